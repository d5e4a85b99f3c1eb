#include "sync/crdt/sequencechanges.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/transactioncore.h"

#include <algorithm>

namespace bytecrowds::crdt {

std::vector<SequenceChange> sequenceChanges(const TransactionCore& transaction, TypeCore& type)
{
    const StructStore& store = transaction.doc.store;
    const ListNumber list = type.sequenceList();
    const PositionIndex& index = type.index();
    std::vector<SequenceChange> changes;
    const auto visit = [&](ClientNumber client, Clock begin, Clock end, auto isWanted, bool inserted) {
        const ClockIndex& order = store.client(client).index;
        for (auto at = begin < end ? store.position({client, begin}) : ClockIndex::Position();
             at && store.items.clock(order[at]) < end; at = order.next(at)) {
            const Item& item = store[order[at]];
            if (!item.isGc() && store.listOf(item) == list && isWanted(item))
                changes.push_back({order[at], index.before(store, order[at]), inserted});
        }
    };
    for (const TransactionCore::Growth& growth : transaction.growths)
        visit(growth.client, growth.before, store.client(growth.client).state,
              [](const Item& item) { return item.isVisible(); }, true);
    for (const DeletedRanges::Range& range : transaction.deletes)
        visit(range.client, range.clock, range.end(),
              [&](const Item& item) { return item.isCountable() && transaction.isOld(store.items.id(item)); }, false);
    std::sort(changes.begin(), changes.end(),
              [](const SequenceChange& a, const SequenceChange& b) { return a.start.items < b.start.items; });
    return changes;
}

} // namespace bytecrowds::crdt
