#pragma once

#include "sync/session/localentry.h"
#include "sync/session/localwriter.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

#include <memory>

namespace bytecrowds::session {

/// What is known of a document's copy.
struct LocalContent
{
    QList<QByteArray> parts;        ///< updates, in order; the first may be a state
    QMap<QString, QByteArray> undo; ///< by text, crdt::UndoStacks
    int unsavedEdits = 0;
    qint64 lastPart = 0;
    bool isWhole = true; ///< false: a fault came before the end
};

/// What changed in a document.
struct LocalChange
{
    LocalEntry entry;
    QString writer;       ///< who writes: a LocalCopy
    QByteArray update;    ///< maybe none
    bool isState = false; ///< `update` has everything that `writer` wrote, and every part up to `replaced`
    qint64 replaced = 0;
    QMap<QString, QByteArray> undo; ///< of the texts whose steps changed
    int unsavedEdits = 0;
};

/// The copies that this computer keeps, in one SQLite file. Writing never waits for a disk: it is done in order by a
/// thread of its own. Whatever is wrong with the disk or the file, everything works as far as it can and trouble() says
/// what is wrong. Several programs may share one file.
class LocalStore : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString path;        ///< of the file; its folder is made
        qint64 maxBytes = 0; ///< that it may take; 0: as much as the disk has
    };

    /// How long reading waits for what is being written.
    static constexpr int FlushTimeout = 2000; // ms

    explicit LocalStore(const Options& options, QObject* parent = nullptr);
    /// Tries to write what still waits.
    ~LocalStore() override;

    /// In the person's XDG data folder.
    static QString defaultPath();
    /// Where the copies are: options.path, or beside it when a newer Bytecrowds has taken that.
    const QString& path() const { return m_path; }
    /// What is wrong just now, for a person; empty when nothing is.
    const QString& trouble() const { return m_trouble; }

    /// What is kept, pinned ones first, then those that were opened last. `search`: only those in whose title, path or
    /// link each of its words stands.
    QList<LocalEntry> entries(const QString& search = {});
    /// It is opened now.
    void touch(const LocalEntry& entry, const QDateTime& now);
    void setPinned(const QString& key, bool isPinned);
    void setTitle(const QString& key, const QString& title);
    /// Deletes the copy. A LocalCopy of it must be closed before, or LocalCopy::discard() be called instead.
    void forget(const QString& key);

    /// What windows keep for themselves, each value written whole or not at all. Empty when there is none.
    QByteArray value(const QString& name);
    void setValue(const QString& name, const QByteArray& value);

    /// Waits until all is written; false when that failed, or took longer.
    bool flush(int milliseconds = FlushTimeout);

    // For LocalCopy.

    LocalContent read(const QString& key);
    /// Gives a number for written().
    quint64 write(const LocalChange& change);
    /// Puts parts away that can't be read.
    void setAside(const QString& key, const QList<QByteArray>& parts);

Q_SIGNALS:
    /// All writes up to that number are on the disk.
    void written(quint64 number);
    /// Empty: it is over.
    void troubleChanged(const QString& sentence);
    /// Another file takes the place of a damaged one: documents must be written whole.
    void replaced();

private:
    void open(const Options& options);
    void setTrouble(const QString& sentence);
    void onWritten(quint64 number);
    bool canRead();
    void lookIntoFault();
    quint64 post(LocalWriter::Write write);

    QString m_path;
    QString m_trouble;
    /// That can't be over before the program ends, or that nobody has seen yet.
    QString m_lastingTrouble;
    std::unique_ptr<LocalDatabase> m_reader;
    std::unique_ptr<LocalWriter> m_writer;
    /// Not on the disk yet, by number: who opens such a document again finds it here.
    QMap<quint64, LocalChange> m_unwritten;
    QHash<QString, QByteArray> m_values; ///< as they were set by us
};

} // namespace bytecrowds::session
