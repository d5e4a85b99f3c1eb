#pragma once

#include "sync/crdt/statevector.h"
#include "sync/relay/crowdstore.h"

#include <QObject>
#include <QTimer>

namespace bytecrowds::crdt {
class Doc;
}

namespace bytecrowds::relay {

/// How many changes a room has taken since it was loaded.
using Revision = std::uint64_t;

/// Brings a room's edits into the store's log, in order, one batch at a time, for as long as it takes; reads what other
/// relays have brought there; and replaces the log by a state now and then.
///
/// Invariants: every revision is durable, in the batch that is on its way, or in the backlog. The document has everything
/// in the log up to position().
class RoomLog : public QObject
{
    Q_OBJECT
public:
    /// Log entries after which the state is written.
    static constexpr int CompactAfter = 500;
    /// Edits that wait while the store is away; more are merged into one.
    static constexpr qsizetype MaxBacklog = 1000;
    static constexpr qsizetype MaxBacklogBytes = 64 * 1024 * 1024;
    /// Between tries while the store refuses.
    static constexpr int RetryDelay = 500; // ms

    /// `store` and `doc` outlive it.
    RoomLog(CrowdStore& store, QString id, crdt::Doc& doc);

    /// Begins where the store is. What the document holds now counts as durable.
    void begin(const StoredCrowd& stored);

    /// The document has taken this update; the revision that has it.
    Revision append(const QByteArray& update);
    Revision revision() const { return m_revision; }
    /// Everything up to it is in the store.
    Revision durable() const { return m_durable; }
    /// What the document knew then.
    const crdt::StateVector& durableVector() const { return m_durableVector; }
    bool isDurable() const { return m_durable == m_revision; }
    /// The log's entry up to which everything is in the document; empty: the log had none.
    const QByteArray& position() const { return m_position; }

    /// Reads what other relays have brought; something may have come.
    void catchUp();
    /// The document has what came(): when all else is durable, so is all that it knows.
    void noteApplied();

    /// Writes the state in place of the log, as soon as the store takes it; nothing to do when it is there already.
    void compact();
    /// Whether the log is empty behind the state, or nothing was ever stored.
    bool isCompact() const { return m_entries == 0 && !m_compacting; }

Q_SIGNALS:
    void durableChanged();
    /// Updates of other relays, to be applied now.
    void came(const QByteArrayList& updates);
    /// Edits of this room lie in the log up to position() now.
    void positionChanged();
    void compacted();

private:
    void proceed();
    void send();
    void sent(const std::optional<Appended>& appended, Revision revision, const crdt::StateVector& vector);
    void take(const LogNews& news);
    void countBacklog();

    CrowdStore& m_store;
    const QString m_id;
    crdt::Doc& m_doc;
    QByteArrayList m_backlog;
    qsizetype m_backlogBytes = 0;
    QByteArrayList m_onItsWay;
    qsizetype m_onItsWayBytes = 0;
    Backlog::Share m_share; // of both
    QTimer m_turnEnd;
    QTimer m_retry;
    Revision m_revision = 0;
    Revision m_durable = 0;
    crdt::StateVector m_durableVector;
    QByteArray m_position;
    int m_entries = 0;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_begun = false;
    bool m_compacting = false;
    bool m_compactionDue = false;
};

} // namespace bytecrowds::relay
