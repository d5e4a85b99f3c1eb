#include "sync/crdt/update.h"

#include <algorithm>
#include <iterator>

namespace bytecrowds::crdt {

namespace {

/// Gives the structs of an update one by one, without its skips.
class Reader
{
public:
    explicit Reader(std::vector<StructRef>& structs)
        : m_structs(structs)
    {
        passSkips();
    }

    bool atEnd() const { return m_at == m_structs.size(); }
    StructRef& current() { return m_structs[m_at]; }
    void next()
    {
        ++m_at;
        passSkips();
    }

private:
    void passSkips()
    {
        while (!atEnd() && current().isSkip())
            ++m_at;
    }

    std::vector<StructRef>& m_structs;
    std::size_t m_at = 0;
};

/// Higher clients first, then lower clocks. Neither is at its end.
bool comesBefore(Reader& a, Reader& b)
{
    const Id& left = a.current().id;
    const Id& right = b.current().id;
    return left.client != right.client ? left.client > right.client : left.clock < right.clock;
}

bool mergeInto(StructRef& left, const StructRef& right)
{
    if (left.isItem() || left.content.index() != right.content.index())
        return false;
    left.length += right.length;
    return true;
}

class Merger
{
public:
    explicit Merger(std::vector<Update>& updates)
    {
        m_readers.reserve(updates.size());
        for (Update& update : updates)
            m_order.push_back(&m_readers.emplace_back(update.structs));
    }

    std::vector<StructRef> merge()
    {
        while (Reader* reader = firstReader())
            takeFrom(*reader);
        if (m_pending)
            m_merged.push_back(std::move(*m_pending));
        return std::move(m_merged);
    }

private:
    /// The reader that stands at the next struct to be written.
    Reader* firstReader()
    {
        std::erase_if(m_order, [](Reader* reader) { return reader->atEnd(); });
        std::stable_sort(m_order.begin(), m_order.end(), [](Reader* a, Reader* b) { return comesBefore(*a, *b); });
        return m_order.empty() ? nullptr : m_order.front();
    }

    void write(StructRef next)
    {
        if (m_pending)
            m_merged.push_back(std::move(*m_pending));
        m_pending = std::move(next);
    }

    void takeFrom(Reader& reader)
    {
        const ClientId client = reader.current().id.client;
        if (!m_pending) {
            m_pending = std::move(reader.current());
            reader.next();
        } else if (!takeBehindPending(reader, client)) {
            return;
        }
        // What follows in the same update without a gap needs no comparison with the others.
        while (!reader.atEnd() && reader.current().id.client == client &&
               reader.current().id.clock == m_pending->end()) {
            write(std::move(reader.current()));
            reader.next();
        }
    }

    /// Whether the readers need no new order first.
    bool takeBehindPending(Reader& reader, ClientId client)
    {
        bool passed = false;
        while (!reader.atEnd() && reader.current().end() <= m_pending->end() &&
               reader.current().id.client >= m_pending->id.client) {
            reader.next();
            passed = true;
        }
        if (reader.atEnd() || reader.current().id.client != client ||
            (passed && reader.current().id.clock > m_pending->end()))
            return false;

        StructRef& current = reader.current();
        if (client != m_pending->id.client) {
            write(std::move(current));
            reader.next();
        } else if (m_pending->end() < current.id.clock) {
            if (m_pending->isSkip()) {
                m_pending->length = current.end() - m_pending->id.clock;
            } else {
                StructRef skip;
                skip.id = {client, m_pending->end()};
                skip.length = current.id.clock - m_pending->end();
                skip.content = content::Skip();
                write(std::move(skip));
            }
        } else {
            const Clock overlap = m_pending->end() - current.id.clock;
            if (overlap > 0) {
                if (m_pending->isSkip())
                    m_pending->length -= overlap; // the other struct knows more
                else
                    current.cut(overlap);
            }
            if (!mergeInto(*m_pending, current)) {
                write(std::move(current));
                reader.next();
            }
        }
        return true;
    }

    std::vector<Reader> m_readers;
    std::vector<Reader*> m_order;       // those of m_readers that are not at their end
    std::optional<StructRef> m_pending; // the last one; what follows may still change its length
    std::vector<StructRef> m_merged;
};

} // namespace

Update mergeUpdates(std::vector<Update> updates)
{
    Update merged;
    for (const Update& update : updates)
        merged.deletes.add(update.deletes);
    merged.deletes.normalize();
    merged.structs = Merger(updates).merge();
    return merged;
}

Update diffUpdate(const Update& update, const StateVector& known)
{
    Update diff;
    diff.deletes = update.deletes;
    const std::vector<StructRef>& structs = update.structs;
    for (std::size_t i = 0; i < structs.size();) {
        const ClientId client = structs[i].id.client;
        const Clock clock = known.clock(client);
        if (structs[i].isSkip() || structs[i].end() <= clock) {
            ++i;
            continue;
        }
        StructRef first = structs[i].copy();
        if (first.id.clock < clock)
            first.cut(clock - first.id.clock);
        diff.structs.push_back(std::move(first));
        for (++i; i < structs.size() && structs[i].id.client == client; ++i)
            diff.structs.push_back(structs[i].copy());
    }
    return diff;
}

} // namespace bytecrowds::crdt
