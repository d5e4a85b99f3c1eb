#include "sync/relay/slidinglog.h"

namespace bytecrowds::relay {

SlidingLog::SlidingLog(RateLimit limit)
    : m_limit(limit)
{
}

Milliseconds SlidingLog::wait(Milliseconds now) const
{
    int used = m_used;
    for (const Entry& entry : m_entries) {
        if (used < m_limit.count)
            break;
        if (const Milliseconds end = entry.to + m_limit.window; end > now)
            return end - now;
        used -= entry.count;
    }
    return Milliseconds(0);
}

void SlidingLog::add(Milliseconds now)
{
    forget(now);
    ++m_used;
    // An entry spans a part of the window at most, so it ends at a time: a steady stream does not stretch it for ever.
    const bool shared =
        m_limit.count > MaxEntries && !m_entries.empty() && now - m_entries.back().from < m_limit.window / MaxEntries;
    if (!shared) {
        m_entries.push_back({now, now, 1});
        return;
    }
    m_entries.back().to = now;
    ++m_entries.back().count;
}

bool SlidingLog::isEmpty(Milliseconds now) const
{
    return m_entries.empty() || m_entries.back().to + m_limit.window <= now;
}

void SlidingLog::forget(Milliseconds now)
{
    while (!m_entries.empty() && m_entries.front().to + m_limit.window <= now) {
        m_used -= m_entries.front().count;
        m_entries.pop_front();
    }
}

} // namespace bytecrowds::relay
