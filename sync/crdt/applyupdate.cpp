#include "sync/crdt/applyupdate.h"

#include "sync/crdt/denseaccess.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/storeaccess.h"
#include "sync/crdt/structintegrator.h"
#include "sync/crdt/transactioncore.h"

namespace bytecrowds::crdt {

namespace {

/// Deletes a range as far as it lies in one item; gives where it went on.
Clock eraseFrom(TransactionCore& transaction, ClockIndex::Position position, ItemRef ref, Clock at, Clock end)
{
    const ItemPool& items = transaction.doc.store.items;
    const Clock begin = items.clock(ref), itemEnd = items.end(ref);
    if (eraseAtBorder(transaction, ref, std::uint32_t(at - begin), std::min(end, itemEnd) - at))
        return std::min(end, itemEnd);
    if (begin < at) {
        splitItem(transaction, position, ref, at - begin);
        return at;
    }
    if (end < itemEnd)
        splitItem(transaction, position, ref, end - begin);
    deleteItem(transaction, ref);
    return items.end(ref);
}

/// Deletes what is here of a range; the rest waits.
void applyDeletion(TransactionCore& transaction, ClientId id, Clock clock, Clock length, DeleteSet& rest)
{
    StructStore& store = transaction.doc.store;
    const ClientNumber client = store.findClient(id);
    const Clock state = client == NoClient ? 0 : store.client(client).state;
    const Clock end = clock + length;
    if (state < end)
        rest.add(id, std::max(clock, state), end - std::max(clock, state));
    for (Clock at = clock; at < std::min(end, state);) {
        // Of a state nearly all of it is deleted already.
        const ClockIndex& order = store.client(client).index;
        ClockIndex::Position position = store.position({client, at});
        while (position && store[order[position]].isDeleted()) {
            at = store.items.end(order[position]);
            position = at < end ? order.next(position) : ClockIndex::Position();
        }
        if (position && at < end)
            at = eraseFrom(transaction, position, order[position], at, end);
    }
}

/// Whether what waited may be integrated now. What can't be integrated waits.
template<class Access>
bool applyStructs(TransactionCore& transaction, const DecodedUpdate& update, Access& access)
{
    DocCore& doc = transaction.doc;
    StructIntegrator<Access> integrator(transaction, update, access);
    integrator.integrate();
    // Asked before what is left of this update joins what waits.
    const bool retry = !doc.pendingStructs.empty() && doc.pendingStructs.mayIntegrate(doc.store);
    if (!integrator.missing().empty())
        doc.pendingStructs.add(update, integrator.rest(), integrator.missing());
    return retry;
}

void retryPending(TransactionCore& transaction, bool retry)
{
    if (retry)
        applyDecodedUpdate(transaction, transaction.doc.pendingStructs.take()); // nothing waits then: this goes no deeper
}

} // namespace

void applyDecodedUpdate(TransactionCore& transaction, const DecodedUpdate& update)
{
    DocCore& doc = transaction.doc;
    bool retry = false, areDeleted = false;
    if (DenseAccess::canLoad(transaction, update)) {
        DenseAccess access(transaction, update);
        retry = applyStructs(transaction, update, access);
        access.finish();
        areDeleted = access.areDeleted();
    } else {
        StoreAccess access(transaction, update);
        retry = applyStructs(transaction, update, access);
    }
    if (update.deletes.empty() && doc.pendingDeletes.empty())
        return retryPending(transaction, retry);
    DeleteSet rest;
    if (!areDeleted) {
        for (const DecodedUpdate::Deletion& deletion : update.deletes)
            applyDeletion(transaction, update.id(deletion.client), deletion.clock, deletion.length, rest);
    }
    if (!doc.pendingDeletes.empty()) {
        for (const auto& [client, ranges] : doc.pendingDeletes.clients()) {
            for (const DeleteRange& range : ranges)
                applyDeletion(transaction, client, range.clock, range.length, rest);
        }
        rest.normalize();
    }
    if (!rest.empty() || !doc.pendingDeletes.empty())
        doc.pendingDeletes = std::move(rest);

    retryPending(transaction, retry);
}

std::optional<DecodeError> refusalOf(const DocCore& doc, const DecodedUpdate& update)
{
    std::size_t text = 0; // that a client has here; an update with text for a client is mostly that client's
    for (const ClientId id : update.clients) {
        if (const ClientNumber client = doc.store.findClient(id); client != NoClient)
            text = std::max<std::size_t>(text, doc.store.client(client).text.size());
    }
    if (text + doc.pendingStructs.textBytes() + update.textBytes > TextBuffer::MaxBytes)
        return DecodeError{"The document would have more text than it can hold."};
    if (doc.store.clientCount() + update.clients.size() >= Item::MaxClients)
        return DecodeError{"The document would have more writers than it can hold."};
    return std::nullopt;
}

} // namespace bytecrowds::crdt
