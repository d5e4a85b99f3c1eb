#pragma once

#include "sync/crdt/itemops.h"

namespace bytecrowds::crdt {

/// The left neighbour that every replica chooses for a new item, when others were put between those that it was made
/// between. Source: Yjs 13.6, Item.js, integrate.
ItemRef resolveConflict(StructStore& store, const NewItem& made);

} // namespace bytecrowds::crdt
