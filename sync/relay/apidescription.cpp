#include "sync/relay/apidescription.h"

#include "sync/relay/conditional.h"
#include "sync/relay/httpreplies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace bytecrowds::relay {

ApiDescription::ApiDescription(const CrowdLinks& links)
    : m_links(links)
{
    QFile file(QStringLiteral(":/api/openapi.json"));
    if (file.open(QIODevice::ReadOnly))
        m_description = QJsonDocument::fromJson(file.readAll()).object();
}

void ApiDescription::serve(const HttpRequest& request, const HttpAnswer& answer)
{
    QJsonObject description = m_description;
    description.insert(QStringLiteral("servers"),
                       QJsonArray{QJsonObject{{QStringLiteral("url"), m_links.base(request)}}});
    HttpReply reply = jsonReply(200, description);
    reply.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-cache");
    answer(conditional(reply, entityTag(reply.body), request));
}

} // namespace bytecrowds::relay
