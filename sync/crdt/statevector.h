#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/id.h"

#include <functional>
#include <map>
#include <variant>

namespace bytecrowds::crdt {

/// What a replica has of each client: all elements below the clock. A client that is not named has the clock 0.
/// Says nothing of deletions.
class StateVector
{
public:
    Clock clock(ClientId client) const;
    void set(ClientId client, Clock clock);
    /// Whether everything that `other` knows of is known here.
    bool covers(const StateVector& other) const;
    const std::map<ClientId, Clock, std::greater<>>& clocks() const { return m_clocks; }

    /// Yjs' encoding (v1): varuint count, then (varuint client, varuint clock) in descending order of client.
    Bytes encode() const;
    static std::variant<StateVector, DecodeError> decode(ByteView bytes);

    bool operator==(const StateVector&) const = default;

private:
    std::map<ClientId, Clock, std::greater<>> m_clocks; // holds no zero clock
};

} // namespace bytecrowds::crdt
