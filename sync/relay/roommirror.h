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
/// behind the document.
class RoomMirror : public QObject
{
    Q_OBJECT
public:
    /// From a change to the writing of what there is by then.
    static constexpr int Delay = 40; // ms
    /// Between tries while the store refuses.
    static constexpr int RetryDelay = 500; // ms
    /// A write that took long (a large text, a slow disk) is followed by a pause of so many times its duration.
    static constexpr int Rest = 2;

    /// `store` and `doc` outlive it.
    RoomMirror(CrowdStore& store, QString id, crdt::Doc& doc);

    /// Begins where the store is; writes at once when that is not what the document says.
    void begin(const StoredCrowd& stored);
    /// The document has changed.
    void touch();
    bool isCurrent() const { return m_written == m_changed; }

Q_SIGNALS:
    void written();

private:
    void schedule();
    void write();
    struct Difference
    {
        CrowdMirror mirror;
        QHash<QByteArray, std::size_t> hashes; // of mirror.files
    };
    Difference difference();

    CrowdStore& m_store;
    const QString m_id;
    crdt::Doc& m_doc;
    Revision m_changed = 0;
    Revision m_written = 0;
    bool m_writing = false;
    QTimer m_due;
    QElapsedTimer m_duration;
    QHash<QByteArray, std::size_t> m_fileHashes; // path -> qHash of the text that the store has
};

} // namespace bytecrowds::relay
