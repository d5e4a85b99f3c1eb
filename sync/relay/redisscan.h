#pragma once

#include "sync/relay/redisclient.h"

namespace bytecrowds::relay {

/// Goes through all keys of a Redis by SCAN, on each primary of a cluster, a few at a time: nothing is locked. A key
/// that is there from the beginning to the end is told of at least once, unless a cluster moves it to another server
/// meanwhile.
class RedisScan : public QObject
{
    Q_OBJECT
public:
    /// How many keys Redis looks at in one go.
    static constexpr int Batch = 1000;

    /// `client` outlives it; it is ready.
    explicit RedisScan(RedisClient& client);

    using Found = std::function<void(const QByteArray& key)>;
    /// The last answer: it did not succeed when not all was gone through.
    using Done = std::function<void(const RedisReply& last)>;
    /// Keys that match the pattern, as KEYS has it. Once; `done` comes from the event loop, unless this died before.
    void start(const QByteArray& pattern, Found found, Done done);

private:
    void ask(const QByteArray& cursor);
    void take(const RedisReply& reply);

    RedisClient& m_client;
    QList<RedisServer> m_servers; // that are still to be asked, the first one now
    QByteArray m_pattern;
    Found m_found;
    Done m_done;
};

} // namespace bytecrowds::relay
