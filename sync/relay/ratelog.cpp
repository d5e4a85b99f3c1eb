#include "sync/relay/ratelog.h"

#include <algorithm>

namespace bytecrowds::relay {

namespace {

/// KEYS: the log. ARGV: now, window (ms), limit, uses, a name that no other call has.
constexpr char AddScript[] = R"(
local now, window, uses = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[4])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
local added = math.min(uses, tonumber(ARGV[3]) - redis.call('ZCARD', KEYS[1]))
for i = 1, added do
    redis.call('ZADD', KEYS[1], now, ARGV[5] .. ':' .. i)
end
if added > 0 then
    redis.call('PEXPIRE', KEYS[1], window)
end
if added == uses then
    return 0
end
local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
return math.max(1, tonumber(oldest[2]) + window - now)
)";

} // namespace

RateLog::RateLog(RedisClient& redis, Environment environment)
    : m_redis(redis)
    , m_environment(std::move(environment))
    , m_name(m_environment.randomBytes(8).toHex())
{
}

void RateLog::add(const QByteArray& resource, const QByteArray& subject, RateLimit limit, int uses, QObject* context,
                  Answer then)
{
    const QByteArray key = "ratelimit:" + resource + ':' + subject;
    const QByteArrayList words{
        "EVAL",
        AddScript,
        "1",
        key,
        QByteArray::number(qint64(m_environment.wall().count())),
        QByteArray::number(qint64(limit.window.count())),
        QByteArray::number(limit.count),
        QByteArray::number(uses),
        m_name + '-' + QByteArray::number(++m_last),
    };
    m_redis.command(key, words, context, [limit, then = std::move(then)](const RedisReply& reply) {
        // A relay whose clock is wrong must not lock anybody out for longer than a window.
        const bool told = reply.kind == RedisReply::Kind::Integer;
        then(told ? std::min(Milliseconds(reply.integer), limit.window) : Milliseconds(0));
    });
}

} // namespace bytecrowds::relay
