#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

namespace bytecrowds::crdt {

NewItem itemBetween(DocCore& doc, ListNumber list, ItemRef left, ItemRef right, Clock length)
{
    const ItemPool& items = doc.store.items;
    return {doc.nextId(),
            length,
            left,
            right,
            left ? items.lastId(items[left]) : LocalId(),
            right ? items.id(items[right]) : LocalId(),
            list,
            left};
}

content::Stored storedContent(DocCore& doc, const content::Single& single, ItemRef item)
{
    return std::visit(
        [&]<class Kind>(const Kind& held) -> content::Stored {
            if constexpr (std::is_same_v<Kind, content::TypeInfo>)
                return std::make_unique<TypeCore>(doc, held.kind, held.name, item);
            else
                return held;
        },
        single);
}

ItemRef makeItem(TransactionCore& transaction, const NewItem& made)
{
    StructStore& store = transaction.doc.store;
    transaction.noteGrowth(made.id.client, store.client(made.id.client), true);
    return store.items.make(made.id.client, made.id.clock, made.length);
}

void beginIntegration(TransactionCore& transaction, ItemRef ref, const NewItem& made)
{
    StructStore& store = transaction.doc.store;
    Item& item = store[ref];
    if (made.list == NoList) {
        item.setDeleted(true);
        return;
    }
    store.items.setOrigin(item, made.origin);
    store.items.setRightOrigin(item, made.rightOrigin);
}

void endIntegration(TransactionCore& transaction, ItemRef ref, const NewItem& made)
{
    StructStore& store = transaction.doc.store;
    if (made.list == NoList)
        return;
    linkItem(store, made.list, made.place, ref, made.left);
    if (made.place && store[ref].isEntry() && !store[ref].right)
        deleteItem(transaction, made.place);
}

void finishIntegration(TransactionCore& transaction, ItemRef ref, ListNumber list)
{
    if (list == NoList)
        return;
    StructStore& store = transaction.doc.store;
    TypeCore& parent = *store.lists[list].parent;
    Item& item = store[ref];
    if (item.kind() == ContentKind::Deleted) {
        transaction.deletes.add(item.client(), store.items.clock(item), store.items.length(item), true);
        item.setDeleted(true);
    } else if (item.kind() == ContentKind::Format) {
        parent.hasFormats = parent.cleansFormats = true;
    }
    transaction.markChanged(parent, list);
    if (parent.isDeleted() || (item.isEntry() && item.right))
        deleteItem(transaction, ref);
}

} // namespace bytecrowds::crdt
