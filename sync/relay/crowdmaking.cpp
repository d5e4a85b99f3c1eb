#include "sync/relay/crowdmaking.h"

#include "sync/relay/background.h"

#include <QJsonArray>

namespace bytecrowds::relay {

namespace {

void locate(HttpReply& reply, const QJsonObject& about)
{
    reply.headers.append(QHttpHeaders::WellKnownHeader::Location, about.value(QLatin1String("url")).toString());
}

} // namespace

CrowdMaking::CrowdMaking(CrowdStore& store, CrowdDoor& door, const CrowdLinks& links, const HttpErrors& errors,
                         Environment environment)
    : m_store(store)
    , m_door(door)
    , m_links(links)
    , m_errors(errors)
    , m_environment(std::move(environment))
{
}

void CrowdMaking::create(const HttpRequest& request, const HttpAnswer& answer)
{
    make(request, answer, [answer](const QJsonObject& about) {
        HttpReply reply = jsonReply(201, about);
        locate(reply, about);
        answer(reply);
    });
}

void CrowdMaking::createPlainly(const HttpRequest& request, const HttpAnswer& answer)
{
    make(request, answer, [answer](const QJsonObject& about) {
        HttpReply reply{201, "text/plain; charset=utf-8", about.value(QLatin1String("url")).toString().toUtf8() + '\n'};
        for (const QJsonValue& path : about.value(QLatin1String("leftOut")).toArray())
            reply.body += tr("left out, no text: %1").arg(path.toString()).toUtf8() + '\n';
        locate(reply, about);
        answer(reply);
    });
}

void CrowdMaking::make(const HttpRequest& request, const HttpAnswer& answer, Made made)
{
    using Parsed = std::variant<NewCrowd, NewCrowd::Refusal>;
    if (NewCrowd::isZip(request))
        inBackground<Parsed>(
            this, [request] { return NewCrowd::from(request); },
            [this, request, answer, made](const Parsed& parsed) { take(request, parsed, answer, made); });
    else
        take(request, NewCrowd::from(request), answer, made);
}

void CrowdMaking::take(const HttpRequest& request, const std::variant<NewCrowd, NewCrowd::Refusal>& parsed,
                       const HttpAnswer& answer, Made made)
{
    if (const auto* refusal = std::get_if<NewCrowd::Refusal>(&parsed)) {
        answer(m_errors(request, refusal->status, refusal->code, refusal->sentence));
        return;
    }
    const NewCrowd& wanted = std::get<NewCrowd>(parsed);
    if (!m_store.isAvailable()) {
        answer(m_errors(request, 503, "store-away",
                        tr("The relay can't store anything just now; try again in a moment.")));
        return;
    }
    m_door.open(request, wanted.slug.isEmpty() ? freshId(m_environment) : wanted.slug, answer,
                [this, request, wanted, answer, made](Room& room) { fill(request, wanted, answer, made, room); });
}

void CrowdMaking::fill(const HttpRequest& request, const NewCrowd& wanted, const HttpAnswer& answer, Made made,
                       Room& room)
{
    if (room.isUsed()) {
        answer(m_errors(request, 409, "taken", tr("There is a crowd of that name already.")));
        return;
    }
    const crdt::Bytes content = seedWith(
        wanted.files, [this] { return freshId(m_environment).toStdString(); }, m_environment.random);
    room.applyOwn({reinterpret_cast<const char*>(content.data()), qsizetype(content.size())});
    const QString link = m_links.to(room.id(), request);
    QJsonObject about{{QStringLiteral("id"), room.id()},
                      {QStringLiteral("url"), link},
                      {QStringLiteral("createdAt"), isoTime(room.createdAt())},
                      {QStringLiteral("language"), QString::fromStdString(firstFileLanguage(room.doc()))}};
    if (NewCrowd::isZip(request)) {
        about.insert(QStringLiteral("files"), qint64(wanted.files.size()));
        about.insert(QStringLiteral("leftOut"), QJsonArray::fromStringList(wanted.leftOut));
    }
    room.whenStored(CrowdDoor::StoreTimeout, this, [this, request, answer, made, about, link](bool stored) {
        if (stored)
            made(about);
        else
            answer(m_errors(request, 503, "store-away",
                            tr("The crowd is open at %1, but the relay could not store it yet.").arg(link)));
    });
}

} // namespace bytecrowds::relay
