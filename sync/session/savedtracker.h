#pragma once

#include "sync/crdt/statevector.h"

#include <cstdint>
#include <deque>

namespace bytecrowds::session {

/// Knows which local edits are durable on the relay. Document messages (step 2 and update) of one connection are
/// numbered from 1; the relay acknowledges them by count, and tells by a state vector what of the others' it has
/// stored.
class SavedTracker
{
public:
    /// A connection began or ended: what was not acknowledged must be sent again, by the next step 2.
    void reset();
    /// Local edits were made; no message carries them yet.
    void edited(int edits = 1);
    /// The next document message went out, with the last edit in it.
    void sentEdit();
    /// The next document message went out, without an edit that counts.
    void sentOther();
    /// The next document message went out, with everything in it that the relay lacked.
    void sentAll();
    /// The relay has stored the first `messages` of this connection, and everything below the state vector.
    void acknowledge(std::uint64_t messages, crdt::StateVector stored);
    /// The server doesn't tell what it stores: what went out counts no longer.
    void handOver();

    int unsavedEdits() const;
    /// Whether a replica at that state has nothing that isn't stored.
    bool isStored(const crdt::StateVector& current) const;

private:
    struct Sent
    {
        std::uint64_t message = 0;
        int edits = 0;
    };

    int m_unsent = 0;
    std::deque<Sent> m_sent; // ascending messages, all above m_acknowledged
    std::uint64_t m_messages = 0;
    std::uint64_t m_acknowledged = 0;
    bool m_sentAll = false;
    crdt::StateVector m_stored;
};

} // namespace bytecrowds::session
