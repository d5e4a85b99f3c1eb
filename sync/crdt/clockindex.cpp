#include "sync/crdt/clockindex.h"

#include "sync/crdt/itempool.h"

#include <algorithm>
#include <cassert>

namespace bytecrowds::crdt {

void ClockIndex::Leaf::reserve(std::uint16_t wanted)
{
    if (wanted <= capacity)
        return;
    capacity = std::min(LeafCapacity, std::max<std::uint16_t>({SmallLeaf, wanted, std::uint16_t(2 * capacity)}));
    auto grown = std::make_unique_for_overwrite<ItemRef[]>(capacity);
    std::copy_n(items.get(), count, grown.get());
    items = std::move(grown);
}

void ClockIndex::Leaf::insert(unsigned slot, ItemRef item)
{
    reserve(std::uint16_t(count + 1));
    std::copy_backward(items.get() + slot, items.get() + count, items.get() + count + 1);
    items[slot] = item;
    ++count;
}

std::uint32_t ClockIndex::makeLeaf(std::uint32_t behind)
{
    std::uint32_t number;
    if (m_freeLeaves.empty()) {
        number = std::uint32_t(m_leaves.size());
        if (m_leaves.size() == m_leaves.capacity()) // a quarter more: most clients write little, and none needs the double
            m_leaves.reserve(m_leaves.size() + 1 + m_leaves.size() / 4);
        m_leaves.emplace_back();
    } else {
        number = m_freeLeaves.back();
        m_freeLeaves.pop_back();
    }
    Leaf& leaf = m_leaves[number];
    leaf.previous = behind;
    leaf.next = behind == None ? None : m_leaves[behind].next;
    (leaf.next == None ? m_last : m_leaves[leaf.next].previous) = number;
    (behind == None ? m_first : m_leaves[behind].next) = number;
    return number;
}

std::size_t ClockIndex::countFrom(Position at) const
{
    if (at == first())
        return m_size;
    std::size_t count = m_leaves[at.leaf].count - at.slot;
    for (std::uint32_t leaf = m_leaves[at.leaf].next; leaf != None; leaf = m_leaves[leaf].next)
        count += m_leaves[leaf].count;
    return count;
}

ClockIndex::Position ClockIndex::within(const ItemPool& items, std::uint32_t leaf, Clock clock) const
{
    const ItemRef* const begin = m_leaves[leaf].items.get();
    std::size_t low = 0, count = m_leaves[leaf].count;
    while (count > 1) {
        const std::size_t half = count / 2;
        low += items.clock(begin[low + half]) <= clock ? half : 0;
        count -= half;
    }
    return {leaf, std::uint32_t(low)};
}

ClockIndex::Position ClockIndex::findFar(const ItemPool& items, Clock clock) const
{
    assert(!empty());
    Position found;
    std::uint32_t number = m_tree.root();
    if (number == InnerTree<Begin>::None)
        found = within(items, m_last, clock);
    while (!found) {
        const auto& node = m_tree.node(number);
        unsigned slot = node.count - 1u;
        while (slot > 0 && node.sum[slot].clock > clock)
            --slot;
        number = node.child[slot];
        if (node.aboveLeaves)
            found = within(items, number, clock);
    }
    // The border between two leaves may have moved since the nodes above heard of it.
    if (clock < items.clock((*this)[found]))
        found = previous(found);
    else if (clock >= items.end((*this)[found]))
        found = next(found);
    if (const Clock stretch = clock >> m_stretchBits; stretch < m_hints.size())
        m_hints[std::size_t(stretch)] = {found.leaf, found.slot};
    return found;
}

/// The stretches up to the last item's begin in it, or before it. There are about as many as items: where few items hold
/// many clocks, a stretch grows.
void ClockIndex::hintAtLast(const ItemPool& items)
{
    const Position last = this->last();
    const Clock clock = items.clock((*this)[last]);
    if (m_size < FewItems || last.leaf >= 1u << 26)
        return;
    while (clock >> m_stretchBits > 4 * m_size) {
        ++m_stretchBits;
        m_hints.clear();
    }
    const Position before = previous(last);
    const auto stretches = std::size_t(clock >> m_stretchBits) + 1;
    if (m_hints.capacity() < stretches)
        m_hints.reserve(stretches + stretches / 4);
    m_hints.resize(stretches, {before.leaf, before.slot});
    if ((clock & ((Clock(1) << m_stretchBits) - 1)) == 0)
        m_hints.back() = {last.leaf, last.slot};
}

void ClockIndex::appendToNew(const ItemPool& items, ItemRef item)
{
    ++m_size;
    if (m_last != None && m_leaves[m_last].count < LeafCapacity) {
        Leaf& leaf = m_leaves[m_last];
        // One that follows a full one will be full too.
        leaf.reserve(leaf.previous != None ? LeafCapacity : std::uint16_t(leaf.count + 1));
        leaf.items[leaf.count++] = item;
        return;
    }
    const std::uint32_t before = m_last;
    const std::uint32_t added = makeLeaf(before);
    m_leaves[added].insert(0, item);
    if (before == None)
        m_tree.reset(m_leaves, added);
    else
        m_tree.split(m_leaves, before, {items.clock(m_leaves[before].items[0])}, added, {items.clock(item)});
}

void ClockIndex::appendMany(const ItemPool& items, ItemRef first, std::uint32_t count)
{
    if (count == 0)
        return;
    std::vector<std::uint32_t> order;
    m_leaves.reserve(count / LeafCapacity + 1);
    for (std::uint32_t done = 0; done < count;) {
        Leaf& leaf = m_leaves[makeLeaf(m_last)];
        order.push_back(m_last);
        leaf.reserve(std::uint16_t(std::min<std::uint32_t>(LeafCapacity, count - done)));
        for (; leaf.count < LeafCapacity && done < count; ++done)
            leaf.items[leaf.count++] = {first.number + done};
    }
    m_size = count;
    m_tree.build(m_leaves, order, [&](std::size_t i) { return Begin{items.clock(m_leaves[order[i]].items[0])}; });
    // Clocks are looked for by stretches from now on; each is filled when something is found there.
    if (count < FewItems)
        return;
    const Clock last = items.clock((*this)[this->last()]);
    while (last >> m_stretchBits > 4 * m_size)
        ++m_stretchBits;
    m_hints.resize(std::size_t(last >> m_stretchBits) + 1);
}

ClockIndex::Position ClockIndex::insertBehind(const ItemPool& items, Position at, ItemRef item)
{
    ++m_size;
    if (m_leaves[at.leaf].count == LeafCapacity) {
        const std::uint32_t added = makeLeaf(at.leaf);
        Leaf& left = m_leaves[at.leaf];
        Leaf& right = m_leaves[added];
        right.reserve(LeafCapacity);
        std::copy(left.items.get() + LeafCapacity / 2, left.items.get() + LeafCapacity, right.items.get());
        left.count = right.count = LeafCapacity / 2;
        m_tree.split(m_leaves, at.leaf, {items.clock(left.items[0])}, added, {items.clock(right.items[0])});
        if (at.slot >= LeafCapacity / 2)
            at = {added, at.slot - LeafCapacity / 2};
    }
    m_leaves[at.leaf].insert(at.slot + 1, item);
    return {at.leaf, at.slot + 1};
}

ClockIndex::Position ClockIndex::erase(const ItemPool& items, Position at)
{
    --m_size;
    const Position before = previous(at);
    Leaf& leaf = m_leaves[at.leaf];
    std::copy(leaf.items.get() + at.slot + 1, leaf.items.get() + leaf.count, leaf.items.get() + at.slot);
    if (--leaf.count > 0) {
        if (at.slot == 0)
            m_tree.set(m_leaves, at.leaf, {items.clock(leaf.items[0])});
        return before;
    }
    if (leaf.previous != None || leaf.next != None)
        m_tree.erase(m_leaves, at.leaf);
    (leaf.previous == None ? m_first : m_leaves[leaf.previous].next) = leaf.next;
    (leaf.next == None ? m_last : m_leaves[leaf.next].previous) = leaf.previous;
    leaf = Leaf();
    m_freeLeaves.push_back(at.leaf);
    return before;
}

const char* ClockIndex::check(const ItemPool& items) const
{
    std::size_t count = 0;
    for (Position at = first(); at; at = next(at)) {
        ++count;
        if (find(items, items.clock((*this)[at])) != at || find(items, items.end((*this)[at]) - 1) != at)
            return "An item of a client is not found by its clock.";
        if (const Position following = next(at); following && previous(following) != at)
            return "The leaves of a client's index disagree.";
    }
    return count == m_size ? "" : "A client's index has miscounted.";
}

} // namespace bytecrowds::crdt
