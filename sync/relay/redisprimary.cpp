#include "sync/relay/redisprimary.h"

namespace bytecrowds::relay {

RedisPrimary::RedisPrimary(const RedisAddress& address)
    : m_node(address, address.servers.constFirst())
{
    connect(&m_node, &RedisNode::ready, this, &RedisPrimary::ready);
    connect(&m_node, &RedisNode::lost, this, &RedisPrimary::lost);
    connect(&m_node.subscriber(), &RedisSubscriber::listening, this, &RedisPrimary::listening);
    connect(&m_node.subscriber(), &RedisSubscriber::heard, this, &RedisPrimary::heard);
    connect(&m_node.subscriber(), &RedisSubscriber::deaf, this, &RedisPrimary::deaf);
    if (address.topology != RedisAddress::Topology::Sentinel)
        return;
    m_node.setPrimaryOnly();
    m_sentinels = std::make_unique<RedisSentinels>(address);
    connect(m_sentinels.get(), &RedisSentinels::primaryIs, this, &RedisPrimary::follow);
    connect(&m_askAgain, &QTimer::timeout, m_sentinels.get(), &RedisSentinels::ask);
    connect(&m_node, &RedisNode::lost, this, [this] { m_askAgain.start(AskAgain); });
    connect(&m_node, &RedisNode::ready, &m_askAgain, &QTimer::stop);
}

void RedisPrimary::open()
{
    if (m_sentinels) {
        m_sentinels->open();
        m_askAgain.start(AskAgain);
    } else {
        m_known = true;
        m_node.open();
    }
}

bool RedisPrimary::isReady() const
{
    return m_node.isReady();
}

QString RedisPrimary::problem() const
{
    return m_sentinels && !m_sentinels->problem().isEmpty() ? m_sentinels->problem() : m_node.problem();
}

void RedisPrimary::follow(const RedisServer& primary)
{
    const bool first = !std::exchange(m_known, true);
    if (first || primary != m_node.server())
        m_node.moveTo(primary);
    for (const QByteArray& channel : std::exchange(m_early, {}))
        m_node.subscriber().add(channel);
}

void RedisPrimary::run(RedisRequest request)
{
    if (!m_node.isReady()) {
        request.lose();
        return;
    }
    if (m_sentinels) {
        // A primary that was thought dead comes back as a replica, and is told later.
        m_node.run(request, this, [this, request](const RedisReply& reply) {
            if (reply.isError() && reply.text.startsWith("READONLY")) {
                m_node.drop(QString::fromUtf8(reply.text));
                m_sentinels->ask();
            }
            request.finish(reply);
        });
    } else {
        RedisConnection::Answer answer = std::move(request.answer);
        m_node.run(request, request.context, std::move(answer));
    }
}

void RedisPrimary::subscribe(const QByteArray& channel)
{
    if (m_known || !m_sentinels)
        m_node.subscriber().add(channel);
    else
        m_early.append(channel);
}

void RedisPrimary::unsubscribe(const QByteArray& channel)
{
    m_early.removeOne(channel);
    m_node.subscriber().remove(channel);
}

} // namespace bytecrowds::relay
