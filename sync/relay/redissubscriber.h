#pragma once

#include "sync/relay/redisconnection.h"

#include <QSet>

namespace bytecrowds::relay {

/// The channels that are subscribed to at one server, on one connection of their own. They are asked for again after
/// each reconnection. In a cluster they are sharded channels, which a server gives away with their slot.
class RedisSubscriber : public QObject
{
    Q_OBJECT
public:
    /// How many channels one SUBSCRIBE names.
    static constexpr qsizetype ChannelsAtOnce = 512;

    RedisSubscriber(const RedisAddress& address, const RedisServer& server, QObject* parent = nullptr);

    /// Connects with the first one.
    void add(const QByteArray& channel);
    void remove(const QByteArray& channel);
    void moveTo(const RedisServer& server);

Q_SIGNALS:
    /// A channel's subscription has taken effect; again after each reconnection.
    void listening(const QByteArray& channel);
    void heard(const QByteArray& channel, const QByteArray& message);
    /// Nothing is heard on it for now.
    void deaf(const QByteArray& channel);
    /// The server doesn't have the channel, or no more: it is not asked for again.
    void refused(const QByteArray& channel, const QByteArray& error);

private:
    void subscribe(const QByteArrayList& channels);
    void subscribeAll();
    void take(const RedisReply& push, bool asked);
    void lose(const QByteArray& channel, const QByteArray& error);

    const bool m_sharded;
    RedisConnection m_connection;
    QSet<QByteArray> m_channels;
    bool m_opened = false;
};

} // namespace bytecrowds::relay
