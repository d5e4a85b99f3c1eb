#pragma once

#include "sync/crdt/content.h"
#include "sync/crdt/formats.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/offset.h"

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

/// A place in a text, at a border of characters; valid until the text changes.
struct TextPlace
{
    ItemRef item;             ///< visible, and holds what stands behind the place; none at the end
    std::uint32_t offset = 0; ///< UTF-16 units of the item before the place
    Extent before;            ///< what stands before the place, but for the count of items
};
/// The place at an offset, or the start of the character that holds it; one past the end gives the end. Logarithmic.
TextPlace findPlace(TypeCore& text, Utf16 at);
TextPlace findPlace(TypeCore& text, Utf8 at);
/// How many UTF-16 units a length takes behind a place, up to a border of characters. A length past the end, or into a
/// character, is a misuse: see Text.
std::uint64_t unitsBehind(TypeCore& text, const TextPlace& place, Utf16 length);
std::uint64_t unitsBehind(TypeCore& text, const TextPlace& place, Utf8 length);
inline std::size_t valueIn(const Extent& extent, Utf16)
{
    return extent.utf16;
}
inline std::size_t valueIn(const Extent& extent, Utf8)
{
    return extent.utf8;
}

/// Inserts valid UTF-8 behind the tombstones at a place, as Y.Text does. It bears what holds there.
void insertText(TransactionCore& transaction, TypeCore& text, const TextPlace& place, std::string_view utf8, bool ascii);
/// The same; it bears just these formats.
void insertText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::string_view utf8,
                const Formats& formats);
void insertEmbed(TransactionCore& transaction, TypeCore& text, std::uint64_t at, const Value& embed,
                 const Formats& formats);
/// Deletes `length` units behind a place, up to a border of characters.
void eraseText(TransactionCore& transaction, TypeCore& text, const TextPlace& place, std::uint64_t length);

/// Goes through a text from its start, step by step. Source: Yjs 13.6, YText.js, applyDelta.
void applyDelta(TransactionCore& transaction, TypeCore& text, const Delta& delta);

} // namespace bytecrowds::crdt
