#include "sync/crdt/applyupdate.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/structintegrator.h"
#include "sync/crdt/transactioncore.h"

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

} // namespace

void applyDecodedUpdate(TransactionCore& transaction, Update update)
{
    DocCore& doc = transaction.doc;
    StructIntegrator integrator(transaction, std::move(update.structs));
    integrator.integrate();
    // Asked before what is left of this update joins what waits.
    const bool retry = doc.pendingStructs.mayIntegrate(doc.store);
    doc.pendingStructs.add(integrator.takeRest(), integrator.missing());

    DeleteSet rest = applyDeletes(transaction, update.deletes);
    if (!doc.pendingDeletes.empty()) {
        rest.add(applyDeletes(transaction, doc.pendingDeletes));
        rest.normalize();
    }
    doc.pendingDeletes = std::move(rest);

    if (retry)
        applyDecodedUpdate(transaction, {doc.pendingStructs.take(), {}}); // nothing waits any more: this goes no deeper
}

} // namespace bytecrowds::crdt
