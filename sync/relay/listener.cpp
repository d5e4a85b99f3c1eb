#include "sync/relay/listener.h"

#include "sync/protocol/message.h"
#include "sync/relay/directsocket.h"
#include "sync/relay/httpreplies.h"
#include "sync/relay/sharedport.h"

#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>

#include <sys/socket.h>

namespace bytecrowds::relay {

namespace {

/// How much may wait for a moment; each is taken as soon as it is there.
constexpr int MaxWaiting = 1000;
constexpr int RefusalTimeout = 30000; // ms for the other side to read why
/// What a TLS client's first byte is (RFC 8446, 5.1: ContentType handshake); no HTTP method begins with it.
constexpr char TlsHandshake = 0x16;

} // namespace

Listener::Listener(QObject* parent)
    : QTcpServer(parent)
    , m_webSockets(QString(), QWebSocketServer::NonSecureMode)
{
    setMaxPendingConnections(MaxWaiting);
    setListenBacklogSize(MaxWaiting);
    m_webSockets.setMaxPendingConnections(MaxWaiting);
    m_webSockets.setSupportedSubprotocols({QLatin1String(protocol::Subprotocol)});
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket* socket = m_webSockets.nextPendingConnection()) {
            const Upgrade upgrade = m_upgrades.take({socket->peerAddress(), socket->peerPort()});
            if (!upgrade.transport) { // the other side has gone already, and its address with it
                socket->deleteLater();
                continue;
            }
            disconnect(upgrade.transport, &QObject::destroyed, this, nullptr);
            Q_EMIT webSocketConnected(socket, upgrade.transport, upgrade.head);
        }
    });
}

Listener::~Listener() = default;

bool Listener::listenTogether(const QHostAddress& address, quint16 port)
{
    SharedPort shared;
    if (!shared.hold(address, port))
        return false;
    return shared.listen(listenBacklogSize()) && setSocketDescriptor(shared.release());
}

Listener::Peer Listener::peerOf(const QTcpSocket& socket)
{
    return {socket.peerAddress(), socket.peerPort()};
}

std::unique_ptr<QTcpSocket> Listener::newSocket()
{
    if (!m_tls)
        return std::make_unique<DirectSocket>(this);
    auto socket = std::make_unique<QSslSocket>(this);
    socket->setSslConfiguration(*m_tls);
    return socket;
}

void Listener::incomingConnection(qintptr descriptor)
{
    QTcpSocket* socket = newSocket().release();
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto* deadline = new QTimer(socket);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, socket, &QTcpSocket::abort);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { look(*socket); });
    deadline->start(HeadTimeout);
}

void Listener::look(QTcpSocket& socket)
{
    if (auto* tls = qobject_cast<QSslSocket*>(&socket); tls && tls->mode() == QSslSocket::UnencryptedMode) {
        secure(*tls);
        return;
    }
    const QByteArray bytes = socket.peek(RequestHead::MaxBytes);
    const auto parsed = RequestHead::parse(bytes);
    if (const auto* refusal = std::get_if<RequestHead::Refusal>(&parsed))
        refuse(socket, *refusal);
    else if (const auto* head = std::get_if<RequestHead>(&parsed))
        handOn(socket, *head);
}

void Listener::secure(QSslSocket& socket)
{
    const QByteArray first = socket.peek(1);
    if (first.startsWith(TlsHandshake))
        socket.startServerEncryption();
    else if (!first.isEmpty())
        refuse(socket, {400, "This port speaks TLS: write https:// or wss:// before the address."});
}

void Listener::handOn(QTcpSocket& socket, const RequestHead& head)
{
    if (head.isWebSocketUpgrade() && !head.path().startsWith("/ws/")) {
        refuse(socket, {404, "A crowd's WebSocket is at /ws/ and its id."});
        return;
    }
    if (head.isWebSocketUpgrade() && m_upgradeCheck) {
        if (const std::optional<RequestHead::Refusal> refusal = m_upgradeCheck(head)) {
            refuse(socket, *refusal);
            return;
        }
    }
    delete socket.findChild<QTimer*>();
    socket.disconnect();
    if (head.isWebSocketUpgrade()) {
        const Peer peer = peerOf(socket);
        m_upgrades.insert(peer, {&socket, head});
        connect(&socket, &QObject::destroyed, this, [this, peer] {
            if (!m_upgrades.value(peer).transport)
                m_upgrades.remove(peer);
        });
        if (auto* direct = dynamic_cast<DirectSocket*>(&socket)) // not with TLS, which has to see every byte
            direct->writeDirectly();
        m_webSockets.handleConnection(&socket);
        return;
    }
    const Peer peer = peerOf(socket);
    m_requests.insert(peer, &socket);
    connect(&socket, &QObject::destroyed, this, [this, peer] {
        if (!m_requests.value(peer))
            m_requests.remove(peer);
    });
    auto* idle = new QTimer(&socket);
    connect(idle, &QTimer::timeout, &socket, &QTcpSocket::abort);
    connect(&socket, &QTcpSocket::readyRead, idle, qOverload<>(&QTimer::start));
    connect(&socket, &QTcpSocket::bytesWritten, idle, qOverload<>(&QTimer::start));
    idle->start(IdleTimeout);
    addPendingConnection(&socket);
    Q_EMIT socket.readyRead(); // what has come already
}

/// Answers, then reads on for a while: closing a socket with unread bytes would throw the answer away.
void Listener::refuse(QTcpSocket& socket, const RequestHead::Refusal& refusal)
{
    const QByteArray body = jsonError(refusal.status, "refused", QString::fromLatin1(refusal.sentence)).body;
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    socket.write("HTTP/1.1 " + QByteArray::number(refusal.status) +
                 " Refused\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.flush();
    ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
    connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, discarded = qint64(0)]() mutable {
        discarded += socket.skip(socket.bytesAvailable());
        if (discarded > MaxDiscarded)
            socket.abort();
    });
    Q_EMIT socket.readyRead();
    socket.findChild<QTimer*>()->start(RefusalTimeout);
}

void Listener::finish(const QHostAddress& peer, quint16 port)
{
    const QPointer<QTcpSocket> socket = m_requests.value({peer, port});
    if (!socket)
        return;
    // What else was sent is read, or closing would throw the answer away; but it is no second request.
    disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    socket->skip(socket->bytesAvailable());
    socket->disconnectFromHost();
}

} // namespace bytecrowds::relay
