#include "sync/protocol/closecode.h"
#include "sync/relay/ratelimiter.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::latin;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;
using namespace std::chrono_literals;

namespace {

using Resource = RateLimiter::Resource;

/// The limiter of one relay, with a clock that the test moves.
struct Limiter
{
    Limiter(const RedisProcess& redis, Limits limits, Milliseconds& now)
        : connection(std::get<RedisAddress>(RedisAddress::parse(redis.url())))
        , environment{[&now] { return now; }, [&now] { return now; }, Environment::ofThisMachine().random}
        , log(connection, environment)
        , limiter(limits, log, environment)
    {
    }

    bool connect()
    {
        connection.open();
        return waitFor([this] { return connection.isReady(); });
    }
    Milliseconds ask(Resource resource, const QByteArrayList& subjects)
    {
        std::optional<Milliseconds> result;
        limiter.ask(resource, subjects, &context, [&result](Milliseconds wait) { result = wait; });
        waitFor([&result] { return result.has_value(); });
        return result.value();
    }

    RedisClient connection;
    Environment environment;
    RateLog log;
    RateLimiter limiter;
    QObject context;
};

/// A WebSocket with headers of the test's own.
struct Visitor
{
    explicit Visitor(const QUrl& url, const QByteArray& name = {}, const QByteArray& value = {},
                     const QString& origin = {})
        : socket(origin)
    {
        QNetworkRequest request(url);
        if (!name.isEmpty())
            request.setRawHeader(name, value);
        QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket, [this] { heard = true; });
        socket.open(request);
    }

    /// Whether the relay let it in, or ended it.
    bool isDecided()
    {
        return waitFor([this] { return heard || (begun() && socket.state() == QAbstractSocket::UnconnectedState); });
    }
    bool isIn() { return isDecided() && socket.state() == QAbstractSocket::ConnectedState; }
    bool isTurnedAway()
    {
        return waitFor([this] { return begun() && socket.state() == QAbstractSocket::UnconnectedState; }) &&
               int(socket.closeCode()) == protocol::TooMany && socket.closeReason().endsWith(QLatin1Char('.'));
    }
    bool begun()
    {
        wasBusy = wasBusy || socket.state() != QAbstractSocket::UnconnectedState;
        return wasBusy;
    }

    QWebSocket socket;
    bool heard = false;
    bool wasBusy = false;
};

struct Reply
{
    int status = 0;
    QByteArray body;
    QByteArray retryAfter;
};

Reply post(const RelayProcess& relay, const QByteArray& name = {}, const QByteArray& value = {},
           const QString& query = {})
{
    QNetworkAccessManager network;
    QUrl url = relay.url();
    url.setPath(QStringLiteral("/"));
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    if (!name.isEmpty())
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("x")));
    waitFor([&reply] { return reply->isFinished(); });
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Retry-After")};
}

} // namespace

class TestRelayLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void countsInRedis();
    void relaysCountTogether();
    void eachSubjectCounts();
    void writesAreToldInOneGo();
    void whatOthersWroteCounts();
    void goesOnWithoutRedis();
    void remembersNoLongerThanItMust();

    void limitsCreation();
    void limitsJoining();
    void limitsWriting();
    void limitsJoiningOnSeveralRelays();
    void limitsConnectionsOfOneAddress();
    void limitsMembersOfACrowd();
    void canBeLifted();
    void believesTrustedProxiesAlone();
    void turnsPagesOfOtherSitesAway();
    void beginsNoNamedCrowdsWhenTold();

private:
    QStringList options(const QStringList& more) const { return QStringList{latin("--redis"), m_redis.url()} + more; }
    QByteArray cli(const QByteArrayList& command) const { return m_redis.cli(command); }

    RedisProcess m_redis;
    const QString m_program = latin(BYTECROWDS_BIN "/bytecrowds-relay");
    Milliseconds m_now{1700000000000};
};

void TestRelayLimits::initTestCase()
{
    QVERIFY(m_redis.start());
}

void TestRelayLimits::cleanup()
{
    QCOMPARE(cli({"FLUSHALL"}), "OK");
}

