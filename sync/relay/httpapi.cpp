#include "sync/relay/httpapi.h"

#include "sync/protocol/crowdschema.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

namespace bytecrowds::relay {

namespace {

constexpr QLatin1String ApiPrefix("/api/crowds/");
constexpr QLatin1String RawSuffix("/raw");

HttpReply json(int status, const QJsonObject& object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

QJsonValue isoTime(Milliseconds sinceEpoch)
{
    if (sinceEpoch == Milliseconds(0))
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

bool isGet(const HttpRequest& request)
{
    return request.method == "GET" || request.method == "HEAD";
}

} // namespace

HttpApi::HttpApi(RoomRegistry& rooms, CrowdStore& store, Environment environment, QUrl publicUrl, QUrl ownUrl)
    : m_rooms(rooms)
    , m_store(store)
    , m_environment(std::move(environment))
    , m_publicUrl(std::move(publicUrl))
    , m_ownUrl(std::move(ownUrl))
{
}

void HttpApi::handle(const HttpRequest& request, const HttpAnswer& answer)
{
    const auto allow = [&](const char* methods) {
        HttpReply reply = error(request, 405, QStringLiteral("method"),
                                tr("This address understands %1 only.").arg(QLatin1String(methods)));
        reply.headers.append(QHttpHeaders::WellKnownHeader::Allow, methods);
        answer(reply);
    };
    const QString& path = request.path;
    if (path == QLatin1String("/healthz"))
        isGet(request) ? health(answer) : allow("GET");
    else if (path == QLatin1String("/api/crowds") || (path == QLatin1String("/") && !isGet(request)))
        request.method == "POST" ? create(request, answer) : allow(path.size() == 1 ? "GET, POST" : "POST");
    else if (!isGet(request))
        allow("GET");
    else if (path.startsWith(ApiPrefix))
        describe(request, path.sliced(ApiPrefix.size()), answer);
    else if (path.size() > RawSuffix.size() && path.endsWith(RawSuffix))
        raw(request, path.chopped(RawSuffix.size()).sliced(1), answer);
    else if (!handlePage(request, answer))
        answer(error(request, 404, QStringLiteral("not-found"), tr("There is nothing at this address.")));
}

bool HttpApi::handlePage(const HttpRequest& request, const HttpAnswer& answer)
{
    if (request.path == QLatin1String("/")) {
        answer(m_pages.home(request));
        return true;
    }
    if (request.path.startsWith(QLatin1String("/assets/"))) {
        const std::optional<HttpReply> asset = m_pages.asset(request);
        if (asset)
            answer(*asset);
        return asset.has_value();
    }
    if (!protocol::isCrowdId(request.path.mid(1).toStdString()))
        return false;
    answer(m_pages.editor(request));
    return true;
}

void HttpApi::health(const HttpAnswer& answer)
{
    m_store.ping(this, [this, answer](bool answers) {
        if (answers && m_store.isAvailable())
            answer(json(200, {{QStringLiteral("status"), QStringLiteral("ok")}}));
        else
            answer(json(503, {{QStringLiteral("error"), QStringLiteral("store-away")},
                              {QStringLiteral("message"), tr("Redis does not store: %1").arg(m_store.problem())}}));
    });
}

void HttpApi::create(const HttpRequest& request, const HttpAnswer& answer)
{
    const auto parsed = NewCrowd::from(request);
    if (const auto* refusal = std::get_if<NewCrowd::Refusal>(&parsed)) {
        answer(error(request, refusal->status, refusal->code, refusal->sentence));
        return;
    }
    const NewCrowd& wanted = std::get<NewCrowd>(parsed);
    if (!m_store.isAvailable()) {
        answer(error(request, 503, QStringLiteral("store-away"),
                     tr("The relay can't store anything just now; try again in a moment.")));
        return;
    }
    withRoom(request, wanted.slug.isEmpty() ? freshId() : wanted.slug, answer,
             [this, request, wanted, answer](Room& room) { fill(request, wanted, answer, room); });
}

void HttpApi::fill(const HttpRequest& request, const NewCrowd& wanted, const HttpAnswer& answer, Room& room)
{
    if (room.isUsed()) {
        answer(error(request, 409, QStringLiteral("taken"), tr("There is a crowd of that name already.")));
        return;
    }
    const crdt::Bytes content = seedWith(wanted.file, m_environment.random);
    room.applyOwn({reinterpret_cast<const char*>(content.data()), qsizetype(content.size())});
    const QString link = linkTo(request, room.id());
    QJsonObject about{{QStringLiteral("id"), room.id()},
                      {QStringLiteral("url"), link},
                      {QStringLiteral("createdAt"), isoTime(room.createdAt())},
                      {QStringLiteral("language"), QString::fromStdString(firstFileLanguage(room.doc()))}};
    const bool plain = request.path == QLatin1String("/");
    room.whenStored(StoreTimeout, this, [this, request, answer, about, link, plain](bool stored) {
        if (!stored) {
            answer(error(request, 503, QStringLiteral("store-away"),
                         tr("The crowd is open at %1, but the relay could not store it yet.").arg(link)));
            return;
        }
        HttpReply reply = plain ? HttpReply{201, "text/plain; charset=utf-8", link.toUtf8() + '\n'} : json(201, about);
        reply.headers.append(QHttpHeaders::WellKnownHeader::Location, link);
        answer(reply);
    });
}

void HttpApi::describe(const HttpRequest& request, const QString& id, const HttpAnswer& answer)
{
    withCrowd(request, id, answer, [this, request, answer](Room& room) {
        answer(json(200, {{QStringLiteral("id"), room.id()},
                          {QStringLiteral("url"), linkTo(request, room.id())},
                          {QStringLiteral("createdAt"), isoTime(room.createdAt())},
                          {QStringLiteral("updatedAt"), isoTime(room.updatedAt())},
                          {QStringLiteral("members"), qint64(room.members())},
                          {QStringLiteral("language"), QString::fromStdString(firstFileLanguage(room.doc()))}}));
    });
}

void HttpApi::raw(const HttpRequest& request, const QString& id, const HttpAnswer& answer)
{
    withCrowd(request, id, answer, [answer](Room& room) {
        HttpReply reply{200, "text/plain; charset=utf-8",
                        QByteArray::fromStdString(room.doc().text(protocol::schema::FirstFile).toString())};
        reply.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
        answer(reply);
    });
}

void HttpApi::withCrowd(const HttpRequest& request, const QString& id, const HttpAnswer& answer,
                        std::function<void(Room&)> then)
{
    if (!protocol::isCrowdId(id.toStdString())) {
        answer(error(request, 404, QStringLiteral("no-such-crowd"), tr("This can't be the name of a crowd.")));
        return;
    }
    withRoom(request, id, answer, [this, request, answer, then = std::move(then)](Room& room) {
        if (!room.isUsed()) {
            answer(error(request, 404, QStringLiteral("no-such-crowd"),
                         tr("There is no such crowd yet; opening its link makes it.")));
            return;
        }
        const identity::Verdict verdict = room.access().judge(request.who);
        if (verdict == identity::Verdict::Admitted)
            then(room);
        else
            answer(error(request, verdict == identity::Verdict::SignIn ? 401 : 403, QStringLiteral("not-allowed"),
                         identity::Access::sentence(verdict)));
    });
}

void HttpApi::withRoom(const HttpRequest& request, const QString& id, const HttpAnswer& answer,
                       std::function<void(Room&)> then)
{
    auto* deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this, deadline, request, answer] {
        deadline->deleteLater();
        answer(error(request, 503, QStringLiteral("store-away"),
                     tr("The relay can't read its store just now; try again in a moment.")));
    });
    deadline->start(StoreTimeout);
    Room& room = m_rooms.open(id);
    room.whenOpen(deadline, [this, deadline, &room, request, answer, then = std::move(then)] {
        if (!deadline->isActive())
            return;
        deadline->stop();
        deadline->deleteLater();
        if (room.state() == Room::State::Ready)
            then(room);
        else
            answer(error(request, 500, QStringLiteral("broken"), room.problem()));
    });
}

HttpReply HttpApi::error(const HttpRequest& request, int status, const QString& code, const QString& sentence) const
{
    if (request.wantsPage() && !request.path.startsWith(QLatin1String("/api/")))
        return m_pages.error(status, sentence);
    return json(status, {{QStringLiteral("error"), code}, {QStringLiteral("message"), sentence}});
}

QString HttpApi::linkTo(const HttpRequest& request, const QString& id) const
{
    QString base = m_publicUrl.toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded);
    if (base.isEmpty())
        base = request.host.isEmpty()
                   ? m_ownUrl.toString(QUrl::StripTrailingSlash)
                   : QLatin1String(request.secure ? "https://" : "http://") + QString::fromLatin1(request.host);
    return base + QLatin1Char('/') + id;
}

/// 128 random bits, in the alphabet of isCrowdId(), 6 bits a character.
QString HttpApi::freshId() const
{
    QString id;
    do {
        QByteArray bytes;
        for (int i = 0; i < 4; ++i) {
            const quint32 word = m_environment.random();
            bytes.append(reinterpret_cast<const char*>(&word), sizeof(word));
        }
        id = QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    } while (!protocol::isCrowdId(id.toStdString())); // it may begin with - or _
    return id;
}

} // namespace bytecrowds::relay
