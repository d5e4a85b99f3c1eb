#include "sync/crdt/conflictindex.h"

#include "sync/crdt/itemops.h"
#include "sync/crdt/positionindex.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace bytecrowds::crdt {

namespace {

/// Deeper only forged structs lie, of clocks that nobody reaches by writing.
constexpr ConflictIndex::Depth Deepest = ConflictIndex::Depth(1) << 60;

/// A struct with its right origin in front of its left one may have that cut off from the item it is to stand behind.
bool isBehindOrigin(const StructStore& store, ItemRef left, LocalId origin)
{
    return origin == (left ? store.items.lastId(store[left]) : LocalId());
}

/// Of an element whose origin is another one, which `above` holds.
ConflictIndex::Depth depthUnder(const StructStore& store, ItemRef above, LocalId origin)
{
    return above ? store.depth(above) + (origin.clock - store.items.clock(above)) + 1 : 1;
}
/// Of an element whose origin is the end of an item.
ConflictIndex::Depth depthBehind(const StructStore& store, ItemRef above)
{
    return above ? store.depth(above) + store.items.length(store[above]) : 1;
}

} // namespace

ConflictIndex::Rank ConflictIndex::Rank::of(const Rank* begin, const Rank* end)
{
    return *std::min_element(begin, end);
}

bool ConflictIndex::Sibling::operator<(const Sibling& other) const
{
    const auto key = [](const Sibling& sibling) {
        return std::tuple(sibling.rightOrigin.client, sibling.rightOrigin.clock, sibling.client, sibling.order);
    };
    return key(*this) < key(other);
}

ConflictIndex::ConflictIndex(StructStore& store, ListNumber list, const FindItem& find)
{
    if (!measureDepths(store, list, find)) {
        bend();
        return;
    }
    std::vector<std::uint32_t> leaves;
    for (ItemRef ref = store.lists[list].first; ref; ref = store[ref].right) {
        if (leaves.empty() || leaves.back() != store[ref].leaf())
            leaves.push_back(store[ref].leaf());
    }
    if (!leaves.empty())
        m_tree.build(m_parents, leaves, [&](std::size_t i) { return rankOfLeaf(store, leaves[i]); });
}

/// False if the list is no tree in pre-order.
bool ConflictIndex::measureDepths(StructStore& store, ListNumber list, const FindItem& find)
{
    struct Open // an item, and the last of its elements under which more may hang
    {
        ItemRef item;
        Clock last = 0;
    };
    std::vector<Open> path;
    const ItemPool& items = store.items;
    for (ItemRef ref = store.lists[list].first; ref; ref = store[ref].right) {
        const LocalId origin = items.origin(store[ref]);
        const ItemRef above = origin ? find(origin) : ItemRef();
        while (!path.empty() && path.back().item != above)
            path.pop_back();
        if (above) {
            if (path.empty() || origin.clock > path.back().last)
                return false;
            path.back().last = origin.clock;
        }
        const Depth depth = depthUnder(store, above, origin);
        if (depth > Deepest)
            return false;
        store.setDepth(ref, depth);
        path.push_back({ref, items.end(ref) - 1});
    }
    return true;
}

void ConflictIndex::bend()
{
    m_isBent = true;
    m_tree = {};
    m_parents = {};
    m_crowds = {};
}

ConflictIndex::Rank ConflictIndex::rankOf(const StructStore& store, ItemRef item) const
{
    return {store.depth(item), store.idOf(store[item].client())};
}

ConflictIndex::Rank ConflictIndex::rankOfLeaf(const StructStore& store, std::uint32_t number) const
{
    const IndexLeaf& leaf = store.leaves[number];
    Rank least;
    ItemRef ref = leaf.first;
    for (std::uint32_t i = 0; i < leaf.count; ++i, ref = store[ref].right)
        least = std::min(least, rankOf(store, ref));
    return least;
}

