#include "sync/crdt/collect.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

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

    void collect(ItemRef ref)
    {
        Item& item = m_store[ref];
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

} // namespace

void collectGarbage(TransactionCore& transaction)
{
    StructStore& store = transaction.doc.store;
    Collector collector(transaction);
    for (const DeletedRanges::Range& range : transaction.deletes) {
        if (range.settled)
            continue;
        const ClockIndex& index = store.client(range.client).index;
        for (auto at = store.position({range.client, range.clock}); at && store.items.clock(index[at]) < range.end();
             at = index.next(at)) {
            const Item& item = store[index[at]];
            if (item.kind() != ContentKind::Deleted && !item.isGc() && item.isDeleted() && !item.isKept())
                collector.collect(index[at]);
        }
    }
}

} // namespace bytecrowds::crdt
