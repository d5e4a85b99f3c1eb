#include "sync/relay/redisclient.h"

namespace bytecrowds::relay {

RedisClient::RedisClient(RedisAddress address, QObject* parent)
    : QObject(parent)
    , m_route(RedisRoute::to(address))
{
    RedisRoute* const route = m_route.get();
    connect(route, &RedisRoute::ready, this, &RedisClient::ready);
    connect(route, &RedisRoute::lost, this, &RedisClient::lost);
    connect(route, &RedisRoute::heard, &m_channels, &RedisChannels::tellHeard);
    connect(route, &RedisRoute::listening, &m_channels, &RedisChannels::tellListening);
    connect(route, &RedisRoute::deaf, &m_channels, &RedisChannels::noteDeaf);
    connect(&m_channels, &RedisChannels::wanted, route, &RedisRoute::subscribe);
    connect(&m_channels, &RedisChannels::unwanted, route, &RedisRoute::unsubscribe);
}

RedisClient::~RedisClient() = default;

void RedisClient::open()
{
    m_route->open();
}

bool RedisClient::isReady() const
{
    return m_route->isReady();
}

QString RedisClient::problem() const
{
    return isReady() ? QString() : m_route->problem();
}

void RedisClient::run(RedisRequest::Kind kind, const QByteArray& key, const QList<QByteArrayList>& commands,
                      QObject* context, Answer answer)
{
    m_route->run({kind, key, commands, context, std::move(answer)});
}

void RedisClient::command(const QByteArray& key, const QByteArrayList& words, QObject* context, Answer answer)
{
    run(RedisRequest::Kind::Command, key, {words}, context, std::move(answer));
}

void RedisClient::durableCommand(const QByteArray& key, const QByteArrayList& words, QObject* context, Answer answer)
{
    run(RedisRequest::Kind::Durable, key, {words}, context, std::move(answer));
}

void RedisClient::transaction(const QByteArray& key, const QList<QByteArrayList>& commands, QObject* context,
                              Answer answer)
{
    run(RedisRequest::Kind::Transaction, key, commands, context, std::move(answer));
}

void RedisClient::ping(QObject* context, Answer answer)
{
    command({}, {"PING"}, context, std::move(answer));
}

QList<RedisServer> RedisClient::primaries() const
{
    return m_route->primaries();
}

void RedisClient::commandAt(const RedisServer& server, const QByteArrayList& words, QObject* context, Answer answer)
{
    RedisRequest request{RedisRequest::Kind::Command, {}, {words}, context, std::move(answer)};
    request.server = server;
    m_route->run(std::move(request));
}

void RedisClient::publish(const QByteArray& channel, const QByteArray& message)
{
    command(channel, {m_route->publishCommand(), channel, message}, this, [](const RedisReply&) {});
}

std::unique_ptr<RedisSubscription> RedisClient::subscribe(const QByteArray& channel, RedisChannels::Heard heard,
                                                          RedisChannels::Listening listening)
{
    return m_channels.add(channel, std::move(heard), std::move(listening));
}

} // namespace bytecrowds::relay
