#pragma once

#include "sync/crdt/id.h"
#include "sync/crdt/structstore.h"

#include <algorithm>
#include <memory>

namespace bytecrowds::crdt {

struct DocCore;
struct Item;
struct TransactionCore;

/// Cuts a struct of `structs` in two, `offset` elements behind its start; gives the right part.
Item* splitItem(TransactionCore& transaction, StructStore::Structs& structs, std::size_t index, Clock offset);
/// The struct that begins with that element, cut off from what is before it. A collected one stays whole.
Item* itemStartingAt(TransactionCore& transaction, Id id);
/// The struct that ends with that element, cut off from what is behind it. A collected one stays whole.
Item* itemEndingAt(TransactionCore& transaction, Id id);

/// Deletes an item and, if it holds a shared type, everything in that.
void deleteItem(TransactionCore& transaction, Item* item);

/// Links a new item into its parent and the store. Its id is the next of its client; parent, parentSub, left and right
/// are those it was made between.
Item* integrateItem(TransactionCore& transaction, std::unique_ptr<Item> item);

/// Calls `visit` with each struct in a range of one client that is here, cut at the range's borders.
template<class Visit>
void visitRange(TransactionCore& transaction, StructStore::Structs& structs, Clock begin, Clock end, Visit visit)
{
    if (begin >= end)
        return;
    std::size_t index = StructStore::indexOf(structs, begin);
    if (structs[index]->id.clock < begin && !structs[index]->isGc()) {
        splitItem(transaction, structs, index, begin - structs[index]->id.clock);
        ++index;
    }
    for (; index < structs.size() && structs[index]->id.clock < end; ++index) {
        if (end < structs[index]->end() && !structs[index]->isGc())
            splitItem(transaction, structs, index, end - structs[index]->id.clock);
        visit(structs[index]);
    }
}

/// Calls `visit` with each struct of a set that is here.
template<class Visit>
void visitDeleteSet(TransactionCore& transaction, StructStore& store, const DeleteSet& set, Visit visit)
{
    for (const ClientId client : set.order()) {
        const DeleteSet::Ranges& ranges = set.ranges(client);
        const Clock state = store.state(client);
        for (std::size_t i = 0; i < ranges.size() && ranges[i].clock < state; ++i)
            visitRange(transaction, store.structs(client), ranges[i].clock, std::min(ranges[i].end(), state), visit);
    }
}

} // namespace bytecrowds::crdt
