#include "sync/relay/operatorpages.h"

#include "sync/relay/metricspage.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace bytecrowds::relay {

namespace {

HttpReply json(int status, const QJsonObject& object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

HttpReply problem(int status, const QString& code, const QString& sentence)
{
    return json(status, {{QStringLiteral("error"), code}, {QStringLiteral("message"), sentence}});
}

} // namespace

OperatorPages::OperatorPages(OperatorAccess access, RoomRegistry& rooms, CrowdStore& store, Environment environment,
                             Milliseconds startedAt)
    : m_access(std::move(access))
    , m_rooms(rooms)
    , m_store(store)
    , m_environment(std::move(environment))
    , m_startedAt(startedAt)
{
}

bool OperatorPages::handle(const HttpRequest& request, const HttpAnswer& answer)
{
    const bool readyz = request.path == QLatin1String("/readyz");
    if (!readyz && request.path != QLatin1String("/metrics"))
        return false;
    if (request.method != "GET" && request.method != "HEAD") {
        HttpReply reply = problem(405, QStringLiteral("method"), tr("This address understands GET only."));
        reply.headers.append(QHttpHeaders::WellKnownHeader::Allow, "GET");
        answer(reply);
    } else if (readyz) {
        readiness(answer);
    } else if (!m_access.admits(request)) {
        answer(m_access.refusal(request));
    } else {
        metrics(answer);
    }
    return true;
}

void OperatorPages::readiness(const HttpAnswer& answer)
{
    if (m_draining) {
        answer(problem(503, QStringLiteral("draining"), tr("The relay is going down.")));
        return;
    }
    m_store.ping(this, [this, answer](bool answers) {
        if (answers && m_store.isAvailable() && !m_draining)
            answer(json(200, {{QStringLiteral("status"), QStringLiteral("ready")}}));
        else
            answer(problem(503, QStringLiteral("not-ready"), tr("The relay can't store anything just now.")));
    });
}

void OperatorPages::metrics(const HttpAnswer& answer)
{
    Gauges gauges;
    gauges.rooms = m_rooms.rooms();
    gauges.connections = m_rooms.connections();
    gauges.backlog = m_rooms.backlog();
    gauges.storeAvailable = m_store.isAvailable();
    gauges.draining = m_draining;
    gauges.startedAt = m_startedAt;
    gauges.version = QCoreApplication::applicationVersion();
    answer({200, MetricsContentType, metricsPage(*m_environment.metrics, gauges)});
}

} // namespace bytecrowds::relay
