#include "sync/crdt/denseaccess.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/transactioncore.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

/// Whether a struct will be joined with the one before it, unless something stands between the two.
bool continues(const StructRecord& record, const StructRecord& before)
{
    return record.kind == before.kind && record.client == before.client && record.originClient == record.client &&
           record.originClock + 1 == record.clock && record.rightClient == before.rightClient &&
           record.rightClock == before.rightClock;
}

} // namespace

bool DenseAccess::canLoad(const TransactionCore& transaction, const DecodedUpdate& update)
{
    constexpr std::size_t Few = 64;
    constexpr double MostRuns = 0.6; // of all structs may look like parts of runs: they are where something came between
    const DocCore& doc = transaction.doc;
    if (update.structs.size() < Few || transaction.isObserved || !doc.store.clientsDescending().empty() ||
        !doc.pendingStructs.empty())
        return false;
    std::size_t runs = 0;
    const StructRecord* before = nullptr;
    for (const StructRecord& record : update.structs) {
        const bool isFirst = !before || before->client != record.client;
        if (record.kind == ContentKind::Skip || record.end() > ItemPool::MaxNarrow || (isFirst && record.clock != 0))
            return false;
        runs += before && continues(record, *before);
        before = &record;
    }
    return double(runs) <= MostRuns * double(update.structs.size());
}

DenseAccess::DenseAccess(TransactionCore& transaction, const DecodedUpdate& update)
    : m_transaction(transaction)
    , m_store(transaction.doc.store)
    , m_update(update)
{
    // Indexes that someone asked for when there was nothing are of no use while everything comes.
    for (const auto& [name, root] : transaction.doc.roots)
        root->dropIndex();
    m_first = m_store.items.makeMany(std::uint32_t(update.structs.size()));
    m_clocks.reserve(update.structs.size());
    m_hints.reserve(update.structs.size() + 2 * update.clients.size());
    for (const StructRecord& record : update.structs)
        m_clocks.push_back(std::uint32_t(record.clock));
    makeBlocks();
}

void DenseAccess::makeBlocks()
{
    m_blocks.resize(m_update.clients.size());
    const std::vector<StructRecord>& structs = m_update.structs;
    for (std::uint32_t i = 0; i < structs.size();) {
        Block& block = m_blocks[structs[i].client];
        block.begin = block.next = i;
        std::size_t bytes = 0, values = 0;
        const ClientSlot slot = structs[i].client;
        for (; i < structs.size() && structs[i].client == slot; ++i) {
            bytes += structs[i].bytes;
            values += isList(structs[i].kind) ? std::size_t(structs[i].length) : 0;
        }
        block.end = i;
        block.number = m_store.makeClient(m_update.id(slot));
        Client& client = m_store.client(block.number);
        client.text.reserve(bytes);
        client.values.reserve(values);
        makeHints(block);
    }
    m_slots.resize(m_store.clientCount(), NoSlot);
    for (ClientSlot slot = 0; slot < m_blocks.size(); ++slot) {
        if (m_blocks[slot].number != NoClient)
            m_slots[m_blocks[slot].number] = slot;
    }
}

/// About as many stretches as structs; the last struct needs none.
void DenseAccess::makeHints(Block& block)
{
    const Clock last = m_clocks[block.end - 1];
    const std::size_t count = block.end - block.begin;
    while (last >> block.stretchBits > count)
        ++block.stretchBits;
    block.hints = std::uint32_t(m_hints.size());
    std::uint32_t number = block.begin;
    for (Clock stretch = 0; stretch <= last >> block.stretchBits; ++stretch) {
        while (number + 1 < block.end && m_clocks[number + 1] <= stretch << block.stretchBits)
            ++number;
        m_hints.push_back(number);
    }
    m_hints.push_back(block.end - 1);
}

std::uint32_t DenseAccess::searchCrowd(std::uint32_t begin, std::uint32_t last, Clock clock) const
{
    const auto behind = std::upper_bound(m_clocks.begin() + begin, m_clocks.begin() + last + 1, clock);
    return std::uint32_t(behind - m_clocks.begin()) - 1;
}

ItemRef DenseAccess::findPart(std::uint32_t number, Clock clock) const
{
    const auto parts = m_parts.find(number);
    if (parts == m_parts.end())
        return {m_first + number};
    const auto behind = std::upper_bound(parts->second.begin(), parts->second.end(), clock,
                                         [this](Clock sought, ItemRef part) { return sought < m_store.items.clock(part); });
    return *std::prev(behind);
}

/// Cuts an item before that element; gives the right part.
ItemRef DenseAccess::cut(ClientSlot slot, ItemRef ref, Clock clock)
{
    const ItemRef right = cutItem(m_transaction, ref, clock - m_store.items.clock(ref));
    const Block& block = m_blocks[slot];
    const auto behind = std::upper_bound(m_clocks.begin() + block.begin, m_clocks.begin() + block.end, clock);
    std::vector<ItemRef>& parts = m_parts[std::uint32_t(behind - m_clocks.begin()) - 1];
    if (parts.empty())
        parts.push_back(ref);
    parts.insert(std::find(parts.begin(), parts.end(), ref) + 1, right);
    return right;
}

ItemRef DenseAccess::startingAt(ClientSlot slot, Clock clock)
{
    const ItemRef ref = find(slot, clock);
    return m_store.items.clock(ref) == clock || m_store[ref].isGc() ? ref : cut(slot, ref, clock);
}

ItemRef DenseAccess::endingAt(ClientSlot slot, Clock clock)
{
    const ItemRef ref = find(slot, clock);
    if (m_store.items.end(ref) != clock + 1 && !m_store[ref].isGc())
        cut(slot, ref, clock + 1);
    return ref;
}

void DenseAccess::finish()
{
    for (const Block& block : m_blocks) {
        if (block.state == 0)
            continue;
        Client& client = m_store.client(block.number);
        for (std::uint32_t number = block.begin; number < block.next; ++number) {
            const auto parts = m_parts.empty() ? m_parts.end() : m_parts.find(number);
            if (parts == m_parts.end()) {
                client.index.append(m_store.items, {m_first + number});
            } else {
                for (const ItemRef part : parts->second)
                    client.index.append(m_store.items, part);
            }
        }
        client.state = block.state;
    }
    // What could not be integrated has no item.
    for (const Block& block : m_blocks) {
        for (std::uint32_t number = block.next; number < block.end; ++number)
            m_store.items.free({m_first + number});
    }
    m_store.clientsChanged();
}

} // namespace bytecrowds::crdt
