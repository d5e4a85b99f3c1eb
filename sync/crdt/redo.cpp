#include "sync/crdt/redo.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/typecore.h"

#include <algorithm>

namespace bytecrowds::crdt {

CurrentPlace followRedone(const StructStore& store, Id id)
{
    // Ends: whatever redid an item is younger than it.
    for (;;) {
        Item* const item = store.find(id);
        const Clock offset = id.clock - item->id.clock;
        if (!item->redone)
            return {item, offset};
        id = {item->redone->client, item->redone->clock + offset};
    }
}

void keepItem(Item* item, bool keep)
{
    while (item && item->keep != keep) {
        item->keep = keep;
        item = item->parent->item;
    }
}

Redoer::Redoer(TransactionCore& transaction, std::vector<Item*> items, const DeleteSet& insertions,
               std::vector<const UndoStep*> steps)
    : m_transaction(transaction)
    , m_items(std::move(items))
    , m_itemSet(m_items.begin(), m_items.end())
    , m_insertions(insertions)
    , m_steps(std::move(steps))
{
}

bool Redoer::redoAll()
{
    bool any = false;
    for (Item* item : m_items)
        any = redo(item) || any;
    return any;
}

/// Deleted parents that the step redoes too come first, the outermost before all.
Item* Redoer::redo(Item* item)
{
    std::vector<Item*> chain{item};
    if (!item->redone) {
        for (Item* parent = item->parent->item; parent && parent->deleted && !parent->redone;
             parent = parent->parent->item) {
            if (!m_itemSet.contains(parent))
                return nullptr;
            chain.push_back(parent);
        }
    }
    Item* made = nullptr;
    for (; !chain.empty(); chain.pop_back()) {
        Item* const next = chain.back();
        made = next->redone ? itemStartingAt(m_transaction, *next->redone) : redoInLiveParent(next);
        if (!made)
            return nullptr;
    }
    return made;
}

/// The first item from `item` on that lies in that parent, or was redone into it; null when there is none.
Item* Redoer::traceInto(Item* item, const Item* parentItem, Item* Item::*next)
{
    for (; item; item = item->*next) {
        Item* trace = item;
        while (trace && !trace->isGc() && trace->parent->item != parentItem)
            trace = trace->redone ? itemStartingAt(m_transaction, *trace->redone) : nullptr;
        if (trace && !trace->isGc())
            return trace;
    }
    return nullptr;
}

bool Redoer::mayBeReplaced(const Item& item) const
{
    return item.redone || m_insertions.contains(item.id) ||
           std::any_of(m_steps.begin(), m_steps.end(),
                       [&item](const UndoStep* step) { return step->deletions.contains(item.id); });
}

/// Where an entry goes that has a later one; false when another client has set the key since.
bool Redoer::findEntryLeft(Item* item, Item*& left)
{
    left = item;
    while (left->right && mayBeReplaced(*left->right)) {
        left = left->right;
        while (left->redone)
            left = itemStartingAt(m_transaction, *left->redone);
    }
    return !left->right;
}

Item* Redoer::redoInLiveParent(Item* item)
{
    Item* parentItem = item->parent->item;
    if (parentItem && parentItem->deleted) {
        if (!parentItem->redone)
            return nullptr;
        while (parentItem->redone)
            parentItem = itemStartingAt(m_transaction, *parentItem->redone);
    }
    TypeCore* const parent = parentItem ? parentItem->type() : item->parent;
    if (!parent)
        return nullptr;

    Item* left = nullptr;
    Item* right = nullptr;
    if (!item->parentSub) {
        left = traceInto(item->left, parentItem, &Item::left);
        right = traceInto(item, parentItem, &Item::right);
    } else if (item->right) {
        if (!findEntryLeft(item, left))
            return nullptr;
        if (left->isGc() || left->parent->item != parentItem)
            left = parent->entry(*item->parentSub);
    } else {
        left = parent->entry(*item->parentSub);
    }

    auto made = std::make_unique<Item>();
    made->id = m_transaction.doc.nextId();
    made->length = item->length;
    made->left = left;
    made->right = right;
    if (left)
        made->origin = left->lastId();
    if (right)
        made->rightOrigin = right->id;
    made->parent = parent;
    if (item->parentSub)
        made->parentSub = &parent->entries.try_emplace(*item->parentSub, nullptr).first->first;
    made->content = copyContent(item->content);
    item->redone = made->id;
    keepItem(made.get(), true);
    return integrateItem(m_transaction, std::move(made));
}

} // namespace bytecrowds::crdt
