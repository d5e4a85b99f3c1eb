#include "sync/relay/analytics.h"
#include "tests/support/latin.h"
#include "tests/support/placesfile.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::latin;
using tests::PlacesFile;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;

namespace {

const QString Program = QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay");
constexpr qint64 MsPerDay = 24 * 60 * 60 * 1000;

struct Answer
{
    int status = 0;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A request from an address of this machine.
Answer ask(const RelayProcess& relay, const QByteArray& path, const QByteArrayList& headers = {},
           const QByteArray& method = "GET", const char* from = "127.0.0.1")
{
    QTcpSocket socket;
    socket.bind(QHostAddress(latin(from)));
    socket.connectToHost(relay.url().host(), quint16(relay.url().port()));
    const QByteArray body = method == "POST" ? "x" : "";
    const QByteArrayList lines{method + ' ' + path + " HTTP/1.1", "Host: " + relay.url().authority().toLatin1(),
                               "Content-Length: " + QByteArray::number(body.size())};
    socket.write((lines + headers).join("\r\n") + "\r\n\r\n" + body);
    QByteArray all;
    waitFor([&] {
        all += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    return {all.split(' ').value(1).toInt(), all.mid(all.indexOf("\r\n\r\n") + 4)};
}

QByteArray dayKey(const QDate& day = QDateTime::currentDateTimeUtc().date())
{
    return "analytics:" + day.toString(Qt::ISODate).toLatin1();
}

/// So that no test's visits fall on two days.
void awaitNoMidnight()
{
    const auto tillMidnight = [] { return MsPerDay - QDateTime::currentMSecsSinceEpoch() % MsPerDay; };
    QVERIFY(waitFor([&] { return tillMidnight() > 15000; }));
}

/// All that the store holds, keys and values.
QByteArray everything(const RedisProcess& redis)
{
    QByteArray all;
    for (const QByteArray& key : redis.cli({"KEYS", "*"}).split('\n')) {
        const QByteArray type = redis.cli({"TYPE", key});
        all += key + '\n';
        if (type == "hash")
            all += redis.cli({"HGETALL", key});
        else if (type == "set")
            all += redis.cli({"SMEMBERS", key});
        else if (type == "zset")
            all += redis.cli({"ZRANGE", key, "0", "-1"});
        else
            all += type == "string" ? redis.cli({"GET", key}) : QByteArray();
        all += '\n';
    }
    return all;
}

/// Counts visits in this process, at a time of its own.
struct Counter
{
    qint64 now = 20000 * MsPerDay; // 2024-10-04
    CrowdStore store;
    Analytics analytics;

    explicit Counter(const RedisProcess& redis, std::unique_ptr<GeoIp> places = {}, const QByteArray& header = {})
        : store(std::get<RedisAddress>(RedisAddress::parse(redis.url())), environment())
        , analytics(store, environment(), std::move(places), header)
    {
        store.open();
    }

    Environment environment()
    {
        Environment ours = Environment::ofThisMachine();
        ours.wall = [this] { return Milliseconds(now); };
        return ours;
    }

    bool isWritten() const { return analytics.isSettled() && analytics.isEmpty(); }

    void visit(const char* address, const QByteArray& header = {}, const QByteArray& value = {}, bool byProxy = true)
    {
        HttpRequest request;
        request.byProxy = byProxy;
        request.method = "GET";
        request.path = latin("/");
        request.client = QHostAddress(latin(address));
        if (!header.isEmpty())
            request.headers.append(header, value);
        analytics.count(request);
    }
};

} // namespace

/// Visits: what is counted, and what is never kept.
class TestRelayAnalytics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visits_data();
    void visits();
    void countsByDayAndInTotal();
    void keepsNothingOfAnybody();
    void respectsWhoeverIsNotToBeCounted();
    void canBeSwitchedOff();
    void manyVisitsAreWrittenAtOnce();
    void writesTheLastVisitsAtTheEnd();
    void aVisitorIsOneOnAllRelays();
    void daysCantBeConnected();
    void waitsForTheStore();
    void knowsPlaces_data();
    void knowsPlaces();
    void countsByCountry();
    void refusesOtherFiles();
    void believesTheProxysHeader();
    void reportsToTheOperator();
};

void TestRelayAnalytics::visits_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("page"); // empty: not counted
    QTest::addColumn<bool>("api");
    const auto row = [](const char* method, const char* path, const char* page, bool api = false) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << latin(path) << QByteArray(page) << api;
    };
    row("GET", "/", "home");
    row("POST", "/", "new", true);
    row("GET", "/someCrowd", "crowd");
    row("HEAD", "/someCrowd", "");
    row("GET", "/someCrowd/raw", "raw", true);
    row("GET", "/someCrowd/raw/src/main.cpp", "raw", true);
    row("GET", "/someCrowd.zip", "zip", true);
    row("POST", "/api/crowds", "new", true);
    row("GET", "/api/crowds/someCrowd", "about", true);
    row("GET", "/api/analytics", "");
    row("GET", "/assets/home-ABCD1234.js", "");
    row("GET", "/healthz", "");
    row("GET", "/readyz", "");
    row("GET", "/metrics", "");
    row("GET", "/analytics", "");
    row("GET", "/no%20crowd", "");
    row("GET", "/some/where/else", "");
}

