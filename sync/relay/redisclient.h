#pragma once

#include "sync/relay/redisconnection.h"
#include "sync/relay/redissubscriber.h"
#include "sync/relay/redissubscription.h"

namespace bytecrowds::relay {

/// The relay's way to Redis.
class RedisClient : public QObject
{
    Q_OBJECT
public:
    using Answer = RedisConnection::Answer;

    explicit RedisClient(RedisAddress address, QObject* parent = nullptr);

    void open();
    /// Whether commands can be sent now.
    bool isReady() const;
    /// Why it is not ready, for a person; empty when it is.
    QString problem() const;

    /// `key` decides which node of a cluster is asked; an empty one: any. `answer` is called exactly once, later,
    /// unless `context` or this client has died by then; with Kind::Lost when not ready.
    void command(const QByteArray& key, const QByteArrayList& words, QObject* context, Answer answer);
    /// MULTI, the commands, EXEC: all or nothing. All keys lie in the slot of `key`. The answer is EXEC's, or why a
    /// command was refused.
    void transaction(const QByteArray& key, const QList<QByteArrayList>& commands, QObject* context, Answer answer);
    void ping(QObject* context, Answer answer);

    /// To whoever listens just now; lost when not ready. In a cluster the channel's slot decides, as a key's.
    void publish(const QByteArray& channel, const QByteArray& message);
    /// Until the subscription dies: `heard` for each message on the channel, `listening` each time the subscription has
    /// taken effect: the first time, and after each reconnection. What was published before that was perhaps missed.
    std::unique_ptr<RedisSubscription> subscribe(const QByteArray& channel, RedisChannels::Heard heard,
                                                 RedisChannels::Listening listening);

Q_SIGNALS:
    void ready();
    void lost();

private:
    RedisConnection m_commands;
    RedisSubscriber m_subscriber;
    RedisChannels m_channels;
};

} // namespace bytecrowds::relay
