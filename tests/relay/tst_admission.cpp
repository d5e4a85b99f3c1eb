#include "sync/relay/limits.h"
#include "sync/relay/origincheck.h"
#include "sync/relay/ratelimiter.h"
#include "sync/relay/slidinglog.h"
#include "sync/relay/trustedproxies.h"
#include "tests/support/latin.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>

using namespace bytecrowds::relay;
using bytecrowds::tests::latin;
using namespace std::chrono_literals;

/// Who asks, from where and how often, decided without a network.
class TestRelayAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNetworks_data();
    void readsNetworks();
    void findsTheClient_data();
    void findsTheClient();
    void trustsNobodyUnasked();
    void countsTogether_data();
    void countsTogether();

    void readsOrigins_data();
    void readsOrigins();
    void checksOrigins_data();
    void checksOrigins();

    void readsLimits();
    void limitsHaveLimits_data();
    void limitsHaveLimits();
    void logsSlide();
    void logsOfManyUsesStayStrict_data();
    void logsOfManyUsesStayStrict();
};

void TestRelayAdmission::readsNetworks_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("inside"); // empty: the list can't be read
    QTest::addColumn<QString>("outside");
    const auto row = [](const char* list, const char* inside, const char* outside) {
        QTest::newRow(list) << latin(list) << latin(inside) << latin(outside);
    };
    row("10.0.0.0/8", "10.255.0.1", "11.0.0.0");
    row("10.1.2.3/8", "10.9.9.9", "11.1.2.3");
    row("192.0.2.7", "192.0.2.7", "192.0.2.8");
    row("192.0.2.0/31", "192.0.2.1", "192.0.2.2");
    row("0.0.0.0/0", "203.0.113.9", "::1");
    row("127.0.0.1, 192.0.2.0/24", "192.0.2.200", "127.0.0.2");
    row("2001:db8::/32", "2001:db8:ffff::1", "2001:db9::1");
    row("::1", "::1", "127.0.0.1");
    row("::/0", "2001:db8::1", "192.0.2.1");
    row("fe80::/10", "fe80::1%1", "ff80::1");
    row("10.0.0.0/8 ", "::ffff:10.1.1.1", "::ffff:11.1.1.1");
    row("::ffff:10.0.0.0/104", "10.1.1.1", "11.1.1.1");
    row("::ffff:10.0.0.1", "10.0.0.1", "10.0.0.2");
    row("", "", "");
    row("10.0.0.0/33", "", "");
    row("10.0.0.0/-1", "", "");
    row("10.0.0.0/", "", "");
    row("10.0.0.0/8,", "", "");
    row("10/8", "", "");
    row("1", "", "");
    row("::/129", "", "");
    row("::ffff:10.0.0.0/95", "", "");
    row("proxy.example.org", "", "");
    row("10.0.0.0/255.0.0.0", "", "");
}

void TestRelayAdmission::readsNetworks()
{
    QFETCH(QString, list);
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    const auto parsed = TrustedProxies::parse(list);
    if (inside.isEmpty()) {
        const QString* sentence = std::get_if<QString>(&parsed);
        QVERIFY(sentence);
        QVERIFY2(sentence->contains(latin("--trust-proxy")), qPrintable(*sentence));
        return;
    }
    const auto* proxies = std::get_if<TrustedProxies>(&parsed);
    QVERIFY(proxies);
    QVERIFY(proxies->contains(QHostAddress(inside)));
    QVERIFY(!proxies->contains(QHostAddress(outside)));
}

