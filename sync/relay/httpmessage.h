#pragma once

#include "auth/identity/identity.h"

#include <QByteArray>
#include <QHostAddress>
#include <QHttpHeaders>
#include <QString>
#include <QUrlQuery>

#include <functional>

namespace bytecrowds::relay {

/// An HTTP request, as the relay looks at it.
struct HttpRequest
{
    QByteArray method;
    QString path; ///< percent-encoded
    QUrlQuery query;
    QByteArray host;     ///< the Host header when it is a plain host[:port]
    bool secure = false; ///< whether it came by TLS
    QHostAddress client; ///< who asks, behind proxies that are trusted
    QHttpHeaders headers;
    QByteArray body;
    identity::Identity who;

    QByteArray header(QHttpHeaders::WellKnownHeader name) const { return headers.value(name).toByteArray(); }
    /// Whether a person sits in front of what asks.
    bool wantsPage() const { return header(QHttpHeaders::WellKnownHeader::Accept).contains("text/html"); }
};

struct HttpReply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QHttpHeaders headers{}; ///< besides Content-Type and those that every reply has
};

/// Called exactly once, perhaps later.
using HttpAnswer = std::function<void(HttpReply)>;

} // namespace bytecrowds::relay