void TestRelayAnalytics::visits()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, page);
    QFETCH(bool, api);
    HttpRequest request;
    request.method = method;
    request.path = path;
    const std::optional<Visit> visit = Visit::of(request);
    QCOMPARE(visit ? QByteArray(visit->page) : QByteArray(), page);
    if (visit)
        QCOMPARE(visit->kind == Visit::Kind::Api, api);
    for (const char* name : {"DNT", "sec-gpc"}) {
        HttpRequest shy = request;
        shy.headers.append(name, "1");
        QVERIFY(!Visit::of(shy));
        HttpRequest open = request;
        open.headers.append(name, "0");
        QCOMPARE(Visit::of(open).has_value(), visit.has_value());
    }
}

void TestRelayAnalytics::countsByDayAndInTotal()
{
    awaitNoMidnight();
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(relay, "/").status, 200);
    QCOMPARE(ask(relay, "/aCrowd", {}, "GET", "127.0.0.2").status, 200);
    QCOMPARE(ask(relay, "/", {}, "POST", "127.0.0.3").status, 201);
    QCOMPARE(ask(relay, "/api/crowds/nobodysCrowd").status, 404); // a refusal is no visit
    QVERIFY(waitFor([&] { return redis.cli({"ZSCORE", "pages", "new"}) == "1"; }));
    QVERIFY(waitFor([&] { return redis.cli({"HGET", "analytics:total", "uniqueVisitors"}) == "3"; }));
    for (const QByteArray& key : {dayKey(), QByteArray("analytics:total")}) {
        QCOMPARE(redis.cli({"HGET", key, "hits"}), "5");
        QCOMPARE(redis.cli({"HGET", key, "pageHits"}), "4");
        QCOMPARE(redis.cli({"HGET", key, "apiHits"}), "1");
        QCOMPARE(redis.cli({"HGET", key, "uniqueVisitors"}), "3");
    }
    QCOMPARE(redis.cli({"ZRANGE", "pages", "0", "-1", "WITHSCORES"}), "crowd\n1\nnew\n1\nhome\n3");
    QCOMPARE(redis.cli({"TTL", dayKey()}), "-1");
}

void TestRelayAnalytics::keepsNothingOfAnybody()
{
    awaitNoMidnight();
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    QCOMPARE(ask(relay, "/aSecretCrowd", {"User-Agent: Someones/1.0"}, "GET", "127.0.0.77").status, 200);
    QVERIFY(waitFor([&] { return redis.cli({"SCARD", '{' + dayKey() + "}:visitors"}) == "1"; }));
    QVERIFY(waitFor([&] { return redis.cli({"ZSCORE", "pages", "crowd"}) == "1"; }));
    const QByteArray all = everything(redis);
    for (const QByteArray& secret :
         {QByteArray("aSecretCrowd"), QByteArray("127.0.0"), QByteArray("Someones"), QByteArray("\x7f\x00\x00\x4d", 4)})
        QVERIFY2(!all.contains(secret), secret.constData());
    for (const char* name : {"salt", "visitors"}) {
        const int seconds = redis.cli({"TTL", '{' + dayKey() + "}:" + name}).toInt();
        QVERIFY2(seconds > 24 * 60 * 60 && seconds < 48 * 60 * 60, name);
    }
}

void TestRelayAnalytics::respectsWhoeverIsNotToBeCounted()
{
    awaitNoMidnight();
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    QCOMPARE(ask(relay, "/", {"DNT: 1"}, "GET", "127.0.0.4").status, 200);
    QCOMPARE(ask(relay, "/", {"Sec-GPC: 1"}, "GET", "127.0.0.5").status, 200);
    QCOMPARE(ask(relay, "/", {"DNT: 0"}, "GET", "127.0.0.6").status, 200);
    QVERIFY(waitFor([&] { return !redis.cli({"ZSCORE", "pages", "home"}).isEmpty(); }));
    QCOMPARE(redis.cli({"HGET", dayKey(), "hits"}), "1");
    QVERIFY(waitFor([&] { return redis.cli({"HGET", dayKey(), "uniqueVisitors"}) == "1"; }));
}

