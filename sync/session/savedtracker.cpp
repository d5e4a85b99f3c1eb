#include "sync/session/savedtracker.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace bytecrowds::session {

void SavedTracker::reset()
{
    m_unsent = unsavedEdits();
    m_sent.clear();
    m_messages = 0;
    m_acknowledged = 0;
    m_sentAll = false;
    m_stored = {};
}

void SavedTracker::edited(int edits)
{
    m_unsent += edits;
}

void SavedTracker::sentEdit()
{
    --m_unsent;
    m_sent.push_back({++m_messages, 1});
}

void SavedTracker::sentOther()
{
    ++m_messages;
}

void SavedTracker::sentAll()
{
    m_sent.push_back({++m_messages, std::exchange(m_unsent, 0)});
    m_sentAll = true;
}

void SavedTracker::acknowledge(std::uint64_t messages, crdt::StateVector stored)
{
    m_acknowledged = std::max(m_acknowledged, std::min(messages, m_messages));
    m_stored = std::move(stored);
    while (!m_sent.empty() && m_sent.front().message <= m_acknowledged)
        m_sent.pop_front();
}

void SavedTracker::handOver()
{
    m_sent.clear();
}

int SavedTracker::unsavedEdits() const
{
    return std::accumulate(m_sent.begin(), m_sent.end(), m_unsent,
                           [](int sum, const Sent& sent) { return sum + sent.edits; });
}

bool SavedTracker::isStored(const crdt::StateVector& current) const
{
    return m_sentAll && m_acknowledged == m_messages && m_stored.covers(current);
}

} // namespace bytecrowds::session
