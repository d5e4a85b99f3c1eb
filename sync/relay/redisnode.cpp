#include "sync/relay/redisnode.h"

namespace bytecrowds::relay {

RedisNode::RedisNode(const RedisAddress& address, const RedisServer& server, QObject* parent)
    : QObject(parent)
    , m_commands(address, server, RedisConnection::Protocol::Resp2)
    , m_replicated(address, server)
    , m_replicates(address.waitReplicas > 0)
    , m_subscriber(address, server)
{
    for (RedisConnection* connection : {&m_commands, &m_replicated.connection()}) {
        connect(connection, &RedisConnection::ready, this, &RedisNode::noteChange);
        connect(connection, &RedisConnection::lost, this, &RedisNode::noteChange);
    }
}

void RedisNode::open()
{
    m_commands.open();
    if (m_replicates)
        m_replicated.connection().open();
}

bool RedisNode::isReady() const
{
    return m_commands.isReady() && (!m_replicates || m_replicated.connection().isReady());
}

QString RedisNode::problem() const
{
    return m_commands.isReady() ? m_replicated.connection().problem() : m_commands.problem();
}

void RedisNode::moveTo(const RedisServer& server)
{
    m_commands.moveTo(server);
    if (m_replicates)
        m_replicated.connection().moveTo(server);
    m_subscriber.moveTo(server);
}

void RedisNode::drop(const QString& why)
{
    m_commands.drop(why);
    m_replicated.connection().drop(why);
}

void RedisNode::setPrimaryOnly()
{
    m_commands.setPrimaryOnly();
    m_replicated.connection().setPrimaryOnly();
}

void RedisNode::noteChange()
{
    if (std::exchange(m_wasReady, isReady()) == isReady())
        return;
    if (m_wasReady)
        Q_EMIT ready();
    else
        Q_EMIT lost();
}

void RedisNode::run(const RedisRequest& request, QObject* context, RedisConnection::Answer answer)
{
    if (request.kind == RedisRequest::Kind::Transaction) {
        m_commands.transaction(request.commands, context, std::move(answer), request.asking);
    } else if (request.kind == RedisRequest::Kind::Durable && m_replicates) {
        m_replicated.command(request.commands.constFirst(), request.asking, context, std::move(answer));
    } else {
        if (request.asking)
            m_commands.command({"ASKING"}, this, [](const RedisReply&) {});
        m_commands.command(request.commands.constFirst(), context, std::move(answer));
    }
}

} // namespace bytecrowds::relay
