#include "sync/relay/origincheck.h"

namespace bytecrowds::relay {

namespace {

/// As browsers write origins; empty when the address has none, such as "null" or one that is not of the web.
QByteArray originOf(const QUrl& url)
{
    const bool http = url.scheme() == QLatin1String("http");
    const bool https = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !(http || https))
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (const int port = url.port(); port != (http ? 80 : 443))
        origin.setPort(port);
    return origin.toEncoded();
}

QByteArray originOf(const QByteArray& text)
{
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const bool more = !url.path().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty();
    return more ? QByteArray() : originOf(url);
}

} // namespace

OriginCheck::OriginCheck(const QUrl& publicUrl, const QByteArrayList& others)
    : m_admitted(others)
{
    if (const QByteArray own = originOf(publicUrl); !own.isEmpty())
        m_admitted.append(own);
}

std::variant<QByteArrayList, QString> OriginCheck::parse(const QString& list)
{
    QByteArrayList origins;
    for (const QString& item : list.split(QLatin1Char(','))) {
        const QByteArray origin = originOf(item.trimmed().toUtf8());
        if (origin.isEmpty())
            return tr("--allow-origin takes origins such as https://example.org with commas between them, not “%1”.")
                .arg(item.trimmed());
        origins.append(origin);
    }
    return origins;
}

bool OriginCheck::admits(const QByteArray& origin, const QByteArray& host, bool secure) const
{
    if (origin.isEmpty())
        return true;
    const QByteArray asked = originOf(origin);
    if (asked.isEmpty())
        return false;
    if (m_admitted.contains(asked))
        return true;
    // Which of the two a proxy was asked by, the relay behind it can't know.
    return asked == originOf("https://" + host) || (!secure && asked == originOf("http://" + host));
}

} // namespace bytecrowds::relay
