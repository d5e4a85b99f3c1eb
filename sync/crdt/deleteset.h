#pragma once

#include "sync/crdt/id.h"

#include <functional>
#include <map>
#include <vector>

namespace bytecrowds::crdt {

/// Elements of one client: [clock, clock + length).
struct DeleteRange
{
    Clock clock = 0;
    Clock length = 0;

    Clock end() const { return clock + length; }
    bool operator==(const DeleteRange&) const = default;
};

/// A set of elements, by ranges: what was deleted, or what an undo step inserted.
///
///   varuint count of clients, descending; each:
///     varuint client | varuint count of ranges | (varuint clock, varuint length)...
///
/// In V2 a clock is less the end of the range before, and a length less one.
/// Source: Yjs 13.6, DeleteSet.js.
class DeleteSet
{
public:
    using Ranges = std::vector<DeleteRange>;

    /// An empty range is left out.
    void add(ClientId client, Clock clock, Clock length);
    void add(const DeleteSet& other);
    /// Sorts the ranges and joins those that touch or overlap.
    void normalize();
    bool isSorted() const;

    bool empty() const { return m_clients.empty(); }
    /// How many elements; only when normalized.
    Clock count() const;
    /// Only when normalized.
    bool contains(Id id) const;
    const std::map<ClientId, Ranges, std::greater<>>& clients() const { return m_clients; }
    /// The same clients in the order in which they came in. Yjs redoes in this order, which decides who gets which
    /// clock.
    const std::vector<ClientId>& order() const { return m_order; }
    const Ranges& ranges(ClientId client) const { return m_clients.find(client)->second; }

    /// Into an update of either format; V2 needs it normalized.
    template<class Out>
    void write(Out& out) const
    {
        out.rest.writeVarUint(m_clients.size());
        for (const auto& [client, ranges] : m_clients) {
            out.beginDeletes();
            out.rest.writeVarUint(client);
            out.rest.writeVarUint(ranges.size());
            for (const DeleteRange& range : ranges)
                out.writeDeletion(range.clock, range.length);
        }
    }

    bool operator==(const DeleteSet& other) const { return m_clients == other.m_clients; }

private:
    Ranges& rangesOf(ClientId client);

    std::map<ClientId, Ranges, std::greater<>> m_clients; // holds no empty list
    std::vector<ClientId> m_order;
};

} // namespace bytecrowds::crdt
