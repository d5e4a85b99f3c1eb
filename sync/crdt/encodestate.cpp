#include "sync/crdt/encodestate.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/structwriter.h"

#include <cassert>

namespace bytecrowds::crdt {

Bytes encodeStructs(const StructStore& store, const StateVector& known, const DeleteSet& deletes)
{
    StructWriter writer;
    for (const auto& [client, structs] : store.clients()) {
        const Clock clock = known.clock(client);
        if (clock >= structs.back()->end())
            continue;
        const std::size_t first = StructStore::indexOf(structs, clock);
        writer.write(*structs[first], clock - structs[first]->id.clock);
        for (std::size_t i = first + 1; i < structs.size(); ++i)
            writer.write(*structs[i], 0);
    }
    return writer.finish(deletes);
}

Bytes encodeState(const DocCore& doc, const StateVector& known)
{
    Bytes state = encodeStructs(doc.store, known, doc.store.deleteSet());
    if (doc.pendingStructs.empty() && doc.pendingDeletes.empty())
        return state;
    std::vector<Update> updates;
    auto decoded = decodeUpdate(state);
    assert(std::holds_alternative<Update>(decoded));
    updates.push_back(std::get<Update>(std::move(decoded)));
    if (!doc.pendingDeletes.empty())
        updates.push_back({{}, doc.pendingDeletes});
    if (!doc.pendingStructs.empty())
        updates.push_back(diffUpdate(doc.pendingStructs.copy(), known));
    return encodeUpdate(mergeUpdates(std::move(updates)));
}

} // namespace bytecrowds::crdt
