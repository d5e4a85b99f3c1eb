#pragma once

#include "sync/relay/redisaddress.h"
#include "sync/relay/redisprotocol.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class QIODevice;

namespace bytecrowds::relay {

/// A connection to one Redis server that comes back by itself, with back-off, for as long as it lives. Commands go out
/// in the order of their calls and are pipelined.
class RedisConnection : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const RedisReply&)>;

    enum class Protocol
    {
        Resp2,
        Resp3, ///< answers and what Redis sends by itself can be told apart
    };

    /// Silence for this long while an answer is due means that Redis is gone.
    static constexpr int AnswerTimeout = 10000; // ms
    static constexpr int ConnectTimeout = 4000; // ms
    /// A connection on which nothing happened for this long is asked whether it lives.
    static constexpr int IdleBeforePing = 15000; // ms
    static constexpr int FirstRetry = 50;        // ms, doubled with each failure
    static constexpr int LastRetry = 2000;       // ms

    /// `server` is one of the address's servers or one that they named; of the address it takes how one gets in.
    RedisConnection(const RedisAddress& address, RedisServer server, Protocol protocol, QObject* parent = nullptr);
    ~RedisConnection() override;

    void open();
    /// Ends it, if it is there, and connects to that server instead, at once.
    void moveTo(const RedisServer& server);
    /// The same, when it is tried the next time.
    void setServer(const RedisServer& server) { m_server = server; }
    /// Ends it; it comes back by itself.
    void drop(const QString& why);
    const RedisServer& server() const { return m_server; }
    /// A replica is not ready, then.
    void setPrimaryOnly() { m_primaryOnly = true; }
    /// Instead of AnswerTimeout.
    void setPatience(int milliseconds) { m_patience = milliseconds; }
    /// Whether commands can be sent now: connected, let in, and done with loading.
    bool isReady() const { return m_ready; }
    /// Why it is not ready, for a person; empty when it is.
    QString problem() const;

    /// `answer` is called exactly once, later, unless `context` or this connection has died by then; with Kind::Lost
    /// (from the event loop) when not ready.
    void command(const QByteArrayList& words, QObject* context, Answer answer);
    /// MULTI, the commands, EXEC: all or nothing. The answer is EXEC's, or why a command was refused.
    /// In a cluster a server takes a transaction for a slot that is on its way to it after `asking` alone.
    void transaction(const QList<QByteArrayList>& commands, QObject* context, Answer answer, bool asking = false);
    /// SUBSCRIBE, SSUBSCRIBE and their opposites with the channels behind them (Resp3 only): what became of each
    /// channel is told by `pushed`; `refused` is called with an error or Lost.
    void changeSubscriptions(const QByteArrayList& words, QObject* context, Answer refused);

Q_SIGNALS:
    void ready();
    void lost();
    /// It was lost, or could not be had; it will be tried again.
    void failed();
    /// [kind, channel, …]. `asked` when it confirms what changeSubscriptions asked for.
    void pushed(const RedisReply& push, bool asked);

private:
    struct Pending
    {
        QPointer<QObject> context;
        Answer answer;
        int sentAt;              // in ticks
        QByteArrayList expected; // of changeSubscriptions: kind, then the channels not yet confirmed
    };

    void connectNow();
    template<typename Socket>
    Socket* adopt(Socket* socket);
    void greet();
    void greeted(const RedisReply& reply);
    void becomeReady();
    void read();
    bool confirms(const RedisReply& push);
    void tick();
    void end(const QString& why);
    void send(const QByteArrayList& words, QObject* context, Answer answer, QByteArrayList expected = {});

    const RedisAddress m_address;
    RedisServer m_server;
    const Protocol m_protocol;
    QIODevice* m_socket = nullptr; // a child of this
    std::unique_ptr<RedisReader> m_reader;
    std::deque<Pending> m_pending;
    bool m_ready = false;
    QString m_problem;
    int m_patience = AnswerTimeout;
    bool m_primaryOnly = false;
    QTimer m_retry;
    QTimer m_ticking;
    int m_now = 0;     // in ticks
    int m_heardAt = 0; // in ticks
    int m_delay = FirstRetry;
};

} // namespace bytecrowds::relay
