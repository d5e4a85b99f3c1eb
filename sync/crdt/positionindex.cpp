#include "sync/crdt/positionindex.h"

#include <vector>

namespace bytecrowds::crdt {

PositionIndex::PositionIndex(StructStore& store, ListNumber list)
    : m_leaves(&store.leaves)
{
    std::vector<std::uint32_t> leaves;
    std::vector<Extent> sums;
    for (ItemRef ref = store.lists[list].first; ref;) {
        const std::uint32_t leaf = store.leaves.add({list, None, ref, 0});
        Extent sum;
        for (; ref && sum.items < BuiltLeaf; ref = store[ref].right) {
            Item& item = store[ref];
            item.setLeaf(leaf);
            sum += store.extentOf(item);
        }
        store.leaves[leaf].count = sum.items;
        leaves.push_back(leaf);
        sums.push_back(sum);
    }
    if (leaves.empty())
        return;
    for (const Extent& sum : sums)
        m_total += sum;
    m_tree.build(store.leaves, leaves, [&sums](std::size_t i) { return sums[i]; });
    m_onlyLeaf = leaves.size() == 1 ? leaves.front() : None;
}

void PositionIndex::release(StructStore& store)
{
    std::vector<std::uint32_t> nodes;
    if (m_onlyLeaf != None)
        store.leaves.release(m_onlyLeaf);
    else if (m_tree.root() != m_tree.None)
        nodes.push_back(m_tree.root());
    while (!nodes.empty()) {
        const auto& node = m_tree.node(nodes.back());
        nodes.pop_back();
        for (unsigned i = 0; i < node.count; ++i) {
            if (node.aboveLeaves)
                store.leaves.release(node.child[i]);
            else
                nodes.push_back(node.child[i]);
        }
    }
}

void PositionIndex::flush() const
{
    if (m_pendingLeaf == None)
        return;
    m_tree.add(*m_leaves, m_pendingLeaf, m_pending);
    m_pendingLeaf = None;
    m_pending = {};
}

void PositionIndex::halve(StructStore& store, std::uint32_t number)
{
    flush();
    const std::uint32_t count = store.leaves[number].count;
    const std::uint32_t added = store.leaves.add({store.leaves[number].list, None, {}, count - count / 2});
    store.leaves[number].count = count / 2;
    Extent leftSum, rightSum;
    ItemRef ref = store.leaves[number].first;
    for (std::uint32_t i = 0; i < count; ++i, ref = store[ref].right) {
        Item& item = store[ref];
        if (i < count / 2) {
            leftSum += store.extentOf(item);
            continue;
        }
        if (i == count / 2)
            store.leaves[added].first = ref;
        item.setLeaf(added);
        rightSum += store.extentOf(item);
    }
    m_tree.split(store.leaves, number, leftSum, added, rightSum);
    m_onlyLeaf = None;
    if (m_conflicts)
        m_conflicts->leafHalved(store, number, added);
}

void PositionIndex::insert(StructStore& store, ItemRef ref, ItemRef origin)
{
    Item& item = store[ref];
    m_cursor = {};
    std::uint32_t leaf;
    if (item.left) {
        leaf = store[item.left].leaf();
    } else if (item.right) {
        leaf = store[item.right].leaf();
        store.leaves[leaf].first = ref;
    } else {
        leaf = m_onlyLeaf = store.leaves.add({store.listOf(item), None, ref, 0});
        m_tree.reset(store.leaves, leaf);
    }
    item.setLeaf(leaf);
    add(leaf, store.extentOf(item));
    ++store.leaves[leaf].count;
    if (m_conflicts)
        m_conflicts->insert(store, ref, origin);
    if (store.leaves[leaf].count > LeafCapacity)
        halve(store, leaf);
}

void PositionIndex::split(StructStore& store, ItemRef right, const Extent& more)
{
    const std::uint32_t leaf = store[right].leaf();
    add(leaf, more + Extent{0, 0, 1});
    ++store.leaves[leaf].count;
    if (m_conflicts)
        m_conflicts->split(store, right);
    if (store.leaves[leaf].count > LeafCapacity)
        halve(store, leaf);
}

void PositionIndex::takeOut(StructStore& store, std::uint32_t number, ItemRef ref)
{
    IndexLeaf& leaf = store.leaves[number];
    if (--leaf.count > 0) {
        if (leaf.first == ref) {
            leaf.first = store[ref].right;
            if (m_conflicts)
                m_conflicts->leafChanged(store, number);
        }
        return;
    }
    flush();
    if (m_conflicts)
        m_conflicts->leafErased(number);
    m_tree.erase(store.leaves, number);
    store.leaves.release(number);
    if (m_tree.root() == m_tree.None) // one leaf is left, that of a neighbour
        m_onlyLeaf = store[store[ref].left].leaf();
}

void PositionIndex::merge(StructStore& store, ItemRef left, ItemRef right)
{
    if (m_cursor.item == right)
        m_cursor = {};
    const std::uint32_t from = store[right].leaf(), to = store[left].leaf();
    Extent shown = store.extentOf(store[right]);
    if (from != to) {
        add(to, {shown.utf16, shown.utf8, 0});
        add(from, Extent() - shown);
    } else {
        add(to, Extent() - Extent{0, 0, 1});
    }
    takeOut(store, from, right);
}

Extent PositionIndex::before(const StructStore& store, ItemRef ref) const
{
    flush();
    const std::uint32_t leaf = store[ref].leaf();
    Extent sum;
    for (ItemRef each = store.leaves[leaf].first; each != ref; each = store[each].right)
        sum += store.extentOf(store[each]);
    std::uint32_t child = leaf;
    for (std::uint32_t parent = store.leaves[leaf].parent; parent != None;) {
        const auto& node = m_tree.node(parent);
        sum += Extent::of(node.sum.data(), node.sum.data() + node.slotOf(child));
        child = parent;
        parent = node.parent;
    }
    return sum;
}

std::string PositionIndex::check(const StructStore& store, ListNumber list) const
{
    flush();
    Extent sum;
    std::uint32_t leaf = None, left = 0;
    ItemRef previous;
    for (ItemRef ref = store.lists[list].first; ref; ref = store[ref].right) {
        const Item& item = store[ref];
        if (left == 0) {
            leaf = item.leaf();
            if (store.leaves[leaf].list != list || store.leaves[leaf].first != ref)
                return "A leaf of a list's index begins elsewhere.";
            left = store.leaves[leaf].count;
        }
        if (item.leaf() != leaf || left == 0)
            return "A leaf of a list's index holds other items.";
        if (before(store, ref) != sum)
            return "A sum in a list's index is wrong.";
        if (m_cursor.item == ref && (m_cursor.start.utf16 != sum.utf16 || m_cursor.start.utf8 != sum.utf8))
            return "The cursor of a list's index is wrong.";
        sum += store.extentOf(item);
        --left;
        previous = ref;
    }
    if (left != 0 || sum != m_total)
        return "A list's index has lost items.";
    return m_conflicts ? m_conflicts->check(store, list) : std::string();
}

} // namespace bytecrowds::crdt
