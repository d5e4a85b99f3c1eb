#pragma once

#include "sync/relay/crowdstore.h"
#include "sync/relay/environment.h"
#include "sync/relay/roomlog.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace bytecrowds::crdt {
class Doc;
}

namespace bytecrowds::relay {

/// Keeps the plain text and language of a crowd in the store, for readers who know nothing of Yjs: at most 100 ms
/// behind the log. Of several relays the one that edits writes; if it dies before, another does.
class RoomMirror : public QObject
{
    Q_OBJECT
public:
    /// From a change to the writing of what there is by then.
    static constexpr int Delay = 40; // ms
    /// For another relay to write what it brought.
    static constexpr int OthersDelay = 1000; // ms
    /// Between tries while the store refuses.
    static constexpr int RetryDelay = 500; // ms
    /// A write that took long (a large text, a slow disk) is followed by a pause of so many times its duration.
    static constexpr int Rest = 2;

    /// `store`, `doc` and `log` outlive it.
    RoomMirror(CrowdStore& store, QString id, crdt::Doc& doc, const RoomLog& log);

    /// Begins where the store is; writes at once when that is not what the document says.
    void begin(const StoredCrowd& stored);
    /// The log has an edit of this room up to its position.
    void touch();
    /// It has one of another relay's room.
    void noteOthers();
    bool isCurrent() const { return m_written == m_changed; }

Q_SIGNALS:
    void becameCurrent();

private:
    void schedule();
    void write();
    void written(Mirrored outcome, Revision revision);
    void lookAfterOthers();
    struct Difference
    {
        CrowdMirror mirror;
        QHash<QByteArray, std::size_t> hashes; // of mirror.files
    };
    Difference difference();

    CrowdStore& m_store;
    const QString m_id;
    crdt::Doc& m_doc;
    const RoomLog& m_log;
    Revision m_changed = 0;
    Revision m_written = 0;
    bool m_writing = false;
    QTimer m_due;
    QTimer m_others;
    QElapsedTimer m_duration;
    QHash<QByteArray, std::size_t> m_fileHashes; // path -> qHash of the text that the store has
};

} // namespace bytecrowds::relay
