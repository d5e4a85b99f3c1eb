#include "sync/relay/backlog.h"

#include "sync/relay/log.h"

namespace bytecrowds::relay {

void Backlog::change(qint64 difference)
{
    m_bytes += difference;
    if (isFull() && !m_told)
        qCWarning(lcRelay) << "the edits that wait for Redis fill the backlog; edits are refused until it takes some";
    if (m_bytes == 0 && m_told)
        qCInfo(lcRelay) << "Redis has taken the backlog";
    m_told = isFull() || (m_told && m_bytes > 0);
}

} // namespace bytecrowds::relay
