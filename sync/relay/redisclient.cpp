#include "sync/relay/redisclient.h"

namespace bytecrowds::relay {

RedisClient::RedisClient(RedisAddress address, QObject* parent)
    : QObject(parent)
    , m_commands(address)
    , m_subscriber(address)
{
    connect(&m_commands, &RedisConnection::ready, this, &RedisClient::ready);
    connect(&m_commands, &RedisConnection::lost, this, &RedisClient::lost);
    connect(&m_channels, &RedisChannels::wanted, &m_subscriber, &RedisSubscriber::add);
    connect(&m_channels, &RedisChannels::unwanted, &m_subscriber, &RedisSubscriber::remove);
    connect(&m_subscriber, &RedisSubscriber::heard, &m_channels, &RedisChannels::tellHeard);
    connect(&m_subscriber, &RedisSubscriber::listening, &m_channels, &RedisChannels::tellListening);
    connect(&m_subscriber, &RedisSubscriber::lost, &m_channels, &RedisChannels::forgetListening);
}

void RedisClient::open()
{
    m_commands.open();
}

bool RedisClient::isReady() const
{
    return m_commands.isReady();
}

QString RedisClient::problem() const
{
    return m_commands.problem();
}

void RedisClient::command(const QByteArray&, const QByteArrayList& words, QObject* context, Answer answer)
{
    m_commands.command(words, context, std::move(answer));
}

void RedisClient::transaction(const QByteArray&, const QList<QByteArrayList>& commands, QObject* context, Answer answer)
{
    m_commands.transaction(commands, context, std::move(answer));
}

void RedisClient::ping(QObject* context, Answer answer)
{
    m_commands.command({"PING"}, context, std::move(answer));
}

void RedisClient::publish(const QByteArray& channel, const QByteArray& message)
{
    m_commands.command({"PUBLISH", channel, message}, this, [](const RedisReply&) {});
}

std::unique_ptr<RedisSubscription> RedisClient::subscribe(const QByteArray& channel, RedisChannels::Heard heard,
                                                          RedisChannels::Listening listening)
{
    return m_channels.add(channel, std::move(heard), std::move(listening));
}

} // namespace bytecrowds::relay