void TestRelayAnalytics::canBeSwitchedOff()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url(), latin("--no-analytics")});
    QVERIFY2(relay.start(), relay.log().constData());
    QCOMPARE(ask(relay, "/").status, 200);
    QCOMPARE(ask(relay, "/api/analytics").status, 404);
    QCOMPARE(relay.stop(), 0); // by then a visit would have been written
    QCOMPARE(redis.cli({"KEYS", "*"}), "");
}

void TestRelayAnalytics::manyVisitsAreWrittenAtOnce()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Counter counter(redis);
    QVERIFY(waitFor([&] { return counter.store.isAvailable(); }));
    constexpr int Visits = 5000;
    for (int i = 0; i < Visits; ++i)
        counter.visit(qPrintable(latin("10.0.%1.%2").arg(i / 250).arg(i % 250)));
    QVERIFY(waitFor([&] { return redis.cli({"ZSCORE", "pages", "home"}) == QByteArray::number(Visits); }));
    const QByteArray key = dayKey(counter.analytics.today());
    QVERIFY(waitFor([&] { return redis.cli({"HGET", key, "uniqueVisitors"}) == QByteArray::number(Visits); }));
    static const QByteArray calls("cmdstat_eval:calls=");
    const QByteArray stats = redis.cli({"INFO", "commandstats"});
    QVERIFY(stats.contains(calls));
    QVERIFY(stats.mid(stats.indexOf(calls) + calls.size()).split(',').constFirst().toInt() <= 3);
}

void TestRelayAnalytics::writesTheLastVisitsAtTheEnd()
{
    awaitNoMidnight();
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    QCOMPARE(ask(relay, "/").status, 200);
    QCOMPARE(relay.stop(), 0);
    QCOMPARE(redis.cli({"HGET", dayKey(), "hits"}), "1");
    QCOMPARE(redis.cli({"ZSCORE", "pages", "home"}), "1");
}

void TestRelayAnalytics::aVisitorIsOneOnAllRelays()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Counter first(redis), second(redis);
    QVERIFY(waitFor([&] { return first.store.isAvailable() && second.store.isAvailable(); }));
    for (Counter* counter : {&first, &second}) {
        counter->visit("192.0.2.1");
        counter->visit("::ffff:192.0.2.1");
        counter->visit("2001:db8::1");
    }
    QVERIFY(waitFor([&] { return redis.cli({"ZSCORE", "pages", "home"}) == "6"; }));
    const auto bothAreWritten = [&] {
        return redis.cli({"HGET", dayKey(first.analytics.today()), "uniqueVisitors"}) == "2" &&
               redis.cli({"HGET", "analytics:total", "uniqueVisitors"}) == "2" && first.isWritten() &&
               second.isWritten();
    };
    QVERIFY(waitFor(bothAreWritten));
}

void TestRelayAnalytics::daysCantBeConnected()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Counter counter(redis);
    QVERIFY(waitFor([&] { return counter.store.isAvailable(); }));
    const QDate day = counter.analytics.today();
    QCOMPARE(day, QDate(2024, 10, 4));
    counter.now += MsPerDay - 1;
    counter.visit("192.0.2.1");
    QVERIFY(waitFor([&] { return redis.cli({"HGET", dayKey(day), "uniqueVisitors"}) == "1"; }));
    counter.now += 1;
    counter.visit("192.0.2.1");
    QVERIFY(waitFor([&] { return redis.cli({"ZSCORE", "pages", "home"}) == "2"; }));
    for (const QDate& each : {day, day.addDays(1)}) {
        QCOMPARE(redis.cli({"HGET", dayKey(each), "hits"}), "1");
        QVERIFY(waitFor([&] { return redis.cli({"HGET", dayKey(each), "uniqueVisitors"}) == "1"; }));
    }
    const auto secret = [&](const QDate& each, const char* name) { return '{' + dayKey(each) + "}:" + name; };
    QCOMPARE(redis.cli({"EXISTS", secret(day, "salt"), secret(day.addDays(1), "salt")}), "2");
    QVERIFY(redis.cli({"GET", secret(day, "salt")}) != redis.cli({"GET", secret(day.addDays(1), "salt")}));
    QCOMPARE(redis.cli({"SINTERCARD", "2", secret(day, "visitors"), secret(day.addDays(1), "visitors")}), "0");
}