void TestRelayAdmission::findsTheClient_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwardedFor");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QString>("client");
    const auto row = [](const char* name, const char* peer, const char* forwardedFor, const char* forwarded,
                        const char* client) {
        QTest::newRow(name) << latin(peer) << QByteArray(forwardedFor) << QByteArray(forwarded) << latin(client);
    };
    // Trusted: 10.0.0.0/8 and 2001:db8::/32.
    row("nobody says anything", "192.0.2.1", "", "", "192.0.2.1");
    row("a stranger's word", "192.0.2.1", "203.0.113.5", "for=203.0.113.5", "192.0.2.1");
    row("a proxy's silence", "10.0.0.1", "", "", "10.0.0.1");
    row("a proxy's word", "10.0.0.1", "203.0.113.5", "", "203.0.113.5");
    row("what the client wrote itself", "10.0.0.1", "1.1.1.1, 203.0.113.5", "", "203.0.113.5");
    row("two proxies", "10.0.0.1", "203.0.113.5, 10.0.0.2", "", "203.0.113.5");
    row("two proxies and a lie", "10.0.0.1", "10.0.0.9, 203.0.113.5,10.0.0.2", "", "203.0.113.5");
    row("proxies alone", "10.0.0.1", "10.0.0.3, 10.0.0.2", "", "10.0.0.3");
    row("a port", "10.0.0.1", "203.0.113.5:4711", "", "203.0.113.5");
    row("mapped into IPv6", "::ffff:10.0.0.1", "::ffff:203.0.113.5", "", "203.0.113.5");
    row("a mapped stranger", "::ffff:192.0.2.1", "203.0.113.5", "", "192.0.2.1");
    row("IPv6", "2001:db8::1", "2001:4860::8", "", "2001:4860::8");
    row("IPv6 in brackets", "2001:db8::1", "[2001:4860::8]", "", "2001:4860::8");
    row("IPv6 with a port", "2001:db8::1", "[2001:4860::8]:443", "", "2001:4860::8");
    row("unknown", "10.0.0.1", "unknown", "", "10.0.0.1");
    row("hidden behind a proxy", "10.0.0.1", "unknown, 10.0.0.2", "", "10.0.0.2");
    row("nonsense", "10.0.0.1", "203.0.113.5, <script>", "", "10.0.0.1");
    row("nothing between commas", "10.0.0.1", "203.0.113.5,,", "", "10.0.0.1");
    row("a number", "10.0.0.1", "3405803781", "", "10.0.0.1");
    row("an open bracket", "10.0.0.1", "[2001:4860::8", "", "10.0.0.1");
    row("only brackets", "10.0.0.1", "[]", "", "10.0.0.1");
    row("only a quote", "10.0.0.1", "\"", "", "10.0.0.1");
    row("a stranger's open quote", "10.0.0.1", "\", 203.0.113.5", "", "203.0.113.5");
    row("RFC 7239", "10.0.0.1", "", "for=203.0.113.5;proto=https;by=10.0.0.1", "203.0.113.5");
    row("RFC 7239, other order and case", "10.0.0.1", "", "Proto=https; For=203.0.113.5", "203.0.113.5");
    row("RFC 7239, IPv6", "10.0.0.1", "", "for=\"[2001:4860::8]:4711\"", "2001:4860::8");
    row("RFC 7239, two proxies", "10.0.0.1", "", "for=1.1.1.1, for=203.0.113.5;proto=http, for=10.0.0.2",
        "203.0.113.5");
    row("RFC 7239, a comma in quotes", "10.0.0.1", "", "for=203.0.113.5;host=\"a,b\"", "203.0.113.5");
    row("RFC 7239, a quote in quotes", "10.0.0.1", "", "for=203.0.113.5;host=\"\\\", for=1.1.1.1;host=\\\"\"",
        "203.0.113.5");
    row("RFC 7239, a backslash at a quote's end", "10.0.0.1", "", "for=1.1.1.1, for=203.0.113.5;host=\"\\\\\"",
        "203.0.113.5");
    row("RFC 7239, a stranger's open quote", "10.0.0.1", "", "for=\"1.1.1.1, for=\"203.0.113.5:80\"", "203.0.113.5");
    row("RFC 7239, hidden", "10.0.0.1", "", "for=_secret", "10.0.0.1");
    row("RFC 7239, without for", "10.0.0.1", "", "proto=https", "10.0.0.1");
    row("RFC 7239, nonsense", "10.0.0.1", "", ";;==\",", "10.0.0.1");
    row("both agree", "10.0.0.1", "203.0.113.5", "for=203.0.113.5", "203.0.113.5");
    row("both differ", "10.0.0.1", "203.0.113.5", "for=203.0.113.6", "10.0.0.1");
}

void TestRelayAdmission::findsTheClient()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwardedFor);
    QFETCH(QByteArray, forwarded);
    QFETCH(QString, client);
    const auto proxies = std::get<TrustedProxies>(TrustedProxies::parse(latin("10.0.0.0/8,2001:db8::/32")));
    QCOMPARE(proxies.client(QHostAddress(peer), forwardedFor, forwarded), QHostAddress(client));
}

