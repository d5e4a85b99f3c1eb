#pragma once

#include "sync/crdt/deleteset.h"
#include "sync/crdt/id.h"

#include <unordered_set>
#include <vector>

namespace bytecrowds::crdt {

class StructStore;
struct Item;
struct TransactionCore;

/// Where an element lives now, if undo steps made it anew: an item and the offset in it.
struct CurrentPlace
{
    Item* item;
    Clock offset;
};
CurrentPlace followRedone(const StructStore& store, Id id);

/// Keeps an item and all types that it lies in from being collected, or no longer.
void keepItem(Item* item, bool keep);

/// One undo step: what was inserted and what was deleted.
struct UndoStep
{
    DeleteSet insertions;
    DeleteSet deletions;
};

/// Makes deleted items anew, each where it was, under our own client. Source: Yjs 13.6, Item.js, redoItem.
class Redoer
{
public:
    /// `insertions` will be deleted by the same step; items deleted by one of `steps` are no obstacle.
    Redoer(TransactionCore& transaction, std::vector<Item*> items, const DeleteSet& insertions,
           std::vector<const UndoStep*> steps);

    /// Whether anything was made.
    bool redoAll();

private:
    Item* redo(Item* item);
    Item* redoInLiveParent(Item* item);
    Item* traceInto(Item* item, const Item* parentItem, Item* Item::*next);
    bool findEntryLeft(Item* item, Item*& left);
    bool mayBeReplaced(const Item& item) const;

    TransactionCore& m_transaction;
    std::vector<Item*> m_items;
    std::unordered_set<const Item*> m_itemSet;
    const DeleteSet& m_insertions;
    std::vector<const UndoStep*> m_steps;
};

} // namespace bytecrowds::crdt
