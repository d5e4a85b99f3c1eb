#include "sync/relay/roomlog.h"

#include "sync/crdt/doc.h"
#include "sync/relay/bytearray.h"

namespace bytecrowds::relay {

RoomLog::RoomLog(CrowdStore& store, QString id, crdt::Doc& doc)
    : m_store(store)
    , m_id(std::move(id))
    , m_doc(doc)
    , m_share(store.backlog())
{
    m_turnEnd.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_turnEnd, &QTimer::timeout, this, &RoomLog::send);
    connect(&m_retry, &QTimer::timeout, this, &RoomLog::proceed);
    connect(&m_store, &CrowdStore::availabilityChanged, this, &RoomLog::proceed);
}

void RoomLog::begin(const StoredCrowd& stored)
{
    m_begun = true;
    m_position = stored.lastEntry;
    m_entries = stored.entries;
    m_durableVector = m_doc.stateVector();
}

Revision RoomLog::append(const QByteArray& update)
{
    m_backlog.append(update);
    m_backlogBytes += update.size();
    if (m_backlog.size() > MaxBacklog || m_backlogBytes > MaxBacklogBytes) {
        m_backlog = {toByteArray(m_doc.encodeStateAsUpdate())}; // has all of them
        m_backlogBytes = m_backlog.constFirst().size();
    }
    countBacklog();
    ++m_revision;
    // What comes in the same turn of the event loop goes out in the same entry.
    if (!m_turnEnd.isActive())
        m_turnEnd.start(0);
    return m_revision;
}

void RoomLog::countBacklog()
{
    m_share.set(m_backlogBytes + m_onItsWayBytes);
}

void RoomLog::proceed()
{
    send();
    if (m_readAgain)
        catchUp();
    if (m_compactionDue)
        compact();
}

void RoomLog::send()
{
    if (!m_store.isConnected())
        return; // proceed() is called when it comes back
    if (!m_onItsWay.isEmpty() || m_backlog.isEmpty())
        return;
    m_onItsWay = std::exchange(m_backlog, {});
    m_onItsWayBytes = std::exchange(m_backlogBytes, 0);
    // Captured now: what comes while the answer is awaited is not covered by it.
    m_store.append(m_id, m_onItsWay, this,
                   [this, revision = m_revision, vector = m_doc.stateVector()](const std::optional<Appended>& appended) {
                       sent(appended, revision, vector);
                   });
}

void RoomLog::sent(const std::optional<Appended>& appended, Revision revision, const crdt::StateVector& vector)
{
    if (!appended) {
        // Perhaps it was stored and only the answer is lost; updates may be applied twice.
        m_backlogBytes += std::exchange(m_onItsWayBytes, 0);
        m_backlog = std::exchange(m_onItsWay, {}) + m_backlog;
        m_retry.start(RetryDelay);
        return;
    }
    m_onItsWay.clear();
    m_onItsWayBytes = 0;
    countBacklog();
    m_durable = revision;
    m_durableVector = vector;
    if (appended->before == m_position && !m_reading) {
        m_position = appended->entry;
        ++m_entries;
        Q_EMIT positionChanged();
    } else {
        catchUp(); // another relay was faster
    }
    noteApplied();
    Q_EMIT durableChanged();
    send();
    if (m_entries >= CompactAfter)
        compact();
}

void RoomLog::catchUp()
{
    if (!m_begun)
        return; // what will be loaded has it
    m_readAgain = m_reading || !m_store.isConnected();
    if (m_readAgain)
        return; // proceed() is called when it comes back
    m_reading = true;
    m_store.readBehind(m_id, m_position, this, [this](const std::optional<LogNews>& news) {
        m_reading = false;
        if (news) {
            take(*news);
        } else {
            m_readAgain = true;
            m_retry.start(RetryDelay);
        }
    });
}

void RoomLog::take(const LogNews& news)
{
    m_position = news.lastEntry;
    m_entries += news.entries;
    if (!news.updates.isEmpty())
        Q_EMIT came(news.updates);
    if (news.hasLost) {
        // A replica took the place of the Redis that had acknowledged it, or an old copy was restored.
        append(toByteArray(m_doc.encodeStateAsUpdate()));
    }
    if (std::exchange(m_readAgain, false))
        catchUp();
    else
        Q_EMIT positionChanged();
    if (m_compactionDue)
        compact();
}

void RoomLog::noteApplied()
{
    if (isDurable())
        m_durableVector = m_doc.stateVector();
}

void RoomLog::compact()
{
    m_compactionDue = m_entries > 0;
    if (m_compacting || m_reading || !m_compactionDue || !m_store.isConnected())
        return;
    m_compacting = true;
    // The document has every entry up to that one; newer ones stay in the log.
    const QByteArray state = toByteArray(m_doc.encodeStateAsUpdate());
    m_store.compact(m_id, state, m_position, this, [this, covered = m_entries](bool done) {
        m_compacting = false;
        if (!done) {
            m_retry.start(RetryDelay);
            return;
        }
        m_compactionDue = false;
        m_entries -= covered;
        Q_EMIT compacted();
    });
}

} // namespace bytecrowds::relay