void TestRelayAdmission::trustsNobodyUnasked()
{
    const QHostAddress local(QHostAddress::LocalHost);
    QVERIFY(TrustedProxies().isEmpty());
    QCOMPARE(TrustedProxies().client(local, "203.0.113.5", "for=203.0.113.5"), local);
}

void TestRelayAdmission::countsTogether_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("IPv4") << latin("192.0.2.7") << QByteArray("192.0.2.7");
    QTest::newRow("mapped") << latin("::ffff:192.0.2.7") << QByteArray("192.0.2.7");
    QTest::newRow("IPv6") << latin("2001:db8:1:2:3:4:5:6") << QByteArray("2001:db8:1:2::/64");
    QTest::newRow("its neighbour") << latin("2001:db8:1:2:ffff::") << QByteArray("2001:db8:1:2::/64");
    QTest::newRow("another customer") << latin("2001:db8:1:3::1") << QByteArray("2001:db8:1:3::/64");
    QTest::newRow("with a zone") << latin("fe80::1%7") << QByteArray("fe80::/64");
}

void TestRelayAdmission::countsTogether()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, subject);
    QCOMPARE(subjectOf(QHostAddress(address)), subject);
}

void TestRelayAdmission::readsOrigins_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArrayList>("origins"); // empty: it can't be read
    const auto row = [](const char* list, const QByteArrayList& origins) {
        QTest::newRow(list) << latin(list) << origins;
    };
    row("https://example.org", {"https://example.org"});
    row("HTTPS://Example.org:443, http://localhost:8080", {"https://example.org", "http://localhost:8080"});
    row("http://[::1]:80", {"http://[::1]"});
    row("", {});
    row("example.org", {});
    row("*", {});
    row("null", {});
    row("ftp://example.org", {});
    row("https://example.org/path", {});
    row("https://example.org/", {});
    row("https://me@example.org", {});
    row("https://example.org,,https://example.com", {});
}

void TestRelayAdmission::readsOrigins()
{
    QFETCH(QString, list);
    QFETCH(QByteArrayList, origins);
    const auto parsed = OriginCheck::parse(list);
    if (origins.isEmpty()) {
        QVERIFY(std::holds_alternative<QString>(parsed));
        QVERIFY(std::get<QString>(parsed).contains(latin("--allow-origin")));
    } else {
        QVERIFY(std::holds_alternative<QByteArrayList>(parsed));
        QCOMPARE(std::get<QByteArrayList>(parsed), origins);
    }
}

void TestRelayAdmission::checksOrigins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("admitted");
    const auto row = [](const char* name, const char* origin, const char* host, bool secure, bool admitted) {
        QTest::newRow(name) << QByteArray(origin) << QByteArray(host) << secure << admitted;
    };
    // The public URL is https://crowds.example.org/base; https://friend.example may come too.
    row("a native program", "", "a", false, true);
    row("the public page", "https://crowds.example.org", "10.0.0.1:7070", false, true);
    row("the public page, with its port", "https://crowds.example.org:443", "10.0.0.1:7070", false, true);
    row("another port", "https://crowds.example.org:8443", "10.0.0.1:7070", false, false);
    row("without TLS", "http://crowds.example.org", "10.0.0.1:7070", false, false);
    row("a friend", "https://friend.example", "10.0.0.1:7070", false, true);
    row("a friend's neighbour", "https://more.friend.example", "10.0.0.1:7070", false, false);
    row("the page by which it was asked", "http://127.0.0.1:7070", "127.0.0.1:7070", false, true);
    row("in another case", "http://Host:7070", "hOST:7070", false, true);
    row("on port 80", "http://host", "host", false, true);
    row("on port 80, said", "http://host", "host:80", false, true);
    row("on port 443 behind a proxy", "https://host", "host", false, true);
    row("on IPv6", "http://[::1]:7070", "[::1]:7070", false, true);
    row("the port is another", "http://127.0.0.1:7071", "127.0.0.1:7070", false, false);
    row("no port against a port", "http://127.0.0.1", "127.0.0.1:7070", false, false);
    row("by TLS", "https://127.0.0.1:7070", "127.0.0.1:7070", true, true);
    row("a page without TLS", "http://127.0.0.1:7070", "127.0.0.1:7070", true, false);
    row("another site", "https://evil.example", "127.0.0.1:7070", false, false);
    row("a sandbox", "null", "127.0.0.1:7070", false, false);
    row("a file", "file://", "127.0.0.1:7070", false, false);
    row("nonsense", "://", "://", false, false);
    row("no host", "http://", "", false, false);
    row("two at once", "https://friend.example,https://evil.example", "a", false, false);
    row("a host with a path", "http://a", "a/b", false, false);
}

