#pragma once

#include "sync/crdt/content.h"
#include "sync/crdt/formats.h"
#include "sync/crdt/itemops.h"

#include <cstdint>
#include <string_view>

namespace bytecrowds::crdt {

struct TypeCore;

/// What Y.Text deletes by its length; anything else in a text only a foreign program can have put there.
constexpr bool isTextContent(ContentKind kind)
{
    return kind == ContentKind::String || kind == ContentKind::Embed || kind == ContentKind::Type;
}

/// A new item of text.
ItemRef integrateText(TransactionCore& transaction, const NewItem& made, std::string_view utf8, bool ascii);

/// Inserts valid UTF-8 at a place that is not inside a character, behind the tombstones there, as Y.Text does. It bears
/// what holds there.
void insertText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::string_view utf8);
/// The same; it bears just these formats.
void insertText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::string_view utf8,
                const Formats& formats);
void insertEmbed(TransactionCore& transaction, TypeCore& text, std::uint64_t at, const Value& embed,
                 const Formats& formats);
/// Deletes `length` units from there, which both lie at borders of characters.
void eraseText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::uint64_t length);

/// Goes through a text from its start, step by step. Source: Yjs 13.6, YText.js, applyDelta.
void applyDelta(TransactionCore& transaction, TypeCore& text, const Delta& delta);

} // namespace bytecrowds::crdt
