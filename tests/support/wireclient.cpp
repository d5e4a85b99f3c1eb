#include "tests/support/wireclient.h"

#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QWebSocketHandshakeOptions>

#include <chrono>

namespace bytecrowds::tests {

namespace {

QByteArray toByteArray(const crdt::Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

std::chrono::milliseconds now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

crdt::ClientId randomClient()
{
    return QRandomGenerator::system()->generate();
}

} // namespace

QByteArray upgradeRequest(const QByteArray& path)
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
}

WireClient::WireClient(Kind kind)
    : m_kind(kind)
    , m_doc({randomClient})
    , m_awareness(m_doc.clientId())
{
    m_onUpdate = m_doc.onUpdate([this](crdt::ByteView update, const crdt::Transaction& transaction) {
        if (transaction.local && isConnected())
            sendDocument(protocol::encodeSyncUpdate(update));
    });
    m_onAwareness = m_awareness.onUpdate([this](const crdt::AwarenessChange& change) {
        if (change.origin != this && isConnected())
            send(toByteArray(protocol::encodeAwareness(m_awareness.encode({m_awareness.clientId()}))));
    });
}

WireClient::~WireClient()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void WireClient::open(const QUrl& webSocketUrl)
{
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(quint64(2) * protocol::MaxMessageBytes);
    connect(m_socket.get(), &QWebSocket::connected, this, &WireClient::connected);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WireClient::disconnected);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &WireClient::receive);
    m_synced = false;
    m_documentMessages = 0;
    m_saved.reset();
    m_savedCounts.clear();
    m_closeCode = 0;
    m_closeReason.clear();
    QWebSocketHandshakeOptions options;
    if (m_kind == Kind::Ours)
        options.setSubprotocols({QLatin1String(protocol::Subprotocol)});
    m_socket->open(webSocketUrl, options);
}

void WireClient::close()
{
    m_socket->close();
}

void WireClient::send(const QByteArray& frame)
{
    m_socket->sendBinaryMessage(frame);
}

void WireClient::sendText(const QString& text)
{
    m_socket->sendTextMessage(text);
}

void WireClient::sendDocument(const crdt::Bytes& frame)
{
    ++m_documentMessages;
    send(toByteArray(frame));
}

void WireClient::connected()
{
    send(toByteArray(protocol::encode(protocol::SyncStep1{m_doc.stateVector()})));
    if (m_awareness.localState())
        send(toByteArray(protocol::encodeAwareness(m_awareness.encode({m_awareness.clientId()}))));
}

void WireClient::disconnected()
{
    m_closeCode = m_socket->closeCode();
    m_closeReason = m_socket->closeReason();
    m_synced = false;
    m_awareness.forgetRemotes(this);
}

void WireClient::receive(const QByteArray& frame)
{
    using namespace protocol;
    const ByteView view(reinterpret_cast<const std::uint8_t*>(frame.constData()), std::size_t(frame.size()));
    const auto decoded = decode(view);
    const Message* message = std::get_if<Message>(&decoded);
    Q_ASSERT(message); // a relay sends nothing else
    if (const auto* step1 = std::get_if<SyncStep1>(message)) {
        sendDocument(encodeSyncStep2(m_doc.encodeStateAsUpdate(step1->stateVector)));
    } else if (const auto* step2 = std::get_if<SyncStep2>(message)) {
        m_synced = !m_doc.applyUpdate(step2->update, this);
    } else if (const auto* update = std::get_if<SyncUpdate>(message)) {
        const auto refused = m_doc.applyUpdate(update->update, this);
        Q_ASSERT(!refused);
    } else if (const auto* states = std::get_if<AwarenessUpdate>(message)) {
        ++m_awarenessMessages;
        const auto refused = m_awareness.apply(states->update, now(), this);
        Q_ASSERT(!refused);
    } else if (const auto* saved = std::get_if<Saved>(message)) {
        m_saved = *saved;
        m_savedCounts.push_back(saved->messages);
        if (isSaved())
            m_savedTyping = m_typed;
    } else if (const auto* access = std::get_if<Access>(message)) {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(access->json)).object();
        m_role = json.value(QStringLiteral("role")).toString();
    } else if (const auto* notice = std::get_if<Notice>(message)) {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(notice->json)).object();
        m_notices.append(json.value(QStringLiteral("code")).toString());
    }
}

crdt::Text& WireClient::text()
{
    return m_doc.text(protocol::schema::FirstFile);
}

QString WireClient::textString()
{
    return QString::fromStdString(text().toString());
}

void WireClient::type(const QString& what)
{
    m_typed += what;
    text().insert(text().utf8Length(), what.toStdString());
}

bool WireClient::isConnected() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

QString WireClient::subprotocol() const
{
    return m_socket->subprotocol();
}

bool WireClient::isSaved() const
{
    return m_saved && m_saved->messages == m_documentMessages;
}

} // namespace bytecrowds::tests
