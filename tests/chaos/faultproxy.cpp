#include "tests/chaos/faultproxy.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QTcpSocket>

#include <algorithm>

namespace bytecrowds::tests {

namespace {

void abortSocket(QIODevice* socket)
{
    if (auto* tcp = qobject_cast<QTcpSocket*>(socket))
        tcp->abort();
    else
        qobject_cast<QLocalSocket*>(socket)->abort();
}

} // namespace

/// One connection: two sockets, and what waits on its way from each to the other.
struct FaultProxy::Pipe
{
    struct Parcel
    {
        QByteArray bytes;
        QDeadlineTimer due;
    };

    Pipe(FaultProxy& owner, QIODevice* client, QIODevice* server)
        : proxy(owner)
        , ends{client, server}
    {
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] { deliver(); });
        for (int from = 0; from < 2; ++from) {
            QObject::connect(ends[from], &QIODevice::readyRead, &timer, [this, from] { take(from); });
            if (auto* tcp = qobject_cast<QTcpSocket*>(ends[from])) {
                QObject::connect(tcp, &QTcpSocket::disconnected, &timer, [this] { end(); });
                QObject::connect(tcp, &QTcpSocket::errorOccurred, &timer, [this] { end(); });
            } else if (auto* local = qobject_cast<QLocalSocket*>(ends[from])) {
                QObject::connect(local, &QLocalSocket::disconnected, &timer, [this] { end(); });
                QObject::connect(local, &QLocalSocket::errorOccurred, &timer, [this] { end(); });
                if (local->state() == QLocalSocket::UnconnectedState)
                    end(); // nobody listens there
            }
        }
        if (!ended)
            take(0);
    }
    ~Pipe()
    {
        for (QIODevice* socket : ends) {
            socket->disconnect(&timer);
            abortSocket(socket);
            socket->deleteLater();
        }
    }

    void take(int from)
    {
        const QByteArray bytes = ends[from]->readAll();
        if (!bytes.isEmpty())
            waiting[from].push_back({bytes, QDeadlineTimer(proxy.m_delay, Qt::PreciseTimer)});
        deliver();
    }
    void deliver()
    {
        qint64 next = -1;
        for (int from = 0; from < 2 && !proxy.m_held; ++from) {
            while (!waiting[from].empty() && waiting[from].front().due.hasExpired()) {
                ends[1 - from]->write(waiting[from].front().bytes);
                waiting[from].pop_front();
            }
            if (!waiting[from].empty()) {
                const qint64 left = waiting[from].front().due.remainingTime() + 1;
                next = next < 0 ? left : std::min(next, left);
            }
        }
        if (next >= 0)
            timer.start(int(next));
        else
            timer.stop();
    }
    /// As a network does, an end that is gone takes what was under way with it.
    void end()
    {
        ended = true;
        timer.stop();
        for (QIODevice* socket : ends) {
            socket->disconnect(&timer);
            abortSocket(socket);
        }
    }

    FaultProxy& proxy;
    QIODevice* const ends[2];
    std::deque<Parcel> waiting[2];
    QTimer timer;
    bool ended = false;
};

FaultProxy::FaultProxy(quint16 port)
    : m_targetPort(port)
{
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_tcp.nextPendingConnection())
            accept(socket);
    });
    m_tcp.listen(QHostAddress::LocalHost);
}

FaultProxy::FaultProxy(const QString& socketPath)
    : m_targetPath(socketPath)
{
    connect(&m_local, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_local.nextPendingConnection())
            accept(socket);
    });
    m_local.listen(m_folder.filePath(QStringLiteral("proxy.sock")));
}

FaultProxy::~FaultProxy() = default;

void FaultProxy::accept(QIODevice* client)
{
    std::erase_if(m_pipes, [](const auto& pipe) { return pipe->ended; });
    client->setParent(nullptr);
    if (m_refusing) {
        abortSocket(client);
        client->deleteLater();
        return;
    }
    m_pipes.push_back(std::make_unique<Pipe>(*this, client, dial()));
}

QIODevice* FaultProxy::dial()
{
    if (m_targetPort != 0) {
        auto* socket = new QTcpSocket;
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
        return socket;
    }
    auto* socket = new QLocalSocket;
    socket->connectToServer(m_targetPath);
    return socket;
}

void FaultProxy::hold(bool on)
{
    m_held = on;
    for (const auto& pipe : m_pipes) {
        if (!on && !pipe->ended)
            pipe->deliver();
    }
}

void FaultProxy::cut(bool stays)
{
    m_refusing = stays;
    m_pipes.clear();
}

} // namespace bytecrowds::tests
