#include "sync/crdt/joinruns.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/transactioncore.h"

namespace bytecrowds::crdt {

namespace {

/// Works on the structs of one client.
class Joiner
{
public:
    using Position = ClockIndex::Position;

    Joiner(StructStore& store, ClientNumber client)
        : m_store(store)
        , m_client(store.client(client))
        , m_number(client)
    {
    }

    Position find(Clock clock) const { return m_store.position({m_number, clock}); }
    Position next(Position at) const { return m_client.index.next(at); }
    Position previous(Position at) const { return m_client.index.previous(at); }
    Position last() const { return m_client.index.last(); }
    Clock clock(Position at) const { return m_store.items.clock(m_client.index[at]); }

    /// Joins a struct with as many of its left neighbours as it can be joined with; gives the place of what it is part
    /// of then. `joined` gets how many joints went.
    Position joinWithLefts(Position at, int& joined)
    {
        joined = 0;
        for (Position left = previous(at); left && join(m_client.index[left], at); left = previous(at)) {
            at = m_store.erase(m_number, at);
            ++joined;
        }
        return at;
    }
    Position joinWithLefts(Position at)
    {
        int joined;
        return joinWithLefts(at, joined);
    }

    /// From a place down to the struct that begins at `clock`, each with its lefts.
    void joinDownTo(Position at, Clock clock)
    {
        while (at && previous(at) && this->clock(at) >= clock)
            at = previous(joinWithLefts(at));
    }

private:
    /// Makes the right one part of the left one if they can be one struct. The right one is still in the order.
    bool join(ItemRef leftRef, Position rightAt)
    {
        ItemPool& items = m_store.items;
        const ItemRef rightRef = m_client.index[rightAt];
        Item& left = m_store[leftRef];
        Item& right = m_store[rightRef];
        if (left.isDeleted() != right.isDeleted() || left.kind() != right.kind())
            return false;
        const Clock length = items.length(left) + items.length(right);
        if (left.isGc()) {
            items.setRange(left, items.clock(left), length);
            return true;
        }
        if (left.right != rightRef || left.isRedone() || right.isRedone() || isSingle(left.kind()) ||
            items.origin(right) != items.lastId(left) || items.rightOrigin(left) != items.rightOrigin(right))
            return false;
        joinContent(left, right);
        if (right.isKept())
            left.setKept(true);
        items.setRange(left, items.clock(left), length);
        unlinkMerged(m_store, leftRef, rightRef);
        return true;
    }

    void joinContent(Item& left, const Item& right)
    {
        if (left.kind() == ContentKind::String) {
            const std::string_view head = m_store.text(left), tail = m_store.text(right);
            const bool ascii = m_store.isAscii(left) && m_store.isAscii(right);
            std::uint32_t offset = m_store.textOffset(left);
            if (head.data() + head.size() != tail.data())
                offset = moveTogether(head, tail, ascii);
            m_store.setTextOffset(left, offset, ascii);
        } else if (isList(left.kind()) && left.content + left.length != right.content) {
            std::vector<Value>& values = m_client.values;
            const auto offset = std::uint32_t(values.size());
            for (const Item* part : {static_cast<const Item*>(&left), &right}) {
                for (std::uint32_t i = 0; i < part->length; ++i)
                    values.push_back(std::move(values[part->content + i]));
                m_client.discardedValues += part->length;
            }
            left.content = offset;
        }
    }

    std::uint32_t moveTogether(std::string_view head, std::string_view tail, bool ascii)
    {
        const std::string both = std::string(head).append(tail);
        m_client.text.discard(both.size());
        return m_client.text.append(both, ascii);
    }

    StructStore& m_store;
    Client& m_client;
    ClientNumber m_number;
};

} // namespace

void joinRuns(TransactionCore& transaction)
{
    StructStore& store = transaction.doc.store;
    // Ranges come by client, ascending; each client's are looked at from the last to the first.
    for (auto range = transaction.deletes.end(); range != transaction.deletes.begin();) {
        --range;
        Joiner joiner(store, range->client);
        ClockIndex::Position at = joiner.find(range->end() - 1);
        if (const auto next = joiner.next(at))
            at = next;
        joiner.joinDownTo(at, range->clock);
    }
    for (const TransactionCore::Growth& growth : transaction.growths) {
        Joiner joiner(store, growth.client);
        joiner.joinDownTo(joiner.last(), joiner.clock(joiner.find(growth.before)));
    }
    for (auto id = transaction.mergeCandidates.rbegin(); id != transaction.mergeCandidates.rend(); ++id) {
        Joiner joiner(store, id->client);
        const ClockIndex::Position at = joiner.find(id->clock);
        if (const auto next = joiner.next(at)) {
            int joined;
            joiner.joinWithLefts(next, joined);
            if (joined > 1)
                continue; // its left neighbour is part of it already
        }
        joiner.joinWithLefts(joiner.find(id->clock));
    }
}

} // namespace bytecrowds::crdt