void TestRelayAnalytics::waitsForTheStore()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Counter counter(redis);
    QVERIFY(waitFor([&] { return counter.store.isAvailable(); }));
    redis.kill9();
    QVERIFY(waitFor([&] { return !counter.store.isConnected(); }));
    for (int i = 0; i < 4; ++i)
        counter.visit("192.0.2.1");
    QVERIFY(redis.start());
    QVERIFY(waitFor([&] { return redis.cli({"ZSCORE", "pages", "home"}) == "4"; }));
    const QByteArray key = dayKey(counter.analytics.today());
    QVERIFY(waitFor([&] { return redis.cli({"HGET", key, "uniqueVisitors"}) == "1"; }));
    // And while it takes nothing.
    redis.cli({"CONFIG", "SET", "maxmemory", "1"});
    counter.visit("192.0.2.2");
    QVERIFY(waitFor([&] { return redis.cli({"INFO", "errorstats"}).contains("OOM"); }));
    QCOMPARE(redis.cli({"HGET", key, "hits"}), "4");
    redis.cli({"CONFIG", "SET", "maxmemory", "0"});
    QVERIFY(waitFor([&] { return redis.cli({"ZSCORE", "pages", "home"}) == "5"; }));
    QCOMPARE(redis.cli({"HGET", key, "hits"}), "5");
    QVERIFY(waitFor([&] { return redis.cli({"HGET", key, "uniqueVisitors"}) == "2"; }));
}

void TestRelayAnalytics::knowsPlaces_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("continent");
    const auto row = [](const char* address, const char* country, const char* continent) {
        QTest::newRow(address) << latin(address) << QByteArray(country) << QByteArray(continent);
    };
    row("192.0.2.1", "DE", "EU");
    row("192.0.2.255", "DE", "EU");
    row("192.0.3.0", "", "");
    row("::ffff:192.0.2.1", "DE", "EU");
    row("198.51.100.127", "BR", "SA");
    row("198.51.100.128", "JP", "AS");
    row("203.0.113.9", "", "AF"); // of no country that is known
    row("2001:db8::5", "NZ", "OC");
    row("2001:db9::5", "", "");
    row("::1", "", "");
}

void TestRelayAnalytics::knowsPlaces()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, continent);
    QTemporaryDir folder;
    PlacesFile file;
    file.add("192.0.2.0/24", "DE", "EU");
    file.add("198.51.100.0/25", "BR", {}); // whose continent is known all the same
    file.add("198.51.100.128/25", "JP", "AS");
    file.add("203.0.113.0/24", {}, "AF");
    file.add("2001:db8::/32", "NZ", "OC");
    QVERIFY(file.write(folder.filePath(latin("places.mmdb"))));
    const auto opened = GeoIp::open(folder.filePath(latin("places.mmdb")));
    const auto* places = std::get_if<std::unique_ptr<GeoIp>>(&opened);
    QVERIFY(places);
    QCOMPARE((*places)->placeOf(QHostAddress(address)), (Place{country, continent}));
}

void TestRelayAnalytics::countsByCountry()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(latin("places.mmdb"));
    PlacesFile file;
    file.add("127.0.0.0/25", "DE", "EU");
    file.add("127.0.0.128/25", "BR", "SA");
    QVERIFY(file.write(path));
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url(), latin("--geoip"), path});
    QVERIFY2(relay.start(), relay.log().constData());
    for (const char* from : {"127.0.0.2", "127.0.0.200", "127.0.0.201", "127.0.1.1"})
        QCOMPARE(ask(relay, "/", {}, "GET", from).status, 200);
    QVERIFY(waitFor([&] { return redis.cli({"ZCARD", "continents"}) == "2"; }));
    QCOMPARE(redis.cli({"ZRANGE", "countries", "0", "-1", "WITHSCORES"}), "DE\n1\nBR\n2");
    QCOMPARE(redis.cli({"ZRANGE", "continents", "0", "-1", "WITHSCORES"}), "EU\n1\nSA\n2");
    // A new file is read at SIGHUP.
    PlacesFile next;
    next.add("127.0.0.0/16", "FR", "EU");
    QVERIFY(next.write(path + latin(".new")) && std::rename(qPrintable(path + latin(".new")), qPrintable(path)) == 0);
    QCOMPARE(::kill(pid_t(relay.processId()), SIGHUP), 0);
    QVERIFY(waitFor([&] { return relay.log().contains("places were read again"); }));
    QCOMPARE(ask(relay, "/", {}, "GET", "127.0.1.1").status, 200);
    QVERIFY(waitFor([&] { return redis.cli({"ZSCORE", "countries", "FR"}) == "1"; }));
}

