#pragma once

#include "sync/crdt/awareness.h"
#include "sync/crdt/doc.h"
#include "sync/protocol/message.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QWebSocket>

#include <memory>
#include <optional>
#include <vector>

namespace bytecrowds::tests {

/// The bytes that ask for a WebSocket, for tests that look at frames themselves.
QByteArray upgradeRequest(const QByteArray& path);

/// The least that can take part in a crowd: a document and a WebSocket, with every message countable. Does not
/// reconnect by itself.
class WireClient : public QObject
{
    Q_OBJECT
public:
    enum class Kind
    {
        Ours,  ///< asks for bytecrowds.1
        Stock, ///< as y-websocket's provider
    };

    explicit WireClient(Kind kind = Kind::Ours);
    ~WireClient() override;

    void open(const QUrl& webSocketUrl);
    void close();
    /// Sends any bytes as one binary frame.
    void send(const QByteArray& frame);
    void sendText(const QString& text);

    crdt::Doc& doc() { return m_doc; }
    crdt::Awareness& awareness() { return m_awareness; }
    /// The first file's text.
    crdt::Text& text();
    QString textString();
    /// Types at the end.
    void type(const QString& text);

    bool isConnected() const;
    /// Connected, or on the way.
    bool isOpening() const { return m_socket && m_socket->state() != QAbstractSocket::UnconnectedState; }
    QString subprotocol() const;
    /// Whether the relay's document has come on this connection.
    bool isSynced() const { return m_synced; }
    /// Document messages (step 2 and update) sent on this connection.
    std::uint64_t documentMessages() const { return m_documentMessages; }
    /// The last one of this connection.
    const std::optional<protocol::Saved>& saved() const { return m_saved; }
    /// The counts of all of them, in order.
    const std::vector<std::uint64_t>& savedCounts() const { return m_savedCounts; }
    /// Whether all that was sent on this connection is durable.
    bool isSaved() const;
    /// What a crash may never take: all that type() was given until isSaved() was last true. What others typed is in
    /// the text before it is saved.
    QString savedTyping() const { return m_savedTyping; }
    /// "editor" or "viewer", as the relay has told last; empty: it has not.
    const QString& role() const { return m_role; }
    /// Codes of the notices that came.
    const QStringList& notices() const { return m_notices; }
    /// Awareness messages that came.
    int awarenessMessages() const { return m_awarenessMessages; }
    /// 0 while it is open.
    int closeCode() const { return m_closeCode; }
    QString closeReason() const { return m_closeReason; }

private:
    void connected();
    void disconnected();
    void receive(const QByteArray& frame);
    void sendDocument(const crdt::Bytes& frame);

    const Kind m_kind;
    std::unique_ptr<QWebSocket> m_socket;
    crdt::Doc m_doc;
    crdt::Awareness m_awareness;
    crdt::Subscription m_onUpdate;
    crdt::Subscription m_onAwareness;
    bool m_synced = false;
    std::uint64_t m_documentMessages = 0;
    std::optional<protocol::Saved> m_saved;
    std::vector<std::uint64_t> m_savedCounts;
    QString m_typed;
    QString m_savedTyping;
    QString m_role;
    QStringList m_notices;
    int m_awarenessMessages = 0;
    int m_closeCode = 0;
    QString m_closeReason;
};

} // namespace bytecrowds::tests
