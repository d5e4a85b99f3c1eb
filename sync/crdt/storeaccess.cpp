#include "sync/crdt/storeaccess.h"

#include "sync/crdt/borders.h"
#include "sync/crdt/doccore.h"

namespace bytecrowds::crdt {

StoreAccess::StoreAccess(TransactionCore& transaction, const DecodedUpdate& update)
    : m_transaction(transaction)
    , m_store(transaction.doc.store)
    , m_update(update)
    , m_numbers(update.numbers)
{
    m_numbers.assign(update.clients.size(), NoClient);
}

bool StoreAccess::integrate(std::uint32_t structNumber)
{
    const StructRecord& record = m_update.structs[structNumber];
    const bool isText = record.kind == ContentKind::String;
    if (record.originClient == NoSlot || (!isText && record.kind != ContentKind::Deleted) || m_transaction.isObserved ||
        record.end() > ItemPool::MaxNarrow || record.clock != state(record.client) ||
        record.originClock >= state(record.originClient))
        return false;
    ItemPool& items = m_store.items;
    const ItemRef leftRef = find(record.originClient, record.originClock);
    const Item& left = m_store[leftRef];
    if (left.isWide() || left.isGc() || left.isEntry() || left.clock + left.length != record.originClock + 1)
        return false;
    const ItemRef rightRef = left.right;
    LocalId rightOrigin;
    if (record.rightClient != NoSlot && !(rightOrigin = {number(record.rightClient), record.rightClock}))
        return false;
    if (rightRef ? items.id(m_store[rightRef]) != rightOrigin : bool(rightOrigin))
        return false;
    const ClientNumber clientNumber = makeNumber(record.client);
    // What is forged so may be cut where Yjs has not joined yet.
    if (isText && !m_update.isForged &&
        extendAtOnce(m_transaction, leftRef, rightRef, rightOrigin,
                     {{clientNumber, record.clock}, record.textView(), record.length, record.ascii}))
        return true;
    const ListNumber list = m_store.listOf(left);
    TypeCore& parent = *m_store.lists[list].parent;
    if (parent.item && parent.isDeleted())
        return false;

    Client& client = m_store.client(clientNumber);
    const ItemRef ref = items.take();
    Item& item = items[ref];
    items.fill(item, clientNumber, record.clock, record.length, record.kind, {left.client(), record.originClock},
               rightOrigin);
    if (isText)
        m_store.setTextOffset(item, client.text.append(record.textView(), record.ascii), record.ascii);
    m_transaction.noteGrowth(clientNumber, client, true);
    // What is new and deleted has nothing to be collected, and is tried to be joined as all that is new.
    if (!isText)
        m_transaction.deletes.add(clientNumber, record.clock, record.length, true);
    linkItem(m_store, list, leftRef, ref, leftRef);
    m_store.append(ref);
    m_transaction.markChanged(parent, list);
    return true;
}

void StoreAccess::putText(Item& item, const StructRecord& record, Clock known)
{
    std::string room;
    const std::string_view text = textFrom(record, known, room);
    m_store.setText(item, text, text.size() == item.length);
}

} // namespace bytecrowds::crdt
