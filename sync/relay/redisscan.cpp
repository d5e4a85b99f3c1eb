#include "sync/relay/redisscan.h"

namespace bytecrowds::relay {

RedisScan::RedisScan(RedisClient& client)
    : m_client(client)
{
}

void RedisScan::start(const QByteArray& pattern, Found found, Done done)
{
    m_servers = m_client.primaries();
    m_pattern = pattern;
    m_found = std::move(found);
    m_done = std::move(done);
    if (m_servers.isEmpty())
        QTimer::singleShot(0, this, [this] { m_done(RedisReply()); });
    else
        ask("0");
}

void RedisScan::ask(const QByteArray& cursor)
{
    m_client.commandAt(m_servers.constFirst(), {"SCAN", cursor, "MATCH", m_pattern, "COUNT", QByteArray::number(Batch)},
                       this, [this](const RedisReply& reply) { take(reply); });
}

void RedisScan::take(const RedisReply& reply)
{
    if (!reply.succeeded() || reply.elements.size() != 2) {
        m_done(reply);
        return;
    }
    for (const RedisReply& key : reply.elements[1].elements)
        m_found(key.text);
    const QByteArray& cursor = reply.elements[0].text;
    if (cursor == "0")
        m_servers.removeFirst();
    if (m_servers.isEmpty())
        m_done(reply);
    else
        ask(cursor); // "0" begins with the next
}

} // namespace bytecrowds::relay
