#include "sync/session/localdatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace bytecrowds::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::session::LocalDatabase)
};

/// What leads from each version to the next.
const QList<QStringList>& migrations()
{
    static const QList<QStringList> steps{{
        QStringLiteral("CREATE TABLE document (key TEXT PRIMARY KEY, kind INTEGER NOT NULL, relay TEXT, crowd TEXT, "
                       "path TEXT, title TEXT, opened INTEGER NOT NULL DEFAULT 0, pinned INTEGER NOT NULL DEFAULT 0, "
                       "unsaved INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE TABLE part (seq INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL, "
                       "writer TEXT NOT NULL, data BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX partOfDocument ON part (document, seq)"),
        QStringLiteral("CREATE TABLE undo (document TEXT NOT NULL, text TEXT NOT NULL, steps BLOB NOT NULL, "
                       "PRIMARY KEY (document, text))"),
        QStringLiteral("CREATE TABLE unreadable (seq INTEGER PRIMARY KEY, document TEXT NOT NULL, data BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE value (name TEXT PRIMARY KEY, data BLOB NOT NULL)"),
    }};
    return steps;
}

/// SQLite's result codes: https://sqlite.org/rescode.html
enum ResultCode
{
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    TooBig = 18,
    Constraint = 19,
    Mismatch = 20,
    NotADatabase = 26,
};

LocalFault faultOf(int code)
{
    switch (code & 0xFF) { // the rest is detail
    case Full:
        return LocalFault::Full;
    case ReadOnly:
    case CantOpen:
        return LocalFault::ReadOnly;
    case Busy:
    case Locked:
        return LocalFault::Busy;
    case Corrupt:
    case NotADatabase:
        return LocalFault::Damaged;
    case TooBig:
    case Constraint:
    case Mismatch:
        return LocalFault::Refused;
    default:
        return LocalFault::Unwritable;
    }
}

} // namespace

QString sentenceFor(LocalFault fault, const QString& path, const QString& detail)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (fault) {
    case LocalFault::None:
        return {};
    case LocalFault::Full:
        return Words::tr(
            "There is no room left on the disk: what you type can't be kept on this computer just now. It is "
            "written as soon as there is room; until then don't quit.");
    case LocalFault::ReadOnly:
        return Words::tr("%1 can't be written: what you type is not kept on this computer.").arg(shown);
    case LocalFault::Busy:
        return Words::tr("Another program is using %1: what you type is written as soon as it lets go.").arg(shown);
    case LocalFault::Damaged:
        return Words::tr("%1 is damaged (%2).").arg(shown, detail);
    case LocalFault::Newer:
        return Words::tr(
                   "The copies in %1 were made by a newer Bytecrowds. They stay as they are, and this one keeps its "
                   "own beside them.")
            .arg(shown);
    case LocalFault::Unwritable:
        return Words::tr("%1 can't be written (%2): what you type is not kept on this computer just now.")
            .arg(shown, detail);
    case LocalFault::Refused:
        return Words::tr("Something could not be kept on this computer (%1).").arg(detail);
    }
    return {};
}

LocalDatabase::LocalDatabase(QString path, qint64 maxBytes)
    : m_path(std::move(path))
    , m_maxBytes(maxBytes)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

LocalDatabase::~LocalDatabase()
{
    close();
}

void LocalDatabase::close()
{
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

bool LocalDatabase::isOpen() const
{
    return QSqlDatabase::contains(m_connection) && QSqlDatabase::database(m_connection, false).isOpen();
}

bool LocalDatabase::connect(const QString& name, const QString& options)
{
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(name);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeout) + options);
    if (database.open())
        return true;
    m_detail = database.lastError().databaseText();
    m_fault = LocalFault::ReadOnly;
    return false;
}

LocalFault LocalDatabase::open()
{
    const QFileInfo file(m_path);
    // Texts of people: nobody else on this machine reads them.
    if (QDir().mkpath(file.path()) && !file.exists())
        QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const LocalFault fault = connect(m_path, {}) ? prepare() : m_fault;
    if (fault == LocalFault::ReadOnly || fault == LocalFault::Unwritable)
        return openToRead();
    if (fault != LocalFault::None)
        close();
    return fault;
}

