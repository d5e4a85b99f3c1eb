#include "sync/relay/connection.h"

#include "sync/protocol/closecode.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/message.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/log.h"
#include "sync/relay/structuredlog.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <sys/socket.h>

namespace bytecrowds::relay {

namespace {

/// What Qt reads before it gives up by itself with a bare 1009; up to here an oversized message gets our sentence.
constexpr quint64 MaxReadBytes = 4 * protocol::MaxMessageBytes;

} // namespace

Connection::Connection(std::unique_ptr<QWebSocket> socket, QTcpSocket& transport, identity::Identity who,
                       int pingInterval)
    : m_socket(std::move(socket))
    , m_transport(&transport)
    , m_outbox(transport)
    , m_who(std::move(who))
{
    m_socket->setMaxAllowedIncomingMessageSize(MaxReadBytes);
    m_socket->setMaxAllowedIncomingFrameSize(MaxReadBytes);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& frame) {
        if (m_metrics)
            m_metrics->received.count(std::size_t(frame.size()));
        if (!m_closing)
            Q_EMIT received(frame);
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this] {
        if (!m_closing)
            Q_EMIT misbehaved(tr("Text frames mean nothing here; the protocol is binary."));
    });
    // Queued: the socket may end in the middle of a call of ours.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Connection::closed, Qt::QueuedConnection);
    // Any byte is life: a large message may take longer than a ping.
    connect(&transport, &QTcpSocket::readyRead, this, [this] { m_heard = true; });
    m_ping.start(pingInterval, this);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    flush();
    if (m_closing)
        m_socket->abort();             // it would send a close frame of its own behind ours
    m_socket.release()->deleteLater(); // perhaps in the middle of its own signal
}

bool Connection::speaksBytecrowds() const
{
    return m_socket->subprotocol() == QLatin1String(protocol::Subprotocol);
}

void Connection::send(const QByteArray& message)
{
    if (!m_closing)
        send(ServerFrame::binary(message));
}

void Connection::send(const ServerFrame& frame)
{
    if (m_closing)
        return;
    // The turn's end comes as an event, behind everything else that this turn of the event loop does.
    if (m_outbox.isEmpty())
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    m_outbox.add(frame.bytes());
    if (m_metrics)
        m_metrics->sent.count(std::size_t(frame.bytes().size()));
    if (m_outbox.unsent() > MaxUnsent) {
        m_closing = true;
        m_outbox.clear();
        noteEnd(EndReason::SlowReader);
        // Later: the caller may be walking through its connections.
        QTimer::singleShot(0, m_socket.get(), &QWebSocket::abort);
    }
}

void Connection::customEvent(QEvent*)
{
    flush();
}

void Connection::flush()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        m_outbox.clear(); // nothing may follow a close frame
    else if (!m_outbox.flush())
        m_socket->abort();
}

void Connection::notify(const QString& code, const QString& sentence)
{
    if (!speaksBytecrowds())
        return;
    const QJsonObject notice{{QStringLiteral("code"), code}, {QStringLiteral("message"), sentence}};
    send(toByteArray(
        protocol::encode(protocol::Notice{QJsonDocument(notice).toJson(QJsonDocument::Compact).toStdString()})));
}

void Connection::close(int code, const QString& sentence)
{
    if (std::exchange(m_closing, true))
        return;
    noteEnd(reasonOfCode(code));
    // QWebSocket::close() would end the connection at once, and what the other side had sent meanwhile would make its
    // system throw the sentence away unread. So only the frame is sent, and the other side's is awaited.
    // Nor does QWebSocket hear it: it would answer with a second close frame, which a browser takes for an error and
    // forgets the sentence.
    if (m_transport) {
        QTcpSocket& transport = *m_transport;
        disconnect(&transport, &QTcpSocket::readyRead, nullptr, nullptr);
        connect(&transport, &QTcpSocket::readyRead, &transport,
                [&transport] { transport.skip(transport.bytesAvailable()); });
        auto* tls = qobject_cast<QSslSocket*>(&transport);
        const auto endOnceWritten = [&transport, tls] {
            if (transport.bytesToWrite() == 0 && (!tls || tls->encryptedBytesToWrite() == 0))
                ::shutdown(int(transport.socketDescriptor()), SHUT_WR);
        };
        if (tls)
            connect(tls, &QSslSocket::encryptedBytesWritten, tls, endOnceWritten);
        else
            connect(&transport, &QTcpSocket::bytesWritten, &transport, endOnceWritten);
        m_outbox.add(ServerFrame::close(code, sentence).bytes());
        flush();
        endOnceWritten();
    }
    QTimer::singleShot(CloseTimeout, m_socket.get(), &QWebSocket::abort);
}

void Connection::noteEnd(EndReason reason)
{
    if (m_metrics)
        m_metrics->countEnd(reason);
    qCDebug(lcRelay).noquote() << withFields(
        QStringLiteral("ended a connection"),
        {{"reason", QLatin1String(nameOf(reason))},
         {"network", m_transport ? shownAddress(m_transport->peerAddress()) : QString()}});
}

void Connection::countMessage(Revision revision)
{
    m_undurable.push_back(revision);
}

std::uint64_t Connection::durableMessages(Revision durable)
{
    const auto end = std::upper_bound(m_undurable.begin(), m_undurable.end(), durable);
    m_durableMessages += std::uint64_t(end - m_undurable.begin());
    m_undurable.erase(m_undurable.begin(), end);
    return m_durableMessages;
}

void Connection::timerEvent(QTimerEvent*)
{
    if (std::exchange(m_heard, false)) {
        send(ServerFrame::ping());
        return;
    }
    if (!m_closing)
        noteEnd(EndReason::Silent);
    m_socket->abort();
}

} // namespace bytecrowds::relay
