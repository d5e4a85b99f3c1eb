#include "sync/relay/operatorpages.h"

#include "sync/relay/analytics.h"
#include "sync/relay/metricspage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bytecrowds::relay {

namespace {

HttpReply json(int status, const QJsonObject& object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

QJsonObject json(const AnalyticsReport::Day& day)
{
    QJsonObject object{{QStringLiteral("hits"), day.hits},
                       {QStringLiteral("pageHits"), day.pageHits},
                       {QStringLiteral("apiHits"), day.apiHits},
                       {QStringLiteral("uniqueVisitors"), day.uniqueVisitors}};
    if (day.date.isValid())
        object.insert(QStringLiteral("date"), day.date.toString(Qt::ISODate));
    return object;
}

/// The most visited first.
QJsonArray json(const VisitCounts::Names& names)
{
    QList<std::pair<qint64, QByteArray>> order;
    for (const auto& [name, hits] : names.asKeyValueRange())
        order.append({-hits, name});
    std::sort(order.begin(), order.end());
    QJsonArray array;
    for (const auto& [hits, name] : order)
        array.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("hits"), -hits}});
    return array;
}

HttpReply problem(int status, const QString& code, const QString& sentence)
{
    return json(status, {{QStringLiteral("error"), code}, {QStringLiteral("message"), sentence}});
}

} // namespace

OperatorPages::OperatorPages(OperatorAccess access, RoomRegistry& rooms, CrowdStore& store, Environment environment,
                             Milliseconds startedAt, Analytics* analytics)
    : m_access(std::move(access))
    , m_rooms(rooms)
    , m_store(store)
    , m_environment(std::move(environment))
    , m_startedAt(startedAt)
    , m_analytics(analytics)
{
}

bool OperatorPages::handle(const HttpRequest& request, const HttpAnswer& answer)
{
    static const QStringList own{QStringLiteral("/readyz"), QStringLiteral("/metrics"),
                                 QStringLiteral("/api/analytics"), QStringLiteral("/analytics")};
    if (!own.contains(request.path))
        return false;
    if (request.method != "GET" && request.method != "HEAD") {
        HttpReply reply = problem(405, QStringLiteral("method"), tr("This address understands GET only."));
        reply.headers.append(QHttpHeaders::WellKnownHeader::Allow, "GET");
        answer(reply);
    } else if (request.path == QLatin1String("/readyz")) {
        readiness(answer);
    } else if (!m_access.admits(request)) {
        answer(m_access.refusal(request));
    } else if (request.path == QLatin1String("/metrics")) {
        metrics(answer);
    } else if (!m_analytics) {
        answer(problem(404, QStringLiteral("no-analytics"), tr("This relay counts no visits (--no-analytics).")));
    } else if (request.path == QLatin1String("/analytics")) {
        answer(m_pages.analytics(request));
    } else {
        visits(request, answer);
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

void OperatorPages::visits(const HttpRequest& request, const HttpAnswer& answer)
{
    const QString asked = request.query.queryItemValue(QStringLiteral("days"));
    bool ok = true;
    const int days = asked.isEmpty() ? UsualDays : asked.toInt(&ok);
    if (!ok || days < 1 || days > MaxDays) {
        answer(problem(400, QStringLiteral("days"), tr("“days” is a number from 1 to %1.").arg(MaxDays)));
        return;
    }
    m_analytics->store().read(m_analytics->today(), days, [answer](const std::optional<AnalyticsReport>& report) {
        if (!report) {
            answer(problem(503, QStringLiteral("store-away"), tr("The relay can't read its store just now.")));
            return;
        }
        QJsonArray each;
        for (const AnalyticsReport::Day& day : report->days)
            each.append(json(day));
        answer(json(200, {{QStringLiteral("days"), each},
                          {QStringLiteral("total"), json(report->total)},
                          {QStringLiteral("pages"), json(report->pages)},
                          {QStringLiteral("countries"), json(report->countries)},
                          {QStringLiteral("continents"), json(report->continents)}}));
    });
}

} // namespace bytecrowds::relay