/// The next item behind one, or behind the front, whose rank is lower.
ItemRef ConflictIndex::lowerBehind(const StructStore& store, ItemRef item, Rank bound) const
{
    const std::uint32_t leaf = store[item].leaf();
    ItemRef ref = store[item].right;
    for (; ref && store[ref].leaf() == leaf; ref = store[ref].right) {
        if (rankOf(store, ref) < bound)
            return ref;
    }
    const std::uint32_t found = m_tree.nextLeaf(m_parents, leaf, [&bound](const Rank& least) { return least < bound; });
    if (found == m_tree.None)
        return {};
    ref = store.leaves[found].first;
    while (rankOf(store, ref) >= bound)
        ref = store[ref].right;
    return ref;
}

/// The last item before one, or before the end, whose rank is lower.
ItemRef ConflictIndex::lowerBefore(const StructStore& store, ListNumber list, ItemRef item, Rank bound) const
{
    ItemRef ref = item ? store[item].left : store.lists[list].last;
    if (!ref)
        return {};
    const std::uint32_t leaf = store[ref].leaf();
    for (; ref && store[ref].leaf() == leaf; ref = store[ref].left) {
        if (rankOf(store, ref) < bound)
            return ref;
    }
    const std::uint32_t found =
        m_tree.previousLeaf(m_parents, leaf, [&bound](const Rank& least) { return least < bound; });
    if (found == m_tree.None)
        return {};
    ItemRef last;
    ref = store.leaves[found].first;
    for (std::uint32_t i = 0; i < store.leaves[found].count; ++i, ref = store[ref].right) {
        if (rankOf(store, ref) < bound)
            last = ref;
    }
    return last;
}

/// Whether an item stands behind `left` and before `end`.
bool ConflictIndex::isBetween(const StructStore& store, ListNumber list, ItemRef left, ItemRef item, ItemRef end) const
{
    const PositionIndex& index = *store.lists[list].index;
    const auto at = [&](ItemRef ref) { return index.before(store, ref).items; };
    const std::uint32_t place = at(item);
    return (!left || at(left) < place) && (!end || place < at(end));
}

/// The first with the same two origins and no lower client.
ItemRef ConflictIndex::siblingThatStops(StructStore& store, const NewItem& made, Depth depth, const FindItem& find)
{
    constexpr std::size_t Crowd = 16; // siblings that are worth an order of their own
    const ItemPool& items = store.items;
    const ClientId client = store.idOf(made.id.client);
    auto crowd = m_crowds.find(made.origin);
    if (crowd == m_crowds.end()) {
        std::vector<ItemRef> siblings;
        ItemRef ref = made.left ? store[made.left].right : store.lists[made.list].first;
        for (; ref && store.depth(ref) == depth; ref = lowerBehind(store, ref, {depth + 1, 0}))
            siblings.push_back(ref);
        if (siblings.size() < Crowd) {
            const auto stops = std::find_if(siblings.begin(), siblings.end(), [&](ItemRef sibling) {
                return items.rightOrigin(store[sibling]) == made.rightOrigin &&
                       store.idOf(store[sibling].client()) >= client;
            });
            return stops == siblings.end() ? ItemRef() : *stops;
        }
        crowd = m_crowds.try_emplace(made.origin).first;
        m_newest -= std::int64_t(siblings.size());
        std::int64_t order = m_newest;
        for (const ItemRef sibling : siblings) {
            const Item& item = store[sibling];
            crowd->second.insert({items.rightOrigin(item), store.idOf(item.client()), order++, items.id(item)});
        }
    }
    const Sibling sought{made.rightOrigin, client, std::numeric_limits<std::int64_t>::min(), {}};
    const auto found = crowd->second.lower_bound(sought);
    return found == crowd->second.end() || found->rightOrigin != made.rightOrigin ? ItemRef() : find(found->id);
}

