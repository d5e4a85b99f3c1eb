#pragma once

#include "sync/relay/analyticsstore.h"
#include "sync/relay/environment.h"
#include "sync/relay/geoip.h"
#include "sync/relay/visit.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace bytecrowds::relay {

/// Counts visits, and brings the counts into the store: many at once, so that none costs a way to Redis of its own.
///
/// An address is never written down: what is kept of it is its HMAC-SHA-256 under a random salt of the day, which all
/// relays share and which is gone, with the hashes, within two days.
class Analytics : public QObject
{
    Q_OBJECT
public:
    /// From a visit to the writing of what there is by then.
    static constexpr int FlushDelay = 1000; // ms
    /// Visits that wait for the day's salt; more are counted without a visitor.
    static constexpr std::size_t MaxUnsalted = 10000;
    /// And visitors that wait for the store.
    static constexpr qsizetype MaxVisitors = 100000;
    /// Bytes of a salt and of a hash.
    static constexpr int SaltBytes = 32;
    static constexpr int HashBytes = 16;

    /// `store` outlives it. Without `geoip` (or none found in it) a visit's country is what `countryHeader` says of it;
    /// empty: that is not looked at.
    Analytics(CrowdStore& store, Environment environment, std::unique_ptr<GeoIp> geoip, QByteArray countryHeader);
    ~Analytics() override;

    void setGeoIp(std::unique_ptr<GeoIp> geoip) { m_geoip = std::move(geoip); }
    void count(const HttpRequest& request);
    /// Writes what there is, if the store is there.
    void flush();
    /// Whether nothing is on its way to the store.
    bool isSettled() const { return m_writing == 0; }
    /// Whether nothing waits.
    bool isEmpty() const { return m_counts.isEmpty() && m_unsalted.empty(); }
    AnalyticsStore& store() { return m_store; }
    /// In UTC.
    QDate today() const;

Q_SIGNALS:
    void settled();

private:
    Place placeOf(const HttpRequest& request) const;
    void beginDay(const QDate& day);
    void askForSalt();
    void schedule();
    void addVisitor(const QHostAddress& address);

    CrowdStore& m_crowds;
    const Environment m_environment;
    std::unique_ptr<GeoIp> m_geoip;
    const QByteArray m_countryHeader;
    AnalyticsStore m_store;
    QTimer m_due;
    QDate m_day; ///< of the counts
    QByteArray m_salt;
    bool m_saltAsked = false;
    VisitCounts m_counts;
    int m_writing = 0;
    std::vector<QHostAddress> m_unsalted; ///< whose visit is counted, and whose hash has to wait for the salt
};

} // namespace bytecrowds::relay
