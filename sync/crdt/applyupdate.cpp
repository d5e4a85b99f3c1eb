#include "sync/crdt/applyupdate.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/structintegrator.h"
#include "sync/crdt/transactioncore.h"

namespace bytecrowds::crdt {

namespace {

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
        const ClockIndex::Position position = store.position({client, at});
        ItemRef ref = store.client(client).index[position];
        const Clock begin = store.items.clock(ref), itemEnd = store.items.end(ref);
        if (!store[ref].isDeleted()) {
            if (begin < at) {
                splitItem(transaction, position, ref, at - begin);
                continue;
            }
            if (end < itemEnd)
                splitItem(transaction, position, ref, end - begin);
            deleteItem(transaction, ref);
        }
        at = store.items.end(ref);
    }
}

} // namespace

void applyDecodedUpdate(TransactionCore& transaction, const DecodedUpdate& update)
{
    DocCore& doc = transaction.doc;
    StructIntegrator integrator(transaction, update);
    integrator.integrate();
    // Asked before what is left of this update joins what waits.
    const bool retry = !doc.pendingStructs.empty() && doc.pendingStructs.mayIntegrate(doc.store);
    if (!integrator.missing().empty())
        doc.pendingStructs.add(update, integrator.rest(), integrator.missing());

    DeleteSet rest;
    for (const DecodedUpdate::Deletion& deletion : update.deletes)
        applyDeletion(transaction, update.id(deletion.client), deletion.clock, deletion.length, rest);
    if (!doc.pendingDeletes.empty()) {
        for (const auto& [client, ranges] : doc.pendingDeletes.clients()) {
            for (const DeleteRange& range : ranges)
                applyDeletion(transaction, client, range.clock, range.length, rest);
        }
        rest.normalize();
    }
    if (!rest.empty() || !doc.pendingDeletes.empty())
        doc.pendingDeletes = std::move(rest);

    if (retry)
        applyDecodedUpdate(transaction, doc.pendingStructs.take()); // nothing waits any more: this goes no deeper
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
