#pragma once

#include <algorithm>
#include <chrono>

namespace bytecrowds::session {

/// How long to wait before the next try: 100 ms, doubled with each failure, at most 2.5 s (as y-websocket).
class Backoff
{
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds First{100};
    static constexpr Milliseconds Longest{2500};

    Milliseconds next()
    {
        const auto delay = m_next;
        m_next = std::min(m_next * 2, Longest);
        return delay;
    }
    void reset() { m_next = First; }
    /// The other side asked for patience.
    void slowDown() { m_next = Longest; }

private:
    Milliseconds m_next = First;
};

} // namespace bytecrowds::session
