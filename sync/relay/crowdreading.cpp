#include "sync/relay/crowdreading.h"

#include "sync/protocol/crowdschema.h"
#include "sync/relay/crowdfiles.h"

namespace bytecrowds::relay {

CrowdReading::CrowdReading(CrowdDoor& door, const CrowdLinks& links)
    : m_door(door)
    , m_links(links)
{
}

void CrowdReading::describe(const HttpRequest& request, const HttpAnswer& answer)
{
    m_door.enter(request, request.parameter("id"), answer, [this, request, answer](Room& room) {
        answer(jsonReply(200, {{QStringLiteral("id"), room.id()},
                               {QStringLiteral("url"), m_links.to(room.id(), request)},
                               {QStringLiteral("createdAt"), isoTime(room.createdAt())},
                               {QStringLiteral("updatedAt"), isoTime(room.updatedAt())},
                               {QStringLiteral("members"), qint64(room.members())},
                               {QStringLiteral("language"), QString::fromStdString(firstFileLanguage(room.doc()))}}));
    });
}

void CrowdReading::raw(const HttpRequest& request, const HttpAnswer& answer)
{
    m_door.enter(request, request.parameter("id"), answer, [answer](Room& room) {
        HttpReply reply{200, "text/plain; charset=utf-8",
                        QByteArray::fromStdString(room.doc().text(protocol::schema::FirstFile).toString())};
        reply.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
        answer(reply);
    });
}

} // namespace bytecrowds::relay
