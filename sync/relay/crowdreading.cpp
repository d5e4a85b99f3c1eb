#include "sync/relay/crowdreading.h"

#include "sync/protocol/crowdschema.h"
#include "sync/relay/background.h"
#include "sync/relay/conditional.h"
#include "sync/relay/crowdfiles.h"
#include "sync/relay/crowdzip.h"

#include <QDateTime>
#include <QTimeZone>

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

void CrowdReading::zip(const HttpRequest& request, const HttpAnswer& answer)
{
    m_door.enter(request, request.parameter("id"), answer, [this, request, answer](Room& room) {
        const auto time = QDateTime::fromMSecsSinceEpoch(room.updatedAt().count(), QTimeZone::UTC);
        inBackground<QByteArray>(
            &m_door, [entries = zipEntries(room.doc()), time] { return zipOf(entries, time); },
            [request, answer, id = room.id()](const QByteArray& archive) {
                using Known = QHttpHeaders::WellKnownHeader;
                HttpReply reply{200, "application/zip", archive};
                reply.headers.append(Known::CacheControl, "private, no-cache");
                reply.headers.append(Known::ContentDisposition,
                                     QStringLiteral("attachment; filename=\"%1.zip\"").arg(id));
                answer(conditional(reply, entityTag(archive), request));
            });
    });
}

} // namespace bytecrowds::relay