void TestRelayLimits::countsInRedis()
{
    Limits limits;
    limits.create = {2, 60s};
    Limiter one(m_redis, limits, m_now);
    QVERIFY(one.connect());
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.1"}), Milliseconds(0));
    m_now += 10s;
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.1"}), Milliseconds(0));
    QCOMPARE(cli({"TYPE", "ratelimit:create:192.0.2.1"}), "zset");
    QCOMPARE(cli({"ZCARD", "ratelimit:create:192.0.2.1"}), "2");
    const int expiry = cli({"PTTL", "ratelimit:create:192.0.2.1"}).toInt();
    QVERIFY2(expiry > 0 && expiry <= 60000, qPrintable(QString::number(expiry)));
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.1"}), Milliseconds(50s));
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.2"}), Milliseconds(0));
    QCOMPARE(one.ask(Resource::Join, {"192.0.2.1"}), Milliseconds(0));
    m_now += 50s;
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.1"}), Milliseconds(0));
    QCOMPARE(cli({"ZCARD", "ratelimit:create:192.0.2.1"}), "2"); // the first one has gone
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.1"}), Milliseconds(10s));
}

void TestRelayLimits::relaysCountTogether()
{
    Limits limits;
    limits.join = {3, 60s};
    Limiter one(m_redis, limits, m_now), two(m_redis, limits, m_now);
    QVERIFY(one.connect() && two.connect());
    QCOMPARE(one.ask(Resource::Join, {"a"}), Milliseconds(0));
    QCOMPARE(two.ask(Resource::Join, {"a"}), Milliseconds(0));
    m_now += 1s;
    QCOMPARE(one.ask(Resource::Join, {"a"}), Milliseconds(0));
    QCOMPARE(two.ask(Resource::Join, {"a"}), Milliseconds(59s));
    // It has learnt that, and asks no more.
    const QByteArray calls = cli({"ZCARD", "ratelimit:join:a"});
    bool atOnce = false;
    two.limiter.ask(Resource::Join, {"a"}, &two.context,
                    [&](Milliseconds wait) { atOnce = wait == Milliseconds(59s); });
    QVERIFY(atOnce);
    QCOMPARE(calls, "3");
    m_now += 59s;
    QCOMPARE(two.ask(Resource::Join, {"a"}), Milliseconds(0));
}

void TestRelayLimits::eachSubjectCounts()
{
    Limits limits;
    limits.create = {2, 60s};
    Limiter one(m_redis, limits, m_now);
    QVERIFY(one.connect());
    // One account from several addresses.
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.1", subjectOf(latin("7"))}), Milliseconds(0));
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.2", subjectOf(latin("7"))}), Milliseconds(0));
    QCOMPARE(cli({"ZCARD", "ratelimit:create:user:7"}), "2");
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.3", subjectOf(latin("7"))}), Milliseconds(60s));
    QCOMPARE(cli({"EXISTS", "ratelimit:create:192.0.2.3"}), "0"); // what is refused counts for nobody
    QCOMPARE(one.ask(Resource::Create, {"192.0.2.3"}), Milliseconds(0));
}

void TestRelayLimits::writesAreToldInOneGo()
{
    Limits limits;
    limits.write = {500, 10s};
    Limiter one(m_redis, limits, m_now);
    QVERIFY(one.connect());
    QCOMPARE(cli({"CONFIG", "RESETSTAT"}), "OK");
    for (int i = 0; i < 500; ++i)
        QCOMPARE(one.limiter.take(Resource::Write, {"a"}), Milliseconds(0));
    QCOMPARE(one.limiter.take(Resource::Write, {"a"}), Milliseconds(10s));
    one.limiter.settle();
    QVERIFY(waitFor([&] { return cli({"ZCARD", "ratelimit:write:a"}) == "500"; }));
    QVERIFY2(cli({"INFO", "commandstats"}).contains("cmdstat_eval:calls=1,"),
             cli({"INFO", "commandstats"}).constData());
}

