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

    Joiner(DocCore& doc, ClientNumber client)
        : m_doc(doc)
        , m_store(doc.store)
        , m_client(doc.store.client(client))
        , m_number(client)
    {
    }

    Position find(Clock clock) const { return m_client.index.find(m_store.items, clock); }
    Position next(Position at) const { return m_client.index.next(at); }
    Position previous(Position at) const { return m_client.index.previous(at); }
    Position last() const { return m_client.index.last(); }
    Clock clock(Position at) const { return m_store.items.clock(m_client.index[at]); }

    /// Joins a struct with as many of its left neighbours as it can be joined with; gives the place of what it is part
    /// of then. `joined` gets how many joints went.
    Position joinWithLefts(Position at, int& joined)
    {
        joined = 0;
        ItemRef right = m_client.index[at];
        for (Position left = previous(at); left; left = previous(at)) {
            const ItemRef leftRef = m_client.index[left];
            if (!mayJoin(leftRef, right) || !join(leftRef, right))
                break;
            at = m_store.erase(m_number, at);
            m_doc.typing = {}; // it may stand behind the right one
            right = leftRef;
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
        while (at && this->clock(at) >= clock) {
            const Position left = previous(at);
            if (!left)
                return;
            at = mayJoin(m_client.index[left], m_client.index[at]) ? previous(joinWithLefts(at)) : left;
        }
    }

private:
    /// What mostly tells that two structs stay two.
    bool mayJoin(ItemRef leftRef, ItemRef rightRef) const
    {
        const Item& left = m_store[leftRef];
        const Item& right = m_store[rightRef];
        return left.isLike(right) && (left.right == rightRef || left.isGc());
    }

    /// Makes the right one part of the left one if they can be one struct. The right one is still in the order.
    bool join(ItemRef leftRef, ItemRef rightRef)
    {
        ItemPool& items = m_store.items;
        Item& left = m_store[leftRef];
        const Item& right = m_store[rightRef];
        const Clock length = items.length(left) + items.length(right);
        if (left.isGc()) {
            items.setRange(left, items.clock(left), length);
            return true;
        }
        if (left.isRedone() || right.isRedone() || isSingle(left.kind()) ||
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

    DocCore& m_doc;
    StructStore& m_store;
    Client& m_client;
    ClientNumber m_number;
};

} // namespace

void joinRuns(TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    // Ranges come by client, ascending; each client's are looked at from the last to the first.
    for (auto range = transaction.deletes.end(); range != transaction.deletes.begin();) {
        --range;
        if (range->settled)
            continue;
        Joiner joiner(doc, range->client);
        ClockIndex::Position at = joiner.find(range->end() - 1);
        if (const auto next = joiner.next(at))
            at = next;
        joiner.joinDownTo(at, range->clock);
    }
    for (const TransactionCore::Growth& growth : transaction.growths) {
        if (!growth.hasNewStructs)
            continue; // what only grew has been tried when it was new
        Joiner joiner(doc, growth.client);
        const ClockIndex::Position last = joiner.last();
        const Clock clock = joiner.clock(last);
        joiner.joinDownTo(last, clock <= growth.before ? clock : joiner.clock(joiner.find(growth.before)));
    }
    for (auto id = transaction.mergeCandidates.rbegin(); id != transaction.mergeCandidates.rend(); ++id) {
        Joiner joiner(doc, id->client);
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
