#pragma once

#include <QString>
#include <QVariantList>

#include <functional>

class QSqlQuery;

namespace bytecrowds::session {

/// Why copies can't be kept, or read.
enum class LocalFault
{
    None,
    Full,       ///< the disk, or what the copies may take of it
    ReadOnly,   ///< the folder or the file
    Busy,       ///< another program has been writing for too long
    Damaged,    ///< the file is no database any more
    Newer,      ///< a newer Bytecrowds has written it
    Unwritable, ///< whatever else the system says
    Refused,    ///< this one write; others may go well
};

/// Why, for a person: what is wrong, and what becomes of their text.
QString sentenceFor(LocalFault fault, const QString& path, const QString& detail);

/// One connection to the database of a person's copies (SQLite), for one thread.
///
///   document    what is kept: crowds and plain files, by key
///   part        updates of a document, in their order; a whole state is one too. `writer` is the LocalCopy that wrote
///   it undo        crdt::UndoStacks of a document's texts unreadable  parts that could not be read, for whoever can
///   value       by name, what windows keep for themselves
///
/// In WAL mode readers and a writer don't wait for one another, and what was committed survives the death of the
/// program; after a loss of power the last seconds may be missing, but nothing is torn.
class LocalDatabase
{
public:
    static constexpr int SchemaVersion = 1;
    /// For another program to finish writing.
    static constexpr int BusyTimeout = 5000; // ms

    /// `maxBytes` is the most that the file may take; 0: no limit.
    LocalDatabase(QString path, qint64 maxBytes);
    ~LocalDatabase();
    LocalDatabase(const LocalDatabase&) = delete;
    LocalDatabase& operator=(const LocalDatabase&) = delete;

    /// Makes the database, or brings an older one to this version. Where it can't be written it is opened to be read,
    /// and the answer is LocalFault::ReadOnly; `isOpen()` tells whether that went well.
    LocalFault open();
    /// What is damaged, to be read as far as that goes.
    bool openDamaged();
    void close();
    bool isOpen() const;
    const QString& path() const { return m_path; }

    /// False when it did not go; fault() and detail() say why.
    bool run(const QString& sql, const QVariantList& values = {});
    /// The same, with each row. What came before a fault has been visited.
    bool read(const QString& sql, const QVariantList& values, const std::function<void(const QSqlQuery&)>& visit);

    /// Looks at all of it; the fault is LocalFault::Damaged when it is not sound.
    bool verify();
    /// Ends a transaction that failed; the fault stays that of the failure.
    void rollBack();

    LocalFault fault() const { return m_fault; }
    const QString& detail() const { return m_detail; }

private:
    bool connect(const QString& name, const QString& options);
    LocalFault prepare();
    LocalFault migrate();
    LocalFault openToRead();
    int version();
    void remember(const QSqlQuery& query);

    QString m_path;
    qint64 m_maxBytes;
    QString m_connection;
    LocalFault m_fault = LocalFault::None;
    QString m_detail;
};

} // namespace bytecrowds::session
