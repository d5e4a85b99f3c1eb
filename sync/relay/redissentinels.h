#pragma once

#include "sync/relay/redisconnection.h"

namespace bytecrowds::relay {

/// Asks sentinels, one after another while they don't answer, where the primary is, and hears when it changes.
/// https://redis.io/docs/latest/develop/reference/sentinel-clients/
class RedisSentinels : public QObject
{
    Q_OBJECT
public:
    static constexpr int AnswerTimeout = 2000; // ms

    explicit RedisSentinels(const RedisAddress& address, QObject* parent = nullptr);

    void open();
    void ask();
    /// For a person; empty when they have named a primary.
    QString problem() const;

Q_SIGNALS:
    /// Told with each answer and each change.
    void primaryIs(const RedisServer& server);

private:
    void begin();
    void answered(const RedisReply& reply);
    void take(const RedisReply& push);
    void tryNext();

    const QList<RedisServer> m_servers;
    const QByteArray m_name;
    qsizetype m_current = 0;
    RedisConnection m_connection;
    bool m_asked = false;
    QString m_problem;
};

} // namespace bytecrowds::relay
