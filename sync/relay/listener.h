#pragma once

#include "sync/relay/requesthead.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QSslSocket;
class QWebSocket;

namespace bytecrowds::relay {

/// One port for HTTP and WebSocket: looks at the head of each new connection and hands it on. An HTTP connection
/// carries one request, so that the limits that are checked here hold for all.
///
/// HTTP goes the way of QTcpServer::pendingConnectionAvailable(), as QAbstractHttpServer::bind() expects it.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    static constexpr int HeadTimeout = 10000; // ms, from the connection through TLS to the end of the head
    static constexpr int IdleTimeout = 60000; // ms without a byte in an HTTP request or answer
    /// What is read and thrown away behind a refusal, so that the other side gets to read it.
    static constexpr qint64 MaxDiscarded = 256 * 1024 * 1024;

    explicit Listener(QObject* parent = nullptr);
    ~Listener() override;

    /// As listen(), on a port on which other processes listen too; false: errno says why not.
    bool listenTogether(const QHostAddress& address, quint16 port);

    using UpgradeCheck = std::function<std::optional<RequestHead::Refusal>(const RequestHead&)>;
    /// Whether a WebSocket may be opened at all; asked before the answer to its handshake.
    void setUpgradeCheck(UpgradeCheck check) { m_upgradeCheck = std::move(check); }

    /// From here on new connections speak TLS.
    void setTls(const QSslConfiguration& configuration) { m_tls = configuration; }
    bool isSecure() const { return m_tls.has_value(); }

    /// Ends an HTTP connection after what was written to it has gone out.
    void finish(const QHostAddress& peer, quint16 port);

Q_SIGNALS:
    /// `transport` is the socket under it. Take ownership of `socket` by its parent or a smart pointer.
    void webSocketConnected(QWebSocket* socket, QTcpSocket* transport, const bytecrowds::relay::RequestHead& head);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    using Peer = std::pair<QHostAddress, quint16>;
    struct Upgrade
    {
        QPointer<QTcpSocket> transport;
        RequestHead head;
    };

    std::unique_ptr<QTcpSocket> newSocket();
    void look(QTcpSocket& socket);
    void secure(QSslSocket& socket);
    void handOn(QTcpSocket& socket, const RequestHead& head);
    void refuse(QTcpSocket& socket, const RequestHead::Refusal& refusal);
    static Peer peerOf(const QTcpSocket& socket);

    QWebSocketServer m_webSockets;
    UpgradeCheck m_upgradeCheck;
    std::optional<QSslConfiguration> m_tls;
    QHash<Peer, Upgrade> m_upgrades;
    QHash<Peer, QPointer<QTcpSocket>> m_requests;
};

} // namespace bytecrowds::relay
