#include "sync/crdt/redo.h"

#include "sync/crdt/conflict.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/typecore.h"

#include <algorithm>

namespace bytecrowds::crdt {

CurrentPlace followRedone(const StructStore& store, LocalId id)
{
    // Ends: whatever redid an item is younger than it.
    for (;;) {
        const ItemRef ref = store.find(id);
        const Clock offset = id.clock - store.items.clock(ref);
        if (!store[ref].isRedone())
            return {ref, offset};
        id = store.redone(ref);
        id.clock += offset;
    }
}

void keepItem(StructStore& store, ItemRef ref, bool keep)
{
    while (ref && store[ref].isKept() != keep) {
        store[ref].setKept(keep);
        ref = store.parent(store[ref])->item;
    }
}

Redoer::Redoer(TransactionCore& transaction, std::vector<ItemRef> items, const DeleteSet& insertions,
               std::vector<const UndoStep*> steps, bool ignoreRemoteMapChanges)
    : m_transaction(transaction)
    , m_store(transaction.doc.store)
    , m_items(std::move(items))
    , m_insertions(insertions)
    , m_steps(std::move(steps))
    , m_ignoreRemoteMapChanges(ignoreRemoteMapChanges)
{
    for (const ItemRef item : m_items)
        m_itemSet.insert(item.number);
}

bool Redoer::redoAll()
{
    bool any = false;
    for (const ItemRef item : m_items)
        any = redo(item) || any;
    return any;
}

ItemRef Redoer::parentItem(ItemRef item) const
{
    return m_store.parent(m_store[item])->item;
}

/// The item that an undo made in the place of a redone one.
ItemRef Redoer::redone(ItemRef item)
{
    return itemStartingAt(m_transaction, m_store.redone(item));
}

/// Deleted parents that the step redoes too come first, the outermost before all.
ItemRef Redoer::redo(ItemRef item)
{
    std::vector<ItemRef> chain{item};
    if (!m_store[item].isRedone()) {
        for (ItemRef parent = parentItem(item); parent && m_store[parent].isDeleted() && !m_store[parent].isRedone();
             parent = parentItem(parent)) {
            if (!m_itemSet.contains(parent.number))
                return {};
            chain.push_back(parent);
        }
    }
    ItemRef made;
    for (; !chain.empty(); chain.pop_back()) {
        const ItemRef next = chain.back();
        made = m_store[next].isRedone() ? redone(next) : redoInLiveParent(next);
        if (!made)
            return {};
    }
    return made;
}

/// The first item from `item` on that lies in that parent, or was redone into it; none when there is none.
ItemRef Redoer::traceInto(ItemRef item, ItemRef parent, ItemRef Item::*next)
{
    for (; item; item = m_store[item].*next) {
        ItemRef trace = item;
        while (trace && !m_store[trace].isGc() && parentItem(trace) != parent)
            trace = m_store[trace].isRedone() ? redone(trace) : ItemRef();
        if (trace && !m_store[trace].isGc())
            return trace;
    }
    return {};
}

bool Redoer::mayBeReplaced(ItemRef item) const
{
    if (m_store[item].isRedone())
        return true;
    const Id id = m_store.globalId(m_store.items.id(m_store[item]));
    return m_insertions.contains(id) || std::any_of(m_steps.begin(), m_steps.end(), [&id](const UndoStep* step) {
               return step->deletions.contains(id);
           });
}

/// Where an entry goes that has a later one; false when another client has set the key since.
bool Redoer::findEntryLeft(ItemRef item, ItemRef& left)
{
    left = item;
    while (m_store[left].right && mayBeReplaced(m_store[left].right)) {
        left = m_store[left].right;
        while (m_store[left].isRedone())
            left = redone(left);
    }
    return !m_store[left].right;
}

ItemRef Redoer::redoInLiveParent(ItemRef item)
{
    ItemRef liveParent = parentItem(item);
    if (liveParent && m_store[liveParent].isDeleted()) {
        if (!m_store[liveParent].isRedone())
            return {};
        while (m_store[liveParent].isRedone())
            liveParent = redone(liveParent);
    }
    TypeCore* const parent = liveParent ? m_store.type(m_store[liveParent]) : m_store.parent(m_store[item]);
    if (!parent)
        return {};

    ItemRef left, right;
    ListNumber list;
    if (const std::string* key = m_store.key(m_store[item])) {
        const std::string entry = *key;
        if (m_store[item].right && !m_ignoreRemoteMapChanges) {
            if (!findEntryLeft(item, left))
                return {};
            if (m_store[left].isGc() || parentItem(left) != liveParent)
                left = parent->entry(entry);
        } else {
            left = parent->entry(entry);
        }
        list = parent->entryList(entry);
    } else {
        left = traceInto(m_store[item].left, liveParent, &Item::left);
        right = traceInto(item, liveParent, &Item::right);
        list = parent->sequenceList();
    }

    NewItem made = itemBetween(m_transaction.doc, list, left, right, m_store.items.length(m_store[item]));
    if (hasConflict(m_store, made)) // what stands between may have come when the type was made anew
        made.place = resolveConflict(m_store, made, m_store);
    m_store.setRedone(item, made.id);
    return integrateItem(m_transaction, made, [&](ItemRef ref) {
        copyContent(item, ref);
        m_store[ref].setKept(true);
        keepItem(m_store, liveParent, true);
    });
}

void Redoer::copyContent(ItemRef fromRef, ItemRef toRef)
{
    const Item& from = m_store[fromRef];
    Item& to = m_store[toRef];
    to.setKind(from.kind());
    if (from.kind() == ContentKind::String) {
        m_store.setText(to, m_store.text(from), m_store.isAscii(from));
    } else if (isList(from.kind())) {
        const Value* const first = &m_store.value(from, 0);
        const std::vector<Value> copies(first, first + from.length);
        std::vector<Value>& values = m_store.client(to.client()).values;
        to.content = std::uint32_t(values.size());
        values.insert(values.end(), copies.begin(), copies.end());
    } else if (const TypeCore* type = m_store.type(from)) {
        m_store.setContent(to, std::make_unique<TypeCore>(m_transaction.doc, type->kind, type->name, toRef));
    } else if (isSingle(from.kind())) {
        m_store.setContent(to, std::visit(
                                   []<class Kind>(const Kind& held) -> content::Stored {
                                       if constexpr (std::is_copy_constructible_v<Kind>)
                                           return held;
                                       else
                                           return std::monostate();
                                   },
                                   m_store.content(from)));
    }
}

} // namespace bytecrowds::crdt
