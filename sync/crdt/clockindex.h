#pragma once

#include "sync/crdt/innertree.h"
#include "sync/crdt/item.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace bytecrowds::crdt {

class ItemPool;

/// The items of one client in order of their clocks: from a clock to the item that holds it in logarithmic time. A B+tree
/// whose leaves hold up to LeafCapacity items.
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
    /// How many items there are from that place on.
    std::size_t countFrom(Position at) const;

    /// The item that holds a clock that is here.
    Position find(const ItemPool& items, Clock clock) const;

    /// An item that begins where the last one ends.
    void append(const ItemPool& items, ItemRef item);
    /// The right part of an item that was cut; gives its place. `at` stays what it was.
    Position insertBehind(const ItemPool& items, Position at, ItemRef item);
    /// Gives the place before.
    Position erase(const ItemPool& items, Position at);
    /// The item there begins at another clock now, between its neighbours' as before.
    void firstClockChanged(const ItemPool& items, Position at);

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

    std::uint32_t makeLeaf(std::uint32_t behind);
    Position within(const ItemPool& items, std::uint32_t leaf, Clock clock) const;

    Leaves m_leaves;
    std::vector<std::uint32_t> m_freeLeaves;
    InnerTree<Begin> m_tree;
    std::uint32_t m_first = None, m_last = None;
    std::size_t m_size = 0;
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