void TestRelayAnalytics::refusesOtherFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(latin("places.mmdb")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no places\n");
    file.close();
    for (const QString& path : {file.fileName(), folder.filePath(latin("nothing.mmdb"))}) {
        const auto opened = GeoIp::open(path);
        const QString* sentence = std::get_if<QString>(&opened);
        QVERIFY(sentence && sentence->contains(path) && sentence->contains(latin("--geoip")));
    }
}

void TestRelayAnalytics::believesTheProxysHeader()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Counter counter(redis, {}, "CF-IPCountry");
    QVERIFY(waitFor([&] { return counter.store.isAvailable(); }));
    counter.visit("192.0.2.1", "cf-ipcountry", "NL");
    counter.visit("192.0.2.1", "CF-IPCountry", "us ");
    for (const char* none :
         {"XX", "T1", "", "Netherlands", "N ", " ", "E "}) // Cloudflare's words for nobody knows, and junk
        counter.visit("192.0.2.1", "CF-IPCountry", none);
    counter.visit("192.0.2.1", "Other-Country", "FR");
    counter.visit("192.0.2.1", "CF-IPCountry", "IT", false); // anybody can write it
    QVERIFY(waitFor([&] { return redis.cli({"ZCARD", "continents"}) == "2"; }));
    QCOMPARE(redis.cli({"ZRANGE", "countries", "0", "-1"}), "NL\nUS");
    QCOMPARE(redis.cli({"ZRANGE", "continents", "0", "-1"}), "EU\nNA");
}

void TestRelayAnalytics::reportsToTheOperator()
{
    awaitNoMidnight();
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    const QDate today = QDateTime::currentDateTimeUtc().date();
    redis.cli({"HSET", dayKey(today.addDays(-1)), "hits", "7", "pageHits", "4", "apiHits", "3", "uniqueVisitors", "2"});
    redis.cli({"HSET", "analytics:total", "hits", "70", "pageHits", "40", "apiHits", "30", "uniqueVisitors", "20"});
    redis.cli({"ZADD", "pages", "5", "crowd", "9", "home"});
    redis.cli({"ZADD", "countries", "1", "DE"});
    const QJsonObject report = ask(relay, "/api/analytics?days=3").json();
    const QJsonArray days = report.value(latin("days")).toArray();
    QCOMPARE(days.size(), 3);
    const auto day = [](const QDate& date, int hits, int pages, int api, int visitors) {
        return QJsonObject{{latin("date"), date.toString(Qt::ISODate)},
                           {latin("hits"), hits},
                           {latin("pageHits"), pages},
                           {latin("apiHits"), api},
                           {latin("uniqueVisitors"), visitors}};
    };
    QCOMPARE(days[0].toObject(), day(today.addDays(-2), 0, 0, 0, 0));
    QCOMPARE(days[1].toObject(), day(today.addDays(-1), 7, 4, 3, 2));
    QCOMPARE(days[2].toObject(), day(today, 0, 0, 0, 0));
    QCOMPARE(report.value(latin("total")).toObject().value(latin("hits")).toInt(), 70);
    const QJsonArray pages = report.value(latin("pages")).toArray();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].toObject(), (QJsonObject{{latin("name"), latin("home")}, {latin("hits"), 9}}));
    QCOMPARE(report.value(latin("countries")).toArray().size(), 1);
    QCOMPARE(report.value(latin("continents")).toArray().size(), 0);

    QCOMPARE(ask(relay, "/api/analytics").json().value(latin("days")).toArray().size(), 30);
    for (const char* most : {"1", "366"})
        QCOMPARE(ask(relay, QByteArray("/api/analytics?days=") + most).status, 200);
    for (const char* none : {"0", "367", "-1", "all"})
        QCOMPARE(ask(relay, QByteArray("/api/analytics?days=") + none).status, 400);
    for (const char* path : {"/api/analytics", "/analytics"}) {
        QCOMPARE(ask(relay, path).status, 200);
        QCOMPARE(ask(relay, path, {"X-Forwarded-For: 192.0.2.1"}).status, 403);
    }
    redis.kill9();
    QCOMPARE(ask(relay, "/api/analytics").status, 503);
}

QTEST_GUILESS_MAIN(TestRelayAnalytics)
#include "tst_analytics.moc"
