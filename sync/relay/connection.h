#pragma once

#include "auth/identity/identity.h"
#include "sync/crdt/id.h"
#include "sync/relay/metrics.h"
#include "sync/relay/outbox.h"
#include "sync/relay/roomlog.h"
#include "sync/relay/serverframe.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <set>
#include <vector>

class QWebSocket;

namespace bytecrowds::relay {

/// One WebSocket of one replica. Ends by itself when the other side does not live or does not read.
class Connection : public QObject
{
    Q_OBJECT
public:
    static constexpr int PingInterval = 30000; // ms; silence for a whole one is death
    static constexpr int CloseTimeout = 5000;  // ms; for the other side's half of the closing handshake
    /// Bytes that wait for a slow reader; more end the connection, which then comes again and is told the difference.
    static constexpr qint64 MaxUnsent = 96 * 1024 * 1024;

    /// `transport` is the socket under `socket`, which owns it.
    Connection(std::unique_ptr<QWebSocket> socket, QTcpSocket& transport, identity::Identity who,
               int pingInterval = PingInterval);
    ~Connection() override;

    const identity::Identity& who() const { return m_who; }
    /// Whether it also understands Saved, Access and Notice.
    bool speaksBytecrowds() const;

    /// Counts there what comes and goes from now on, and why it ends; `metrics` outlives it.
    void countIn(Metrics& metrics) { m_metrics = &metrics; }

    /// What is sent in one turn of the event loop goes out at its end, together.
    void send(const QByteArray& message);
    /// The same for what many receive.
    void send(const ServerFrame& frame);
    /// A Notice for a person, if it is understood.
    void notify(const QString& code, const QString& sentence);
    /// Nothing is received after it.
    void close(int code, const QString& sentence);
    bool isClosing() const { return m_closing; }

    /// A document message came; with it the room's content is that of `revision`.
    void countMessage(Revision revision);
    /// How many document messages are durable when everything up to `durable` is.
    std::uint64_t durableMessages(Revision durable);

    /// Asked for each document message: false when too many came. Empty: any number may come.
    std::function<bool()> mayWrite;
    /// Whose awareness states came this way.
    std::set<crdt::ClientId> awarenessClients;

Q_SIGNALS:
    void received(const QByteArray& frame);
    /// Text frames, fragments and the like that no replica sends.
    void misbehaved(const QString& sentence);
    void closed();

protected:
    void customEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void flush();
    void noteEnd(EndReason reason);

    std::unique_ptr<QWebSocket> m_socket;
    const QPointer<QTcpSocket> m_transport;
    Outbox m_outbox;
    const identity::Identity m_who;
    Metrics* m_metrics = nullptr;
    QBasicTimer m_ping;
    bool m_heard = true;
    bool m_closing = false;
    std::vector<Revision> m_undurable; // of the document messages behind m_durableMessages, ascending
    std::uint64_t m_durableMessages = 0;
};

} // namespace bytecrowds::relay
