#pragma once

#include "sync/relay/httpmessage.h"
#include "sync/relay/options.h"
#include "sync/relay/origincheck.h"
#include "sync/relay/ratelimiter.h"
#include "sync/relay/requesthead.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace bytecrowds::relay {

class Connection;

/// Who may come in, from where and how often: asked before a crowd or the HTTP surface sees anything.
class Gatekeeper : public QObject
{
    Q_OBJECT
public:
    /// `redis` outlives it.
    Gatekeeper(const Options& options, RedisClient& redis, Environment environment);

    /// Why a WebSocket is refused before its handshake: a page of another site asks.
    std::optional<RequestHead::Refusal> judge(const RequestHead& head, bool secure) const;
    /// Lets an HTTP request through, with the client that it really comes from, or answers 429.
    void pass(const HttpRequest& request, const HttpAnswer& answer, std::function<void(const HttpRequest&)> on);
    /// Counts a new WebSocket and from here on what it writes. False when there are too many; then it is closed.
    bool admit(Connection& connection, const QHostAddress& peer, const RequestHead& head);
    /// Whether a crowd of that name may come to be.
    bool mayBegin(const QByteArray& id) const;
    /// False when a crowd with so many members has no room for another one; then it is closed.
    bool fits(Connection& connection, std::size_t members);

private:
    QHostAddress clientOf(const QHostAddress& peer, const QByteArray& forwardedFor, const QByteArray& forwarded);
    bool takePlace(const QByteArray& address, Connection& connection);

    const TrustedProxies m_proxies;
    const OriginCheck m_origins;
    const Limits m_limits;
    const bool m_noSlugs;
    RateLog m_log;
    std::unique_ptr<RateLimiter> m_rates; // none: unlimited
    QHash<QByteArray, int> m_places;      // open WebSockets of an address
    bool m_hinted = false;
};

} // namespace bytecrowds::relay
