#include "sync/crdt/transactioncore.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/typecore.h"

namespace bytecrowds::crdt {

TransactionCore::TransactionCore(DocCore& ofDoc, Origin ofOrigin, bool isLocal)
    : doc(ofDoc)
    , info{ofOrigin, isLocal, ofDoc.store.stateVector(), {}}
{
}

void TransactionCore::markChanged(TypeCore& type, const std::string* key)
{
    if (type.item && (!isOld(type.item->id) || type.item->deleted))
        return;
    const auto [place, isNew] = m_changeOf.try_emplace(&type, m_changes.size());
    if (isNew)
        m_changes.push_back({&type, false, {}});
    TypeChange& change = m_changes[place->second];
    if (key)
        change.keys.insert(*key);
    else
        change.sequence = true;
}

void TransactionCore::forgetChanges(const TypeCore& type)
{
    const auto found = m_changeOf.find(&type);
    if (found == m_changeOf.end())
        return;
    m_changes[found->second] = {nullptr, false, {}};
    m_changeOf.erase(found);
}

void TransactionCore::markTouched(TypeCore& type)
{
    for (TypeCore* each = &type; each && m_touched.insert(each).second; each = each->parent())
        touched.push_back(each);
}

} // namespace bytecrowds::crdt
