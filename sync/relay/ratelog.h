#pragma once

#include "sync/relay/limits.h"
#include "sync/relay/redisclient.h"

#include <functional>

namespace bytecrowds::relay {

/// The sliding logs that all relays share, in Redis:
///
///   ratelimit:<resource>:<subject>   sorted set: a member for each use, its score the time in milliseconds
///
/// A log expires when its last use is a window old.
class RateLog
{
public:
    using Answer = std::function<void(Milliseconds wait)>;

    /// `redis` outlives it.
    RateLog(RedisClient& redis, Environment environment);

    /// Adds `uses`, or as many of them as the limit has room for, at once with the counting. `then` is told how long
    /// until there is room again; zero when there was room for all, and when Redis did not say.
    void add(const QByteArray& resource, const QByteArray& subject, RateLimit limit, int uses, QObject* context,
             Answer then);

private:
    RedisClient& m_redis;
    const Environment m_environment;
    const QByteArray m_name; // of this relay, so that no two uses are one member
    quint64 m_last = 0;
};

} // namespace bytecrowds::relay
