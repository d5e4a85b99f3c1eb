#include "sync/crdt/transactioncore.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/typecore.h"

#include <algorithm>

namespace bytecrowds::crdt {

Transaction::Transaction(const TransactionCore& core)
    : m_core(core)
{
}

StateVector Transaction::before() const
{
    const StructStore& store = m_core.doc.store;
    StateVector vector;
    for (const ClientNumber client : store.clientsDescending())
        vector.set(store.idOf(client), m_core.before(client));
    return vector;
}

StateVector Transaction::after() const
{
    StateVector vector = before();
    for (const TransactionCore::Growth& growth : m_core.growths)
        vector.set(m_core.doc.store.idOf(growth.client), growth.after);
    return vector;
}

TransactionCore::TransactionCore(DocCore& ofDoc)
    : doc(ofDoc)
    , info(*this)
{
}

void TransactionCore::reset(Origin origin, bool local)
{
    info.origin = origin;
    info.local = local;
    number = ++doc.transactionCount;
    isObserved = doc.isObserved();
    next = nullptr;
    growths.clear();
    mergeCandidates.clear();
    brokenPairs.clear();
    needsFormatCleanup = false;
    if (m_changes.empty())
        return;
    textChanges.clear();
    touched.clear();
    m_changes.clear();
    m_changeOf.clear();
    m_changedEntries.clear();
    m_touched.clear();
}

void TransactionCore::finishGrowths()
{
    if (doc.transactionCount != number) { // observers of an earlier one edit too
        std::unordered_set<ClientNumber> known;
        for (const Growth& growth : growths)
            known.insert(growth.client);
        for (const TransactionCore* other = next; other; other = other->next) {
            for (const Growth& growth : other->growths) {
                if (known.insert(growth.client).second)
                    growths.push_back(growth);
            }
        }
    }
    for (Growth& growth : growths)
        growth.after = doc.store.client(growth.client).state;
    if (growths.size() > 1)
        std::sort(growths.begin(), growths.end(), [](const Growth& a, const Growth& b) { return a.client < b.client; });
}

Clock TransactionCore::before(ClientNumber number_) const
{
    const Client& client = doc.store.client(number_);
    if (client.transaction == number)
        return client.before;
    if (client.transaction < number)
        return client.state;
    for (const TransactionCore* transaction = this; transaction; transaction = transaction->next) {
        for (const Growth& growth : transaction->growths) {
            if (growth.client == number_)
                return growth.before;
        }
    }
    return client.state;
}

void TransactionCore::noteNewStructs(ClientNumber clientNumber, Client& client)
{
    client.hasNewStructs = true;
    std::find_if(growths.begin(), growths.end(), [clientNumber](const Growth& growth) {
        return growth.client == clientNumber;
    })->hasNewStructs = true;
}

void TransactionCore::keepNewStructs(const std::vector<bool>& clients)
{
    for (Growth& growth : growths)
        growth.hasNewStructs = growth.hasNewStructs && clients[growth.client];
}

void TransactionCore::addChange(TypeCore& type, ListNumber list)
{
    if (type.item) {
        const Item& item = doc.store[type.item];
        if (item.isDeleted() || !isOld(doc.store.items.id(item)))
            return;
    }
    const auto [place, isNew] = m_changeOf.try_emplace(&type, m_changes.size());
    if (isNew)
        m_changes.push_back({&type, false, {}});
    TypeChange& change = m_changes[place->second];
    if (!doc.store.lists[list].key)
        change.sequence = true;
    else if (m_changedEntries.insert(list).second)
        change.entries.push_back(list);
}

void TransactionCore::forgetChanges(const TypeCore& type)
{
    const auto found = m_changeOf.find(&type);
    if (found == m_changeOf.end())
        return;
    for (const ListNumber list : m_changes[found->second].entries)
        m_changedEntries.erase(list);
    m_changes[found->second] = {};
    m_changeOf.erase(found);
}

const TypeChange* TransactionCore::changeOf(const TypeCore& type) const
{
    const auto found = m_changeOf.find(&type);
    return found == m_changeOf.end() ? nullptr : &m_changes[found->second];
}

void TransactionCore::markTouched(TypeCore& type)
{
    for (TypeCore* each = &type; each && m_touched.insert(each).second; each = each->parent())
        touched.push_back(each);
}

} // namespace bytecrowds::crdt