std::optional<ItemRef> ConflictIndex::place(StructStore& store, const NewItem& made, const FindItem& find)
{
    if (!m_isBent && !isBehindOrigin(store, made.left, made.origin))
        bend();
    if (m_isBent)
        return std::nullopt;
    // What hangs under the origin is at least as deep as the new item will be.
    const Depth depth = depthBehind(store, made.left);
    ItemRef end = made.left ? lowerBehind(store, made.left, {depth, 0}) : ItemRef();
    const bool isRightHere = made.right && store.listOf(store[made.right]) == made.list;
    if (isRightHere && isBetween(store, made.list, made.left, made.right, end)) {
        if (store.depth(made.right) != depth) {
            bend();
            return std::nullopt;
        }
        end = made.right;
    }
    const ItemRef stop = siblingThatStops(store, made, depth, find);
    if (stop && (!end || isBetween(store, made.list, {}, stop, end)))
        end = stop;
    const ItemRef passed = lowerBefore(store, made.list, end, {depth, store.idOf(made.id.client)});
    if (!passed || store.depth(passed) < depth)
        return made.left;
    const ItemRef behind = lowerBehind(store, passed, {depth + 1, 0});
    return behind ? store[behind].left : store.lists[made.list].last;
}

void ConflictIndex::insert(StructStore& store, ItemRef ref, ItemRef above)
{
    if (m_isBent)
        return;
    const Item& item = store[ref];
    const Depth depth = depthBehind(store, above);
    if (depth > Deepest || !isBehindOrigin(store, above, store.items.origin(item))) {
        bend();
        return;
    }
    store.setDepth(ref, depth);
    const auto crowd = m_crowds.find(store.items.origin(item));
    if (crowd != m_crowds.end())
        crowd->second.insert({store.items.rightOrigin(item), store.idOf(item.client()), --m_newest, store.items.id(item)});
    const std::uint32_t leaf = item.leaf();
    if (m_tree.root() == m_tree.None)
        m_parents.parent(leaf) = m_tree.None;
    else if (const Rank rank = rankOf(store, ref); rank < m_tree.sumOf(m_parents, leaf))
        m_tree.set(m_parents, leaf, rank);
}

void ConflictIndex::split(StructStore& store, ItemRef right)
{
    if (m_isBent)
        return;
    store.setDepth(right, depthBehind(store, store[right].left)); // deeper: the leaf's least rank stays
}

void ConflictIndex::shift(StructStore& store, ItemRef item, std::int64_t elements)
{
    if (m_isBent)
        return;
    store.setDepth(item, store.depth(item) + Depth(elements));
    leafChanged(store, store[item].leaf());
}

void ConflictIndex::leafChanged(StructStore& store, std::uint32_t leaf)
{
    if (m_isBent)
        return;
    if (m_tree.root() == m_tree.None)
        m_parents.parent(leaf) = m_tree.None;
    m_tree.set(m_parents, leaf, rankOfLeaf(store, leaf));
}

void ConflictIndex::leafHalved(StructStore& store, std::uint32_t leaf, std::uint32_t added)
{
    if (!m_isBent)
        m_tree.split(m_parents, leaf, rankOfLeaf(store, leaf), added, rankOfLeaf(store, added));
}

void ConflictIndex::leafErased(std::uint32_t leaf)
{
    if (!m_isBent)
        m_tree.erase(m_parents, leaf);
}

std::string ConflictIndex::check(const StructStore& store, ListNumber list) const
{
    if (m_isBent)
        return {};
    for (ItemRef ref = store.lists[list].first; ref; ref = store[ref].right) {
        const LocalId origin = store.items.origin(store[ref]);
        if (store.depth(ref) != depthUnder(store, origin ? store.find(origin) : ItemRef(), origin))
            return "The depth of an item is wrong.";
        const std::uint32_t leaf = store[ref].leaf();
        if (m_tree.root() != m_tree.None && m_tree.sumOf(m_parents, leaf) != rankOfLeaf(store, leaf))
            return "A rank in the index of conflicts is wrong.";
    }
    return {};
}

} // namespace bytecrowds::crdt
