#include "sync/crdt/collect.h"

#include "sync/crdt/deleteset.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

class Collector
{
public:
    explicit Collector(TransactionCore& transaction)
        : m_transaction(transaction)
        , m_doc(transaction.doc)
        , m_store(transaction.doc.store)
    {
    }

    /// Only what is deleted, is not kept and has content.
    void collect(ItemRef ref)
    {
        Item& item = m_store[ref];
        if (item.kind() == ContentKind::Deleted || item.isGc() || !item.isDeleted() || item.isKept())
            return;
        std::vector<std::unique_ptr<TypeCore>> waiting;
        releaseContent(item, waiting);
        item.setKind(ContentKind::Deleted);
        // Types may lie in one another deeper than the stack is.
        while (!waiting.empty()) {
            std::unique_ptr<TypeCore> type = std::move(waiting.back());
            waiting.pop_back();
            collectType(*type, waiting);
            m_doc.collectedTypes.push_back(std::move(type));
        }
    }

private:
    void releaseContent(Item& item, std::vector<std::unique_ptr<TypeCore>>& types)
    {
        if (item.kind() == ContentKind::Type)
            types.push_back(std::move(std::get<std::unique_ptr<TypeCore>>(m_store.content(item))));
        m_store.releaseContent(item);
    }

    void collectType(TypeCore& type, std::vector<std::unique_ptr<TypeCore>>& types)
    {
        const auto collectList = [&](ListNumber list) {
            if (list == NoList)
                return;
            for (ItemRef ref = m_store.lists[list].first; ref;) {
                const ItemRef next = m_store[ref].right;
                releaseContent(m_store[ref], types);
                becomeGc(ref);
                ref = next;
            }
            releaseList(m_store, list);
        };
        collectList(type.sequence);
        for (const auto& entry : type.entries)
            collectList(entry->list);
        type.forgetSequence();
        type.entries.clear();
        type.item = {};
    }

    void becomeGc(ItemRef ref)
    {
        Item& item = m_store[ref];
        // Beside tombstones of other lists it could be joined with none; as GCs they are alike.
        if (const LocalId id = m_store.items.id(item); item.kind() == ContentKind::Deleted && !m_transaction.isOld(id))
            m_transaction.mergeCandidates.push_back(id);
        m_store.items.setOrigin(item, {});
        m_store.items.setRightOrigin(item, {});
        m_store.forgetRedone(ref);
        item.setKind(ContentKind::Gc);
        item.setDeleted(true); // all are but for the parts of an item that was cut at a key, which no replica makes
        item.setKept(false);
        item.left = item.right = {};
    }

    TransactionCore& m_transaction;
    DocCore& m_doc;
    StructStore& m_store;
};

/// Calls `visit` with each struct that has a part in a range.
template<class Visit>
void forEachInRange(const StructStore& store, ClientNumber client, Clock begin, Clock end, Visit visit)
{
    const ClockIndex& index = store.client(client).index;
    for (auto at = store.position({client, begin}); at && store.items.clock(index[at]) < end; at = index.next(at))
        visit(index[at]);
}

} // namespace

void collectGarbage(TransactionCore& transaction)
{
    StructStore& store = transaction.doc.store;
    Collector collector(transaction);
    for (const DeletedRanges::Range& range : transaction.deletes) {
        if (!range.settled)
            forEachInRange(store, range.client, range.clock, range.end(), [&](ItemRef ref) { collector.collect(ref); });
    }
}

void collectGarbage(TransactionCore& transaction, const DeleteSet& deleted)
{
    StructStore& store = transaction.doc.store;
    Collector collector(transaction);
    for (const auto& [id, ranges] : deleted.clients()) {
        const ClientNumber client = store.findClient(id);
        const Clock state = client == NoClient ? 0 : store.client(client).state;
        for (const DeleteRange& range : ranges) {
            if (range.clock >= state)
                break;
            forEachInRange(store, client, range.clock, std::min(range.end(), state), [&](ItemRef ref) {
                transaction.mergeCandidates.push_back(store.items.id(store[ref]));
                collector.collect(ref);
            });
        }
        if (state > 0)
            store.pack(client);
    }
}

} // namespace bytecrowds::crdt
