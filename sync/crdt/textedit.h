#pragma once

#include <cstdint>
#include <string>

namespace bytecrowds::crdt {

struct TransactionCore;
struct TypeCore;

/// Inserts valid UTF-8 at a place that is not inside a character, behind the tombstones there, as Y.Text does.
void insertText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::string utf8);
/// Deletes `length` units from there, which both lie at borders of characters.
void eraseText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::uint64_t length);

} // namespace bytecrowds::crdt
