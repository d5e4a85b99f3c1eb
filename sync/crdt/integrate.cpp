#include "sync/crdt/conflict.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

#include <limits>

namespace bytecrowds::crdt {

namespace {

/// Whether others were put between the neighbours that the item was made between.
bool hasConflict(const StructStore& store, const NewItem& made)
{
    if (made.left)
        return store[made.left].right != made.right;
    return made.right ? bool(store[made.right].left) : bool(store.lists[made.list].first);
}

} // namespace

NewItem itemBetween(DocCore& doc, ListNumber list, ItemRef left, ItemRef right, Clock length)
{
    const ItemPool& items = doc.store.items;
    return {doc.nextId(),
            length,
            left,
            right,
            left ? items.lastId(items[left]) : LocalId(),
            right ? items.id(items[right]) : LocalId(),
            list};
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

ItemRef beginIntegration(TransactionCore& transaction, const NewItem& made)
{
    StructStore& store = transaction.doc.store;
    transaction.noteGrowth(made.id.client);
    const ItemRef ref = store.items.make(made.id.client, made.id.clock, made.length);
    Item& item = store[ref];
    if (made.list == NoList) {
        item.setDeleted(true);
        store.append(ref);
        return ref;
    }
    store.items.setOrigin(item, made.origin);
    store.items.setRightOrigin(item, made.rightOrigin);
    item.left = hasConflict(store, made) ? resolveConflict(store, made) : made.left;
    return ref;
}

void endIntegration(TransactionCore& transaction, ItemRef ref, ListNumber list)
{
    DocCore& doc = transaction.doc;
    StructStore& store = doc.store;
    TypeCore& parent = *store.lists[list].parent;
    const bool isEntry = store.lists[list].key != nullptr;
    const ItemRef left = store[ref].left;
    linkItem(store, list, left, ref);
    if (isEntry && !store[ref].right && left)
        deleteItem(transaction, left);
    store.append(ref);

    Item& item = store[ref];
    if (item.kind() == ContentKind::Deleted) {
        transaction.deletes.add(item.client(), store.items.clock(item), store.items.length(item));
        item.setDeleted(true);
    } else if (item.kind() == ContentKind::Format) {
        parent.hasFormats = parent.cleansFormats = true;
    }
    transaction.markChanged(parent, list);
    if (parent.isDeleted() || (isEntry && item.right))
        deleteItem(transaction, ref);
}

bool extendText(TransactionCore& transaction, ItemRef leftRef, ItemRef right, LocalId id, LocalId rightOrigin,
                std::string_view utf8, Clock units, bool ascii)
{
    DocCore& doc = transaction.doc;
    StructStore& store = doc.store;
    if (!leftRef || doc.isObserved())
        return false;
    Item& left = store[leftRef];
    if (left.client() != id.client || left.kind() != ContentKind::String || left.isDeleted() || left.isRedone() ||
        left.right != right || store.items.end(left) != id.clock || store.items.rightOrigin(left) != rightOrigin)
        return false;
    Client& client = store.client(id.client);
    const std::uint32_t start = store.textOffset(left);
    const bool isAscii = ascii && store.isAscii(left);
    const std::size_t bytes = store.isAscii(left) ? left.length : store.text(left).size();
    const Clock length = left.length + units;
    if (start + bytes != client.text.size() || id.clock + units > std::numeric_limits<std::uint32_t>::max())
        return false;
    const ListNumber list = store.listOf(left);
    TypeCore& parent = *store.lists[list].parent;
    if (store.lists[list].key || parent.isDeleted())
        return false;

    transaction.noteGrowth(id.client);
    client.text.append(utf8, ascii);
    store.setTextOffset(left, start, isAscii);
    left.length = std::uint32_t(length);
    client.state += units;
    itemGrew(store, left, {std::uint32_t(units), std::uint32_t(utf8.size()), 0});
    transaction.markChanged(parent, list);
    return true;
}

} // namespace bytecrowds::crdt
