#include "sync/relay/redisreplicated.h"

namespace bytecrowds::relay {

RedisReplicated::RedisReplicated(const RedisAddress& address, const RedisServer& server, QObject* parent)
    : QObject(parent)
    , m_replicas(address.waitReplicas)
    , m_connection(address, server, RedisConnection::Protocol::Resp2)
{
    m_turnEnd.setSingleShot(true);
    connect(&m_turnEnd, &QTimer::timeout, this, &RedisReplicated::wait);
    connect(&m_connection, &RedisConnection::failed, this, [this] { waited(std::exchange(m_sent, {}), RedisReply()); });
}

void RedisReplicated::command(const QByteArrayList& words, bool asking, QObject* context,
                              RedisConnection::Answer answer)
{
    const auto write = std::make_shared<Write>(Write{context, std::move(answer)});
    if (asking)
        m_connection.command({"ASKING"}, this, [](const RedisReply&) {});
    m_connection.command(words, this, [write](const RedisReply& reply) { write->reply = reply; });
    m_sent.push_back(write);
    if (!m_waiting && !m_turnEnd.isActive())
        m_turnEnd.start(0);
}

void RedisReplicated::wait()
{
    if (m_sent.empty())
        return;
    m_waiting = true;
    m_connection.command({"WAIT", QByteArray::number(m_replicas), QByteArray::number(ReplicaTimeout)}, this,
                         [this, writes = std::exchange(m_sent, {})](const RedisReply& copies) {
                             m_waiting = false;
                             wait();
                             waited(writes, copies);
                         });
}

void RedisReplicated::waited(const Writes& writes, const RedisReply& copies)
{
    RedisReply shortage = copies;
    if (copies.kind == RedisReply::Kind::Integer && copies.integer < m_replicas) {
        shortage.kind = RedisReply::Kind::Error;
        shortage.text = "NOREPLICAS " + tr("%1 of %2 replicas have it.").arg(copies.integer).arg(m_replicas).toUtf8();
    }
    const QPointer<RedisReplicated> self(this);
    for (const std::shared_ptr<Write>& write : writes) {
        if (write->context && self)
            write->answer(write->reply.succeeded() && !shortage.succeeded() ? shortage : write->reply);
    }
}

} // namespace bytecrowds::relay
