#pragma once

#include "sync/relay/crowdstore.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace bytecrowds::relay {

/// Visits that are not in the store yet: of one day, so that a few numbers stand for all of them.
struct VisitCounts
{
    using Names = QMap<QByteArray, qint64>; // name -> hits

    qint64 pageHits = 0;
    qint64 apiHits = 0;
    QSet<QByteArray> visitors; ///< hashed, see Analytics
    Names pages, countries, continents;

    bool isEmpty() const { return pageHits + apiHits == 0 && visitors.isEmpty(); }
    void add(const VisitCounts& other);
};

/// What the store knows.
struct AnalyticsReport
{
    struct Day
    {
        QDate date;
        qint64 hits = 0, pageHits = 0, apiHits = 0, uniqueVisitors = 0;
    };
    QList<Day> days; ///< oldest first
    Day total;       ///< since ever; whoever came on two days is two visitors
    VisitCounts::Names pages, countries, continents;
};

/// The numbers of visits in Redis; nothing of it leads back to anybody. Days are UTC's.
///
///   analytics:<yyyy-mm-dd>             hash        hits pageHits apiHits uniqueVisitors
///   analytics:total                    hash        the same
///   pages, countries, continents       sorted set  name -> hits
///   {analytics:<yyyy-mm-dd>}:salt      text        what addresses are hashed with on that day; gone after 47 hours
///   {analytics:<yyyy-mm-dd>}:visitors  set         hashes; gone after 47 hours
///
/// Each key's numbers change in one step, with those of the day in one script; keys of several slots of a Redis Cluster
/// can't share one.
class AnalyticsStore : public QObject
{
    Q_OBJECT
public:
    /// Of the salt and the hashes: as long as a day with its stragglers, and less than two.
    static constexpr int SecretSeconds = 47 * 60 * 60;

    /// `store` outlives it.
    explicit AnalyticsStore(CrowdStore& store, QObject* parent = nullptr);

    /// That day's salt: `fresh`, unless a relay was here before. Empty when the store is away.
    void salt(const QDate& day, const QByteArray& fresh, std::function<void(const QByteArray&)> then);
    /// Calls back when all of it was answered: false when it was refused, and is to be written again. What was perhaps
    /// taken is not: better too few than twice.
    void add(const QDate& day, const VisitCounts& counts, std::function<void(bool)> then);
    /// The last `days` days up to `today`; none when the store is away.
    void read(const QDate& today, int days, std::function<void(const std::optional<AnalyticsReport>&)> then);

private:
    using Answer = std::function<void(const RedisReply&)>;
    // The only ways to Redis.
    void command(const QByteArray& key, const QByteArrayList& words, Answer answer);
    void transaction(const QByteArray& key, const QList<QByteArrayList>& commands, Answer answer);

    CrowdStore& m_store;
};

} // namespace bytecrowds::relay
