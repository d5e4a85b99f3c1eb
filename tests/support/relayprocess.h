#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace bytecrowds::tests {

/// The built relay, on a free port of 127.0.0.1 with a data folder of its own. Stopped when it dies.
class RelayProcess
{
public:
    /// `program` is the path of bytecrowds-relay; a test target knows it as BYTECROWDS_BIN "/bytecrowds-relay".
    explicit RelayProcess(QString program, QStringList options = {});
    ~RelayProcess();

    /// Waits until the relay listens; false when it ended first or takes too long (log() then says why).
    bool start();
    /// Starts it again with the same port and data folder.
    bool restart();
    /// As a power cut would: nothing is flushed.
    void kill9();
    /// SIGTERM; the exit code, or -1 when it crashed or did not end in time.
    int stop();

    bool isRunning() const;
    qint64 processId() const;
    /// http://127.0.0.1:PORT
    QUrl url() const;
    /// ws://127.0.0.1:PORT/ws/<id>
    QUrl webSocketUrl(const QString& id) const;
    /// Where its private redis-server listens; see RedisProcess::cli().
    QString redisSocket() const;
    /// For the next start; the default is a temporary folder.
    void setDataFolder(const QString& path);
    QString dataFolder() const;
    /// Options for the next start, besides --listen and --data.
    void setOptions(const QStringList& options);
    /// What it wrote to stderr so far.
    QByteArray log();

private:
    bool launch();

    QString m_program;
    QStringList m_options;
    QTemporaryDir m_temporary;
    QString m_data;
    QUrl m_url;
    QProcess m_process;
    QByteArray m_log;
};

} // namespace bytecrowds::tests
