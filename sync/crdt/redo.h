#pragma once

#include "sync/crdt/deleteset.h"
#include "sync/crdt/item.h"
#include "sync/crdt/undomanager.h"

#include <unordered_set>
#include <vector>

namespace bytecrowds::crdt {

class StructStore;
struct TransactionCore;

/// Where an element lives now, if undo steps made it anew: an item and the offset in it.
struct CurrentPlace
{
    ItemRef item;
    Clock offset;
};
CurrentPlace followRedone(const StructStore& store, LocalId id);

/// Keeps an item and all types that it lies in from being collected, or no longer.
void keepItem(StructStore& store, ItemRef item, bool keep);

/// Makes deleted items anew, each where it was, under our own client. Source: Yjs 13.6, Item.js, redoItem.
class Redoer
{
public:
    /// `insertions` will be deleted by the same step; items deleted by one of `steps` are no obstacle.
    Redoer(TransactionCore& transaction, std::vector<ItemRef> items, const DeleteSet& insertions,
           std::vector<const UndoStep*> steps, bool ignoreRemoteMapChanges);

    /// Whether anything was made.
    bool redoAll();

private:
    ItemRef redo(ItemRef item);
    ItemRef redoInLiveParent(ItemRef item);
    ItemRef traceInto(ItemRef item, ItemRef parentItem, ItemRef Item::*next);
    bool findEntryLeft(ItemRef item, ItemRef& left);
    bool mayBeReplaced(ItemRef item) const;
    ItemRef parentItem(ItemRef item) const;
    ItemRef redone(ItemRef item);
    void copyContent(ItemRef from, ItemRef to);

    TransactionCore& m_transaction;
    StructStore& m_store;
    std::vector<ItemRef> m_items;
    std::unordered_set<std::uint32_t> m_itemSet;
    const DeleteSet& m_insertions;
    std::vector<const UndoStep*> m_steps;
    bool m_ignoreRemoteMapChanges;
};

} // namespace bytecrowds::crdt
