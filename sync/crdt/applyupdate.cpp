#include "sync/crdt/applyupdate.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/structintegrator.h"
#include "sync/crdt/transactioncore.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

/// Deletes what is here; gives the rest.
DeleteSet applyDeletes(TransactionCore& transaction, const DeleteSet& deletes)
{
    StructStore& store = transaction.doc.store;
    DeleteSet rest;
    for (const auto& [client, ranges] : deletes.clients()) {
        const Clock state = store.state(client);
        for (const DeleteRange& range : ranges) {
            if (range.clock >= state) {
                rest.add(client, range.clock, range.length);
                continue;
            }
            if (state < range.end())
                rest.add(client, state, range.end() - state);
            StructStore::Structs& structs = store.structs(client);
            std::size_t index = StructStore::indexOf(structs, range.clock);
            if (!structs[index]->deleted && structs[index]->id.clock < range.clock) {
                splitItem(transaction, structs, index, range.clock - structs[index]->id.clock);
                ++index;
            }
            for (; index < structs.size() && structs[index]->id.clock < range.end(); ++index) {
                if (structs[index]->deleted)
                    continue;
                if (range.end() < structs[index]->end())
                    splitItem(transaction, structs, index, range.end() - structs[index]->id.clock);
                deleteItem(transaction, structs[index]);
            }
        }
    }
    return rest;
}

/// Keeps what could not be integrated; whether what waited before may be integrated now.
bool keepPending(DocCore& doc, std::optional<DocCore::Pending> rest)
{
    if (!doc.pendingStructs) {
        doc.pendingStructs = std::move(rest);
        return false;
    }
    DocCore::Pending& pending = *doc.pendingStructs;
    const bool retry = std::any_of(pending.missing.begin(), pending.missing.end(),
                                   [&doc](const auto& entry) { return entry.second < doc.store.state(entry.first); });
    if (rest) {
        for (const auto& [client, clock] : rest->missing) {
            const auto [place, isNew] = pending.missing.try_emplace(client, clock);
            place->second = std::min(place->second, clock);
        }
        std::vector<Update> updates;
        updates.push_back({std::move(pending.structs), {}});
        updates.push_back({std::move(rest->structs), {}});
        pending.structs = mergeUpdates(std::move(updates)).structs;
    }
    return retry;
}

} // namespace

void applyDecodedUpdate(TransactionCore& transaction, Update update)
{
    DocCore& doc = transaction.doc;
    const bool retry = keepPending(doc, StructIntegrator(transaction, std::move(update.structs)).integrate());

    DeleteSet rest = applyDeletes(transaction, update.deletes);
    if (!doc.pendingDeletes.empty()) {
        rest.add(applyDeletes(transaction, doc.pendingDeletes));
        rest.normalize();
    }
    doc.pendingDeletes = std::move(rest);

    if (retry) {
        // Nothing waits any more, so this goes no deeper.
        std::vector<StructRef> structs = std::move(doc.pendingStructs->structs);
        doc.pendingStructs.reset();
        applyDecodedUpdate(transaction, {std::move(structs), {}});
    }
}

} // namespace bytecrowds::crdt
