#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QProcess>
#include <QTemporaryDir>

namespace bytecrowds::tests {

/// A real redis-server of the test's own, on a unix socket in a temporary folder, append-only as the relay's.
class RedisProcess
{
public:
    explicit RedisProcess(QStringList options = {});
    ~RedisProcess();

    /// Waits until it answers. A later start finds the same data.
    bool start();
    bool isRunning() const;
    /// SIGKILL.
    void kill9();
    /// SIGSTOP and SIGCONT: it is there and answers nothing.
    void freeze();
    void thaw();

    /// unix:///…, as the relay's --redis takes it.
    QString url() const;
    QString socketPath() const;

    /// Asks with redis-cli; the raw reply without the last line end. Errors are replies too.
    QByteArray cli(const QByteArrayList& command) const;
    /// The same for any server, for example a relay's private one.
    static QByteArray cli(const QString& socketPath, const QByteArrayList& command);
    static QByteArray cli(quint16 port, const QByteArrayList& command);
    /// A port of 127.0.0.1 that nobody has, and that no outgoing connection is given.
    static quint16 freePort();

private:
    QStringList m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace bytecrowds::tests
