#include "sync/crdt/doccore.h"
#include "sync/crdt/itemindex.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

#include <cassert>
#include <unordered_set>

namespace bytecrowds::crdt {

namespace {

/// The first item of the list that an item belongs to: its parent's sequence, or the history of one key.
Item* firstOfList(const Item& item)
{
    if (!item.parentSub)
        return item.parent->start;
    Item* first = item.parent->entry(*item.parentSub);
    while (first && first->left)
        first = first->left;
    return first;
}

/// Whether others were put between the neighbours that the item was made between.
bool hasConflict(const Item& item)
{
    return item.left ? item.left->right != item.right : !item.right || item.right->left;
}

/// The left neighbour that every replica chooses among the items between `item.left` and `item.right`.
///
/// Invariant: `left` is the rightmost item known to stand before the new one; `sinceLeft` holds those passed since it,
/// `passed` all that were passed. The loop ends at the right neighbour or at the first item that can't conflict.
Item* resolveConflict(const StructStore& store, const Item& item)
{
    Item* left = item.left;
    std::unordered_set<const Item*> sinceLeft, passed;
    for (Item* other = left ? left->right : firstOfList(item); other && other != item.right; other = other->right) {
        passed.insert(other);
        sinceLeft.insert(other);
        if (item.origin == other->origin) {
            if (other->id.client < item.id.client) {
                left = other;
                sinceLeft.clear();
            } else if (item.rightOrigin == other->rightOrigin) {
                break; // made between the same neighbours: the lower client stands left
            }
        } else if (other->origin && passed.contains(store.find(*other->origin))) {
            if (!sinceLeft.contains(store.find(*other->origin))) {
                left = other;
                sinceLeft.clear();
            }
        } else {
            break;
        }
    }
    return left;
}

void link(Item* item)
{
    if (item->left) {
        item->right = item->left->right;
        item->left->right = item;
    } else {
        item->right = firstOfList(*item);
        if (!item->parentSub)
            item->parent->start = item;
    }
    if (item->right)
        item->right->left = item;
}

} // namespace

Item* integrateItem(TransactionCore& transaction, std::unique_ptr<Item> made)
{
    DocCore& doc = transaction.doc;
    if (!made->parent) {
        made->content = content::Gc();
        made->origin = made->rightOrigin = std::nullopt;
        made->left = made->right = nullptr;
        made->parentSub = nullptr;
        made->deleted = true;
        return doc.store.append(std::move(made));
    }
    if (hasConflict(*made))
        made->left = resolveConflict(doc.store, *made);

    Item* const item = doc.store.append(std::move(made));
    TypeCore& parent = *item->parent;
    link(item);
    if (!item->right && item->parentSub) {
        parent.entries.find(*item->parentSub)->second = item;
        if (item->left)
            deleteItem(transaction, item->left);
    }
    if (std::holds_alternative<content::Deleted>(item->content)) {
        transaction.deletes.add(item->id.client, item->id.clock, item->length);
        item->deleted = true;
    } else if (auto* type = std::get_if<content::Type>(&item->content)) {
        type->core = std::make_unique<TypeCore>(doc, type->kind, std::string(), item);
    } else if (std::holds_alternative<content::Format>(item->content)) {
        parent.hasFormats = parent.cleansFormats = true;
    }
    if (parent.index && !item->parentSub)
        parent.index->insertAfter(item->left, item);
    transaction.markChanged(parent, item->parentSub);
    if (parent.isDeleted() || (item->parentSub && item->right))
        deleteItem(transaction, item);
    return item;
}

} // namespace bytecrowds::crdt
