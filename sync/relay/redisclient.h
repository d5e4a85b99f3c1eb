#pragma once

#include "sync/relay/redisroute.h"
#include "sync/relay/redissubscription.h"

namespace bytecrowds::relay {

/// The relay's way to Redis.
class RedisClient : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const RedisReply&)>;

    explicit RedisClient(RedisAddress address, QObject* parent = nullptr);
    ~RedisClient() override;

    void open();
    /// Whether commands can be sent now.
    bool isReady() const;
    /// Why it is not ready, for a person; empty when it is.
    QString problem() const;

    /// `key` decides which node of a cluster is asked; an empty one: any. `answer` is called exactly once, later,
    /// unless `context` or this client has died by then; with Kind::Lost when not ready. A cluster's redirections are
    /// followed.
    void command(const QByteArray& key, const QByteArrayList& words, QObject* context, Answer answer);
    /// The same, and as many replicas have it as the address says; with fewer the answer is an error, although the
    /// command was carried out.
    void durableCommand(const QByteArray& key, const QByteArrayList& words, QObject* context, Answer answer);
    /// MULTI, the commands, EXEC: all or nothing. All keys lie in the slot of `key`. The answer is EXEC's, or why a
    /// command was refused.
    void transaction(const QByteArray& key, const QList<QByteArrayList>& commands, QObject* context, Answer answer);
    void ping(QObject* context, Answer answer);

    /// The servers that have all keys between them: one, or a cluster's primaries. Empty while that is not known.
    QList<RedisServer> primaries() const;
    /// Asks that one of them; its answer, whatever it is.
    void commandAt(const RedisServer& server, const QByteArrayList& words, QObject* context, Answer answer);

    /// To whoever listens just now; lost when not ready. In a cluster the channel's slot decides, as a key's.
    void publish(const QByteArray& channel, const QByteArray& message);
    /// What stands behind PUBSUB to count who listens on such a channel where it is published: for scripts.
    QByteArray countCommand() const { return m_route->countCommand(); }
    /// Until the subscription dies: `heard` for each message on the channel, `listening` each time the subscription has
    /// taken effect: the first time, and after each reconnection or move of the slot. What was published before that
    /// was perhaps missed.
    std::unique_ptr<RedisSubscription> subscribe(const QByteArray& channel, RedisChannels::Heard heard,
                                                 RedisChannels::Listening listening);

Q_SIGNALS:
    void ready();
    void lost();

private:
    void run(RedisRequest::Kind kind, const QByteArray& key, const QList<QByteArrayList>& commands, QObject* context,
             Answer answer);

    RedisChannels m_channels;
    const std::unique_ptr<RedisRoute> m_route;
};

} // namespace bytecrowds::relay
