#pragma once

#include "sync/session/localdatabase.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <cstdint>
#include <deque>
#include <functional>

namespace bytecrowds::session {

/// Writes into the database of copies, in a thread of its own: what comes together is written in one transaction, in
/// order. What can't be written now is tried again until it goes, or until the end. A database that turns out to be
/// damaged is set aside, and what waits goes into a new one.
class LocalWriter : public QThread
{
    Q_OBJECT
public:
    /// Runs in the writer's thread, within a transaction, perhaps again after a fault; false when the database refused.
    using Write = std::function<bool(LocalDatabase&)>;

    /// Between two tries of what could not be written.
    static constexpr int RetryInterval = 1000; // ms
    /// After the last write: time to move what was written into the database proper.
    static constexpr int IdleTime = 2000; // ms

    LocalWriter(QString path, qint64 maxBytes);
    /// Tries what waits once more.
    ~LocalWriter() override;

    /// Gives its number; they rise.
    std::uint64_t post(Write write);
    /// Waits until all is written that was posted; false when that failed, or took too long.
    bool flush(int milliseconds);

Q_SIGNALS:
    /// All up to that number is on the disk.
    void written(quint64 number);
    /// Something could not be written. Refused: it never will; else it waits.
    void faulted(bytecrowds::session::LocalFault fault, const QString& sentence);
    /// What was damaged lies elsewhere, and the database has only what could be read of it: documents must be written
    /// whole.
    void replaced(const QString& sentence);

protected:
    void run() override;

private:
    struct Waiting
    {
        std::uint64_t number;
        Write write;
    };

    bool writeAll(LocalDatabase& database, const std::deque<Waiting>& batch);
    bool isReady(LocalDatabase& database);
    void handle(LocalDatabase& database, const std::deque<Waiting>& batch);
    void dropRefused(LocalDatabase& database, const std::deque<Waiting>& batch);
    void replace(LocalDatabase& database);
    void finish(std::uint64_t number);
    void tidy(LocalDatabase& database);

    const QString m_path;
    const qint64 m_maxBytes;

    QMutex m_mutex; // guards what follows
    QWaitCondition m_posted, m_tried;
    std::deque<Waiting> m_waiting;
    std::uint64_t m_lastPosted = 0;
    std::uint64_t m_lastWritten = 0;
    std::uint64_t m_failures = 0;
    bool m_isUrgent = false; ///< somebody waits: no pause before the next try
    bool m_isEnding = false;
};

} // namespace bytecrowds::session
