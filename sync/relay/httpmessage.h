#pragma once

#include "auth/identity/identity.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QHostAddress>
#include <QHttpHeaders>
#include <QString>
#include <QUrlQuery>

#include <functional>

namespace bytecrowds::relay {

/// The parts of an address that stand for a route's parameters, by name; percent-encoded.
using HttpParameters = QHash<QString, QString>;

/// An HTTP request, as the relay looks at it.
struct HttpRequest
{
    QByteArray method;
    QString path; ///< percent-encoded
    QUrlQuery query;
    QByteArray host;     ///< the Host header when it is a plain host[:port]
    bool secure = false; ///< whether it came by TLS
    QHostAddress client; ///< who asks, behind proxies that are trusted
    bool byProxy = false; ///< such a one handed it on
    QHttpHeaders headers;
    QByteArray body;
    HttpParameters parameters; ///< when a route was found
    identity::Identity who;

    QByteArray header(QHttpHeaders::WellKnownHeader name) const { return headers.value(name).toByteArray(); }
    QString parameter(const char* name) const { return parameters.value(QLatin1String(name)); }
    /// The Content-Type without its parameters, in lower case.
    QByteArray mediaType() const
    {
        return header(QHttpHeaders::WellKnownHeader::ContentType).split(';').first().trimmed().toLower();
    }
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
