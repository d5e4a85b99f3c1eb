#pragma once

#include "sync/relay/crowdstore.h"
#include "sync/relay/environment.h"
#include "sync/relay/operatoraccess.h"
#include "sync/relay/roomregistry.h"
#include "sync/relay/webpages.h"

#include <QObject>

#include <memory>

namespace bytecrowds::relay {

class Analytics;
class MetricsExchange;

/// What those who run the relay ask it:
///
///   GET  /readyz    whether it takes clients: the store stores, and the relay is not going down; for everybody
///   GET  /metrics   Prometheus' text; for the operator
///   GET  /api/analytics?days=N   visits of the last N days and in total, JSON; for the operator
///   GET  /analytics              the same as a page; for the operator
class OperatorPages : public QObject
{
    Q_OBJECT
public:
    static constexpr int UsualDays = 30;
    static constexpr int MaxDays = 366;

    /// `rooms`, `store` and `analytics` (none: nothing is counted) outlive it. `startedAt` is when the relay did, since
    /// 1970.
    OperatorPages(OperatorAccess access, RoomRegistry& rooms, CrowdStore& store, Environment environment,
                  Milliseconds startedAt, Analytics* analytics);
    ~OperatorPages() override;

    /// Of a relay of several processes, which tell each other by `folder`: its page of metrics is that of all. Empty,
    /// or a sentence that says why not.
    QString shareMetrics(int process, int processes, const QString& folder);

    OperatorAccess& access() { return m_access; }
    /// From now on it is not ready.
    void setDraining() { m_draining = true; }

    /// False when the address is none of these; then nothing was answered.
    bool handle(const HttpRequest& request, const HttpAnswer& answer);

private:
    void readiness(const HttpAnswer& answer);
    void metrics(const HttpAnswer& answer);
    QByteArray ownMetrics() const;
    void visits(const HttpRequest& request, const HttpAnswer& answer);

    OperatorAccess m_access;
    RoomRegistry& m_rooms;
    CrowdStore& m_store;
    const Environment m_environment;
    const Milliseconds m_startedAt;
    Analytics* const m_analytics;
    const WebPages m_pages;
    std::unique_ptr<MetricsExchange> m_exchange; // none: it is the only process
    bool m_draining = false;
};

} // namespace bytecrowds::relay
