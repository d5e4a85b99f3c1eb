#pragma once

#include "sync/relay/logformat.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace bytecrowds::relay {

/// One thing that an operator should know. None holds a text of people, a token, a crowd's id or a whole address.
struct LogRecord
{
    QDateTime time; ///< UTC
    LogLevel level = LogLevel::Info;
    QString category;
    QString message;
    QList<std::pair<QString, QString>> fields; ///< names in lower case

    /// What withFields() put together.
    static LogRecord parse(const QDateTime& time, LogLevel level, const QString& category, const QString& text);
};

/// A message with named details, for qCInfo(lcRelay).noquote() and its like: the only argument.
QString withFields(const QString& message, std::initializer_list<std::pair<const char*, QString>> fields);
/// A crowd, so that records about one can be found together: the first 8 digits of its id's SHA-256.
QString shownCrowd(const QString& id);
/// A network that the address is in: of 256 addresses, or a /48 of IPv6.
QString shownAddress(const QHostAddress& address);

/// A line, with its end. Control characters are replaced, so that a record is never two.
QByteArray asText(const LogRecord& record);
QByteArray asJson(const LogRecord& record);
/// "NAME=value" each, as sd_journal_sendv(3) takes them.
QByteArrayList asJournalFields(const LogRecord& record);

/// Journal when `journalStream`, as systemd sets JOURNAL_STREAM, names the file of that descriptor; else Text.
LogFormat usualLogFormat(const QByteArray& journalStream, int descriptor);

/// From now on Qt's messages are written as records of at least that level to stderr, or to the journal.
void installLog(LogFormat format, LogLevel level);

} // namespace bytecrowds::relay
