#include "sync/relay/analyticsstore.h"

#include <memory>

namespace bytecrowds::relay {

namespace {

const QByteArray TotalKey("analytics:total");
const QByteArrayList Fields{"hits", "pageHits", "apiHits", "uniqueVisitors"};

QByteArray dayKey(const QDate& day)
{
    return "analytics:" + day.toString(Qt::ISODate).toLatin1();
}

/// In the same slot of a cluster as the day's hash.
QByteArray secretKey(const QDate& day, const char* name)
{
    return '{' + dayKey(day) + "}:" + name;
}

/// KEYS: the day's hash, its visitors. ARGV: hits of pages, of the API, seconds, hashes.
/// Returns how many of them are new.
const QByteArray AddToDay(R"(
local new = 0
for i = 4, #ARGV do
    new = new + redis.call('SADD', KEYS[2], ARGV[i])
end
if redis.call('TTL', KEYS[2]) == -1 then
    redis.call('EXPIRE', KEYS[2], ARGV[3])
end
redis.call('HINCRBY', KEYS[1], 'hits', ARGV[1] + ARGV[2])
redis.call('HINCRBY', KEYS[1], 'pageHits', ARGV[1])
redis.call('HINCRBY', KEYS[1], 'apiHits', ARGV[2])
redis.call('HINCRBY', KEYS[1], 'uniqueVisitors', new)
return new
)");

AnalyticsReport::Day dayOf(const QDate& date, const RedisReply& reply)
{
    if (reply.elements.size() != std::size_t(Fields.size()))
        return {date};
    const auto number = [&](std::size_t i) { return reply.elements[i].text.toLongLong(); };
    return {date, number(0), number(1), number(2), number(3)};
}

/// ZRANGE … WITHSCORES: name, score, name, score …
VisitCounts::Names namesOf(const RedisReply& reply)
{
    VisitCounts::Names names;
    for (std::size_t i = 0; i + 1 < reply.elements.size(); i += 2)
        names.insert(reply.elements[i].text, qint64(reply.elements[i + 1].text.toDouble()));
    return names;
}

/// Several answers of which the last one to come goes on.
struct Gathering
{
    AnalyticsReport report;
    int missing = 0;
    bool whole = true;
};

} // namespace

void VisitCounts::add(const VisitCounts& other)
{
    pageHits += other.pageHits;
    apiHits += other.apiHits;
    visitors += other.visitors;
    const auto merge = [](Names& into, const Names& from) {
        for (const auto& [name, hits] : from.asKeyValueRange())
            into[name] += hits;
    };
    merge(pages, other.pages);
    merge(countries, other.countries);
    merge(continents, other.continents);
}

AnalyticsStore::AnalyticsStore(CrowdStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void AnalyticsStore::command(const QByteArray& key, const QByteArrayList& words, Answer answer)
{
    m_store.redis().command(key, words, this, std::move(answer));
}

void AnalyticsStore::transaction(const QByteArray& key, const QList<QByteArrayList>& commands, Answer answer)
{
    m_store.redis().transaction(key, commands, this, std::move(answer));
}

void AnalyticsStore::salt(const QDate& day, const QByteArray& fresh, std::function<void(const QByteArray&)> then)
{
    const QByteArray key = secretKey(day, "salt");
    transaction(key, {{"SET", key, fresh, "NX", "EX", QByteArray::number(SecretSeconds)}, {"GET", key}},
                [then = std::move(then)](const RedisReply& reply) {
                    then(reply.succeeded() && reply.elements.size() == 2 ? reply.elements[1].text : QByteArray());
                });
}

void AnalyticsStore::add(const QDate& day, const VisitCounts& counts, std::function<void(bool)> then)
{
    const QByteArray pageHits = QByteArray::number(counts.pageHits);
    const QByteArray apiHits = QByteArray::number(counts.apiHits);
    QByteArrayList words{"EVAL",
                         AddToDay,
                         "2",
                         dayKey(day),
                         secretKey(day, "visitors"),
                         pageHits,
                         apiHits,
                         QByteArray::number(SecretSeconds)};
    words.append(counts.visitors.values());
    command(dayKey(day), words, [this, counts, pageHits, apiHits, then = std::move(then)](const RedisReply& reply) {
        if (!reply.succeeded()) {
            then(reply.isLost());
            return;
        }
        QList<std::pair<QByteArray, QList<QByteArrayList>>> totals{
            {TotalKey,
             {{"HINCRBY", TotalKey, "hits", QByteArray::number(counts.pageHits + counts.apiHits)},
              {"HINCRBY", TotalKey, "pageHits", pageHits},
              {"HINCRBY", TotalKey, "apiHits", apiHits},
              {"HINCRBY", TotalKey, "uniqueVisitors", QByteArray::number(reply.integer)}}}};
        const auto rank = [&totals](const QByteArray& key, const VisitCounts::Names& names) {
            QList<QByteArrayList> commands;
            for (const auto& [name, count] : names.asKeyValueRange())
                commands.append({"ZINCRBY", key, QByteArray::number(count), name});
            if (!commands.isEmpty())
                totals.append({key, commands});
        };
        rank("pages", counts.pages);
        rank("countries", counts.countries);
        rank("continents", counts.continents);
        const auto missing = std::make_shared<qsizetype>(totals.size());
        for (const auto& [key, commands] : totals)
            transaction(key, commands, [missing, then](const RedisReply&) {
                if (--*missing == 0)
                    then(true);
            });
    });
}

void AnalyticsStore::read(const QDate& today, int days, std::function<void(const std::optional<AnalyticsReport>&)> then)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->report.days.resize(days);
    gathering->missing = days + 4;
    const auto ask = [&](const QByteArray& key, const QByteArrayList& words,
                         std::function<void(AnalyticsReport&, const RedisReply&)> take) {
        command(key, words, [gathering, then, take = std::move(take)](const RedisReply& reply) {
            if (reply.succeeded())
                take(gathering->report, reply);
            else
                gathering->whole = false;
            if (--gathering->missing == 0)
                then(gathering->whole ? std::optional(gathering->report) : std::nullopt);
        });
    };
    for (int i = 0; i < days; ++i) {
        const QDate date = today.addDays(i + 1 - days);
        ask(dayKey(date), QByteArrayList{"HMGET", dayKey(date)} + Fields,
            [i, date](AnalyticsReport& report, const RedisReply& reply) { report.days[i] = dayOf(date, reply); });
    }
    ask(TotalKey, QByteArrayList{"HMGET", TotalKey} + Fields,
        [](AnalyticsReport& report, const RedisReply& reply) { report.total = dayOf({}, reply); });
    const auto askNames = [&](const QByteArray& key, VisitCounts::Names AnalyticsReport::*names) {
        ask(key, {"ZRANGE", key, "0", "-1", "WITHSCORES"},
            [names](AnalyticsReport& report, const RedisReply& reply) { report.*names = namesOf(reply); });
    };
    askNames("pages", &AnalyticsReport::pages);
    askNames("countries", &AnalyticsReport::countries);
    askNames("continents", &AnalyticsReport::continents);
}

} // namespace bytecrowds::relay
