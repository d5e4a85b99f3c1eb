#include "sync/crdt/collect.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/encodestate.h"
#include "sync/crdt/joinruns.h"
#include "sync/crdt/textchanges.h"
#include "sync/crdt/textformat.h"
#include "sync/crdt/typeobservers.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

void tellTextObservers(TransactionCore& transaction, TypeCore& type)
{
    const auto found = std::find_if(transaction.textChanges.begin(), transaction.textChanges.end(),
                                    [&type](const auto& entry) { return entry.first == &type; });
    if (found != transaction.textChanges.end())
        type.observers->text.call(TextEvent(transaction, type, found->second));
}

void tellTypeObservers(TransactionCore& transaction)
{
    for (std::size_t i = 0; i < transaction.changes().size(); ++i) {
        const TypeChange& change = transaction.changes()[i];
        if (!change.type || change.type->isDeleted())
            continue;
        TypeCore& type = *change.type;
        transaction.markTouched(type);
        if (type.observers) {
            if (!type.observers->text.empty())
                tellTextObservers(transaction, type);
            type.observers->own.call(Event(transaction, type, type));
        }
        if (!transaction.info.local && isTextKind(type.kind) && type.cleansFormats)
            transaction.needsFormatCleanup = true;
    }
}

/// The changed types that one holds, the outermost first.
std::vector<Event> eventsIn(TransactionCore& transaction, TypeCore& type)
{
    std::vector<std::pair<std::size_t, TypeCore*>> found;
    for (const TypeChange& change : transaction.changes()) {
        if (!change.type || change.type->isDeleted() || !transaction.isTouched(*change.type))
            continue;
        std::size_t depth = 0;
        const TypeCore* each = change.type;
        for (; each && each != &type; each = each->parent())
            ++depth;
        if (each)
            found.emplace_back(depth, change.type);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Event> events;
    for (const auto& [depth, changed] : found)
        events.emplace_back(transaction, *changed, type);
    return events;
}

void tellDeepObservers(TransactionCore& transaction)
{
    for (TypeCore* type : transaction.touched) {
        if (!type->observers || type->observers->deep.empty() || type->isDeleted())
            continue;
        type->observers->deep.call(eventsIn(transaction, *type));
    }
}

/// Somebody else writes under our id: take another.
void checkClientId(const TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    for (const TransactionCore::Growth& growth : transaction.growths) {
        if (doc.store.idOf(growth.client) == doc.clientId) {
            doc.clientId = doc.options.newClientId();
            return;
        }
    }
}

void emitUpdates(const TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    if (transaction.deletes.empty() && transaction.growths.empty())
        return;
    if (!doc.updateObservers.empty())
        doc.updateObservers.call(encodeTransaction(transaction, UpdateFormat::V1), transaction.info);
    if (!doc.updateV2Observers.empty())
        doc.updateV2Observers.call(encodeTransaction(transaction, UpdateFormat::V2), transaction.info);
}

void packClients(const TransactionCore& transaction)
{
    StructStore& store = transaction.doc.store;
    ClientNumber packed = NoClient;
    for (const DeletedRanges::Range& range : transaction.deletes) {
        if (range.client != packed)
            store.pack(packed = range.client);
    }
}

/// The end of a transaction, in Yjs' order. An observer may start transactions, which wait for their own end.
void cleanUp(TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    transaction.deletes.normalize();
    transaction.finishGrowths();
    if (!transaction.isSettled() || doc.isObserved()) {
        ++doc.notifying;
        tellTypeObservers(transaction);
        tellDeepObservers(transaction);
        doc.transactionObservers.call(transaction);
        --doc.notifying;
        if (transaction.needsFormatCleanup)
            cleanFormatsAfter(transaction);
        if (doc.collectsGarbage())
            collectGarbage(transaction);
        joinRuns(transaction);
    }
    if (!transaction.deletes.empty())
        packClients(transaction);
    if (!transaction.info.local)
        checkClientId(transaction);
    if (doc.updateObservers.empty() && doc.updateV2Observers.empty())
        return;
    ++doc.notifying;
    emitUpdates(transaction);
    --doc.notifying;
}

} // namespace

void TransactionScope::begin(Origin origin, bool local)
{
    if (m_doc.usedTransactions == m_doc.transactions.size())
        m_doc.transactions.push_back(std::make_unique<TransactionCore>(m_doc));
    TransactionCore& transaction = *m_doc.transactions[m_doc.usedTransactions++];
    transaction.reset(origin, local);
    m_doc.transaction = &transaction;
    (m_doc.firstTransaction ? m_doc.lastTransaction->next : m_doc.firstTransaction) = &transaction;
    m_doc.lastTransaction = &transaction;
}

void TransactionScope::end()
{
    TransactionCore& transaction = *m_doc.transaction;
    if (m_doc.typesAreObserved)
        recordTextChanges(transaction);
    m_doc.transaction = nullptr;
    if (m_doc.firstTransaction != &transaction)
        return;
    for (TransactionCore* each = &transaction; each; each = each->next)
        cleanUp(*each);
    for (TransactionCore* each = &transaction; each; each = each->next)
        each->release();
    m_doc.firstTransaction = nullptr;
    m_doc.usedTransactions = 0;
    if (!m_doc.collectedTypes.empty())
        m_doc.collectedTypes.clear();
}

} // namespace bytecrowds::crdt
