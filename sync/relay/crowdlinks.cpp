#include "sync/relay/crowdlinks.h"

#include "sync/protocol/crowdschema.h"

#include <utility>

namespace bytecrowds::relay {

QString freshId(const Environment& environment)
{
    QString id;
    do {
        id = QString::fromLatin1(
            environment.randomBytes(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    } while (!protocol::isCrowdId(id.toStdString())); // it may begin with - or _
    return id;
}

CrowdLinks::CrowdLinks(QUrl publicUrl, QUrl ownUrl)
    : m_publicUrl(std::move(publicUrl))
    , m_ownUrl(std::move(ownUrl))
{
}

QString CrowdLinks::base(const HttpRequest& request) const
{
    if (const QString base = m_publicUrl.toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded); !base.isEmpty())
        return base;
    return request.host.isEmpty()
               ? m_ownUrl.toString(QUrl::StripTrailingSlash)
               : QLatin1String(request.secure ? "https://" : "http://") + QString::fromLatin1(request.host);
}

QString CrowdLinks::to(const QString& id, const HttpRequest& request) const
{
    return base(request) + QLatin1Char('/') + id;
}

} // namespace bytecrowds::relay
