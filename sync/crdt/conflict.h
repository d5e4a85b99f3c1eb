#pragma once

#include "sync/crdt/itemops.h"
#include "sync/crdt/positionindex.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

namespace bytecrowds::crdt {

/// Whether others were put between the neighbours that an item was made between.
inline bool hasConflict(const StructStore& store, const NewItem& made)
{
    if (made.left)
        return store[made.left].right != made.right;
    return made.right ? bool(store[made.right].left) : bool(store.lists[made.list].first);
}

/// The items that a walk has passed, in order.
class PassedItems
{
public:
    std::size_t count() const { return m_items.size(); }
    void add(ItemRef item)
    {
        m_items.push_back(item);
        if (m_items.size() > Few)
            note();
    }
    /// count() when it was not passed.
    std::size_t find(ItemRef item) const
    {
        if (m_items.size() <= Few)
            return std::size_t(std::find(m_items.begin(), m_items.end(), item) - m_items.begin());
        const auto found = m_numbers.find(item.number);
        return found == m_numbers.end() ? count() : found->second;
    }

private:
    static constexpr std::size_t Few = 128;

    void note()
    {
        for (std::size_t i = m_numbers.size(); i < m_items.size(); ++i)
            m_numbers.emplace(m_items[i].number, i);
    }

    std::vector<ItemRef> m_items;
    std::unordered_map<std::uint32_t, std::size_t> m_numbers; // of many
};

/// Walks from the left neighbour towards the right one; nothing when that is farther than `most` items.
///
/// Invariant: `left` is the rightmost item known to stand before the new one; `passed` holds all that were passed, those
/// since `left` from `sinceLeft` on. The loop ends at the right neighbour or at the first item that can't conflict.
/// Source: Yjs 13.6, Item.js, integrate.
template<class Finder>
std::optional<ItemRef> walkConflict(const StructStore& store, const NewItem& made, const Finder& finder, std::size_t most)
{
    const ItemPool& items = store.items;
    ItemRef left = made.left;
    PassedItems passed;
    std::size_t sinceLeft = 0;
    const ClientId client = store.idOf(made.id.client);
    for (ItemRef other = left ? store[left].right : store.lists[made.list].first; other && other != made.right;
         other = store[other].right) {
        if (passed.count() == most)
            return std::nullopt;
        passed.add(other);
        const Item& item = store[other];
        const LocalId origin = items.origin(item);
        bool goesBefore = false;
        if (made.origin == origin) {
            goesBefore = store.idOf(item.client()) < client;
            if (!goesBefore && made.rightOrigin == items.rightOrigin(item))
                break; // made between the same neighbours: the lower client stands left
        } else {
            const std::size_t found = origin ? passed.find(finder.find(origin)) : passed.count();
            if (found == passed.count())
                break;
            goesBefore = found < sinceLeft;
        }
        if (goesBefore) {
            left = other;
            sinceLeft = passed.count();
        }
    }
    return left;
}

/// The left neighbour that every replica chooses for a new item then. `finder.find(LocalId)` gives the item that holds an
/// element.
template<class Finder>
ItemRef resolveConflict(StructStore& store, const NewItem& made, const Finder& finder)
{
    constexpr std::size_t Near = 128;
    const auto& index = store.lists[made.list].index;
    if (!index || !index->hasConflicts()) {
        if (const auto place = walkConflict(store, made, finder, Near))
            return *place;
    }
    const ConflictIndex::FindItem find = [&finder](LocalId id) { return finder.find(id); };
    ConflictIndex& conflicts = indexOf(store, made.list).conflicts(store, made.list, find);
    if (const auto place = conflicts.place(store, made, find))
        return *place;
    return *walkConflict(store, made, finder, std::numeric_limits<std::size_t>::max());
}

} // namespace bytecrowds::crdt
