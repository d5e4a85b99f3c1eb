#include "sync/crdt/statevector.h"

#include "sync/crdt/encoding.h"

#include <algorithm>

namespace bytecrowds::crdt {

Clock StateVector::clock(ClientId client) const
{
    const auto found = m_clocks.find(client);
    return found == m_clocks.end() ? 0 : found->second;
}

void StateVector::set(ClientId client, Clock clock)
{
    if (clock == 0)
        m_clocks.erase(client);
    else
        m_clocks[client] = clock;
}

bool StateVector::covers(const StateVector& other) const
{
    return std::all_of(other.m_clocks.begin(), other.m_clocks.end(),
                       [this](const auto& entry) { return clock(entry.first) >= entry.second; });
}

Bytes StateVector::encode() const
{
    Encoder encoder;
    encoder.writeVarUint(m_clocks.size());
    for (const auto& [client, clock] : m_clocks) {
        encoder.writeVarUint(client);
        encoder.writeVarUint(clock);
    }
    return encoder.take();
}

std::variant<StateVector, DecodeError> StateVector::decode(ByteView bytes)
{
    Decoder decoder(bytes);
    StateVector vector;
    for (std::size_t left = decoder.readCount(2); left > 0; --left) {
        const ClientId client = decoder.readVarUint();
        vector.set(client, decoder.readVarUint());
    }
    if (decoder.error())
        return *decoder.error();
    return vector;
}

} // namespace bytecrowds::crdt
