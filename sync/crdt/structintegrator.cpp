#include "sync/crdt/structintegrator.h"

#include "sync/crdt/conflict.h"
#include "sync/crdt/denseaccess.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/storeaccess.h"

#include <algorithm>

namespace bytecrowds::crdt {

template<class Access>
StructIntegrator<Access>::StructIntegrator(TransactionCore& transaction, const DecodedUpdate& update, Access& access)
    : m_transaction(transaction)
    , m_store(transaction.doc.store)
    , m_update(update)
    , m_access(access)
{
}

/// Another client that must come first. Of its own client a struct depends only on earlier ones: decodeUpdate saw to
/// it.
template<class Access>
inline ClientSlot StructIntegrator<Access>::missingClient(const StructRecord& record) const
{
    const auto isMissing = [&](ClientSlot client, Clock clock) {
        return client != record.client && client != NoSlot && clock >= m_access.state(client);
    };
    if (isMissing(record.originClient, record.originClock))
        return record.originClient;
    if (isMissing(record.rightClient, record.rightClock))
        return record.rightClient;
    if (record.parent != NoSlot) {
        const ParentName& parent = m_update.parents[record.parent];
        if (isMissing(parent.client, parent.clock))
            return parent.client;
    }
    return NoSlot;
}

template<class Access>
void StructIntegrator<Access>::noteMissing(ClientSlot client, Clock clock)
{
    const auto [place, isNew] = m_missing.try_emplace(m_update.id(client), clock);
    place->second = std::min(place->second, clock);
}

template<class Access>
void StructIntegrator<Access>::setAside(std::uint32_t number)
{
    if (m_update.structs[number].kind != ContentKind::Skip)
        m_rest.push_back(number);
}

template<class Access>
void StructIntegrator<Access>::integrate()
{
    if (m_update.structs.empty())
        return;
    if (m_update.structs.front().client == m_update.structs.back().client)
        integrateOneClient();
    else
        integrateSeveral();
}

/// What most updates are: nothing in them can make up for what they lack.
template<class Access>
void StructIntegrator<Access>::integrateOneClient()
{
    const std::vector<StructRecord>& structs = m_update.structs;
    for (std::uint32_t i = 0; i < structs.size(); ++i) {
        if (m_access.integrate(i))
            continue;
        const StructRecord& record = structs[i];
        if (record.kind == ContentKind::Skip)
            continue;
        const Clock state = m_access.state(record.client);
        ClientSlot missing = NoSlot;
        if (state < record.clock)
            noteMissing(record.client, record.clock - 1);
        else if ((missing = missingClient(record)) != NoSlot)
            noteMissing(missing, m_access.state(missing));
        if (state < record.clock || missing != NoSlot) {
            for (; i < structs.size(); ++i)
                setAside(i);
            return;
        }
        integrateStruct(record, state - record.clock);
    }
}

/// What is left of an update of several clients.
template<class Access>
struct StructIntegrator<Access>::Several
{
    struct Queue
    {
        std::uint32_t next = 0, end = 0;

        bool empty() const { return next == end; }
    };

    std::vector<Queue> queues;        // by slot
    std::vector<ClientSlot> order;    // clients that have structs, ascending: the last comes next
    std::vector<std::uint32_t> stack; // each but the last waits for the one above it

    Several(const DecodedUpdate& update, const Access& access)
        : queues(update.clients.size())
    {
        access.forEachClient([this](ClientSlot slot, std::size_t next, std::size_t end) {
            queues[slot] = {std::uint32_t(next), std::uint32_t(end)};
            order.push_back(slot);
        });
        std::sort(order.begin(), order.end(),
                  [&update](ClientSlot a, ClientSlot b) { return update.id(a) < update.id(b); });
    }

