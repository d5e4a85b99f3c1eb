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

RedisSubscriber::RedisSubscriber(const RedisAddress& address, QObject* parent)
    : QObject(parent)
    , m_connection(address, RedisConnection::Protocol::Resp3)
{
    connect(&m_connection, &RedisConnection::ready, this, &RedisSubscriber::subscribeAll);
    connect(&m_connection, &RedisConnection::pushed, this, &RedisSubscriber::take);
    connect(&m_connection, &RedisConnection::lost, this, &RedisSubscriber::lost);
}

void RedisSubscriber::add(const QByteArray& channel)
{
    m_channels.insert(channel);
    if (m_connection.isReady())
        m_connection.changeSubscriptions({"SUBSCRIBE", channel}, this, warn);
    else if (!std::exchange(m_opened, true))
        m_connection.open();
}

void RedisSubscriber::remove(const QByteArray& channel)
{
    if (m_channels.remove(channel) && m_connection.isReady())
        m_connection.changeSubscriptions({"UNSUBSCRIBE", channel}, this, warn);
}

void RedisSubscriber::subscribeAll()
{
    const QByteArrayList channels = m_channels.values();
    for (qsizetype i = 0; i < channels.size(); i += ChannelsAtOnce)
        m_connection.changeSubscriptions(QByteArrayList{"SUBSCRIBE"} + channels.mid(i, ChannelsAtOnce), this, warn);
}

void RedisSubscriber::take(const RedisReply& push)
{
    if (push.elements.size() < 3)
        return;
    const QByteArray& kind = push.elements[0].text;
    const QByteArray& channel = push.elements[1].text;
    if (!m_channels.contains(channel))
        return; // on its way out
    if (kind == "message")
        Q_EMIT heard(channel, push.elements[2].text);
    else if (kind == "subscribe")
        Q_EMIT listening(channel);
}

} // namespace bytecrowds::relay