void TestRelayLimits::whatOthersWroteCounts()
{
    Limits limits;
    limits.write = {10, 10s};
    Limiter one(m_redis, limits, m_now), two(m_redis, limits, m_now);
    QVERIFY(one.connect() && two.connect());
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(one.limiter.take(Resource::Write, {"a"}), Milliseconds(0));
        QCOMPARE(two.limiter.take(Resource::Write, {"a"}), Milliseconds(0));
    }
    one.limiter.settle();
    QVERIFY(waitFor([&] { return cli({"ZCARD", "ratelimit:write:a"}) == "6"; }));
    m_now += 1s;
    two.limiter.settle();
    QVERIFY(waitFor([&] { return cli({"ZCARD", "ratelimit:write:a"}) == "10"; }));
    QVERIFY(waitFor([&] { return two.limiter.take(Resource::Write, {"a"}) == Milliseconds(9s); }));
    m_now += 9s;
    QCOMPARE(two.limiter.take(Resource::Write, {"a"}), Milliseconds(0));
}

void TestRelayLimits::goesOnWithoutRedis()
{
    Limits limits;
    limits.create = {2, 60s};
    limits.write = {2, 60s};
    Limiter one(m_redis, limits, m_now); // never connected
    for (const Milliseconds expected : {0s, 0s, 60s})
        QCOMPARE(one.ask(Resource::Create, {"a"}), expected);
    for (const Milliseconds expected : {0s, 0s, 60s})
        QCOMPARE(one.limiter.take(Resource::Write, {"a"}), expected);
    m_now += 60s;
    QCOMPARE(one.ask(Resource::Create, {"a"}), Milliseconds(0));
    QCOMPARE(cli({"DBSIZE"}), "0");
}

void TestRelayLimits::remembersNoLongerThanItMust()
{
    Limits limits;
    limits.write = {2, 10s};
    Limiter one(m_redis, limits, m_now);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(one.limiter.take(Resource::Write, {QByteArray::number(i)}), Milliseconds(0));
    m_now += Milliseconds(9999);
    one.limiter.settle();
    QCOMPARE(one.limiter.size(), 100);
    m_now += Milliseconds(1);
    one.limiter.settle();
    QCOMPARE(one.limiter.size(), 0);
}

void TestRelayLimits::limitsCreation()
{
    RelayProcess relay(m_program, options({latin("--limit"), latin("create=3/1h")}));
    QVERIFY2(relay.start(), relay.log().constData());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(relay).status, 201);
    const Reply refused = post(relay);
    QCOMPARE(refused.status, 429);
    QVERIFY2(refused.body.contains("\"error\":\"too-many\""), refused.body.constData());
    QVERIFY(refused.retryAfter.toInt() > 3500 && refused.retryAfter.toInt() <= 3600);
    QVERIFY2(refused.body.contains(refused.retryAfter + " s."), refused.body.constData());
    QCOMPARE(cli({"ZCARD", "ratelimit:create:127.0.0.1"}), "3");
    // A relay that was started again still knows.
    QVERIFY2(relay.restart(), relay.log().constData());
    QCOMPARE(post(relay).status, 429);
    QVERIFY(!relay.log().contains("ratelimit"));
}

void TestRelayLimits::limitsJoining()
{
    RelayProcess relay(m_program, options({latin("--limit"), latin("join=3/1h")}));
    QVERIFY2(relay.start(), relay.log().constData());
    for (int i = 0; i < 3; ++i)
        QVERIFY(Visitor(relay.webSocketUrl(latin("a"))).isIn());
    Visitor refused(relay.webSocketUrl(latin("a")));
    QVERIFY2(refused.isTurnedAway(), qPrintable(refused.socket.closeReason()));
}

void TestRelayLimits::limitsWriting()
{
    RelayProcess relay(m_program, options({latin("--limit"), latin("write=20/10s")}));
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    client.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    while (client.documentMessages() < 20)
        client.type(latin("x"));
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    QVERIFY(client.isConnected());
    QVERIFY(waitFor([&] { return cli({"ZCARD", "ratelimit:write:127.0.0.1"}) == "20"; }));
    client.type(latin("y"));
    QVERIFY(waitFor([&] { return client.closeCode() != 0; }));
    QCOMPARE(client.closeCode(), int(protocol::TooMany));
    QVERIFY(client.closeReason().endsWith(QLatin1Char('.')));
    // Nothing is lost: it is sent again, when the window has passed.
    QTimer again;
    connect(&again, &QTimer::timeout, &client, [&] {
        if (client.closeCode() != 0)
            client.open(relay.webSocketUrl(latin("a")));
    });
    again.start(500);
    QVERIFY(waitFor([&] { return client.isSynced() && client.isSaved(); }, 2 * tests::Patience));
    again.stop();
    WireClient other;
    other.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return other.isSynced(); }));
    QVERIFY(other.textString().endsWith(latin("xy")));
}

