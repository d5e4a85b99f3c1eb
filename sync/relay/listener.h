#pragma once

#include "sync/relay/requesthead.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocketServer>

#include <memory>
#include <utility>

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
    static constexpr int HeadTimeout = 10000; // ms, from the connection to the end of the head
    static constexpr int IdleTimeout = 60000; // ms without a byte in an HTTP request or answer
    /// What is read and thrown away behind a refusal, so that the other side gets to read it.
    static constexpr qint64 MaxDiscarded = 256 * 1024 * 1024;

    explicit Listener(QObject* parent = nullptr);
    ~Listener() override;

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

    void look(QTcpSocket& socket);
    void handOn(QTcpSocket& socket, const RequestHead& head);
    void refuse(QTcpSocket& socket, const RequestHead::Refusal& refusal);
    static Peer peerOf(const QTcpSocket& socket);

    QWebSocketServer m_webSockets;
    QHash<Peer, Upgrade> m_upgrades;
    QHash<Peer, QPointer<QTcpSocket>> m_requests;
};

} // namespace bytecrowds::relay
