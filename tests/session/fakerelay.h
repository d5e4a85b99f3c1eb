#pragma once

#include "sync/crdt/awareness.h"
#include "sync/crdt/doc.h"
#include "sync/protocol/message.h"

#include <QHostAddress>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace bytecrowds::tests {

/// A relay whose every answer a test can script: what it tells, when it saves, what it breaks. One crowd, no store.
class FakeRelay
{
public:
    struct Client
    {
        std::unique_ptr<QWebSocket> socket;
        std::uint64_t documentMessages = 0;
        bool isGone = false;
    };

    // What it does by itself
    bool speaksBytecrowds = true;
    bool asks = true;             ///< sends step 1 to a new client
    bool answers = true;          ///< answers step 1 with step 2
    bool saves = true;            ///< tells all clients after each document message
    std::optional<int> turnsAway; ///< closes each new client with this code

    // What it has seen
    int connections = 0;
    std::vector<protocol::Message> received;
    crdt::Doc doc{{[] { return crdt::ClientId(1); }, true}};

    FakeRelay()
    {
        m_updates = doc.onUpdate([this](crdt::ByteView update, const crdt::Transaction& transaction) {
            for (const auto& client : m_clients) {
                if (client.get() != transaction.origin)
                    sendTo(*client, protocol::encodeSyncUpdate(update));
            }
        });
    }
    ~FakeRelay() { stop(); }

    /// On the same port each time.
    bool listen()
    {
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("fake"), QWebSocketServer::NonSecureMode);
        if (speaksBytecrowds)
            m_server->setSupportedSubprotocols({QString::fromLatin1(protocol::Subprotocol)});
        QObject::connect(m_server.get(), &QWebSocketServer::newConnection, m_server.get(), [this] { accept(); });
        const bool listens = m_server->listen(QHostAddress::LocalHost, m_port);
        m_port = m_server->serverPort();
        return listens;
    }
    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/ws/crowd").arg(m_port)); }
    /// As kill -9: no close frames.
    void stop()
    {
        cut();
        m_server.reset();
    }
    /// Ends the connections without a word.
    void cut()
    {
        for (const auto& client : present())
            client->socket->abort();
        sweep();
    }
    void close(int code, const QString& reason = {})
    {
        for (const auto& client : present())
            client->socket->close(QWebSocketProtocol::CloseCode(code), reason);
    }
    void send(const crdt::Bytes& frame)
    {
        for (const auto& client : present())
            sendTo(*client, frame);
    }
    void sendText(const QString& text)
    {
        for (const auto& client : present())
            client->socket->sendTextMessage(text);
    }
    void sendSaved()
    {
        for (const auto& client : present())
            sendTo(*client, protocol::encode(protocol::Saved{doc.stateVector(), client->documentMessages}));
    }
    std::size_t clients() const { return present().size(); }

    template<class Kind>
    int count() const
    {
        return int(std::count_if(received.begin(), received.end(), [](const protocol::Message& message) {
            return std::holds_alternative<Kind>(message);
        }));
    }

private:
    std::vector<std::shared_ptr<Client>> present() const
    {
        std::vector<std::shared_ptr<Client>> result;
        std::copy_if(m_clients.begin(), m_clients.end(), std::back_inserter(result),
                     [](const auto& client) { return !client->isGone; });
        return result;
    }
    void sweep()
    {
        std::erase_if(m_clients, [](const auto& client) { return client->isGone; });
    }

    static void sendTo(Client& client, const crdt::Bytes& frame)
    {
        client.socket->sendBinaryMessage(
            QByteArray(reinterpret_cast<const char*>(frame.data()), qsizetype(frame.size())));
    }

    void accept()
    {
        sweep();
        auto client = std::make_shared<Client>();
        client->socket.reset(m_server->nextPendingConnection());
        client->socket->setParent(nullptr);
        ++connections;
        QWebSocket* socket = client->socket.get();
        QObject::connect(socket, &QWebSocket::disconnected, socket, [client = client.get()] { client->isGone = true; });
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                         [this, client = client.get()](const QByteArray& frame) { take(*client, frame); });
        m_clients.push_back(client);
        if (turnsAway)
            socket->close(QWebSocketProtocol::CloseCode(*turnsAway));
        else if (asks)
            sendTo(*client, protocol::encode(protocol::SyncStep1{doc.stateVector()}));
    }

    void take(Client& client, const QByteArray& frame)
    {
        const auto decoded =
            protocol::decode({reinterpret_cast<const std::uint8_t*>(frame.constData()), std::size_t(frame.size())});
        const auto* message = std::get_if<protocol::Message>(&decoded);
        if (!message)
            qFatal("The session sent a frame that can't be read.");
        received.push_back(*message);
        if (const auto* step1 = std::get_if<protocol::SyncStep1>(message)) {
            if (answers)
                sendTo(client, protocol::encodeSyncStep2(doc.encodeStateAsUpdate(step1->stateVector)));
        } else if (const auto* step2 = std::get_if<protocol::SyncStep2>(message)) {
            apply(client, step2->update);
        } else if (const auto* edit = std::get_if<protocol::SyncUpdate>(message)) {
            apply(client, edit->update);
        } else if (std::holds_alternative<protocol::AwarenessUpdate>(*message)) {
            for (const auto& other : present()) // its sender too
                other->socket->sendBinaryMessage(frame);
        }
    }

    void apply(Client& client, const crdt::Bytes& update)
    {
        ++client.documentMessages;
        if (const auto error = doc.applyUpdate(update, &client))
            qFatal("The session sent an update that can't be read: %s", error->sentence.c_str());
        if (saves && speaksBytecrowds)
            sendSaved();
    }

    std::unique_ptr<QWebSocketServer> m_server;
    quint16 m_port = 0;
    std::vector<std::shared_ptr<Client>> m_clients;
    crdt::Subscription m_updates;
};

} // namespace bytecrowds::tests
