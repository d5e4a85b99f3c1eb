#include "sync/crdt/denseaccess.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/transactioncore.h"

#include <algorithm>

namespace bytecrowds::crdt {

bool DenseAccess::canLoad(const TransactionCore& transaction, const DecodedUpdate& update)
{
    constexpr std::size_t Few = 64;
    const DocCore& doc = transaction.doc;
    return update.structs.size() >= Few && update.isWhole && !transaction.isObserved &&
           doc.store.clientsDescending().empty() && doc.pendingStructs.empty();
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
    m_items = &m_store[{m_first}];
    m_clocks.resize(update.structs.size());
    m_hints.reserve(update.structs.size() + 2 * update.clients.size());
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
            m_clocks[i] = std::uint32_t(structs[i].clock);
            bytes += structs[i].bytes;
            values += isList(structs[i].kind) ? std::size_t(structs[i].length) : 0;
        }
        block.end = i;
        block.number = m_store.makeClient(m_update.id(slot));
        Client& client = m_store.client(block.number);
        client.text.reserve(bytes);
        takeTexts(block, client);
        client.values.reserve(values);
        m_transaction.noteGrowth(block.number, client, true);
        makeHints(block);
    }
    m_slots.resize(m_store.clientCount(), NoSlot);
    for (ClientSlot slot = 0; slot < m_blocks.size(); ++slot) {
        if (m_blocks[slot].number != NoClient)
            m_slots[m_blocks[slot].number] = slot;
    }
}

/// Copies the texts of a client. Those that stand side by side in the update are copied at once: in V2 they all do.
void DenseAccess::takeTexts(const Block& block, Client& client)
{
    std::string_view run;
    bool ascii = true;
    std::uint32_t offset = client.text.size();
    for (std::uint32_t number = block.begin; number < block.end; ++number) {
        const StructRecord& record = m_update.structs[number];
        if (record.bytes == 0)
            continue;
        if (record.text != run.data() + run.size()) {
            client.text.append(run, ascii);
            run = {record.text, 0};
            ascii = true;
        }
        run = {run.data(), run.size() + record.bytes};
        ascii = ascii && record.ascii;
        m_store.setTextOffset(m_items[number], offset, record.ascii);
        offset += record.bytes;
    }
    client.text.append(run, ascii);
}

/// About as many stretches as structs; the last struct needs none.
void DenseAccess::makeHints(Block& block)
{
    const Clock last = m_clocks[block.end - 1];
    const std::size_t count = block.end - block.begin;
    while (last >> block.stretchBits > count)
        ++block.stretchBits;
    block.hints = std::uint32_t(m_hints.size());
    m_hints.resize(block.hints + (last >> block.stretchBits) + 2, block.begin);
    std::uint32_t* const hints = m_hints.data() + block.hints;
    const Clock round = (Clock(1) << block.stretchBits) - 1;
    // The last struct that begins at a stretch's first clock, or behind that of the stretch before it.
    for (std::uint32_t number = block.begin; number < block.end; ++number)
        hints[(m_clocks[number] + round) >> block.stretchBits] = number;
    for (Clock stretch = 1; stretch <= last >> block.stretchBits; ++stretch)
        hints[stretch] = std::max(hints[stretch], hints[stretch - 1]);
    hints[(last >> block.stretchBits) + 1] = block.end - 1;
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
    return std::prev(parts->second.upper_bound(clock))->second;
}

/// Cuts an item before that element; gives the right part.
ItemRef DenseAccess::cut(ClientSlot slot, ItemRef ref, Clock clock)
{
    const ItemRef right = cutItem(m_transaction, ref, clock - m_store.items.clock(ref));
    const Block& block = m_blocks[slot];
    const auto behind = std::upper_bound(m_clocks.begin() + block.begin, m_clocks.begin() + block.end, clock);
    std::map<Clock, ItemRef>& parts = m_parts[std::uint32_t(behind - m_clocks.begin()) - 1];
    parts.try_emplace(m_store.items.clock(ref), ref);
    parts.emplace(clock, right);
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
    // What was deleted is all that is deleted now.
    m_transaction.deletes.clear();
    m_joinable.resize(m_store.clientCount());
    const std::vector<StructRecord>& structs = m_update.structs;
    for (std::size_t i = 0; i < structs.size(); i = m_blocks[structs[i].client].end)
        finishBlock(m_blocks[structs[i].client]);
    m_transaction.keepNewStructs(m_joinable);
    std::erase_if(m_transaction.growths, [this](const TransactionCore::Growth& growth) {
        return m_store.client(growth.client).state == 0;
    });
    m_store.clientsChanged();
}

bool DenseAccess::areDeleted() const
{
    std::vector<std::size_t> next(m_blocks.size());
    for (std::size_t slot = 0; slot < m_blocks.size(); ++slot)
        next[slot] = m_blocks[slot].deletes;
    const DeletedRanges& deleted = m_transaction.deletes;
    const auto count = std::size_t(deleted.end() - deleted.begin());
    return std::all_of(m_update.deletes.begin(), m_update.deletes.end(), [&](const DecodedUpdate::Deletion& deletion) {
        if (deletion.client >= m_blocks.size() || m_blocks[deletion.client].number == NoClient)
            return false;
        const auto isBefore = [&](std::size_t i) {
            const DeletedRanges::Range& range = deleted.begin()[std::ptrdiff_t(i)];
            return range.client == m_blocks[deletion.client].number && range.end() <= deletion.clock;
        };
        std::size_t& at = next[deletion.client];
        while (at < count && isBefore(at))
            ++at;
        if (at == count)
            return false;
        const DeletedRanges::Range& range = deleted.begin()[std::ptrdiff_t(at)];
        return range.client == m_blocks[deletion.client].number && range.clock <= deletion.clock &&
               deletion.clock + deletion.length <= range.end();
    });
}

void DenseAccess::finishBlock(Block& block)
{
    block.deletes = std::size_t(m_transaction.deletes.end() - m_transaction.deletes.begin());
    Client& client = m_store.client(block.number);
    client.state = block.state;
    if (m_parts.empty()) {
        client.index.appendMany(m_store.items, {m_first + block.begin}, block.next - block.begin);
    } else {
        for (std::uint32_t number = block.begin; number < block.next; ++number) {
            const auto parts = m_parts.find(number);
            if (parts == m_parts.end()) {
                client.index.append(m_store.items, {m_first + number});
            } else {
                for (const auto& [clock, part] : parts->second)
                    client.index.append(m_store.items, part);
            }
        }
    }
    bool mayJoin = false;
    const Item* before = nullptr;
    const auto note = [&](ItemRef ref, const Item& item) {
        if (item.isDeleted() && !item.isGc())
            m_transaction.deletes.add(block.number, item.clock, item.length, item.kind() == ContentKind::Deleted);
        // A state has been joined already by who wrote it.
        mayJoin = mayJoin || (before && before->isLike(item) && (before->right == ref || item.isGc()));
        before = &item;
    };
    if (m_parts.empty()) {
        for (std::uint32_t number = block.begin; number < block.next; ++number)
            note({m_first + number}, m_items[number]);
    } else {
        for (auto at = client.index.first(); at; at = client.index.next(at))
            note(client.index[at], m_store[client.index[at]]);
    }
    m_joinable[block.number] = mayJoin;
    // What could not be integrated has no item.
    for (std::uint32_t number = block.next; number < block.end; ++number) {
        dropText(m_update.structs[number]);
        m_store.items.free({m_first + number});
    }
}

} // namespace bytecrowds::crdt
