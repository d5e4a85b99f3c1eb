#include "sync/session/connection.h"

#include "sync/protocol/limits.h"
#include "sync/protocol/message.h"
#include "sync/session/sentences.h"

#include <QTimer>
#include <QWebSocketHandshakeOptions>

#include <utility>

namespace bytecrowds::session {

Connection::Connection(QUrl url, Clock now, QObject* parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_now(std::move(now))
    , m_lastLife(m_now())
    , m_lastPing(m_lastLife)
{
    m_socket.setMaxAllowedIncomingFrameSize(protocol::MaxMessageBytes);
    m_socket.setMaxAllowedIncomingMessageSize(protocol::MaxMessageBytes);

    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_isOpen = true;
        m_openedAt = m_now();
        alive();
        Q_EMIT opened();
    });
    connect(&m_socket, &QWebSocket::binaryFrameReceived, this, [this] { alive(); });
    connect(&m_socket, &QWebSocket::pong, this, [this] { alive(); });
    connect(&m_socket, &QWebSocket::bytesWritten, this, [this] {
        if (m_socket.bytesToWrite() > 0) // a long message gets on; the system takes a last piece even for the dead
            alive();
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& frame) {
        if (!m_hasEnded)
            Q_EMIT received(frame);
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this] {
        const int code = QWebSocketProtocol::CloseCodeDatatypeNotSupported;
        end(code, {});
        close(code);
    });
    connect(&m_socket, &QWebSocket::errorOccurred, this, [this] {
        if (!m_isOpen) // else disconnected() follows
            fail(m_socket.error());
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        if (!m_isOpen)
            return fail(m_socket.error());
        end(m_socket.closeCode(), {});
        deleteLater();
    });
}

void Connection::start()
{
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QString::fromLatin1(protocol::Subprotocol)});
    m_socket.open(m_url, options);
}

void Connection::send(crdt::ByteView frame)
{
    m_socket.sendBinaryMessage(
        QByteArray::fromRawData(reinterpret_cast<const char*>(frame.data()), qsizetype(frame.size())));
}

void Connection::close(int closeCode)
{
    m_hasEnded = true;
    if (m_isOpen)
        m_socket.close(QWebSocketProtocol::CloseCode(closeCode));
    else
        m_socket.abort();
    QTimer::singleShot(CloseTimeout, this, &QObject::deleteLater);
}

void Connection::watch()
{
    const auto now = m_now();
    if (now - m_lastLife >= (m_isOpen ? SilenceTimeout : HandshakeTimeout)) {
        fail(QAbstractSocket::SocketTimeoutError);
        m_socket.abort();
    } else if (m_isOpen && now - m_lastPing >= PingInterval) {
        m_lastPing = now;
        m_socket.ping();
    }
}

bool Connection::speaksBytecrowds() const
{
    return m_socket.subprotocol() == QLatin1String(protocol::Subprotocol);
}

Connection::Milliseconds Connection::age() const
{
    return m_isOpen ? m_now() - m_openedAt : Milliseconds(0);
}

void Connection::fail(QAbstractSocket::SocketError error)
{
    end(0, sentenceForError(error, m_socket.errorString(), m_url));
    deleteLater();
}

void Connection::end(int closeCode, const QString& sentence)
{
    if (std::exchange(m_hasEnded, true))
        return;
    Q_EMIT ended(closeCode, sentence.isEmpty() ? sentenceForClose(closeCode, m_socket.closeReason()) : sentence);
}

} // namespace bytecrowds::session
