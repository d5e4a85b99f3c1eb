#include "sync/relay/operatorpages.h"

#include "sync/relay/analytics.h"
#include "sync/relay/httpreplies.h"
#include "sync/relay/metricsexchange.h"
#include "sync/relay/metricspage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bytecrowds::relay {

namespace {

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

OperatorPages::~OperatorPages() = default;

bool OperatorPages::handle(const HttpRequest& request, const HttpAnswer& answer)
{
    static const QStringList own{QStringLiteral("/readyz"), QStringLiteral("/metrics"),
                                 QStringLiteral("/api/analytics"), QStringLiteral("/analytics")};
    if (!own.contains(request.path))
        return false;
    if (request.method != "GET" && request.method != "HEAD") {
        HttpReply reply = jsonError(405, "method", tr("This address understands GET only."));
        reply.headers.append(QHttpHeaders::WellKnownHeader::Allow, "GET");
        answer(reply);
    } else if (request.path == QLatin1String("/readyz")) {
        readiness(answer);
    } else if (!m_access.admits(request)) {
        answer(m_access.refusal(request));
    } else if (request.path == QLatin1String("/metrics")) {
        metrics(answer);
    } else if (!m_analytics) {
        answer(jsonError(404, "no-analytics", tr("This relay counts no visits (--no-analytics).")));
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
        answer(jsonError(503, "draining", tr("The relay is going down.")));
        return;
    }
    m_store.ping(this, [this, answer](bool answers) {
        if (answers && m_store.isAvailable() && !m_draining)
            answer(jsonReply(200, {{QStringLiteral("status"), QStringLiteral("ready")}}));
        else
            answer(jsonError(503, "not-ready", tr("The relay can't store anything just now.")));
    });
}

void OperatorPages::metrics(const HttpAnswer& answer)
{
    const auto page = [answer](const QByteArray& text) { answer({200, MetricsContentType, text}); };
    if (m_exchange)
        m_exchange->gather(page);
    else
        page(ownMetrics());
}

QByteArray OperatorPages::ownMetrics() const
{
    Gauges gauges;
    gauges.rooms = m_rooms.rooms();
    gauges.connections = m_rooms.connections();
    gauges.backlog = m_rooms.backlog();
    gauges.backlogBytes = m_store.backlog().bytes();
    gauges.storeAvailable = m_store.isAvailable();
    gauges.draining = m_draining;
    gauges.startedAt = m_startedAt;
    gauges.version = QCoreApplication::applicationVersion();
    if (m_exchange)
        gauges.process = m_exchange->process();
    return metricsPage(*m_environment.metrics, gauges);
}

QString OperatorPages::shareMetrics(int process, int processes, const QString& folder)
{
    m_exchange = std::make_unique<MetricsExchange>(process, processes, [this] { return ownMetrics(); });
    return m_exchange->open(folder);
}

void OperatorPages::visits(const HttpRequest& request, const HttpAnswer& answer)
{
    const QString asked = request.query.queryItemValue(QStringLiteral("days"));
    bool ok = true;
    const int days = asked.isEmpty() ? UsualDays : asked.toInt(&ok);
    if (!ok || days < 1 || days > MaxDays) {
        answer(jsonError(400, "days", tr("“days” is a number from 1 to %1.").arg(MaxDays)));
        return;
    }
    m_analytics->store().read(m_analytics->today(), days, [answer](const std::optional<AnalyticsReport>& report) {
        if (!report) {
            answer(jsonError(503, "store-away", tr("The relay can't read its store just now.")));
            return;
        }
        QJsonArray each;
        for (const AnalyticsReport::Day& day : report->days)
            each.append(json(day));
        answer(jsonReply(200, {{QStringLiteral("days"), each},
                               {QStringLiteral("total"), json(report->total)},
                               {QStringLiteral("pages"), json(report->pages)},
                               {QStringLiteral("countries"), json(report->countries)},
                               {QStringLiteral("continents"), json(report->continents)}}));
    });
}

} // namespace bytecrowds::relay
