#include "sync/relay/crowdreading.h"

#include "sync/protocol/crowdschema.h"
#include "sync/relay/conditional.h"
#include "sync/relay/crowdfiles.h"

#include <algorithm>

namespace bytecrowds::relay {

namespace {

/// What people wrote, so that no browser takes it for a page or a script of the relay's own.
HttpReply textReply(const crdt::Text& text, const HttpRequest& request)
{
    using Known = QHttpHeaders::WellKnownHeader;
    HttpReply reply{200, "text/plain; charset=utf-8", QByteArray::fromStdString(text.toString())};
    reply.headers.append(Known::CacheControl, "private, no-cache");
    reply.headers.append(Known::ContentDisposition, "inline");
    reply.headers.append(Known::ContentSecurityPolicy, "default-src 'none'; sandbox; frame-ancestors 'none'");
    reply.headers.append("Cross-Origin-Resource-Policy", "same-origin");
    return conditional(reply, entityTag(reply.body), request);
}

/// Of files with the same path the one that the store's mirror has.
const crdt::Text* textAt(crdt::Doc& doc, const std::string& path)
{
    const std::vector<CrowdFile> files = listFiles(doc);
    const auto found =
        std::find_if(files.rbegin(), files.rend(), [&](const CrowdFile& file) { return file.path == path; });
    return found == files.rend() ? nullptr : textOf(doc, found->id);
}

} // namespace

CrowdReading::CrowdReading(CrowdDoor& door, const CrowdLinks& links, const HttpErrors& errors)
    : m_door(door)
    , m_links(links)
    , m_errors(errors)
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
    m_door.enter(request, request.parameter("id"), answer, [request, answer](Room& room) {
        answer(textReply(room.doc().text(protocol::schema::FirstFile), request));
    });
}

void CrowdReading::rawFile(const HttpRequest& request, const HttpAnswer& answer)
{
    m_door.enter(request, request.parameter("id"), answer, [this, request, answer](Room& room) {
        const std::string path = QByteArray::fromPercentEncoding(request.parameter("path").toLatin1()).toStdString();
        if (const crdt::Text* text = textAt(room.doc(), path))
            answer(textReply(*text, request));
        else
            answer(m_errors(request, 404, "no-such-file", tr("The crowd has no file of that name.")));
    });
}

} // namespace bytecrowds::relay