    /// Of the highest client that has any.
    std::uint32_t takeNext()
    {
        while (!order.empty() && queues[order.back()].empty())
            order.pop_back();
        return order.empty() ? None : queues[order.back()].next++;
    }
};

template<class Access>
void StructIntegrator<Access>::integrateSeveral()
{
    const std::vector<StructRecord>& structs = m_update.structs;
    Several left(m_update, m_access);
    // What waits in the stack must wait longer, and all that follows it from the same clients.
    const auto setStackAside = [&] {
        for (const std::uint32_t waiting : left.stack) {
            setAside(waiting);
            auto& queue = left.queues[structs[waiting].client];
            while (!queue.empty())
                setAside(queue.next++);
        }
        left.stack.clear();
    };
    for (std::uint32_t head = left.takeNext(); head != None;) {
        if (const StructRecord& record = structs[head]; !m_access.integrate(head) && record.kind != ContentKind::Skip) {
            const Clock state = m_access.state(record.client);
            if (state < record.clock) {
                noteMissing(record.client, record.clock - 1);
                left.stack.push_back(head);
                setStackAside();
            } else if (const ClientSlot missing = missingClient(record); missing != NoSlot) {
                left.stack.push_back(head);
                if (auto& queue = left.queues[missing]; !queue.empty()) {
                    head = queue.next++;
                    continue;
                }
                noteMissing(missing, m_access.state(missing));
                setStackAside();
            } else {
                integrateStruct(record, state - record.clock);
            }
        }
        if (!left.stack.empty()) {
            head = left.stack.back();
            left.stack.pop_back();
        } else {
            head = left.takeNext();
        }
    }
}

template<class Access>
std::vector<std::uint32_t> StructIntegrator<Access>::rest() const
{
    std::vector<std::uint32_t> rest = m_rest;
    // In order already, unless the update depends on itself in a circle, which no replica makes.
    std::stable_sort(rest.begin(), rest.end(), [this](std::uint32_t a, std::uint32_t b) {
        const StructRecord& left = m_update.structs[a];
        const StructRecord& right = m_update.structs[b];
        return left.client != right.client ? m_update.id(left.client) > m_update.id(right.client)
                                           : left.clock < right.clock;
    });
    return rest;
}

/// The list that a struct belongs to; none when what it belongs to was collected, or is no type. The neighbours come
/// first: a struct that was cut while it waited has got one beside the parent that it names.
template<class Access>
ListNumber StructIntegrator<Access>::listFor(const StructRecord& record, ItemRef left, ItemRef right)
{
    if (!record.isItem() || (left && m_store[left].isGc()) || (right && m_store[right].isGc()))
        return NoList;
    if (left || right)
        return m_store.listOf(m_store[left ? left : right]);
    const ParentName& name = m_update.parents[record.parent];
    TypeCore* parent = nullptr;
    if (name.client == NoSlot)
        parent = &m_transaction.doc.root(name.root);
    else
        parent = m_store.type(m_store[m_access.find(name.client, name.clock)]);
    if (!parent)
        return NoList;
    return name.hasKey ? parent->entryList(name.key) : parent->sequenceList();
}

template<class Access>
void StructIntegrator<Access>::putBehind(NewItem& made, ItemRef left) const
{
    made.left = left;
    made.origin = m_store.items.lastId(m_store[left]);
}

/// The first `known` elements are here already. Even if all are, items are cut at its neighbours, as Yjs does: those
/// that an undo step redid stay cut.
template<class Access>
void StructIntegrator<Access>::integrateStruct(const StructRecord& record, Clock known)
{
    NewItem made;
    if (record.originClient != NoSlot)
        putBehind(made, m_access.endingAt(record.originClient, record.originClock));
    if (record.rightClient != NoSlot) {
        made.right = m_access.startingAt(record.rightClient, record.rightClock);
        made.rightOrigin = m_store.items.id(m_store[made.right]);
    }
    if (known >= record.length)
        return;
    made.list = listFor(record, made.left, made.right);
    made.id = {m_access.makeNumber(record.client), record.clock + known};
    made.length = record.length - known;
    if (known > 0 && made.list != NoList) {
        putBehind(made, m_access.endingAt(record.client, made.id.clock - 1));
        // Only two who write under one id make an item that continues one of another list.
        if (m_store[made.left].isGc() || m_store.listOf(m_store[made.left]) != made.list)
            made.list = NoList;
    }
    if (made.list != NoList)
        made.place = hasConflict(m_store, made) ? resolveConflict(m_store, made, m_access) : made.left;
    m_transaction.noteGrowth(made.id.client, m_store.client(made.id.client), true);
    const ItemRef ref = m_access.make(record, made.id.client, made.id.clock, made.length);
    beginIntegration(m_transaction, ref, made);
    if (made.list != NoList)
        putContent(ref, record, known);
    else
        m_access.dropText(record);
    endIntegration(m_transaction, ref, made);
    m_access.append(record, ref);
    finishIntegration(m_transaction, ref, made.list);
}

template<class Access>
void StructIntegrator<Access>::putContent(ItemRef ref, const StructRecord& record, Clock known)
{
    Item& item = m_store[ref];
    item.setKind(record.kind);
    if (record.kind == ContentKind::String) {
        m_access.putText(item, record, known);
    } else if (isList(record.kind)) {
        std::vector<Value>& values = m_store.client(item.client()).values;
        const auto first = m_update.values.begin() + std::ptrdiff_t(record.content + known);
        item.content = std::uint32_t(values.size());
        values.insert(values.end(), first, first + std::ptrdiff_t(record.length - known));
    } else if (isSingle(record.kind)) {
        m_store.setContent(item, storedContent(m_transaction.doc, m_update.singles[record.content], ref));
    }
}

template class StructIntegrator<StoreAccess>;
template class StructIntegrator<DenseAccess>;

} // namespace bytecrowds::crdt