void TestRelayLimits::limitsJoiningOnSeveralRelays()
{
    const QStringList common = options({latin("--limit"), latin("join=2/1h")});
    RelayProcess one(m_program, common), two(m_program, common);
    QVERIFY2(one.start(), one.log().constData());
    QVERIFY2(two.start(), two.log().constData());
    QVERIFY(Visitor(one.webSocketUrl(latin("a"))).isIn());
    QVERIFY(Visitor(two.webSocketUrl(latin("a"))).isIn());
    Visitor refused(two.webSocketUrl(latin("a")));
    QVERIFY2(refused.isTurnedAway(), qPrintable(refused.socket.closeReason()));
}

void TestRelayLimits::limitsConnectionsOfOneAddress()
{
    RelayProcess relay(m_program, options({latin("--limit"), latin("connections=2")}));
    QVERIFY2(relay.start(), relay.log().constData());
    auto first = std::make_unique<Visitor>(relay.webSocketUrl(latin("a")));
    Visitor second(relay.webSocketUrl(latin("b")));
    QVERIFY(first->isIn());
    QVERIFY(second.isIn());
    Visitor third(relay.webSocketUrl(latin("c")));
    QVERIFY2(third.isTurnedAway(), qPrintable(third.socket.closeReason()));
    QVERIFY(third.socket.closeReason().contains(QLatin1Char('2')));
    first.reset();
    QVERIFY(waitFor([&] { return Visitor(relay.webSocketUrl(latin("c"))).isIn(); }));
}

void TestRelayLimits::limitsMembersOfACrowd()
{
    RelayProcess relay(m_program, options({latin("--limit"), latin("members=2")}));
    QVERIFY2(relay.start(), relay.log().constData());
    Visitor first(relay.webSocketUrl(latin("a"))), second(relay.webSocketUrl(latin("a")));
    QVERIFY(first.isIn());
    QVERIFY(second.isIn());
    Visitor third(relay.webSocketUrl(latin("a")));
    QVERIFY2(third.isTurnedAway(), qPrintable(third.socket.closeReason()));
    QVERIFY(Visitor(relay.webSocketUrl(latin("b"))).isIn());
    QVERIFY(first.socket.isValid() && second.socket.isValid());
}

void TestRelayLimits::canBeLifted()
{
    RelayProcess relay(m_program, options({latin("--no-limits"), latin("--limit"),
                                           latin("create=1/1h,join=1/1h,write=1/1h,connections=1,members=3")}));
    QVERIFY2(relay.start(), relay.log().constData());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(relay).status, 201);
    WireClient one, two;
    one.open(relay.webSocketUrl(latin("a")));
    two.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return one.isSaved() && two.isSaved(); }));
    for (int i = 0; i < 50; ++i)
        one.type(latin("x"));
    QVERIFY(waitFor([&] { return one.isSaved() && two.textString() == one.textString(); }));
    QCOMPARE(cli({"KEYS", "ratelimit:*"}), "");
    // Members are no rate.
    Visitor third(relay.webSocketUrl(latin("a")));
    QVERIFY(third.isIn());
    QVERIFY(Visitor(relay.webSocketUrl(latin("a"))).isTurnedAway());
}

