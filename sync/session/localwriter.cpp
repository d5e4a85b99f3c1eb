#include "sync/session/localwriter.h"

#include "sync/session/localsalvage.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QMutexLocker>

#include <utility>

namespace bytecrowds::session {

LocalWriter::LocalWriter(QString path, qint64 maxBytes)
    : m_path(std::move(path))
    , m_maxBytes(maxBytes)
{
    start();
}

LocalWriter::~LocalWriter()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
        m_posted.wakeAll();
    }
    wait();
}

std::uint64_t LocalWriter::post(Write write)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.push_back({++m_lastPosted, std::move(write)});
    m_posted.wakeAll();
    return m_lastPosted;
}

bool LocalWriter::flush(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QMutexLocker lock(&m_mutex);
    const std::uint64_t last = m_lastPosted, failures = m_failures;
    m_isUrgent = true;
    m_posted.wakeAll();
    while (m_lastWritten < last && m_failures == failures && m_tried.wait(&m_mutex, deadline)) {
    }
    m_isUrgent = false;
    return m_lastWritten >= last;
}

void LocalWriter::run()
{
    LocalDatabase database(m_path, m_maxBytes);
    bool isTidy = true;
    QMutexLocker lock(&m_mutex);
    for (;;) {
        while (m_waiting.empty() && !m_isEnding) {
            if (!m_posted.wait(&m_mutex, isTidy ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(IdleTime))) {
                lock.unlock();
                tidy(database);
                lock.relock();
                isTidy = true;
            }
        }
        if (m_waiting.empty())
            return;
        const std::deque<Waiting> batch = m_waiting;
        lock.unlock();
        const bool isDone = writeAll(database, batch);
        if (isDone)
            finish(batch.back().number);
        else
            handle(database, batch);
        isTidy = false;
        lock.relock();
        m_tried.wakeAll();
        if (isDone || m_lastWritten >= batch.back().number)
            continue;
        ++m_failures;
        m_isUrgent = false; // who asked has been answered
        if (m_isEnding)
            return;
        const QDeadlineTimer pause(RetryInterval);
        while (!m_isUrgent && !m_isEnding && m_posted.wait(&m_mutex, pause)) {
        }
    }
}

/// Open, and still the file that has this name.
bool LocalWriter::isReady(LocalDatabase& database)
{
    const bool isNew = !QFileInfo::exists(m_path);
    if (database.isOpen() && !isNew)
        return true;
    const bool wasOpen = database.isOpen();
    database.close();
    if (database.open() != LocalFault::None)
        return false;
    if (wasOpen)
        Q_EMIT replaced({});
    return true;
}

bool LocalWriter::writeAll(LocalDatabase& database, const std::deque<Waiting>& batch)
{
    if (!isReady(database) || !database.run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    bool isDone = true;
    for (const Waiting& each : batch)
        isDone = isDone && each.write(database);
    if (isDone && database.run(QStringLiteral("COMMIT")))
        return true;
    database.rollBack();
    return false;
}

void LocalWriter::handle(LocalDatabase& database, const std::deque<Waiting>& batch)
{
    const LocalFault fault = database.fault();
    if (fault == LocalFault::Damaged)
        return replace(database);
    if (fault == LocalFault::Refused)
        return dropRefused(database, batch);
    Q_EMIT faulted(fault, sentenceFor(fault, m_path, database.detail()));
    if (fault != LocalFault::Full && fault != LocalFault::Busy)
        database.close(); // what was wrong may be over when it is opened anew
}

/// Writes one by one what can be written.
void LocalWriter::dropRefused(LocalDatabase& database, const std::deque<Waiting>& batch)
{
    for (const Waiting& each : batch) {
        if (!writeAll(database, {each})) {
            if (database.fault() != LocalFault::Refused)
                return;
            Q_EMIT faulted(LocalFault::Refused, sentenceFor(LocalFault::Refused, m_path, database.detail()));
        }
        finish(each.number);
    }
}

void LocalWriter::replace(LocalDatabase& database)
{
    database.close();
    QString sentence;
    if (setAsideDamaged(m_path, m_maxBytes, sentence))
        Q_EMIT replaced(sentence);
    else
        Q_EMIT faulted(LocalFault::Damaged, sentence);
}

void LocalWriter::finish(std::uint64_t number)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_lastWritten = number;
        while (!m_waiting.empty() && m_waiting.front().number <= number)
            m_waiting.pop_front();
    }
    Q_EMIT written(number);
}

void LocalWriter::tidy(LocalDatabase& database)
{
    if (!database.isOpen())
        return;
    database.run(QStringLiteral("PRAGMA incremental_vacuum"));
    database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace bytecrowds::session
