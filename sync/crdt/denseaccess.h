#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/positionindex.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace bytecrowds::crdt {

/// Loads a state into a document that has no structs yet. All items are made beforehand, one for each struct and in the
/// order of the update, so an element is found by the struct that holds it, and each client's order is made only when it
/// is complete.
class DenseAccess
{
public:
    /// Whether it can be done, and is worth it: many structs, from their client's first clock on and without gaps.
    static bool canLoad(const TransactionCore& transaction, const DecodedUpdate& update);

    DenseAccess(TransactionCore& transaction, const DecodedUpdate& update);
    /// Gives the document what was integrated.
    void finish();
    /// Whether all that the update deletes came deleted with it, as in a whole state it does. Asked after finish().
    bool areDeleted() const;

    static constexpr bool JoinsAtOnce = false;
    static constexpr bool NotesAtOnce = false; ///< what comes and what is deleted is noted in the end
    static constexpr bool HasTexts = true;     ///< the items of texts have them from the start

    ClientNumber number(ClientSlot slot) const { return m_blocks[slot].number; }
    ClientNumber makeNumber(ClientSlot slot) const { return m_blocks[slot].number; }
    Clock state(ClientSlot slot) const { return m_blocks[slot].state; }
    ItemRef find(ClientSlot slot, Clock clock) const
    {
        const Block& block = m_blocks[slot];
        std::uint32_t number = block.end - 1;
        if (clock < m_clocks[number]) {
            const std::uint32_t* const hint = &m_hints[block.hints + (clock >> block.stretchBits)];
            number = hint[1] - hint[0] > Crowd ? searchCrowd(hint[0], hint[1], clock) : hint[0];
            // Mostly it is one of the first: no branch tells which.
            number += m_clocks[number + 1] <= clock;
            number += m_clocks[number + 1] <= clock;
            while (m_clocks[number + 1] <= clock)
                ++number;
        }
        if (!m_parts.empty())
            return findPart(number, clock);
        return {m_first + number};
    }
    ItemRef find(LocalId id) const { return find(m_slots[id.client], id.clock); }
    /// The item that holds a struct's origin. Half of all structs go on where the one before them ends.
    ItemRef findOrigin(const StructRecord& record) const
    {
        if (record.originClient == record.client && record.originClock + 1 == record.clock && m_parts.empty())
            return {numberOf(record) - 1};
        return find(record.originClient, record.originClock);
    }
    Item& item(ItemRef ref) { return m_parts.empty() ? m_items[ref.number - m_first] : m_store[ref]; }
    ItemRef startingAt(ClientSlot slot, Clock clock);
    ItemRef endingAt(ClientSlot slot, Clock clock);
    ItemRef make(const StructRecord& record, ClientNumber client, Clock clock, Clock length)
    {
        const ItemRef ref = take(record);
        m_store.items.setRange(m_store[ref], clock, length);
        m_store[ref].setClient(client);
        return ref;
    }
    /// Integrates a struct that goes on where the one before it ends, if that one is the last that was integrated, without
    /// conflict, and both were made before the same right neighbour; as half of all structs do.
    bool goOn(const StructRecord& record);
    /// That struct is integrated, its neighbours being those that it was made between.
    void noteBetween(const StructRecord& record, ListNumber list)
    {
        m_last = numberOf(record);
        m_lastList = list;
    }
    /// The item of a struct will not have its text.
    void dropText(const StructRecord& record)
    {
        m_store.client(m_blocks[record.client].number).text.discard(record.bytes);
        item({numberOf(record)}).content = 0;
    }
    /// The item of a struct: as Item(), but for its text.
    ItemRef take(const StructRecord& record) { return {numberOf(record)}; }
    void append(const StructRecord& record, ItemRef)
    {
        Block& block = m_blocks[record.client];
        block.state = record.end();
        ++block.next;
        m_last = 0;
    }

private:
    static constexpr std::uint32_t Crowd = 16; ///< structs of one stretch that are not looked through one by one

    /// The structs of one client.
    struct Block
    {
        std::uint32_t begin = 0, end = 0;
        std::uint32_t next = 0;  ///< the first that is not integrated
        Clock state = 0;         ///< up to there
        std::uint32_t hints = 0; ///< in m_hints: for each stretch of clocks the struct that holds its first one
        int stretchBits = 0;
        ClientNumber number = NoClient;
        std::size_t deletes = 0; ///< the first of its deleted ranges in the transaction, once it is finished
    };

    /// Of the item of a struct.
    std::uint32_t numberOf(const StructRecord& record) const
    {
        return m_first + std::uint32_t(&record - m_update.structs.data());
    }
    std::uint32_t searchCrowd(std::uint32_t begin, std::uint32_t last, Clock clock) const;
    ItemRef findPart(std::uint32_t number, Clock clock) const;
    ItemRef cut(ClientSlot slot, ItemRef ref, Clock clock);
    void makeBlocks();
    void takeTexts(const Block& block, Client& client);
    void finishBlock(Block& block);
    void makeHints(Block& block);

    TransactionCore& m_transaction;
    StructStore& m_store;
    const DecodedUpdate& m_update;
    std::uint32_t m_first = 0;            // the number of the first struct's item
    Item* m_items = nullptr;              // that item
    std::uint32_t m_last = 0;             // the item of noteBetween(), if no other was integrated since
    ListNumber m_lastList = NoList;       // its list
    std::vector<Block> m_blocks;          // by slot
    std::vector<ClientSlot> m_slots;      // by client number
    std::vector<bool> m_joinable;         // by client number: whether it has structs that may be joined
    std::vector<std::uint32_t> m_clocks;  // of all structs
    std::vector<std::uint32_t> m_hints;
    std::unordered_map<std::uint32_t, std::map<Clock, ItemRef>> m_parts; // of structs whose items were cut
};

inline bool DenseAccess::goOn(const StructRecord& record)
{
    const std::uint32_t number = numberOf(record);
    if (number - 1 != m_last)
        return false;
    const StructRecord& before = (&record)[-1];
    if (record.originClient != record.client || record.originClock + 1 != record.clock ||
        record.rightClient != before.rightClient || record.rightClock != before.rightClock ||
        (record.kind != ContentKind::String && record.kind != ContentKind::Deleted))
        return false;
    ItemList& list = m_store.lists[m_lastList];
    Item& left = item({m_last});
    Item& made = item({number});
    m_store.items.fillBehind(made, left, record.clock, record.length, record.kind);
    made.left = {m_last};
    made.right = left.right;
    left.right = {number};
    (made.right ? item(made.right).left : list.last) = {number};
    made.copyPlace(left);
    if (list.index)
        list.index->insert(m_store, {number}, {m_last});
    append(record, {number});
    m_last = number;
    return true;
}

} // namespace bytecrowds::crdt
