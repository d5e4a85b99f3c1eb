#pragma once

#include "sync/relay/crowdstore.h"
#include "sync/relay/datafolder.h"
#include "sync/relay/environment.h"
#include "sync/relay/options.h"
#include "sync/relay/privateredis.h"
#include "sync/relay/requesthead.h"
#include "sync/relay/roomregistry.h"
#include "sync/relay/service.h"

#include <QTimer>

#include <memory>

class QTcpSocket;
class QWebSocket;

namespace bytecrowds::relay {

class Analytics;
class Gatekeeper;
class HttpApi;
struct HttpReply;
struct HttpRequest;
class HttpServer;
class Listener;
class OperatorPages;

/// The whole relay, from its start to its end.
class Relay : public Service
{
    Q_OBJECT
public:
    /// For a Redis that is not ours to answer; then the relay opens without it.
    static constexpr int StoreGrace = 1000; // ms
    /// For what is not stored yet when the relay is told to end.
    static constexpr int FlushTimeout = 8000; // ms
    /// For the closing handshakes.
    static constexpr int GoodbyeTimeout = 1000; // ms

    Relay(Options options, Environment environment);
    ~Relay() override;

    void start() override;
    void drain() override;
    bool reload() override;
    QString summary() const override;

private:
    bool openPort();
    QString readTls();
    bool openStore();
    bool openAnalytics();
    bool openOperatorPages();
    void readPlacesAgain();
    void readTokenAgain();
    void openDoors();
    void welcome(QWebSocket* socket, QTcpSocket* transport, const RequestHead& head);
    void watchIdleness();
    bool isSettled() const;
    void sayGoodbye();
    QUrl ownUrl() const;

    const Options m_options;
    const Environment m_environment;
    const Milliseconds m_startedAt; // since 1970
    DataFolder m_data;
    std::unique_ptr<HttpServer> m_http; // outlives all that may still owe it an answer
    Listener* m_listener = nullptr;     // m_http's
    std::unique_ptr<PrivateRedis> m_redis;
    std::unique_ptr<CrowdStore> m_store;
    std::unique_ptr<Gatekeeper> m_gate; // outlives the connections that ask it
    std::unique_ptr<RoomRegistry> m_rooms;
    std::unique_ptr<Analytics> m_analytics; // none: nothing is counted
    std::unique_ptr<HttpApi> m_api;
    std::unique_ptr<OperatorPages> m_operatorPages;
    QTimer m_idle;
    QTimer m_grace;
    bool m_draining = false;
};

} // namespace bytecrowds::relay
