#pragma once

#include "sync/relay/ratelog.h"
#include "sync/relay/slidinglog.h"

#include <QByteArrayList>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <functional>

namespace bytecrowds::relay {

/// Whose uses are counted together: one IPv4 address, or the /64 that one IPv6 customer has.
QByteArray subjectOf(const QHostAddress& client);
QByteArray subjectOf(const QString& account);

/// Lets nobody do something too often. What this relay saw decides at once; the logs in Redis add what the others saw.
/// While Redis is away, this relay counts alone.
class RateLimiter : public QObject
{
    Q_OBJECT
public:
    enum class Resource
    {
        Create,
        Join,
        Write,
    };
    /// What was written is told to Redis in one go after that long, and logs that nobody needs are dropped.
    static constexpr int SettleInterval = 1000; // ms

    using Verdict = std::function<void(Milliseconds wait)>;

    /// `log` outlives it.
    RateLimiter(Limits limits, RateLog& log, Environment environment);

    /// One use by all these subjects. Calls back exactly once, unless `context` has died by then: before it returns
    /// when this relay knows that it is too often, else when Redis has answered or is away. Zero: go on.
    void ask(Resource resource, const QByteArrayList& subjects, QObject* context, const Verdict& verdict);
    /// One use, without asking Redis first. Zero: go on.
    Milliseconds take(Resource resource, const QByteArrayList& subjects);
    /// Tells Redis what was taken. Happens by itself.
    void settle();

    /// Subjects and resources that are remembered.
    qsizetype size() const { return m_uses.size(); }

private:
    struct Uses
    {
        Resource resource;
        QByteArray subject;
        SlidingLog log;
        Milliseconds blockedUntil{0}; // monotonic: Redis said so
        int untold = 0;               // to Redis
    };
    using Key = std::pair<int, QByteArray>;

    Uses& usesOf(Resource resource, const QByteArray& subject);
    /// How long it must wait; when it needn't, the use is counted.
    Milliseconds count(Resource resource, const QByteArrayList& subjects);
    void block(Resource resource, const QByteArray& subject, Milliseconds wait);
    RateLimit limitOf(Resource resource) const;

    const Limits m_limits;
    RateLog& m_log;
    const Environment m_environment;
    QHash<Key, Uses> m_uses;
    QTimer m_settle;
};

} // namespace bytecrowds::relay
