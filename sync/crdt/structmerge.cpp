#include "sync/crdt/structslice.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <queue>

namespace bytecrowds::crdt {

namespace {

/// Gives the structs of an update one by one, without its skips.
class Reader
{
public:
    Reader(const DecodedUpdate& updates, StructSpan span)
        : m_updates(&updates)
        , m_at(span.begin)
        , m_end(span.end)
    {
        passSkips();
    }

    bool atEnd() const { return m_at == m_end; }
    const StructRecord& current() const { return m_updates->structs[m_at]; }
    ClientId client() const { return m_updates->id(current().client); }
    void next()
    {
        ++m_at;
        passSkips();
    }

private:
    void passSkips()
    {
        while (!atEnd() && current().kind == ContentKind::Skip)
            ++m_at;
    }

    const DecodedUpdate* m_updates;
    std::size_t m_at, m_end;
};

/// A reader that waits for its turn. Yjs sorts all of them again and again, stably: one that was read from stands before
/// its equals, so it gets a lower turn than all before it.
struct Waiting
{
    ClientId client;
    Clock clock;
    std::int64_t turn;
    std::uint32_t reader;

    /// Higher clients first, then lower clocks.
    bool isBehind(const Waiting& other) const
    {
        if (client != other.client)
            return client < other.client;
        if (clock != other.clock)
            return clock > other.clock;
        return turn > other.turn;
    }
};

class Merger
{
public:
    Merger(const DecodedUpdate& updates, const std::vector<StructSpan>& spans)
        : m_updates(updates)
    {
        m_readers.reserve(spans.size());
        for (const StructSpan& span : spans) {
            const auto number = std::uint32_t(m_readers.size());
            if (const Reader& reader = m_readers.emplace_back(updates, span); !reader.atEnd())
                m_fresh.push_back({reader.client(), reader.current().clock, number, number});
        }
        const auto isInFront = [](const Waiting& a, const Waiting& b) { return b.isBehind(a); };
        if (!std::is_sorted(m_fresh.begin(), m_fresh.end(), isInFront))
            std::sort(m_fresh.begin(), m_fresh.end(), isInFront);
    }

    std::vector<StructSlice> merge()
    {
        while (Reader* reader = takeFirst()) {
            takeFrom(*reader);
            putBack(*reader);
        }
        if (m_pending)
            m_merged.push_back(*m_pending);
        return std::move(m_merged);
    }

private:
    /// Of the readers that nothing was read from yet, and those that wait again.
    Reader* takeFirst()
    {
        const bool hasFresh = m_nextFresh < m_fresh.size();
        if (!hasFresh && m_again.empty())
            return nullptr;
        if (hasFresh && (m_again.empty() || m_again.top().isBehind(m_fresh[m_nextFresh])))
            return &m_readers[m_fresh[m_nextFresh++].reader];
        Reader* reader = &m_readers[m_again.top().reader];
        m_again.pop();
        return reader;
    }

    void putBack(const Reader& reader)
    {
        if (!reader.atEnd())
            m_again.push({reader.client(), reader.current().clock, --m_lastTurn, std::uint32_t(&reader - m_readers.data())});
    }

    void write(const StructSlice& next)
    {
        if (m_pending)
            m_merged.push_back(*m_pending);
        m_pending = next;
    }

    void takeFrom(Reader& reader)
    {
        const ClientId client = reader.client();
        if (!m_pending) {
            m_pending = StructSlice(m_updates, reader.current());
            reader.next();
        } else if (!takeBehindPending(reader, client)) {
            return;
        }
        // What follows in the same update without a gap needs no comparison with the others.
        while (!reader.atEnd() && reader.client() == client && reader.current().clock == m_pending->end()) {
            write(StructSlice(m_updates, reader.current()));
            reader.next();
        }
    }

    /// Whether the readers need no new order first.
    bool takeBehindPending(Reader& reader, ClientId client)
    {
        bool passed = false;
        while (!reader.atEnd() && reader.current().end() <= m_pending->end() && reader.client() >= m_pending->client) {
            reader.next();
            passed = true;
        }
        if (reader.atEnd() || reader.client() != client || (passed && reader.current().clock > m_pending->end()))
            return false;

        StructSlice current(m_updates, reader.current());
        if (client != m_pending->client) {
            write(current);
            reader.next();
        } else if (m_pending->end() < current.clock) {
            if (m_pending->isSkip())
                m_pending->length = current.end() - m_pending->clock;
            else
                write(StructSlice::skip(client, m_pending->end(), current.clock - m_pending->end()));
        } else {
            const Clock overlap = m_pending->end() - current.clock;
            if (overlap > 0 && m_pending->isSkip())
                m_pending->length -= overlap; // the other struct knows more
            else if (overlap > 0)
                current = StructSlice(m_updates, reader.current(), overlap);
            if (m_pending->kind == ContentKind::Gc && current.kind == ContentKind::Gc) {
                m_pending->length += current.length;
            } else {
                write(current);
                reader.next();
            }
        }
        return true;
    }

    const DecodedUpdate& m_updates;
    std::vector<Reader> m_readers;
    std::vector<Waiting> m_fresh;
    std::size_t m_nextFresh = 0;
    struct IsBehind
    {
        bool operator()(const Waiting& a, const Waiting& b) const { return a.isBehind(b); }
    };
    std::priority_queue<Waiting, std::vector<Waiting>, IsBehind> m_again;
    std::int64_t m_lastTurn = 0;
    std::optional<StructSlice> m_pending; // the last one; what follows may still change its length
    std::vector<StructSlice> m_merged;
};

} // namespace

std::vector<StructSlice> mergeStructs(const DecodedUpdate& updates, const std::vector<StructSpan>& spans)
{
    return Merger(updates, spans).merge();
}

} // namespace bytecrowds::crdt
