#include "sync/crdt/collect.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/encodestate.h"
#include "sync/crdt/formats.h"
#include "sync/crdt/map.h"
#include "sync/crdt/textchanges.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

void tellTextObservers(const TransactionCore& transaction, TypeCore& type)
{
    const auto found = std::find_if(transaction.textChanges.begin(), transaction.textChanges.end(),
                                    [&type](const auto& entry) { return entry.first == &type; });
    if (found != transaction.textChanges.end())
        type.textObservers.call({transaction.info, found->second});
}

void tellTypeObservers(TransactionCore& transaction)
{
    for (const TypeChange& change : transaction.changes()) {
        if (!change.type || change.type->isDeleted())
            continue;
        TypeCore& type = *change.type;
        transaction.markTouched(type);
        tellTextObservers(transaction, type);
        if (!change.keys.empty())
            type.mapObservers.call({transaction.info, change.keys});
        const bool isText = type.kind == TypeKind::Text || type.kind == TypeKind::XmlText;
        if (!transaction.info.local && isText && type.cleansFormats)
            transaction.needsFormatCleanup = true;
    }
}

void tellDeepObservers(const TransactionCore& transaction)
{
    static const std::set<std::string> noKeys;
    for (TypeCore* type : transaction.touched) {
        if (type->deepMapObservers.empty() || type->isDeleted())
            continue;
        const auto& changes = transaction.changes();
        const auto own = std::find_if(changes.begin(), changes.end(),
                                      [type](const TypeChange& change) { return change.type == type; });
        type->deepMapObservers.call({transaction.info, own == changes.end() ? noKeys : own->keys});
    }
}

/// Somebody else writes under our id: take another.
void checkClientId(TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    const Transaction& info = transaction.info;
    if (!info.local && info.after.clock(doc.clientId) != info.before.clock(doc.clientId))
        doc.clientId = doc.options.newClientId();
}

void emitUpdate(TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    const Transaction& info = transaction.info;
    if (doc.updateObservers.empty() || (transaction.deletes.empty() && info.after == info.before))
        return;
    transaction.deletes.normalize();
    const Bytes update = encodeStructs(doc.store, info.before, transaction.deletes);
    doc.updateObservers.call(update, info);
}

/// The end of a transaction, in Yjs' order. An observer may start transactions, which wait for their own end.
void cleanUp(TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    transaction.deletes.normalize();
    transaction.info.after = doc.store.stateVector();
    ++doc.notifying;
    tellTypeObservers(transaction);
    tellDeepObservers(transaction);
    doc.transactionObservers.call(transaction);
    --doc.notifying;
    if (transaction.needsFormatCleanup)
        cleanFormatsAfter(transaction);
    if (doc.options.collectGarbage)
        collectGarbage(transaction);
    joinRuns(transaction);
    checkClientId(transaction);
    ++doc.notifying;
    emitUpdate(transaction);
    --doc.notifying;
}

} // namespace

TransactionScope::TransactionScope(DocCore& doc, Origin origin, bool local)
    : m_doc(doc)
    , m_isOuter(!doc.transaction)
{
    if (m_isOuter)
        doc.transaction = doc.cleanups.emplace_back(std::make_unique<TransactionCore>(doc, origin, local)).get();
}

TransactionScope::~TransactionScope()
{
    if (!m_isOuter)
        return;
    recordTextChanges(*m_doc.transaction);
    const bool isFirst = m_doc.cleanups.front().get() == m_doc.transaction;
    m_doc.transaction = nullptr;
    if (!isFirst)
        return;
    for (std::size_t i = 0; i < m_doc.cleanups.size(); ++i)
        cleanUp(*m_doc.cleanups[i]);
    m_doc.cleanups.clear();
    m_doc.collectedTypes.clear();
}

} // namespace bytecrowds::crdt
