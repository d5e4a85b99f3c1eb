#include "sync/session/localsalvage.h"

#include "sync/session/localdatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>

namespace bytecrowds::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::session::LocalSalvage)
};

bool moveAside(const QString& path, const QString& aside)
{
    if (!QFile::rename(path, aside))
        return false;
    // What was written last may be in the log: it belongs to the file.
    for (const QLatin1StringView suffix : {QLatin1StringView("-wal"), QLatin1StringView("-shm")}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            QFile::remove(path + suffix);
    }
    return true;
}

/// Copies the rows that come before a fault, from either end; gives how many.
int copyTable(LocalDatabase& from, LocalDatabase& to, const QString& table)
{
    int copied = 0;
    const auto copy = [&](const QSqlQuery& row) {
        QVariantList values;
        QStringList marks;
        for (int column = 0; column < row.record().count(); ++column) {
            values << row.value(column);
            marks << QStringLiteral("?");
        }
        copied += to.run(
            QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)").arg(table, marks.join(QLatin1Char(','))), values);
    };
    const QString select = QStringLiteral("SELECT * FROM %1 ORDER BY rowid").arg(table);
    if (!from.read(select, {}, copy))
        from.read(select + QStringLiteral(" DESC"), {}, copy);
    return copied;
}

/// How many parts of documents could be read.
int salvage(const QString& damaged, const QString& path, qint64 maxBytes)
{
    LocalDatabase from(damaged, 0), to(path, maxBytes);
    if (!from.openDamaged() || to.open() != LocalFault::None || !to.run(QStringLiteral("BEGIN IMMEDIATE")))
        return 0;
    for (const QLatin1StringView table : {QLatin1StringView("document"), QLatin1StringView("undo"),
                                          QLatin1StringView("unreadable"), QLatin1StringView("value")})
        copyTable(from, to, table);
    const int parts = copyTable(from, to, QStringLiteral("part"));
    return to.run(QStringLiteral("COMMIT")) ? parts : 0;
}

} // namespace

bool setAsideDamaged(const QString& path, qint64 maxBytes, QString& sentence)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = path + QStringLiteral(".damaged-") + time;
    const QString shown = QDir::toNativeSeparators(aside);
    if (!moveAside(path, aside)) {
        sentence =
            Words::tr("The copies of your crowds in %1 are damaged, and can't be moved: what you type is not kept on "
                      "this computer.")
                .arg(QDir::toNativeSeparators(path));
        return false;
    }
    sentence =
        salvage(aside, path, maxBytes) > 0
            ? Words::tr("The copies of your crowds on this computer were damaged. What could be read was kept; the "
                        "damaged file is now %1.")
                  .arg(shown)
            : Words::tr("The copies of your crowds on this computer were damaged, and could not be read. The "
                        "damaged file is now %1.")
                  .arg(shown);
    return true;
}

} // namespace bytecrowds::session
