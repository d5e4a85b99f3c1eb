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
    m_paths.resize(update.structs.size());
    m_hints.reserve(update.structs.size() + 2 * update.clients.size());
    makeBlocks();
}

void DenseAccess::makeBlocks()
{
    m_blocks.resize(m_update.clients.size());
    m_update.forEachSpan([this](ClientSlot slot, std::size_t begin, std::size_t end) {
        Block& block = m_blocks[slot];
        block.begin = block.next = std::uint32_t(begin);
        block.end = std::uint32_t(end);
        block.number = m_store.makeClient(m_update.id(slot));
        m_transaction.noteGrowth(block.number, m_store.client(block.number), true);
    });
    m_slots.resize(m_store.clientCount(), NoSlot);
    for (ClientSlot slot = 0; slot < m_blocks.size(); ++slot) {
        Block& block = m_blocks[slot];
        if (block.number == NoClient)
            continue;
        m_slots[block.number] = slot;
        prepare(block);
        makeHints(block);
    }
}

/// Copies the texts of a client, and fills in its items. Texts that stand side by side in the update are copied at once: in
/// V2 they all do.
void DenseAccess::prepare(const Block& block)
{
    TextBuffer& text = m_store.client(block.number).text;
    if (m_update.clients.size() == 1)
        text.reserve(m_update.textBytes);
    std::string_view run;
    bool ascii = true;
    std::uint32_t offset = text.size();
    for (std::uint32_t number = block.begin; number < block.end; ++number) {
        const StructRecord& record = m_update.structs[number];
        m_clocks[number] = std::uint32_t(record.clock);
        m_paths[number] = prepareItem(number, block.number);
        if (record.bytes == 0)
            continue;
        if (record.text != run.data() + run.size()) {
            text.append(run, ascii);
            run = {record.text, 0};
            ascii = true;
        }
        run = {run.data(), run.size() + record.bytes};
        ascii = ascii && record.ascii;
        m_store.setTextOffset(m_items[number], offset, record.ascii);
        offset += record.bytes;
    }
    text.append(run, ascii);
    text.shrink();
}

inline DenseAccess::Path DenseAccess::prepareItem(std::uint32_t number, ClientNumber client)
{
    const StructRecord& record = m_update.structs[number];
    if (record.originClient == NoSlot || (record.kind != ContentKind::String && record.kind != ContentKind::Deleted))
        return Path::Other;
    Item& item = m_items[number];
    if (record.originClient == record.client && record.originClock + 1 == record.clock &&
        m_paths[number - 1] != Path::Other) {
        const StructRecord& before = (&record)[-1];
        if (record.rightClient == before.rightClient && record.rightClock == before.rightClock) {
            m_store.items.fillBehind(item, m_items[number - 1], record.clock, record.length, record.kind);
            return Path::Behind;
        }
    }
    const LocalId origin{m_blocks[record.originClient].number, record.originClock};
    LocalId rightOrigin;
    if (record.rightClient != NoSlot)
        rightOrigin = {m_blocks[record.rightClient].number, record.rightClock};
    if (!origin || (record.rightClient != NoSlot && !rightOrigin))
        return Path::Other; // of a client that is neither here nor in the update
    m_store.items.fill(item, client, record.clock, record.length, record.kind, origin, rightOrigin);
    return Path::Between;
}

bool DenseAccess::integrateBetween(std::uint32_t number)
{
    ItemPool& items = m_store.items;
    const Item& made = m_items[number];
    // An update that depends on itself in a circle asks for structs out of order.
    if (m_blocks[m_slots[made.client()]].next != number)
        return false;
    const LocalId origin = items.origin(made);
    const ClientSlot slot = m_slots[origin.client];
    if (origin.clock >= m_blocks[slot].state)
        return false;
    const ItemRef leftRef = made.originKind() == Item::Origin::Own && origin.clock + 1 == made.clock && m_parts.empty()
                                ? ItemRef{m_first + number - 1}
                                : find(slot, origin.clock);
    Item& left = item(leftRef);
    if (left.isGc() || left.isEntry() || Clock(left.clock) + left.length != origin.clock + 1)
        return false;
    const LocalId rightOrigin = items.rightOrigin(made);
    if (left.right ? items.id(item(left.right)) != rightOrigin : bool(rightOrigin))
        return false;
    const ListNumber list = m_store.listOf(left);
    TypeCore& parent = *m_store.lists[list].parent;
    if (parent.item && parent.isDeleted())
        return false;
    link(number, left, leftRef, list);
    m_transaction.markChanged(parent, list);
    return true;
}

ItemRef DenseAccess::make(const StructRecord& record, ClientNumber client, Clock clock, Clock length)
{
    Item& item = m_items[numberOf(record)];
    const std::uint32_t content = item.content;
    m_store.items.setOrigin(item, {});
    m_store.items.setRightOrigin(item, {});
    item = Item();
    item.content = content;
    item.setClient(client);
    m_store.items.setRange(item, clock, length);
    return {m_first + numberOf(record)};
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
