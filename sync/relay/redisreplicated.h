#pragma once

#include "sync/relay/redisconnection.h"

#include <memory>
#include <vector>

namespace bytecrowds::relay {

/// Writes to one server that replicas shall have too, on a connection of their own: WAIT makes what follows it wait.
/// One WAIT speaks for all commands that were sent since the one before.
class RedisReplicated : public QObject
{
    Q_OBJECT
public:
    /// How long the replicas may take.
    static constexpr int ReplicaTimeout = 5000; // ms

    RedisReplicated(const RedisAddress& address, const RedisServer& server, QObject* parent = nullptr);

    RedisConnection& connection() { return m_connection; }
    const RedisConnection& connection() const { return m_connection; }
    /// The answer is the command's, or an error when too few replicas have it. Then it is carried out nevertheless.
    void command(const QByteArrayList& words, bool asking, QObject* context, RedisConnection::Answer answer);

private:
    struct Write
    {
        QPointer<QObject> context;
        RedisConnection::Answer answer;
        RedisReply reply{};
    };
    using Writes = std::vector<std::shared_ptr<Write>>;

    void wait();
    void waited(const Writes& writes, const RedisReply& copies);

    const int m_replicas;
    RedisConnection m_connection;
    Writes m_sent;
    bool m_waiting = false;
    QTimer m_turnEnd;
};

} // namespace bytecrowds::relay
