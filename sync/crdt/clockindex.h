#pragma once

#include "sync/crdt/innertree.h"
#include "sync/crdt/item.h"
#include "sync/crdt/itempool.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace bytecrowds::crdt {

/// The items of one client in order of their clocks: from a clock to the item that holds it in logarithmic time. A B+tree
/// whose leaves hold up to LeafCapacity items, and a table that remembers where clocks of each stretch were found: mostly
/// an item is a few steps from there. The border between two neighbours may move: the inner nodes need not know.
class ClockIndex
{
public:
    /// A place in the order; any change but append() ends it, unless the change gives a new one.
    struct Position
    {
        std::uint32_t leaf = None;
        std::uint32_t slot = 0;

        explicit operator bool() const { return leaf != None; }
        bool operator==(const Position&) const = default;
    };

    bool empty() const { return m_last == None; }
    /// How many items there are.
    std::size_t size() const { return m_size; }

    ItemRef operator[](Position at) const { return m_leaves[at.leaf].items[at.slot]; }
    Position first() const { return empty() ? Position() : Position{m_first, 0}; }
    Position last() const { return empty() ? Position() : Position{m_last, m_leaves[m_last].count - 1u}; }
    /// None behind the last, or before the first.
    Position next(Position at) const;
    Position previous(Position at) const;
    /// Calls `visit` with all items, in order.
    template<class Visit>
    void forEach(Visit visit) const
    {
        for (std::uint32_t number = m_first; number != None; number = m_leaves[number].next) {
            const Leaf& leaf = m_leaves[number];
            for (unsigned slot = 0; slot < leaf.count; ++slot)
                visit(leaf.items[slot]);
        }
    }
    /// How many items there are from that place on.
    std::size_t countFrom(Position at) const;

    /// The item that holds a clock that is here.
    Position find(const ItemPool& items, Clock clock) const
    {
        if (const Position last = this->last(); items.clock((*this)[last]) <= clock)
            return last;
        if (const Clock stretch = clock >> m_stretchBits; stretch < m_hints.size()) {
            if (const Position near = findNear(items, m_hints[std::size_t(stretch)], clock))
                return near;
        }
        return findFar(items, clock);
    }

    /// An item that begins where the last one ends.
    void append(const ItemPool& items, ItemRef item)
    {
        if (m_last == None || m_leaves[m_last].count == m_leaves[m_last].capacity)
            return appendToNew(items, item);
        Leaf& leaf = m_leaves[m_last];
        leaf.items[leaf.count++] = item;
        ++m_size;
        if (items.clock(item) >> m_stretchBits >= m_hints.size())
            hintAtLast(items);
    }
    /// So many items with consecutive numbers, into an empty index.
    void appendMany(const ItemPool& items, ItemRef first, std::uint32_t count);
    /// The right part of an item that was cut; gives its place. `at` stays what it was.
    Position insertBehind(const ItemPool& items, Position at, ItemRef item);
    /// Gives the place before.
    Position erase(const ItemPool& items, Position at);

    /// Empty when the order and all inner nodes are right, else a sentence.
    const char* check(const ItemPool& items) const;

private:
    static constexpr std::uint32_t None = ~std::uint32_t(0);
    static constexpr std::uint16_t LeafCapacity = 64;
    static constexpr std::uint16_t SmallLeaf = 4;

    struct Leaf
    {
        std::unique_ptr<ItemRef[]> items;
        std::uint16_t count = 0;
        std::uint16_t capacity = 0;
        std::uint32_t parent = None, previous = None, next = None;

        void reserve(std::uint16_t wanted);
        void insert(unsigned slot, ItemRef item);
    };
    /// Of a part of the order: where it begins.
    struct Begin
    {
        Clock clock = 0;

        static Begin of(const Begin* begin, const Begin*) { return *begin; }
        bool operator==(const Begin&) const = default;
    };
    struct Leaves : std::vector<Leaf>
    {
        std::uint32_t& parent(std::uint32_t leaf) { return (*this)[leaf].parent; }
    };

    /// A place that something was found at; later it may be another's, or nobody's.
    struct Hint
    {
        std::uint32_t leaf : 26 = 0;
        std::uint32_t slot : 6 = 0;
    };
    static constexpr int SmallestStretch = 6;   ///< bits: clocks of one hint
    static constexpr std::size_t FewItems = 16; ///< that are found without hints
    static constexpr int NearReach = 8;         ///< items that are looked at from a hint

    std::uint32_t makeLeaf(std::uint32_t behind);
    void appendToNew(const ItemPool& items, ItemRef item);
    Position findNear(const ItemPool& items, Hint& hint, Clock clock) const
    {
        if (hint.leaf >= m_leaves.size())
            return {};
        const Leaf& leaf = m_leaves[hint.leaf];
        const unsigned end = std::min<unsigned>(leaf.count, hint.slot + NearReach);
        for (unsigned slot = hint.slot; slot < end; ++slot) {
            const Item& item = items[leaf.items[slot]];
            if (items.clock(item) > clock)
                return {};
            if (clock < items.end(item))
                return {hint.leaf, slot};
        }
        return {};
    }
    Position findFar(const ItemPool& items, Clock clock) const;
    void hintAtLast(const ItemPool& items);
    Position within(const ItemPool& items, std::uint32_t leaf, Clock clock) const;

    Leaves m_leaves;
    std::vector<std::uint32_t> m_freeLeaves;
    InnerTree<Begin> m_tree;
    std::uint32_t m_first = None, m_last = None;
    std::size_t m_size = 0;
    int m_stretchBits = SmallestStretch;
    mutable std::vector<Hint> m_hints; // by stretches of clocks
};

inline ClockIndex::Position ClockIndex::next(Position at) const
{
    const Leaf& leaf = m_leaves[at.leaf];
    if (at.slot + 1 < leaf.count)
        return {at.leaf, at.slot + 1};
    return {leaf.next, 0};
}

inline ClockIndex::Position ClockIndex::previous(Position at) const
{
    if (at.slot > 0)
        return {at.leaf, at.slot - 1};
    const std::uint32_t leaf = m_leaves[at.leaf].previous;
    return leaf == None ? Position() : Position{leaf, m_leaves[leaf].count - 1u};
}

} // namespace bytecrowds::crdt
