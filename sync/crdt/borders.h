#pragma once

#include "sync/crdt/structstore.h"

#include <string_view>

namespace bytecrowds::crdt {

// Typing and deleting at one place, character by character, are most of what a text is made of. What the end of a
// transaction would join need not be made at all: the item at hand grows, or gives elements to the tombstone beside it.

/// What extendText() adds to an item.
struct AddedText
{
    LocalId id; ///< the next of its client
    std::string_view utf8;
    Clock units;
    bool ascii;
};
/// Whether text directly behind an item, and before `right`, would become part of it when its transaction ends.
/// `rightOrigin` is that which an item of its own would have.
bool continuesText(const StructStore& store, ItemRef item, ItemRef right, LocalId rightOrigin, const AddedText& added);
/// Makes it so.
void extendText(StructStore& store, ItemRef item, const AddedText& added);

/// Text at an end of an item that would be collected, and joined with the tombstone beside it, if it were deleted.
struct MovableBorder
{
    ItemRef tombstone; ///< none: there is no such thing
    bool isTail = false;
    std::uint32_t bytes = 0; ///< of the text
};
/// `length` units behind the first `offset` ones.
MovableBorder findBorder(const StructStore& store, ItemRef item, std::uint32_t offset, std::uint64_t length);
/// Gives them to the tombstone.
void moveBorder(StructStore& store, ItemRef item, const MovableBorder& border, std::uint32_t length);

/// Whether `right` follows `left` in its list and in the order of its client and both are of one kind: they may be one
/// struct.
bool mayJoin(const StructStore& store, ItemRef left, ItemRef right);

} // namespace bytecrowds::crdt
