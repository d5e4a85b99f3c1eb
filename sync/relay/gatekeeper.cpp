#include "sync/relay/gatekeeper.h"

#include "sync/protocol/closecode.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/connection.h"
#include "sync/relay/httpreplies.h"
#include "sync/relay/log.h"
#include "sync/relay/newcrowd.h"

namespace bytecrowds::relay {

namespace {

using Resource = RateLimiter::Resource;

qint64 secondsOf(Milliseconds wait)
{
    return std::chrono::ceil<std::chrono::seconds>(wait).count();
}

HttpReply tooMany(const QString& sentence, Milliseconds wait)
{
    HttpReply reply = jsonError(429, "too-many", sentence);
    reply.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, QByteArray::number(secondsOf(wait)));
    return reply;
}

bool makesCrowd(const HttpRequest& request)
{
    return request.method == "POST" &&
           (request.path == QLatin1String("/") || request.path == QLatin1String("/api/crowds"));
}

QByteArrayList subjectsOf(const QHostAddress& client, const identity::Identity& who)
{
    QByteArrayList subjects{subjectOf(client)};
    if (!who.isGuest())
        subjects.append(subjectOf(who.account));
    return subjects;
}

} // namespace

Gatekeeper::Gatekeeper(const Options& options, RedisClient& redis, Environment environment)
    : m_proxies(options.trustedProxies)
    , m_origins(options.publicUrl, options.allowedOrigins)
    , m_limits(options.limits)
    , m_noSlugs(options.noSlugs)
    , m_log(redis, environment)
    , m_rates(options.noLimits ? nullptr : std::make_unique<RateLimiter>(options.limits, m_log, environment))
{
}

std::optional<RequestHead::Refusal> Gatekeeper::judge(const RequestHead& head, bool secure) const
{
    if (m_origins.admits(head.joinedHeader("origin"), head.header("host"), secure))
        return {};
    return RequestHead::Refusal{403, "A page of another site asks: the relay's --allow-origin must name it."};
}

QHostAddress Gatekeeper::clientOf(const QHostAddress& peer, const QByteArray& forwardedFor, const QByteArray& forwarded)
{
    const bool behindProxy = !forwardedFor.isEmpty() || !forwarded.isEmpty();
    if (behindProxy && plainAddress(peer).isLoopback() && !m_proxies.contains(peer) && !std::exchange(m_hinted, true))
        qCWarning(lcRelay) << "a proxy on this machine asks for others: name it with --trust-proxy, or all who come "
                              "through it share one address's limits";
    return m_proxies.client(peer, forwardedFor, forwarded);
}

void Gatekeeper::pass(const HttpRequest& request, const HttpAnswer& answer, std::function<void(const HttpRequest&)> on)
{
    HttpRequest known(request);
    known.client = clientOf(request.client, request.headers.combinedValue("X-Forwarded-For"),
                            request.headers.combinedValue("Forwarded"));
    known.byProxy = m_proxies.contains(request.client);
    const bool makes = makesCrowd(known);
    if (makes && m_noSlugs && !mayBegin(NewCrowd::slugOf(known).toLatin1())) {
        answer(jsonError(403, "no-slugs", tr("This relay makes up the names of crowds; leave the name out.")));
        return;
    }
    if (!m_rates || !makes) {
        on(known);
        return;
    }
    m_rates->ask(
        Resource::Create, subjectsOf(known.client, known.who), this,
        [known, answer, on = std::move(on)](Milliseconds wait) {
            if (wait == Milliseconds(0))
                on(known);
            else
                answer(tooMany(
                    tr("Too many crowds were made from your address; try again in %1 s.").arg(secondsOf(wait)), wait));
        });
}

bool Gatekeeper::admit(Connection& connection, const QHostAddress& peer, const RequestHead& head)
{
    if (!m_rates)
        return true;
    const QHostAddress client = clientOf(peer, head.joinedHeader("x-forwarded-for"), head.joinedHeader("forwarded"));
    const QByteArrayList subjects = subjectsOf(client, connection.who());
    if (!takePlace(subjects.constFirst(), connection))
        return false;
    // The other relays' joins are heard of a moment later: who was let in meanwhile has to go again.
    m_rates->ask(Resource::Join, subjects, &connection, [&connection](Milliseconds wait) {
        if (wait > Milliseconds(0))
            connection.close(
                protocol::TooMany,
                tr("Too many connections came from your address; try again in %1 s.").arg(secondsOf(wait)));
    });
    connection.mayWrite = [this, subjects] { return m_rates->take(Resource::Write, subjects) == Milliseconds(0); };
    return !connection.isClosing();
}

bool Gatekeeper::takePlace(const QByteArray& address, Connection& connection)
{
    int& places = m_places[address];
    if (places >= m_limits.connections) {
        connection.close(
            protocol::TooMany,
            tr("Your address has %1 connections open; close one, then try again.").arg(m_limits.connections));
        return false;
    }
    ++places;
    connect(&connection, &QObject::destroyed, this, [this, address] {
        if (--m_places[address] == 0)
            m_places.remove(address);
    });
    return true;
}

bool Gatekeeper::mayBegin(const QByteArray& id) const
{
    return !m_noSlugs || id.isEmpty() || protocol::isRandomCrowdId({id.constData(), std::size_t(id.size())});
}

bool Gatekeeper::fits(Connection& connection, std::size_t members)
{
    if (members < std::size_t(m_limits.members))
        return true;
    connection.close(protocol::TooMany,
                     tr("%1 are in this crowd, and it holds no more; try again later.").arg(m_limits.members));
    return false;
}

} // namespace bytecrowds::relay
