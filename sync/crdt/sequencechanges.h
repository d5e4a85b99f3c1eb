#pragma once

#include "sync/crdt/itemlist.h"

#include <vector>

namespace bytecrowds::crdt {

struct TransactionCore;
struct TypeCore;

/// An item of a sequence that a transaction put in or took out.
struct SequenceChange
{
    ItemRef item;
    Extent start; ///< what stands before it now; `items` tells its place among tombstones
    bool inserted;
};

/// All changes of a sequence, in its order. Costs what changed, not what the sequence holds. Before the transaction's
/// garbage is collected.
std::vector<SequenceChange> sequenceChanges(const TransactionCore& transaction, TypeCore& type);

} // namespace bytecrowds::crdt
