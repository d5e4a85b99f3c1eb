#pragma once

#include "sync/crdt/itemops.h"

#include <algorithm>
#include <vector>

namespace bytecrowds::crdt {

/// Whether others were put between the neighbours that an item was made between.
inline bool hasConflict(const StructStore& store, const NewItem& made)
{
    if (made.left)
        return store[made.left].right != made.right;
    return made.right ? bool(store[made.right].left) : bool(store.lists[made.list].first);
}

/// The left neighbour that every replica chooses for a new item then. `finder.find(LocalId)` gives the item that holds an
/// element.
///
/// Invariant: `left` is the rightmost item known to stand before the new one; `passed` holds all that were passed, those
/// since `left` from `sinceLeft` on. The loop ends at the right neighbour or at the first item that can't conflict.
/// Source: Yjs 13.6, Item.js, integrate.
template<class Finder>
ItemRef resolveConflict(const StructStore& store, const NewItem& made, const Finder& finder)
{
    const ItemPool& items = store.items;
    ItemRef left = made.left;
    std::vector<ItemRef> passed;
    std::size_t sinceLeft = 0;
    const ClientId client = store.idOf(made.id.client);
    for (ItemRef other = left ? store[left].right : store.lists[made.list].first; other && other != made.right;
         other = store[other].right) {
        passed.push_back(other);
        const Item& item = store[other];
        const LocalId origin = items.origin(item);
        if (made.origin == origin) {
            if (store.idOf(item.client()) < client) {
                left = other;
                sinceLeft = passed.size();
            } else if (made.rightOrigin == items.rightOrigin(item)) {
                break; // made between the same neighbours: the lower client stands left
            }
        } else {
            if (!origin)
                break;
            const auto found = std::find(passed.begin(), passed.end(), finder.find(origin));
            if (found == passed.end())
                break;
            if (std::size_t(found - passed.begin()) < sinceLeft) {
                left = other;
                sinceLeft = passed.size();
            }
        }
    }
    return left;
}

} // namespace bytecrowds::crdt