LocalFault LocalDatabase::prepare()
{
    const int found = version();
    if (found < 0)
        return m_fault;
    if (found > SchemaVersion)
        return LocalFault::Newer;
    // Only an empty file takes the first one.
    if (!run(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")) || !run(QStringLiteral("PRAGMA journal_mode = WAL")) ||
        !run(QStringLiteral("PRAGMA synchronous = NORMAL")))
        return m_fault;
    if (m_maxBytes > 0) {
        qint64 pageSize = 0;
        const auto take = [&pageSize](const QSqlQuery& row) { pageSize = row.value(0).toLongLong(); };
        if (!read(QStringLiteral("PRAGMA page_size"), {}, take) || pageSize <= 0 ||
            !run(QStringLiteral("PRAGMA max_page_count = %1").arg(m_maxBytes / pageSize)))
            return m_fault;
    }
    return found < SchemaVersion ? migrate() : LocalFault::None;
}

int LocalDatabase::version()
{
    int version = -1;
    // The second one reads more than the header.
    const bool isRead = read(QStringLiteral("PRAGMA user_version"), {},
                             [&version](const QSqlQuery& row) { version = row.value(0).toInt(); }) &&
                        read(QStringLiteral("SELECT count(*) FROM sqlite_schema"), {}, [](const QSqlQuery&) {});
    return isRead ? version : -1;
}

LocalFault LocalDatabase::migrate()
{
    if (!run(QStringLiteral("BEGIN IMMEDIATE")))
        return m_fault;
    // Another program may have been here first.
    const int found = version();
    bool isDone = found >= 0;
    for (int step = found; isDone && step < SchemaVersion; ++step) {
        for (const QString& sql : migrations()[step])
            isDone = isDone && run(sql);
    }
    isDone = isDone && run(QStringLiteral("PRAGMA user_version = %1").arg(std::max(found, SchemaVersion))) &&
             run(QStringLiteral("COMMIT"));
    if (isDone)
        return LocalFault::None;
    rollBack();
    return m_fault;
}

void LocalDatabase::rollBack()
{
    const LocalFault fault = m_fault;
    const QString detail = m_detail;
    run(QStringLiteral("ROLLBACK")); // fails where SQLite has done so itself
    m_fault = fault;
    m_detail = detail;
}

bool LocalDatabase::verify()
{
    QString verdict;
    if (!read(QStringLiteral("PRAGMA quick_check(1)"), {},
              [&verdict](const QSqlQuery& row) { verdict = row.value(0).toString(); }))
        return false;
    if (verdict == QLatin1String("ok"))
        return true;
    m_fault = LocalFault::Damaged;
    m_detail = verdict;
    return false;
}

bool LocalDatabase::openDamaged()
{
    return connect(m_path, {});
}

LocalFault LocalDatabase::openToRead()
{
    const QString detail = m_detail;
    const auto opens = [this](const QString& name, const QString& options) {
        return connect(name, QStringLiteral(";QSQLITE_OPEN_READONLY") + options) && version() == SchemaVersion;
    };
    // Where there is no log, and none can be made, it must be said that nobody writes.
    const QString unchanging =
        QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    if (!QFileInfo::exists(m_path) || (!opens(m_path, {}) && !opens(unchanging, QStringLiteral(";QSQLITE_OPEN_URI"))))
        close();
    m_detail = detail;
    return m_fault = LocalFault::ReadOnly;
}

bool LocalDatabase::run(const QString& sql, const QVariantList& values)
{
    return read(sql, values, [](const QSqlQuery&) {});
}

bool LocalDatabase::read(const QString& sql, const QVariantList& values,
                         const std::function<void(const QSqlQuery&)>& visit)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    while (isDone && query.next())
        visit(query);
    if (isDone && query.lastError().type() == QSqlError::NoError)
        return true;
    remember(query);
    return false;
}

void LocalDatabase::remember(const QSqlQuery& query)
{
    m_fault = faultOf(query.lastError().nativeErrorCode().toInt());
    m_detail = query.lastError().databaseText();
}

} // namespace bytecrowds::session
