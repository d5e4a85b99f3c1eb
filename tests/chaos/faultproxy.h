#pragma once

#include <QLocalServer>
#include <QObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QIODevice;

namespace bytecrowds::tests {

/// A bad network between a program and a server: passes bytes on, late, not at all, or never again.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    /// Listens on a port of 127.0.0.1 and leads to another one.
    explicit FaultProxy(quint16 port);
    /// Listens on a unix socket and leads to another one.
    explicit FaultProxy(const QString& socketPath);
    ~FaultProxy() override;

    quint16 port() const { return m_tcp.serverPort(); }
    QString socketPath() const { return m_local.fullServerName(); }
    bool isListening() const { return m_tcp.isListening() || m_local.isListening(); }

    /// Bytes take so long from now on, each way.
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    /// Nothing passes; what comes waits.
    void hold(bool on);
    /// Ends all connections; what was under way is lost. New ones are refused while `stays`.
    void cut(bool stays);

private:
    struct Pipe;

    void accept(QIODevice* client);
    QIODevice* dial();

    QTcpServer m_tcp;
    QLocalServer m_local;
    QTemporaryDir m_folder;
    const quint16 m_targetPort = 0;
    const QString m_targetPath;
    std::vector<std::unique_ptr<Pipe>> m_pipes;
    int m_delay = 0;
    bool m_held = false;
    bool m_refusing = false;
};

} // namespace bytecrowds::tests