void TestRelayAdmission::checksOrigins()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, host);
    QFETCH(bool, secure);
    QFETCH(bool, admitted);
    const OriginCheck check(QUrl(latin("https://crowds.example.org/base")), {"https://friend.example"});
    QCOMPARE(check.admits(origin, host, secure), admitted);
}

void TestRelayAdmission::readsLimits()
{
    Limits limits;
    QCOMPARE(limits.change(latin("create=30/60s, join=5/2m,write=7/1h,connections=3,members=2")), QString());
    QCOMPARE(limits.create, (RateLimit{30, 60s}));
    QCOMPARE(limits.join, (RateLimit{5, 2min}));
    QCOMPARE(limits.write, (RateLimit{7, 1h}));
    QCOMPARE(limits.connections, 3);
    QCOMPARE(limits.members, 2);
    const Limits before = limits;
    QVERIFY(!limits.change(latin("members=9,create=often")).isEmpty());
    QVERIFY(limits == before);
}

void TestRelayAdmission::limitsHaveLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char* text, bool readable) { QTest::newRow(text) << latin(text) << readable; };
    row("create=1/1s", true);
    row("create=0/1s", false);
    row("create=1000000/1s", true);
    row("create=1000001/1s", false);
    row("create=1/0s", false);
    row("create=1/24h", true);
    row("create=1/25h", false);
    row("create=1/1d", false);
    row("create=1", false);
    row("create=-1/1s", false);
    row("members=1", true);
    row("members=0", false);
    row("backlog=1", true);
    row("backlog=0", false);
    row("members=1/1s", false);
    row("connections=1000000", true);
    row("connections=1000001", false);
    row("connections=", false);
    row("read=1/1s", false);
    row("create", false);
    row("", false);
}

void TestRelayAdmission::limitsHaveLimits()
{
    QFETCH(QString, text);
    QFETCH(bool, readable);
    Limits limits;
    const QString problem = limits.change(text);
    QCOMPARE(problem.isEmpty(), readable);
    QVERIFY(readable || problem.contains(latin("--limit")));
}

void TestRelayAdmission::logsSlide()
{
    SlidingLog log({3, 10s});
    QVERIFY(log.isEmpty(0s));
    for (const Milliseconds at : {1s, 4s, 5s}) {
        QCOMPARE(log.wait(at), Milliseconds(0));
        log.add(at);
    }
    QCOMPARE(log.wait(5s), Milliseconds(6s));
    QCOMPARE(log.wait(Milliseconds(10999)), Milliseconds(1));
    QCOMPARE(log.wait(11s), Milliseconds(0));
    log.add(11s);
    QCOMPARE(log.wait(11s), Milliseconds(3s)); // until the one of 4 s has gone
    QVERIFY(!log.isEmpty(Milliseconds(20999)));
    QVERIFY(log.isEmpty(21s));
}

void TestRelayAdmission::logsOfManyUsesStayStrict_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("each kept") << 100;
    QTest::newRow("the first that share") << 129;
    QTest::newRow("many") << 3000;
}

/// Against a log that keeps every use.
void TestRelayAdmission::logsOfManyUsesStayStrict()
{
    QFETCH(int, count);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const RateLimit limit{count, 10s};
    SlidingLog log(limit);
    std::deque<Milliseconds> all;
    Milliseconds now(0);
    int refused = 0, needlessly = 0;
    for (int i = 0; i < 20 * count; ++i) {
        now += Milliseconds(random.bounded(10000 / count + 1));
        while (!all.empty() && all.front() + limit.window <= now)
            all.pop_front();
        if (log.wait(now) == Milliseconds(0)) {
            log.add(now);
            all.push_back(now);
            QVERIFY2(all.size() <= std::size_t(count), qPrintable(latin("seed %1").arg(seed)));
        } else {
            ++refused;
            needlessly += all.size() < std::size_t(count) * 95 / 100;
        }
    }
    QCOMPARE(needlessly, 0);
    while (log.wait(now) == Milliseconds(0))
        log.add(now);
    QCOMPARE(log.wait(now + log.wait(now)), Milliseconds(0));
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestRelayAdmission)
#include "tst_admission.moc"
