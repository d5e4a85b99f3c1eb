#pragma once

#include "sync/crdt/item.h"
#include "sync/crdt/slots.h"

#include <cstdint>
#include <memory>
#include <string>

namespace bytecrowds::crdt {

class PositionIndex;
class StructStore;
struct TypeCore;

/// How much some items show in their list, and how many items they are. Differences of extents wrap around.
struct Extent
{
    std::uint32_t utf16 = 0; ///< UTF-16 units of text; an element of any other kind is one
    std::uint32_t utf8 = 0;  ///< bytes of text
    std::uint32_t items = 0;

    Extent& operator+=(const Extent& other)
    {
        utf16 += other.utf16;
        utf8 += other.utf8;
        items += other.items;
        return *this;
    }
    Extent& operator-=(const Extent& other)
    {
        utf16 -= other.utf16;
        utf8 -= other.utf8;
        items -= other.items;
        return *this;
    }
    friend Extent operator+(Extent a, const Extent& b) { return a += b; }
    friend Extent operator-(Extent a, const Extent& b) { return a -= b; }
    bool operator==(const Extent&) const = default;

    static Extent of(const Extent* begin, const Extent* end)
    {
        Extent sum;
        for (; begin != end; ++begin)
            sum += *begin;
        return sum;
    }
};

/// Some items of one list that stand together: the index over them adds up what they show.
struct IndexLeaf
{
    ListNumber list = NoList;
    std::uint32_t parent = 0; ///< the inner node above it
    ItemRef first;
    std::uint32_t count = 0;
};

/// The leaves of all lists of a document.
struct IndexLeaves : Slots<IndexLeaf>
{
    std::uint32_t& parent(std::uint32_t leaf) { return (*this)[leaf].parent; }
};

/// A sequence, or the values that a key had (the last one is its value now), tombstones included: linked by `left` and
/// `right` of its items. An index over it is made when somebody first asks for a place by its offset.
struct ItemList
{
    TypeCore* parent = nullptr;
    const std::string* key = nullptr; ///< in the parent's entries; null: a sequence
    ItemRef first, last;
    std::unique_ptr<PositionIndex> index;

    ItemList();
    ItemList(TypeCore* ofParent, const std::string* ofKey);
    ItemList(ItemList&&) noexcept;
    ItemList& operator=(ItemList&&) noexcept;
    ~ItemList();
};

/// Puts an item behind `left`, or at the front; its left and right are set. Its origin is the end of `origin`.
void linkItem(StructStore& store, ListNumber list, ItemRef left, ItemRef item, ItemRef origin);
/// Puts the right part of an item that was cut behind its left part. Both show as much as it did, and `more`.
void linkSplit(StructStore& store, ItemRef left, ItemRef right, const Extent& more);
/// Takes an item out that became part of its left neighbour, which already shows what both showed.
void unlinkMerged(StructStore& store, ItemRef left, ItemRef right);
/// An item shows more now, or less. Called after the change.
void itemGrew(StructStore& store, const Item& item, const Extent& more);
/// An item begins so many elements later now, or earlier: its left neighbour has them.
void itemShifted(StructStore& store, ItemRef item, std::int64_t elements);
/// The list's index, made if need be.
PositionIndex& indexOf(StructStore& store, ListNumber list);
/// Gives its index up; it has no items.
void dropListIndex(StructStore& store, ListNumber list);
/// The list is gone; its items have other places, or none.
void releaseList(StructStore& store, ListNumber list);

} // namespace bytecrowds::crdt
