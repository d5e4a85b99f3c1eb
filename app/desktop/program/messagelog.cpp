#include "app/desktop/program/messagelog.h"

#include "app/desktop/program/scrub.h"

#include <QDateTime>
#include <QDir>

namespace bytecrowds::desktop {

namespace {

constexpr qsizetype MaxScrubbed = 16 * 1024; // UTF-16 units

// Qt's handler is a plain function.
MessageLog* taker = nullptr;
QtMessageHandler before = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString category = QString::fromUtf8(context.category);
    const bool isForLogAlone = type == QtInfoMsg && category.startsWith(QLatin1String("bytecrowds."));
    if (before && !isForLogAlone)
        before(type, context, message);
    if (taker)
        taker->add(type, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                   category == QLatin1String("default") ? message : category + QStringLiteral(": ") + message);
}

QLatin1StringView word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1StringView("debug");
    case QtInfoMsg:
        return QLatin1StringView("info");
    case QtWarningMsg:
        return QLatin1StringView("warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return QLatin1StringView("error");
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString olderThan(const QString& path)
{
    return path + QStringLiteral(".1");
}

} // namespace

MessageLog::MessageLog(const QString& folder)
    : m_file(QDir(folder).filePath(QStringLiteral("bytecrowds.log")))
{
    QDir().mkpath(folder);
    begin();
}

MessageLog::~MessageLog()
{
    if (taker == this) {
        qInstallMessageHandler(before);
        taker = nullptr;
    }
}

void MessageLog::begin()
{
    if (m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void MessageLog::add(QtMsgType type, const QString& time, const QString& record)
{
    // Cut before it was scrubbed, a record could end within what has to go.
    QByteArray line = record.size() > MaxScrubbed ? QByteArray("(a long message)") : scrubbed(record).toUtf8();
    if (line.size() > MaxRecordBytes)
        line = line.first(MaxRecordBytes) + "…";
    line = time.toUtf8() + ' ' + QByteArray(word(type).data(), word(type).size()) + ' ' + line + '\n';
    const QMutexLocker lock(&m_mutex);
    if (m_file.isOpen() && m_file.size() + line.size() > MaxBytes) {
        m_file.close();
        QFile::remove(olderThan(m_file.fileName()));
        QFile::rename(m_file.fileName(), olderThan(m_file.fileName()));
        begin();
    }
    if (m_file.isOpen())
        m_file.write(line);
}

QString MessageLog::text() const
{
    const QMutexLocker lock(&m_mutex);
    return QString::fromUtf8(contents(olderThan(m_file.fileName())) + contents(m_file.fileName()));
}

void MessageLog::takeMessages()
{
    taker = this;
    before = qInstallMessageHandler(onMessage);
}

} // namespace bytecrowds::desktop