void TestRelayLimits::believesTrustedProxiesAlone()
{
    const QStringList limits{latin("--limit"), latin("create=1/1h,join=1/1h")};
    {
        RelayProcess relay(m_program, options(limits));
        QVERIFY2(relay.start(), relay.log().constData());
        QCOMPARE(post(relay, "X-Forwarded-For", "203.0.113.1").status, 201);
        QCOMPARE(post(relay, "X-Forwarded-For", "203.0.113.2").status, 429);
        QVERIFY(waitFor([&] { return relay.log().contains("--trust-proxy"); }));
        QVERIFY(!relay.log().contains("203.0.113"));
        QVERIFY(Visitor(relay.webSocketUrl(latin("a")), "X-Forwarded-For", "203.0.113.1").isIn());
        QVERIFY(Visitor(relay.webSocketUrl(latin("a")), "X-Forwarded-For", "203.0.113.2").isTurnedAway());
    }
    RelayProcess relay(m_program, options(limits + QStringList{latin("--trust-proxy"), latin("127.0.0.0/8")}));
    QVERIFY2(relay.start(), relay.log().constData());
    QCOMPARE(post(relay, "X-Forwarded-For", "203.0.113.1").status, 201);
    QCOMPARE(post(relay, "X-Forwarded-For", "203.0.113.2").status, 201);
    QCOMPARE(post(relay, "X-Forwarded-For", "203.0.113.9, 203.0.113.1").status, 429);
    QCOMPARE(post(relay, "Forwarded", "for=203.0.113.2").status, 429);
    QCOMPARE(cli({"ZCARD", "ratelimit:create:203.0.113.1"}), "1");
    QVERIFY(Visitor(relay.webSocketUrl(latin("a")), "X-Forwarded-For", "2001:db8:1:2::1").isIn());
    QVERIFY(Visitor(relay.webSocketUrl(latin("a")), "X-Forwarded-For", "2001:db8:1:3::1").isIn());
    QVERIFY(Visitor(relay.webSocketUrl(latin("a")), "X-Forwarded-For", "2001:db8:1:2::2").isTurnedAway());
    QCOMPARE(cli({"EXISTS", "ratelimit:join:2001:db8:1:2::/64"}), "1");
    QVERIFY(!relay.log().contains("203.0.113"));
}

void TestRelayLimits::turnsPagesOfOtherSitesAway()
{
    RelayProcess relay(m_program, options({latin("--allow-origin"), latin("https://friend.example"),
                                           latin("--public-url"), latin("https://crowds.example.org")}));
    QVERIFY2(relay.start(), relay.log().constData());
    const QUrl url = relay.webSocketUrl(latin("a"));
    for (const QString& origin :
         {QString(), latin("https://friend.example"), latin("https://crowds.example.org"), relay.url().toString()})
        QVERIFY2(Visitor(url, {}, {}, origin).isIn(), qPrintable(origin));
    for (const char* origin :
         {"https://evil.example", "null", "http://127.0.0.1:1", "https://crowds.example.org:444"}) {
        Visitor refused(url, {}, {}, latin(origin));
        QVERIFY2(refused.isDecided() && !refused.isIn(), origin);
        QVERIFY2(refused.socket.errorString().contains(latin("403")), qPrintable(refused.socket.errorString()));
    }
}

void TestRelayLimits::beginsNoNamedCrowdsWhenTold()
{
    {
        RelayProcess relay(m_program, options({}));
        QVERIFY2(relay.start(), relay.log().constData());
        WireClient founder;
        founder.open(relay.webSocketUrl(latin("old-name")));
        founder.type(latin("x"));
        QVERIFY(waitFor([&] { return founder.isSynced() && founder.isSaved(); }));
        QCOMPARE(relay.stop(), 0);
    }
    RelayProcess relay(m_program, options({latin("--no-slugs")}));
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient guest;
    guest.open(relay.webSocketUrl(latin("old-name")));
    QVERIFY(waitFor([&] { return guest.textString() == latin("x"); }));
    WireClient random;
    random.open(relay.webSocketUrl(latin("q83vEjRWeJCrze8SNFZ4kA")));
    random.type(latin("y"));
    QVERIFY(waitFor([&] { return random.isSynced() && random.isSaved(); }));

    WireClient founder;
    founder.open(relay.webSocketUrl(latin("new-name")));
    founder.type(latin("x"));
    QVERIFY(waitFor([&] { return founder.closeCode() != 0; }));
    QCOMPARE(founder.closeCode(), int(protocol::NoSuchCrowd));
    QVERIFY(founder.closeReason().endsWith(QLatin1Char('.')));
    QCOMPARE(cli({"KEYS", "*new-name*"}), "");
    QCOMPARE(post(relay, {}, {}, latin("id=new-name")).status, 403);
    QCOMPARE(post(relay).status, 201);
    QCOMPARE(post(relay, {}, {}, latin("id=AAAAAAAAAAAAAAAAAAAAAA")).status, 201);
}

QTEST_GUILESS_MAIN(TestRelayLimits)
#include "tst_limits.moc"
