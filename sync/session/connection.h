#pragma once

#include "sync/crdt/bytes.h"

#include <QObject>
#include <QUrl>
#include <QWebSocket>

#include <chrono>
#include <functional>

namespace bytecrowds::session {

/// One WebSocket to a relay, from its first try to its end. Whole binary frames in and out; watches that the other side
/// lives. Used once; deletes itself after its end.
class Connection : public QObject
{
    Q_OBJECT
public:
    using Milliseconds = std::chrono::milliseconds;
    using Clock = std::function<Milliseconds()>;

    /// For the handshake, names and certificates included.
    static constexpr Milliseconds HandshakeTimeout{10000};
    /// Between two questions whether the other side lives.
    static constexpr Milliseconds PingInterval{20000};
    /// Without any sign of life the connection is taken for dead, as y-websocket does.
    static constexpr Milliseconds SilenceTimeout{45000};
    /// For the other side to answer our close.
    static constexpr Milliseconds CloseTimeout{5000};

    /// `now` is monotonic.
    Connection(QUrl url, Clock now, QObject* parent);

    void start();
    void send(crdt::ByteView frame);
    /// Sends what is under way, says why, and ends; no signal comes after it.
    void close(int closeCode);
    /// Asks for a sign of life, or ends a connection that gives none. Call it every few seconds.
    void watch();

    /// Whether the server speaks protocol::Subprotocol. Valid once opened.
    bool speaksBytecrowds() const;
    /// How long it has been open; none before.
    Milliseconds age() const;

Q_SIGNALS:
    void opened();
    void received(const QByteArray& frame);
    /// The last signal, once, unless close() was called. The code is 0 when none was given.
    void ended(int closeCode, const QString& sentence);

private:
    void fail(QAbstractSocket::SocketError error);
    void end(int closeCode, const QString& sentence);
    void alive() { m_lastLife = m_now(); }

    QUrl m_url;
    Clock m_now;
    QWebSocket m_socket;
    Milliseconds m_lastLife;
    Milliseconds m_lastPing;
    Milliseconds m_openedAt{0};
    bool m_isOpen = false;
    bool m_hasEnded = false;
};

} // namespace bytecrowds::session
