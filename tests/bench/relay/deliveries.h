#pragma once

#include "tests/bench/relay/typedupdate.h"

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace bytecrowds::load {

/// What of every client's typing has come to every other client of its room. Clients are numbered room by room; the Yjs
/// client id of client i is first + i. Typing is in order, so what has come of a writer is one clock.
class Deliveries
{
public:
    Deliveries(int rooms, int clientsOfARoom, crdt::ClientId first)
        : m_clients(clientsOfARoom)
        , m_first(first)
        , m_next(std::size_t(rooms) * std::size_t(clientsOfARoom) * std::size_t(clientsOfARoom))
    {
    }

    /// Calls back with (writer, first clock, count) for what is news to the receiver and not its own. Throws when
    /// something was lost.
    template<class Callback>
    void take(int receiver, crdt::ByteView update, Callback&& callback)
    {
        forEachTyped(update, [&](const Typed& typed) {
            const std::uint64_t writer = typed.client - m_first;
            const int room = receiver / m_clients;
            if (writer / std::uint64_t(m_clients) != std::uint64_t(room))
                return; // the server's own edit
            crdt::Clock& next = m_next[std::size_t(receiver) * std::size_t(m_clients) + writer % std::uint64_t(m_clients)];
            if (typed.clock > next)
                throw std::runtime_error("updates " + std::to_string(next) + " to " + std::to_string(typed.clock - 1) +
                                         " of client " + std::to_string(writer) + " did not come to client " +
                                         std::to_string(receiver));
            const crdt::Clock end = typed.clock + typed.count;
            m_repeated += std::min(end, next) - typed.clock;
            if (end <= next)
                return;
            const crdt::Clock from = std::exchange(next, end);
            if (writer == std::uint64_t(receiver))
                m_echoed += end - from;
            else
                callback(int(writer), from, end - from);
        });
    }

    /// Updates that came once more.
    std::uint64_t repeated() const { return m_repeated; }
    /// Updates that came back to who had sent them.
    std::uint64_t echoed() const { return m_echoed; }

private:
    const int m_clients;
    const crdt::ClientId m_first;
    std::uint64_t m_repeated = 0;
    std::uint64_t m_echoed = 0;
    std::vector<crdt::Clock> m_next; // by receiver, then by writer of its room
};

} // namespace bytecrowds::load
