#pragma once

#include "sync/crdt/doc.h"
#include "sync/session/localstore.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <string>
#include <vector>

namespace bytecrowds::crdt {
class UndoManager;
}

namespace bytecrowds::session {

/// The copy of one document that this computer keeps: what was there at the last time, and every edit since, whoever
/// made it, with the steps to undo. What one turn of the event loop brings is handed over at its end and is on the disk
/// a few milliseconds later: it survives the death of the program. Document and store outlive the copy.
///
/// Two programs may have copies of one document in one store: what both write is kept, of the undo steps those of
/// whoever wrote last.
class LocalCopy : public QObject
{
    Q_OBJECT
public:
    LocalCopy(LocalStore& store, const LocalEntry& entry, crdt::Doc& doc, QObject* parent = nullptr);
    /// Hands over what waits.
    ~LocalCopy() override;

    /// Brings the document to where it was, in transactions whose origin is this copy, and follows it from then on.
    /// Once, before a session, a view or anybody else has it. What the document holds already is kept with its first
    /// change. Gives a sentence for a person when not all could be read.
    QString load();
    /// Whether there was a copy; after load().
    bool wasKept() const { return m_wasKept; }
    /// The edits that no relay is known to have stored: pass them to SyncSession::restoreUnsavedEdits() after load(),
    /// and tell of SyncSession::unsavedEdits() whenever that changes.
    int unsavedEdits() const { return m_unsavedEdits; }
    void setUnsavedEdits(int edits);

    /// Gives a manager of that root text the steps of the last run, and keeps its own from then on. After load().
    void followUndo(const QString& text, crdt::UndoManager& manager);
    /// Before the manager dies; what it knew stays kept.
    void leaveUndo(const QString& text);

    /// Whether all that the document holds would survive the death of the program.
    bool isOnDisk() const;
    /// Hands over now what waits for the end of this turn of the event loop.
    void flush();
    /// Keeps the document no longer, and deletes what was kept: its file was saved, for instance.
    void discard();

Q_SIGNALS:
    void onDiskChanged(bool isOnDisk);

private:
    struct Followed
    {
        crdt::UndoManager* manager;
        crdt::Subscription changes;
        bool hasChanged = false;
    };

    crdt::DeleteSet keptByUndo() const;
    void onUpdate(crdt::ByteView update);
    void schedule();
    void write(LocalChange change);
    void onReplaced();
    void writeWhole();
    bool isTimeToCompact() const;
    QByteArray takeUpdates();
    QMap<QString, QByteArray> takeUndo();
    void tellOnDisk();

    LocalStore& m_store;
    LocalEntry m_entry;
    crdt::Doc& m_doc;
    QString m_writer;
    QTimer m_turn;
    crdt::Subscription m_updates;
    std::vector<crdt::Bytes> m_pending;
    QMap<QString, QByteArray> m_undo; ///< of all texts, as it is kept
    std::map<QString, Followed> m_followed;

    bool m_wasKept = false;
    bool m_isLoaded = false;
    bool m_isDiscarded = false;
    bool m_lacksBase = false;   ///< nothing is kept of what the document held before load()
    bool m_isScheduled = false; ///< something waits for the end of this turn
    bool m_wasOnDisk = true;
    int m_unsavedEdits = 0;
    qint64 m_loadedUntil = 0; ///< the last part that this document has
    qint64 m_parts = 0;       ///< since it was last written as a whole
    qint64 m_partBytes = 0, m_stateBytes = 0;
    quint64 m_lastWrite = 0, m_lastWritten = 0;
};

} // namespace bytecrowds::session
