#include "sync/relay/redissubscriber.h"

#include "sync/relay/log.h"

namespace bytecrowds::relay {

namespace {

void warn(const RedisReply& refusal)
{
    if (refusal.isError())
        qCWarning(lcRelay).noquote() << "Redis refuses a subscription:" << QString::fromUtf8(refusal.text);
}

} // namespace

RedisSubscriber::RedisSubscriber(const RedisAddress& address, const RedisServer& server, QObject* parent)
    : QObject(parent)
    , m_sharded(address.topology == RedisAddress::Topology::Cluster)
    , m_connection(address, server, RedisConnection::Protocol::Resp3)
{
    connect(&m_connection, &RedisConnection::ready, this, &RedisSubscriber::subscribeAll);
    connect(&m_connection, &RedisConnection::pushed, this, &RedisSubscriber::take);
    connect(&m_connection, &RedisConnection::lost, this, [this] {
        for (const QByteArray& channel : QSet(m_channels))
            Q_EMIT deaf(channel);
    });
}

void RedisSubscriber::add(const QByteArray& channel)
{
    m_channels.insert(channel);
    if (m_connection.isReady())
        subscribe({channel});
    else if (!std::exchange(m_opened, true))
        m_connection.open();
}

void RedisSubscriber::remove(const QByteArray& channel)
{
    if (m_channels.remove(channel) && m_connection.isReady())
        m_connection.changeSubscriptions({m_sharded ? "SUNSUBSCRIBE" : "UNSUBSCRIBE", channel}, this,
                                         [](const RedisReply&) {});
}

void RedisSubscriber::moveTo(const RedisServer& server)
{
    if (m_opened)
        m_connection.moveTo(server);
    else
        m_connection.setServer(server);
}

void RedisSubscriber::subscribe(const QByteArrayList& channels)
{
    if (!m_sharded) {
        m_connection.changeSubscriptions(QByteArrayList{"SUBSCRIBE"} + channels, this, warn);
        return;
    }
    // Each is of a slot of its own.
    for (const QByteArray& channel : channels)
        m_connection.changeSubscriptions({"SSUBSCRIBE", channel}, this, [this, channel](const RedisReply& refusal) {
            if (refusal.isError())
                lose(channel, refusal.text);
        });
}

void RedisSubscriber::subscribeAll()
{
    const QByteArrayList channels = m_channels.values();
    for (qsizetype i = 0; i < channels.size(); i += ChannelsAtOnce)
        subscribe(channels.mid(i, ChannelsAtOnce));
}

void RedisSubscriber::take(const RedisReply& push, bool asked)
{
    if (push.elements.size() < 3)
        return;
    const QByteArray& kind = push.elements[0].text;
    const QByteArray& channel = push.elements[1].text;
    if (!m_channels.contains(channel))
        return; // on its way out
    if (kind == "message" || kind == "smessage")
        Q_EMIT heard(channel, push.elements[2].text);
    else if (kind == "subscribe" || kind == "ssubscribe")
        Q_EMIT listening(channel);
    else if (kind == "sunsubscribe" && !asked)
        lose(channel, {}); // its slot went elsewhere
}

void RedisSubscriber::lose(const QByteArray& channel, const QByteArray& error)
{
    if (!m_channels.remove(channel))
        return;
    Q_EMIT deaf(channel);
    Q_EMIT refused(channel, error);
}

} // namespace bytecrowds::relay
