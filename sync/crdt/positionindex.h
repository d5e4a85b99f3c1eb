#pragma once

#include "sync/crdt/conflictindex.h"
#include "sync/crdt/innertree.h"
#include "sync/crdt/itemlist.h"
#include "sync/crdt/structstore.h"

#include <memory>
#include <string>

namespace bytecrowds::crdt {

/// From a place in a list to an item and back, in UTF-16 units and in bytes, in logarithmic time. A B+tree over the linked
/// items: a leaf is some items that stand together, each inner node adds up what lies under it. A cursor remembers the
/// item found last, and what is added to one leaf goes up the tree only when another leaf's turn comes: who types at one
/// place pays for no tree.
class PositionIndex
{
public:
    PositionIndex(StructStore& store, ListNumber list);
    void release(StructStore& store);

    /// The item is linked now; its origin is the end of `origin`.
    void insert(StructStore& store, ItemRef item, ItemRef origin);
    /// The item was cut off from its left neighbour; both show as much as that did, and `more`.
    void split(StructStore& store, ItemRef right, const Extent& more);
    /// An item will be part of its left neighbour, which already shows what both showed; it is still linked.
    void merge(StructStore& store, ItemRef left, ItemRef right);
    void grow(const StructStore& store, const Item& item, const Extent& more)
    {
        if (m_cursor.item && &store[m_cursor.item] != &item)
            m_cursor.item = {};
        add(item.leaf(), more);
    }

    /// The item begins so many elements later now.
    void shift(StructStore& store, ItemRef item, std::int64_t elements)
    {
        if (m_conflicts)
            m_conflicts->shift(store, item, elements);
    }

    /// Made when first asked for.
    ConflictIndex& conflicts(StructStore& store, ListNumber list, const ConflictIndex::FindItem& find)
    {
        if (!m_conflicts)
            m_conflicts = std::make_unique<ConflictIndex>(store, list, find);
        return *m_conflicts;
    }
    bool hasConflicts() const { return bool(m_conflicts); }

    const Extent& total() const { return m_total; }
    /// What stands before an item.
    Extent before(const StructStore& store, ItemRef item) const;

    struct Place
    {
        ItemRef item; ///< visible, and holds the element behind the place; none at the end
        Extent start; ///< what stands before that item; `items` only when it was asked for with before()
    };
    Place findUtf16(const StructStore& store, std::uint64_t units) const { return find<&Extent::utf16>(store, units); }
    /// An embed takes no byte: those at that byte stand before the place.
    Place findUtf8(const StructStore& store, std::uint64_t bytes) const { return find<&Extent::utf8>(store, bytes); }
    /// The item whose start is known now: what comes next is looked for from there.
    void setCursor(ItemRef item, const Extent& start) const { m_cursor = {item, start}; }

    /// Whether it holds the list's items and all sums are right; empty, or a sentence.
    std::string check(const StructStore& store, ListNumber list) const;

private:
    static constexpr std::uint32_t LeafCapacity = 32;
    static constexpr std::uint32_t BuiltLeaf = 26; ///< items of a leaf that is made from a whole list
    static constexpr int CursorReach = 12;         ///< items that are looked at from the cursor before the tree is asked
    static constexpr std::uint32_t None = ~std::uint32_t(0);

    void add(std::uint32_t leaf, const Extent& more)
    {
        m_total += more;
        if (leaf != m_pendingLeaf) {
            flush();
            m_pendingLeaf = leaf;
        }
        m_pending += more;
    }
    void flush() const;
    void halve(StructStore& store, std::uint32_t leaf);
    void takeOut(StructStore& store, std::uint32_t leaf, ItemRef item);

    template<std::uint32_t Extent::*Unit>
    Place find(const StructStore& store, std::uint64_t offset) const
    {
        if (offset >= m_total.*Unit)
            return {{}, m_total};
        if (m_cursor.item && moveCursor<Unit>(store, offset))
            return m_cursor;
        return m_cursor = findFar<Unit>(store, offset);
    }
    template<std::uint32_t Extent::*Unit>
    bool moveCursor(const StructStore& store, std::uint64_t offset) const;
    template<std::uint32_t Extent::*Unit>
    Place findFar(const StructStore& store, std::uint64_t offset) const;

    mutable InnerTree<Extent> m_tree;
    IndexLeaves* m_leaves;
    std::uint32_t m_onlyLeaf = None; ///< of a tree without inner nodes
    Extent m_total;
    mutable Place m_cursor;
    std::unique_ptr<ConflictIndex> m_conflicts; ///< once inserts of many met at one place
    mutable std::uint32_t m_pendingLeaf = None; ///< what it shows more than the nodes above it say
    mutable Extent m_pending;
};

/// Whether the place is a few items from the cursor; then that is there.
template<std::uint32_t Extent::*Unit>
bool PositionIndex::moveCursor(const StructStore& store, std::uint64_t offset) const
{
    Place place = m_cursor;
    if (offset >= place.start.*Unit) {
        for (int i = 0; i < CursorReach; ++i) {
            const Item& item = store[place.item];
            const Extent extent = store.extentOf(item);
            if (offset < std::uint64_t(place.start.*Unit) + extent.*Unit) {
                m_cursor = place;
                return true;
            }
            if (!item.right)
                return false;
            place.start += extent;
            place.item = item.right;
        }
        return false;
    }
    for (int i = 0; i < CursorReach; ++i) {
        place.item = store[place.item].left;
        if (!place.item)
            return false;
        place.start -= store.extentOf(store[place.item]);
        if (offset >= place.start.*Unit) {
            if (offset >= std::uint64_t(place.start.*Unit) + store.extentOf(store[place.item]).*Unit)
                return false;
            m_cursor = place;
            return true;
        }
    }
    return false;
}

template<std::uint32_t Extent::*Unit>
PositionIndex::Place PositionIndex::findFar(const StructStore& store, std::uint64_t offset) const
{
    flush();
    Place place;
    std::uint32_t leaf = m_onlyLeaf;
    for (std::uint32_t number = m_tree.root(); leaf == None;) {
        const auto& node = m_tree.node(number);
        unsigned slot = 0;
        while (offset >= std::uint64_t(place.start.*Unit) + node.sum[slot].*Unit)
            place.start += node.sum[slot++];
        (node.aboveLeaves ? leaf : number) = node.child[slot];
    }
    for (place.item = store.leaves[leaf].first;; place.item = store[place.item].right) {
        const Extent extent = store.extentOf(store[place.item]);
        if (offset < std::uint64_t(place.start.*Unit) + extent.*Unit)
            return place;
        place.start += extent;
    }
}

} // namespace bytecrowds::crdt
