#pragma once

#include "sync/relay/redisreplicated.h"
#include "sync/relay/redisrequest.h"
#include "sync/relay/redissubscriber.h"

namespace bytecrowds::relay {

/// One server, with the connections that it takes.
class RedisNode : public QObject
{
    Q_OBJECT
public:
    RedisNode(const RedisAddress& address, const RedisServer& server, QObject* parent = nullptr);

    void open();
    bool isReady() const;
    QString problem() const;
    const RedisServer& server() const { return m_commands.server(); }
    /// Another one takes its place.
    void moveTo(const RedisServer& server);
    /// Ends the connections for commands; they come back by themselves.
    void drop(const QString& why);
    /// A replica is not ready, then.
    void setPrimaryOnly();

    void run(const RedisRequest& request, QObject* context, RedisConnection::Answer answer);
    RedisSubscriber& subscriber() { return m_subscriber; }

Q_SIGNALS:
    void ready();
    void lost();

private:
    void noteChange();

    RedisConnection m_commands;
    RedisReplicated m_replicated;
    const bool m_replicates;
    RedisSubscriber m_subscriber;
    bool m_wasReady = false;
};

} // namespace bytecrowds::relay
