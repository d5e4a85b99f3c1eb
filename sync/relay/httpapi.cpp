#include "sync/relay/httpapi.h"

#include "sync/protocol/crowdschema.h"

namespace bytecrowds::relay {

namespace {

template<typename Part>
HttpRoutes::Handler with(Part& part, void (Part::*handler)(const HttpRequest&, const HttpAnswer&))
{
    return [&part, handler](const HttpRequest& request, const HttpAnswer& answer) { (part.*handler)(request, answer); };
}

} // namespace

HttpApi::HttpApi(RoomRegistry& rooms, CrowdStore& store, Environment environment, QUrl publicUrl, QUrl ownUrl)
    : m_store(store)
    , m_links(std::move(publicUrl), std::move(ownUrl))
    , m_errors(m_pages)
    , m_door(rooms, m_errors)
    , m_reading(m_door, m_links, m_errors)
    , m_making(store, m_door, m_links, m_errors, std::move(environment))
    , m_access(store)
    , m_accessWriting(m_access, m_door, m_errors)
    , m_description(m_links)
{
    connect(&m_access, &CrowdAccess::written, this, &HttpApi::accessWritten);
    const auto get = [this](const char* pattern, HttpRoutes::Handler handler) {
        m_routes.add("GET", QLatin1StringView(pattern), std::move(handler));
    };
    const auto post = [this](const char* pattern, HttpRoutes::Handler handler) {
        m_routes.add("POST", QLatin1StringView(pattern), std::move(handler));
    };
    get("/", with(*this, &HttpApi::home));
    post("/", with(m_making, &CrowdMaking::createPlainly));
    get("/healthz", with(*this, &HttpApi::health));
    get("/api/openapi.json", with(m_description, &ApiDescription::serve));
    post("/api/crowds", with(m_making, &CrowdMaking::create));
    get("/api/crowds/{id}", with(m_reading, &CrowdReading::describe));
    m_routes.add("PUT", QLatin1StringView("/api/crowds/{id}/access"), with(m_accessWriting, &AccessWriting::write));
    get("/assets/{file...}", with(*this, &HttpApi::asset));
    get("/{id}.zip", with(m_reading, &CrowdReading::zip));
    get("/{id}", with(*this, &HttpApi::editor));
    get("/{id}/raw", with(m_reading, &CrowdReading::raw));
    get("/{id}/raw/{path...}", with(m_reading, &CrowdReading::rawFile));
}

void HttpApi::handle(const HttpRequest& request, const HttpAnswer& answer)
{
    const HttpRoutes::Finding found = m_routes.find(request.method, request.path);
    if (found.route) {
        HttpRequest routed = request;
        routed.parameters = found.parameters;
        found.route->handler(routed, answer);
        return;
    }
    if (found.allowed.isEmpty()) {
        answer(nothingHere(request));
        return;
    }
    const QByteArray methods = found.allowed.join(", ");
    HttpReply reply =
        m_errors(request, 405, "method", tr("This address understands %1 only.").arg(QLatin1StringView(methods)));
    reply.headers.append(QHttpHeaders::WellKnownHeader::Allow, methods);
    answer(reply);
}

void HttpApi::home(const HttpRequest& request, const HttpAnswer& answer)
{
    answer(m_pages.home(request));
}

void HttpApi::editor(const HttpRequest& request, const HttpAnswer& answer)
{
    if (protocol::isCrowdId(request.parameter("id").toStdString()))
        answer(m_pages.editor(request));
    else
        answer(nothingHere(request));
}

void HttpApi::asset(const HttpRequest& request, const HttpAnswer& answer)
{
    const std::optional<HttpReply> asset = m_pages.asset(request);
    answer(asset ? *asset : nothingHere(request));
}

void HttpApi::health(const HttpRequest& request, const HttpAnswer& answer)
{
    m_store.ping(this, [this, request, answer](bool answers) {
        if (answers && m_store.isAvailable())
            answer(jsonReply(200, {{QStringLiteral("status"), QStringLiteral("ok")}}));
        else
            answer(m_errors(request, 503, "store-away", tr("Redis does not store: %1").arg(m_store.problem())));
    });
}

HttpReply HttpApi::nothingHere(const HttpRequest& request) const
{
    return m_errors(request, 404, "not-found", tr("There is nothing at this address."));
}

} // namespace bytecrowds::relay
