#include "sync/session/crowdlink.h"

#include "sync/protocol/crowdschema.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace bytecrowds::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::session::CrowdLink)
};

/// Longer text is no link, whatever it is.
constexpr qsizetype MaxLinkLength = 2048;

constexpr QLatin1StringView Http("http");
constexpr QLatin1StringView Https("https");

bool isThisMachine(const QString& host)
{
    const QHostAddress address(host);
    return address.isNull() ? host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
                            : address.isLoopback();
}

std::nullopt_t refuse(QString* why, const QString& sentence)
{
    if (why)
        *why = sentence;
    return std::nullopt;
}

QString httpSchemeOf(const QUrl& url)
{
    if (url.scheme() != QLatin1String("bytecrowds"))
        return url.scheme();
    return isThisMachine(url.host()) ? Http : Https;
}

QString withoutSlash(QString path)
{
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

} // namespace

std::optional<CrowdLink> CrowdLink::parse(const QString& text, QString* why)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(why, Words::tr("There is no link."));
    if (trimmed.size() > MaxLinkLength)
        return refuse(why, Words::tr("This text is too long for a link."));
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString shown = trimmed.left(200);
    if (!url.isValid() || url.scheme().isEmpty())
        return refuse(why, Words::tr("“%1” is no link. A link looks like https://relay.example/crowd.").arg(shown));
    const QString scheme = httpSchemeOf(url);
    if (scheme != Http && scheme != Https)
        return refuse(why, Words::tr("“%1” is no link to a crowd: it begins with “%2:”.").arg(shown, url.scheme()));
    if (url.host().isEmpty())
        return refuse(why, Words::tr("“%1” names no relay.").arg(shown));

    const QString path = withoutSlash(url.path(QUrl::FullyEncoded));
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const QString id = path.mid(slash + 1);
    if (id.isEmpty())
        return refuse(why, Words::tr("“%1” names a relay, but no crowd.").arg(shown));
    if (!protocol::isCrowdId(id.toStdString()))
        return refuse(why, Words::tr("“%1” can't be the name of a crowd.").arg(id.left(80)));

    CrowdLink link;
    link.relay.setScheme(scheme);
    link.relay.setHost(url.host());
    link.relay.setPort(url.port());
    link.relay.setPath(path.left(std::max<qsizetype>(slash, 0)), QUrl::StrictMode);
    link.id = id;
    return link;
}

CrowdLink CrowdLink::fresh(const QUrl& relay)
{
    // 128 bits in base64url; the first character must be a letter or digit, so a new draw replaces an id that begins
    // with another one or is a word of the relay's.
    for (;;) {
        std::array<quint32, 4> random{};
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        const QByteArray bytes(reinterpret_cast<const char*>(random.data()), sizeof random);
        const QByteArray id = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (!protocol::isCrowdId(id.toStdString()))
            continue;
        CrowdLink link{relay, QString::fromLatin1(id)};
        link.relay.setPath(withoutSlash(relay.path()));
        return link;
    }
}

QUrl CrowdLink::webUrl() const
{
    QUrl url = relay;
    url.setPath(relay.path() + QLatin1Char('/') + id);
    return url;
}

QUrl CrowdLink::webSocketUrl() const
{
    QUrl url = relay;
    url.setScheme(relay.scheme() == Https ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setPath(relay.path() + QLatin1String("/ws/") + id);
    return url;
}

bool CrowdLink::isLocal() const
{
    return isThisMachine(relay.host());
}

} // namespace bytecrowds::session
