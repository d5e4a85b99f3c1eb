#include "sync/crdt/structintegrator.h"

#include "sync/crdt/doccore.h"

#include <algorithm>
#include <iterator>

namespace bytecrowds::crdt {

StructIntegrator::StructIntegrator(TransactionCore& transaction, const DecodedUpdate& update)
    : m_transaction(transaction)
    , m_store(transaction.doc.store)
    , m_update(update)
    , m_numbers(update.clients.size(), NoClient)
{
}

ClientNumber StructIntegrator::number(ClientSlot slot)
{
    ClientNumber& number = m_numbers[slot];
    if (number == NoClient)
        number = m_store.findClient(m_update.id(slot));
    return number;
}

Clock StructIntegrator::stateOf(ClientSlot slot)
{
    const ClientNumber client = number(slot);
    return client == NoClient ? 0 : m_store.client(client).state;
}

/// Another client that must come first. Of its own client a struct depends only on earlier ones: decodeUpdate saw to
/// it.
ClientSlot StructIntegrator::missingClient(const StructRecord& record)
{
    const auto isMissing = [&](ClientSlot client, Clock clock) {
        return client != NoSlot && client != record.client && clock >= stateOf(client);
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

void StructIntegrator::noteMissing(ClientSlot client, Clock clock)
{
    const auto [place, isNew] = m_missing.try_emplace(m_update.id(client), clock);
    place->second = std::min(place->second, clock);
}

void StructIntegrator::integrate()
{
    const std::vector<StructRecord>& structs = m_update.structs;
    if (structs.empty())
        return;
    if (structs.front().client == structs.back().client)
        return integrateOneClient();

    m_queues.resize(m_update.clients.size());
    for (std::uint32_t i = 0; i < structs.size(); ++i) {
        Queue& queue = m_queues[structs[i].client];
        if (queue.end == 0) {
            queue.next = i;
            m_order.push_back(structs[i].client);
        }
        queue.end = i + 1;
    }
    std::sort(m_order.begin(), m_order.end(),
              [this](ClientSlot a, ClientSlot b) { return m_update.id(a) < m_update.id(b); });
    for (const ClientSlot slot : m_order)
        reserve(m_queues[slot]);

    for (std::uint32_t head = takeNext(); head != None;) {
        const StructRecord& record = structs[head];
        if (record.kind != ContentKind::Skip) {
            const Clock state = stateOf(record.client);
            if (state < record.clock) {
                noteMissing(record.client, record.clock - 1);
                m_stack.push_back(head);
                setStackAside();
            } else if (const ClientSlot missing = missingClient(record); missing != NoSlot) {
                m_stack.push_back(head);
                if (Queue& queue = m_queues[missing]; !queue.empty()) {
                    head = queue.next++;
                    continue;
                }
                noteMissing(missing, stateOf(missing));
                setStackAside();
            } else {
                integrateStruct(record, state - record.clock);
            }
        }
        if (!m_stack.empty()) {
            head = m_stack.back();
            m_stack.pop_back();
        } else {
            head = takeNext();
        }
    }
}

/// What most updates are: nothing in them can make up for what they lack.
void StructIntegrator::integrateOneClient()
{
    const std::vector<StructRecord>& structs = m_update.structs;
    reserve({0, std::uint32_t(structs.size())});
    for (std::uint32_t i = 0; i < structs.size(); ++i) {
        const StructRecord& record = structs[i];
        if (record.kind == ContentKind::Skip)
            continue;
        const Clock state = stateOf(record.client);
        ClientSlot missing = NoSlot;
        if (state < record.clock)
            noteMissing(record.client, record.clock - 1);
        else if ((missing = missingClient(record)) != NoSlot)
            noteMissing(missing, stateOf(missing));
        if (state < record.clock || missing != NoSlot) {
            for (; i < structs.size(); ++i)
                setAside(i);
            return;
        }
        integrateStruct(record, state - record.clock);
    }
}

/// Of the highest client that has any.
std::uint32_t StructIntegrator::takeNext()
{
    while (!m_order.empty() && m_queues[m_order.back()].empty())
        m_order.pop_back();
    return m_order.empty() ? None : m_queues[m_order.back()].next++;
}

void StructIntegrator::setAside(std::uint32_t number)
{
    if (m_update.structs[number].kind != ContentKind::Skip)
        m_rest.push_back(number);
}

/// What waits in the stack must wait longer, and all that follows it from the same clients.
void StructIntegrator::setStackAside()
{
    for (const std::uint32_t waiting : m_stack) {
        setAside(waiting);
        Queue& queue = m_queues[m_update.structs[waiting].client];
        while (!queue.empty())
            setAside(queue.next++);
    }
    m_stack.clear();
}

std::vector<std::uint32_t> StructIntegrator::rest() const
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

/// A client that is new here and writes much gets its memory in one piece.
void StructIntegrator::reserve(const Queue& queue)
{
    constexpr std::uint32_t Many = 64;
    const std::vector<StructRecord>& structs = m_update.structs;
    if (queue.end - queue.next < Many || stateOf(structs[queue.next].client) > 0 || structs[queue.next].clock > 0)
        return;
    std::size_t bytes = 0, values = 0;
    for (std::uint32_t i = queue.next; i < queue.end; ++i) {
        bytes += structs[i].bytes;
        values += isList(structs[i].kind) ? std::size_t(structs[i].length) : 0;
    }
    Client& client = m_store.client(m_store.makeClient(m_update.id(structs[queue.next].client)));
    client.text.reserve(bytes);
    client.values.reserve(values);
}

/// The list that a struct belongs to; none when what it belongs to was collected, or is no type. The neighbours come
/// first: a struct that was cut while it waited has got one beside the parent that it names.
ListNumber StructIntegrator::listFor(const StructRecord& record, ItemRef left, ItemRef right)
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
        parent = m_store.type(m_store[m_store.find(local(name.client, name.clock))]);
    if (!parent)
        return NoList;
    return name.hasKey ? parent->entryList(name.key) : parent->sequenceList();
}

/// Whether the struct is text that continues its client's last item, and was joined with that.
bool StructIntegrator::extend(const StructRecord& record)
{
    if (record.kind != ContentKind::String || record.originClient != record.client ||
        record.originClock + 1 != record.clock)
        return false;
    const ClientNumber client = number(record.client);
    const ItemRef left = m_store.client(client).index[m_store.client(client).index.last()];
    const ItemRef right = m_store[left].right;
    const LocalId rightOrigin = local(record.rightClient, record.rightClock);
    if (right ? m_store.items.id(m_store[right]) != rightOrigin : bool(rightOrigin))
        return false;
    return extendText(m_transaction, left, right, {client, record.clock}, rightOrigin, record.textView(), record.length,
                      record.ascii);
}

/// The first `known` elements are here already. Even if all are, items are cut at its neighbours, as Yjs does: those
/// that an undo step redid stay cut.
void StructIntegrator::integrateStruct(const StructRecord& record, Clock known)
{
    if (known == 0 && extend(record))
        return;
    const LocalId origin = local(record.originClient, record.originClock);
    const LocalId rightOrigin = local(record.rightClient, record.rightClock);
    ItemRef left = origin ? itemEndingAt(m_transaction, origin) : ItemRef();
    ItemRef right;
    if (rightOrigin) {
        // Mostly the one behind the left neighbour.
        const ItemRef following = left ? m_store[left].right : ItemRef();
        right = following && m_store.items.id(m_store[following]) == rightOrigin
                    ? following
                    : itemStartingAt(m_transaction, rightOrigin);
    }
    if (known >= record.length)
        return;
    NewItem made;
    made.list = listFor(record, left, right);
    m_numbers[record.client] = m_store.makeClient(m_update.id(record.client));
    made.id = {m_numbers[record.client], record.clock + known};
    made.length = record.length - known;
    if (known > 0 && made.list != NoList) {
        left = itemEndingAt(m_transaction, {made.id.client, made.id.clock - 1});
        // Only two who write under one id make an item that continues one of another list.
        if (m_store[left].isGc() || m_store.listOf(m_store[left]) != made.list)
            made.list = NoList;
    }
    if (made.list != NoList) {
        made.left = left;
        made.right = right;
        made.origin = left ? m_store.items.lastId(m_store[left]) : LocalId();
        made.rightOrigin = right ? m_store.items.id(m_store[right]) : LocalId();
    }
    integrateItem(m_transaction, made, [&](ItemRef ref) { putContent(ref, record, known); });
}

void StructIntegrator::putContent(ItemRef ref, const StructRecord& record, Clock known)
{
    Item& item = m_store[ref];
    item.setKind(record.kind);
    if (record.kind == ContentKind::String) {
        std::string room;
        const std::string_view text = textFrom(record, known, room);
        m_store.setText(item, text, text.size() == item.length);
    } else if (isList(record.kind)) {
        std::vector<Value>& values = m_store.client(item.client()).values;
        const auto first = m_update.values.begin() + std::ptrdiff_t(record.content + known);
        item.content = std::uint32_t(values.size());
        values.insert(values.end(), first, first + std::ptrdiff_t(record.length - known));
    } else if (isSingle(record.kind)) {
        m_store.setContent(item, storedContent(m_transaction.doc, m_update.singles[record.content], ref));
    }
}

} // namespace bytecrowds::crdt
