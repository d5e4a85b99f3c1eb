#include "sync/relay/ratelimiter.h"

#include "sync/relay/trustedproxies.h"

#include <algorithm>
#include <memory>

namespace bytecrowds::relay {

namespace {

constexpr int CustomerPrefix = 64; // bits of an IPv6 address

QByteArray nameOf(RateLimiter::Resource resource)
{
    switch (resource) {
    case RateLimiter::Resource::Create:
        return "create";
    case RateLimiter::Resource::Join:
        return "join";
    case RateLimiter::Resource::Write:
        return "write";
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QByteArray subjectOf(const QHostAddress& client)
{
    const QHostAddress plain = plainAddress(client);
    if (plain.protocol() != QHostAddress::IPv6Protocol)
        return plain.toString().toLatin1();
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(std::begin(bytes.c) + CustomerPrefix / 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString().toLatin1() + '/' + QByteArray::number(CustomerPrefix);
}

QByteArray subjectOf(const QString& account)
{
    return "user:" + account.toUtf8();
}

RateLimiter::RateLimiter(Limits limits, RateLog& log, Environment environment)
    : m_limits(limits)
    , m_log(log)
    , m_environment(std::move(environment))
{
    connect(&m_settle, &QTimer::timeout, this, &RateLimiter::settle);
    m_settle.start(SettleInterval);
}

RateLimit RateLimiter::limitOf(Resource resource) const
{
    return resource == Resource::Create ? m_limits.create : resource == Resource::Join ? m_limits.join : m_limits.write;
}

RateLimiter::Uses& RateLimiter::usesOf(Resource resource, const QByteArray& subject)
{
    const Key key{int(resource), subject};
    auto found = m_uses.find(key);
    if (found == m_uses.end())
        found = m_uses.insert(key, Uses{resource, subject, SlidingLog(limitOf(resource))});
    return found.value();
}

Milliseconds RateLimiter::count(Resource resource, const QByteArrayList& subjects)
{
    const Milliseconds now = m_environment.monotonic();
    Milliseconds wait(0);
    for (const QByteArray& subject : subjects) {
        const Uses& uses = usesOf(resource, subject);
        wait = std::max({wait, uses.log.wait(now), uses.blockedUntil - now});
    }
    if (wait > Milliseconds(0))
        return wait;
    for (const QByteArray& subject : subjects)
        usesOf(resource, subject).log.add(now);
    return Milliseconds(0);
}

void RateLimiter::ask(Resource resource, const QByteArrayList& subjects, QObject* context, const Verdict& verdict)
{
    const Milliseconds wait = count(resource, subjects);
    if (wait > Milliseconds(0) || subjects.isEmpty()) {
        verdict(wait);
        return;
    }
    struct Vote
    {
        qsizetype missing;
        Milliseconds wait{0};
    };
    const auto vote = std::make_shared<Vote>(Vote{subjects.size()});
    for (const QByteArray& subject : subjects) {
        m_log.add(nameOf(resource), subject, limitOf(resource), 1, context,
                  [this, vote, resource, subject, verdict](Milliseconds told) {
                      block(resource, subject, told);
                      vote->wait = std::max(vote->wait, told);
                      if (--vote->missing == 0)
                          verdict(vote->wait);
                  });
    }
}

Milliseconds RateLimiter::take(Resource resource, const QByteArrayList& subjects)
{
    const Milliseconds wait = count(resource, subjects);
    if (wait == Milliseconds(0)) {
        for (const QByteArray& subject : subjects)
            ++usesOf(resource, subject).untold;
    }
    return wait;
}

void RateLimiter::settle()
{
    const Milliseconds now = m_environment.monotonic();
    for (auto uses = m_uses.begin(); uses != m_uses.end();) {
        if (const int untold = std::exchange(uses->untold, 0); untold > 0) {
            m_log.add(nameOf(uses->resource), uses->subject, limitOf(uses->resource), untold, this,
                      [this, resource = uses->resource, subject = uses->subject](Milliseconds wait) {
                          block(resource, subject, wait);
                      });
        }
        if (uses->log.isEmpty(now) && uses->blockedUntil <= now)
            uses = m_uses.erase(uses);
        else
            ++uses;
    }
}

void RateLimiter::block(Resource resource, const QByteArray& subject, Milliseconds wait)
{
    if (wait > Milliseconds(0))
        usesOf(resource, subject).blockedUntil = m_environment.monotonic() + wait;
}

} // namespace bytecrowds::relay
