#include "sync/crdt/event.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/elements.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/sequencechanges.h"
#include "sync/crdt/textdelta.h"
#include "sync/crdt/transactioncore.h"

#include <algorithm>

namespace bytecrowds::crdt {

Event::Event(TransactionCore& core, TypeCore& target, TypeCore& observed)
    : transaction(core.info)
    , m_core(core)
    , m_target(target)
    , m_observed(observed)
{
}

SharedType Event::target() const
{
    return SharedType(m_target);
}

std::vector<Event::Step> Event::path() const
{
    const StructStore& store = m_core.doc.store;
    std::vector<Step> path;
    for (const TypeCore* type = &m_target; type->item && type != &m_observed; type = type->parent()) {
        const ListNumber list = store.listOf(store[type->item]);
        if (const std::string* key = store.lists[list].key)
            path.emplace_back(*key);
        else
            path.emplace_back(std::size_t(type->parent()->index().before(store, type->item).utf16));
    }
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<KeyChange> Event::keys() const
{
    const StructStore& store = m_core.doc.store;
    const TypeChange* change = m_core.changeOf(m_target);
    std::vector<KeyChange> keys;
    const auto isNew = [&](ItemRef ref) { return !m_core.isOld(store.items.id(store[ref])); };
    const auto isErased = [&](ItemRef ref) { return m_core.deletes.contains(store.items.id(store[ref])); };
    for (const ListNumber list : change ? change->entries : std::vector<ListNumber>()) {
        const ItemRef last = store.lists[list].last;
        ItemRef old = last; // the last one from before the transaction
        while (old && isNew(old))
            old = store[old].left;
        const bool hadValue = old && isErased(old);
        const bool hasValue = isNew(last) && !isErased(last);
        if (!hadValue && !hasValue)
            continue;
        KeyChange& key = keys.emplace_back();
        key.key = *store.lists[list].key;
        key.action = !hasValue ? KeyChange::Action::Delete : hadValue ? KeyChange::Action::Update : KeyChange::Action::Add;
        if (hadValue)
            key.oldValue = lastElementOf(store, store[old]);
    }
    return keys;
}

namespace {

Delta arrayDelta(const TransactionCore& transaction, TypeCore& array)
{
    const StructStore& store = transaction.doc.store;
    Delta delta;
    std::size_t end = 0; // of what the delta tells of, in the new array
    for (const SequenceChange& change : sequenceChanges(transaction, array)) {
        const Item& item = store[change.item];
        if (change.start.utf16 > end)
            delta.push_back(DeltaOp::retain(change.start.utf16 - end));
        end = change.start.utf16 + (change.inserted ? item.length : 0);
        const auto kind = change.inserted ? DeltaOp::Kind::Insert : DeltaOp::Kind::Delete;
        if (delta.empty() || delta.back().kind != kind)
            delta.push_back({kind, 0, change.inserted ? DeltaOp::Content(std::vector<Element>()) : std::monostate(), {}});
        if (!change.inserted) {
            delta.back().length += item.length;
            continue;
        }
        for (Clock i = 0; i < item.length; ++i)
            std::get<std::vector<Element>>(delta.back().content).push_back(*elementOf(store, item, i));
    }
    return delta;
}

} // namespace

Delta Event::delta() const
{
    const TypeChange* change = m_core.changeOf(m_target);
    if (!change || !change->sequence)
        return {};
    return isTextKind(m_target.kind) ? textEventDelta(m_core, m_target) : arrayDelta(m_core, m_target);
}

} // namespace bytecrowds::crdt
