#include "sync/relay/redissentinels.h"

namespace bytecrowds::relay {

namespace {

const QByteArray Channel = QByteArrayLiteral("+switch-master");

/// A sentinel has neither the primary's accounts nor databases.
RedisAddress addressOfSentinels(RedisAddress address)
{
    address.user.clear();
    address.password = address.sentinelPassword;
    address.database = 0;
    return address;
}

} // namespace

RedisSentinels::RedisSentinels(const RedisAddress& address, QObject* parent)
    : QObject(parent)
    , m_servers(address.servers)
    , m_name(address.primaryName.toUtf8())
    , m_connection(addressOfSentinels(address), m_servers.constFirst(), RedisConnection::Protocol::Resp3)
    , m_problem(tr("No sentinel of Redis has answered yet."))
{
    m_connection.setPatience(AnswerTimeout);
    connect(&m_connection, &RedisConnection::ready, this, &RedisSentinels::begin);
    connect(&m_connection, &RedisConnection::pushed, this, &RedisSentinels::take);
    connect(&m_connection, &RedisConnection::failed, this, &RedisSentinels::tryNext);
}

void RedisSentinels::open()
{
    m_connection.open();
}

QString RedisSentinels::problem() const
{
    return m_problem;
}

void RedisSentinels::begin()
{
    m_connection.changeSubscriptions({"SUBSCRIBE", Channel}, this, [](const RedisReply&) {});
    ask();
}

void RedisSentinels::ask()
{
    if (!m_connection.isReady() || std::exchange(m_asked, true))
        return;
    m_connection.command({"SENTINEL", "GET-MASTER-ADDR-BY-NAME", m_name}, this, [this](const RedisReply& reply) {
        m_asked = false;
        answered(reply);
    });
}

void RedisSentinels::answered(const RedisReply& reply)
{
    if (reply.elements.size() == 2) {
        m_problem.clear();
        Q_EMIT primaryIs({{}, QString::fromUtf8(reply.elements[0].text), quint16(reply.elements[1].text.toUInt())});
    } else if (!reply.isLost()) {
        m_problem = reply.isError()
                        ? QString::fromUtf8(reply.text)
                        : tr("The sentinels of Redis know no primary named “%1”.").arg(QString::fromUtf8(m_name));
        m_connection.drop(m_problem); // perhaps the next one does
    }
}

/// ["message", channel, "<name> <old host> <old port> <new host> <new port>"]
void RedisSentinels::take(const RedisReply& push)
{
    if (push.elements.size() < 3 || push.elements[0].text != "message")
        return;
    const QByteArrayList words = push.elements[2].text.split(' ');
    if (words.size() == 5 && words[0] == m_name)
        Q_EMIT primaryIs({{}, QString::fromUtf8(words[3]), quint16(words[4].toUInt())});
}

void RedisSentinels::tryNext()
{
    if (!m_problem.isEmpty())
        m_problem = m_connection.problem();
    m_current = (m_current + 1) % m_servers.size();
    m_connection.setServer(m_servers[m_current]);
}

} // namespace bytecrowds::relay
