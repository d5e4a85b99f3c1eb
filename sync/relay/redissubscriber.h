#pragma once

#include "sync/relay/redisconnection.h"

#include <QSet>

namespace bytecrowds::relay {

/// The channels that are subscribed to at one server, on one connection of their own. They are asked for again after
/// each reconnection.
class RedisSubscriber : public QObject
{
    Q_OBJECT
public:
    /// How many channels one SUBSCRIBE names.
    static constexpr qsizetype ChannelsAtOnce = 512;

    explicit RedisSubscriber(const RedisAddress& address, QObject* parent = nullptr);

    /// Connects with the first one.
    void add(const QByteArray& channel);
    void remove(const QByteArray& channel);

Q_SIGNALS:
    /// A channel's subscription has taken effect; again after each reconnection.
    void listening(const QByteArray& channel);
    void heard(const QByteArray& channel, const QByteArray& message);
    /// Nothing is heard until the channels are listened to again.
    void lost();

private:
    void subscribeAll();
    void take(const RedisReply& push);

    RedisConnection m_connection;
    QSet<QByteArray> m_channels;
    bool m_opened = false;
};

} // namespace bytecrowds::relay
