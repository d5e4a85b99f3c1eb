#include "sync/relay/structuredlog.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <sys/stat.h>
#include <sys/uio.h>
#include <vector>

#define SD_JOURNAL_SUPPRESS_LOCATION // of this file it would be, for every record
#include <systemd/sd-journal.h>

namespace bytecrowds::relay {

namespace {

/// Between a message and the parts of its fields; text from elsewhere can't hold it (see cleaned()).
constexpr QChar Separator(0x1f);
constexpr int Ipv4Shown = 24; // bits
constexpr int Ipv6Shown = 48;

// Qt's message handler is one for the process, and a plain function.
LogFormat theFormat = LogFormat::Text;
LogLevel theLevel = LogLevel::Info;

QString cleaned(const QString& text)
{
    QString clean = text;
    for (QChar& c : clean) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    return clean;
}

const char* nameOf(LogLevel level)
{
    static constexpr const char* names[] = {"debug", "info", "warning", "error"};
    return names[std::size_t(level)];
}

/// As syslog(3) counts.
int priorityOf(LogLevel level)
{
    static constexpr int priorities[] = {7, 6, 4, 3};
    return priorities[std::size_t(level)];
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    default:
        return LogLevel::Error;
    }
}

QString timeOf(const LogRecord& record)
{
    return record.time.toString(Qt::ISODateWithMs);
}

void sendToJournal(const LogRecord& record)
{
    QByteArrayList fields = asJournalFields(record);
    std::vector<iovec> parts;
    for (QByteArray& field : fields)
        parts.push_back({field.data(), std::size_t(field.size())});
    ::sd_journal_sendv(parts.data(), int(parts.size()));
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const LogLevel level = levelOf(type);
    if (level < theLevel)
        return;
    const LogRecord record =
        LogRecord::parse(QDateTime::currentDateTimeUtc(), level, QLatin1String(context.category), text);
    if (theFormat == LogFormat::Journal) {
        sendToJournal(record);
        return;
    }
    const QByteArray line = theFormat == LogFormat::Json ? asJson(record) : asText(record);
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

LogRecord LogRecord::parse(const QDateTime& time, LogLevel level, const QString& category, const QString& text)
{
    const QStringList parts = text.split(Separator);
    LogRecord record{time, level, category, cleaned(parts.constFirst()), {}};
    for (qsizetype i = 1; i + 1 < parts.size(); i += 2)
        record.fields.append({parts[i], cleaned(parts[i + 1])});
    return record;
}

QString withFields(const QString& message, std::initializer_list<std::pair<const char*, QString>> fields)
{
    QString text = cleaned(message);
    for (const auto& [name, value] : fields)
        text += Separator + QLatin1String(name) + Separator + cleaned(value);
    return text;
}

QString shownCrowd(const QString& id)
{
    return QString::fromLatin1(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

QString shownAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4 & ~0u << (32 - Ipv4Shown)).toString() + QStringLiteral("/%1").arg(Ipv4Shown);
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = Ipv6Shown / 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes).toString() + QStringLiteral("/%1").arg(Ipv6Shown);
}

QByteArray asText(const LogRecord& record)
{
    QString line = timeOf(record) + QLatin1Char(' ') + QLatin1String(nameOf(record.level)) + QLatin1Char(' ') +
                   record.category + QStringLiteral(": ") + record.message;
    for (const auto& [name, value] : record.fields)
        line += QLatin1Char(' ') + name + QLatin1Char('=') + value;
    return line.toUtf8() + '\n';
}

QByteArray asJson(const LogRecord& record)
{
    QJsonObject object;
    for (const auto& [name, value] : record.fields)
        object.insert(name, value);
    object.insert(QStringLiteral("time"), timeOf(record));
    object.insert(QStringLiteral("level"), QLatin1String(nameOf(record.level)));
    object.insert(QStringLiteral("category"), record.category);
    object.insert(QStringLiteral("message"), record.message);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArrayList asJournalFields(const LogRecord& record)
{
    QByteArrayList fields{
        "MESSAGE=" + record.message.toUtf8(),
        "PRIORITY=" + QByteArray::number(priorityOf(record.level)),
        "SYSLOG_IDENTIFIER=bytecrowds-relay",
        "BYTECROWDS_CATEGORY=" + record.category.toUtf8(),
    };
    for (const auto& [name, value] : record.fields)
        fields.append("BYTECROWDS_" + name.toUpper().replace(QLatin1Char('-'), QLatin1Char('_')).toLatin1() + '=' +
                      value.toUtf8());
    return fields;
}

LogFormat usualLogFormat(const QByteArray& journalStream, int descriptor)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0)
        return LogFormat::Text;
    const QByteArray own =
        QByteArray::number(qulonglong(status.st_dev)) + ':' + QByteArray::number(qulonglong(status.st_ino));
    return own == journalStream ? LogFormat::Journal : LogFormat::Text;
}

void installLog(LogFormat format, LogLevel level)
{
    theFormat = format;
    theLevel = level;
    if (level == LogLevel::Debug)
        QLoggingCategory::setFilterRules(QStringLiteral("bytecrowds.*.debug=true"));
    qInstallMessageHandler(write);
}

} // namespace bytecrowds::relay
