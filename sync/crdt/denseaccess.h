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
/// is complete. What most structs are is filled in at once; only their neighbours are left to be found.
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

    /// Integrates a struct if it is what most are, text or a tombstone of a sequence, all that it depends on is here, and
    /// nothing came between the two neighbours that it was made between. Does what StructIntegrator does then, and no more.
    bool integrate(std::uint32_t number);
    /// The structs of each client that are not integrated: calls `visit` with its slot, the first and the end.
    template<class Visit>
    void forEachClient(Visit visit) const
    {
        for (ClientSlot slot = 0; slot < m_blocks.size(); ++slot) {
            if (m_blocks[slot].begin < m_blocks[slot].end)
                visit(slot, m_blocks[slot].next, m_blocks[slot].end);
        }
    }

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
    Item& item(ItemRef ref) { return m_parts.empty() ? m_items[ref.number - m_first] : m_store[ref]; }
    ItemRef startingAt(ClientSlot slot, Clock clock);
    ItemRef endingAt(ClientSlot slot, Clock clock);
    /// The item of a struct: it has its range, and its text if it is one.
    ItemRef make(const StructRecord& record, ClientNumber client, Clock clock, Clock length);
    /// It has it already.
    void putText(Item&, const StructRecord&, Clock) {}
    /// Its item will not have its text.
    void dropText(const StructRecord& record)
    {
        m_store.client(m_blocks[record.client].number).text.discard(record.bytes);
        m_items[numberOf(record)].content = 0;
    }
    void append(const StructRecord& record, ItemRef) { advance(m_blocks[record.client], record.end()); }

private:
    static constexpr std::uint32_t None = ~std::uint32_t(0);
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

    /// How a struct is integrated.
    enum class Path : std::uint8_t
    {
        Other,   ///< by StructIntegrator
        Between, ///< its item has all but its neighbours
        Behind,  ///< the same, and it goes on where the struct before it ends, made before the same right neighbour
    };

    std::uint32_t numberOf(const StructRecord& record) const
    {
        return std::uint32_t(&record - m_update.structs.data());
    }
    void advance(Block& block, Clock state)
    {
        block.state = state;
        ++block.next;
        m_last = None;
    }
    /// Puts an item behind its left neighbour.
    void link(std::uint32_t number, Item& left, ItemRef leftRef, ListNumber list);
    std::uint32_t searchCrowd(std::uint32_t begin, std::uint32_t last, Clock clock) const;
    ItemRef findPart(std::uint32_t number, Clock clock) const;
    bool integrateBetween(std::uint32_t number);
    ItemRef cut(ClientSlot slot, ItemRef ref, Clock clock);
    void makeBlocks();
    void prepare(const Block& block);
    Path prepareItem(std::uint32_t number, ClientNumber client);
    void finishBlock(Block& block);
    void makeHints(Block& block);

    TransactionCore& m_transaction;
    StructStore& m_store;
    const DecodedUpdate& m_update;
    std::uint32_t m_first = 0;            // the number of the first struct's item
    Item* m_items = nullptr;              // that item
    std::vector<Path> m_paths;            // of all structs
    std::uint32_t m_last = None;          // the last struct, if integrate() took it
    ListNumber m_lastList = NoList;       // its list
    std::vector<Block> m_blocks;          // by slot
    std::vector<ClientSlot> m_slots;      // by client number
    std::vector<bool> m_joinable;         // by client number: whether it has structs that may be joined
    std::vector<std::uint32_t> m_clocks;  // of all structs
    std::vector<std::uint32_t> m_hints;
    std::unordered_map<std::uint32_t, std::map<Clock, ItemRef>> m_parts; // of structs whose items were cut
};

inline void DenseAccess::link(std::uint32_t number, Item& left, ItemRef leftRef, ListNumber listNumber)
{
    const ItemRef ref{m_first + number};
    Item& made = m_items[number];
    ItemList& list = m_store.lists[listNumber];
    made.left = leftRef;
    made.right = left.right;
    left.right = ref;
    (made.right ? item(made.right).left : list.last) = ref;
    made.copyPlace(left);
    if (list.index)
        list.index->insert(m_store, ref, leftRef);
    advance(m_blocks[m_slots[made.client()]], Clock(made.clock) + made.length);
    m_last = number;
    m_lastList = listNumber;
}

inline bool DenseAccess::integrate(std::uint32_t number)
{
    if (m_paths[number] == Path::Behind && m_last == number - 1) {
        link(number, m_items[m_last], {m_first + m_last}, m_lastList);
        return true;
    }
    return m_paths[number] != Path::Other && integrateBetween(number);
}

} // namespace bytecrowds::crdt
