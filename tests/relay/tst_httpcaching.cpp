#include "sync/relay/conditional.h"
#include "sync/relay/gzip.h"
#include "sync/relay/webpages.h"
#include "tests/support/latin.h"
#include "tests/support/rawhttp.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <KCompressionDevice>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::latin;
using tests::RawAnswer;

namespace {

QByteArray unpacked(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

HttpRequest request(const QByteArray& ifNoneMatch)
{
    HttpRequest request;
    request.headers.append(QHttpHeaders::WellKnownHeader::IfNoneMatch, ifNoneMatch);
    return request;
}

} // namespace

/// That nothing is sent which the other side has, and nothing larger than it need be.
class TestHttpCaching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void readsAcceptEncoding_data();
    void readsAcceptEncoding();
    void readsIfNoneMatch_data();
    void readsIfNoneMatch();
    void packsOnlyWhatIsWorthIt();
    void packsAlikeEverywhere();
    void packsPages_data();
    void packsPages();
    void sendsNothingTwice();
    void textsHaveTags();
    void headsTellTheLength_data();
    void headsTellTheLength();

private:
    RawAnswer get(const QByteArray& path, const QByteArray& headers = {})
    {
        return tests::ask(m_relay.url(), "GET", path, {}, headers);
    }
    /// Of the first script that the page names.
    QByteArray scriptPath()
    {
        static const QRegularExpression script(latin("assets/[^\"]+\\.js"));
        return '/' + script.match(latin(get("/some-crowd").body)).captured().toLatin1();
    }

    tests::RedisProcess m_redis;
    tests::RelayProcess m_relay{latin(BYTECROWDS_BIN "/bytecrowds-relay")};
};

void TestHttpCaching::initTestCase()
{
    QVERIFY(m_redis.start());
    m_relay.setOptions({latin("--redis"), m_redis.url()});
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    QVERIFY(tests::waitFor([&] { return get("/healthz").status == 200; }));
}

void TestHttpCaching::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
}

void TestHttpCaching::readsAcceptEncoding_data()
{
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* header, bool accepted) { QTest::newRow(header) << accepted; };
    row("", false);
    row("gzip", true);
    row("GZip", true);
    row("x-gzip", true);
    row("gzip, deflate, br", true);
    row("br;q=1.0, gzip;q=0.8, *;q=0.1", true);
    row("*", true);
    row("*;q=0", false);
    row("gzip;q=0", false);
    row("gzip;q=0, *", false);
    row("gzip; q=0.001", true);
    row("identity", false);
    row("br", false);
    row("gzipped", false);
    row("gzip;q=much", false);
    row(",;,=", false);
}

void TestHttpCaching::readsAcceptEncoding()
{
    QFETCH(bool, accepted);
    QCOMPARE(acceptsGzip(QTest::currentDataTag()), accepted);
}

void TestHttpCaching::readsIfNoneMatch_data()
{
    QTest::addColumn<bool>("has");
    const auto row = [](const char* header, bool has) { QTest::newRow(header) << has; };
    row("\"a\"", true);
    row("W/\"a\"", true);
    row("\"b\", \"a\"", true);
    row("\"b\",W/\"a\" ", true);
    row("*", true);
    row("", false);
    row("a", false);
    row("\"b\"", false);
    row("\"a-gzip\"", false);
    row("w/\"a\"", false);
}

void TestHttpCaching::readsIfNoneMatch()
{
    QFETCH(bool, has);
    QCOMPARE(hasAlready(request(QTest::currentDataTag()), "\"a\""), has);
}

void TestHttpCaching::packsOnlyWhatIsWorthIt()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(latin("assets")));
    const QByteArray least(WebPages::MinPacked, 'x');
    QVERIFY(writeFile(folder.filePath(latin("assets/small.js")), least.chopped(1)));
    QVERIFY(writeFile(folder.filePath(latin("assets/least.js")), least));
    QVERIFY(writeFile(folder.filePath(latin("assets/picture.png")), least));
    const WebPages pages(folder.path());
    const auto coding = [&](const char* name) {
        HttpRequest asked;
        asked.path = latin("/assets/") + latin(name);
        asked.headers.append(QHttpHeaders::WellKnownHeader::AcceptEncoding, "gzip");
        return pages.asset(asked)->headers.value(QHttpHeaders::WellKnownHeader::ContentEncoding).toByteArray();
    };
    QCOMPARE(coding("small.js"), QByteArray());
    QCOMPARE(coding("least.js"), "gzip");
    QCOMPARE(coding("picture.png"), QByteArray());
}

/// Relays on several machines tell the same tag of it.
void TestHttpCaching::packsAlikeEverywhere()
{
    const QByteArray packed = gzipped("x");
    QCOMPARE(packed.first(8), QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8)); // RFC 1952: no name, no time
    QCOMPARE(unpacked(packed), "x");
    QCOMPARE(unpacked(gzipped({})), QByteArray());
    QByteArray large;
    for (int i = 0; large.size() < 1'000'000; ++i)
        large += QByteArray::number(i * 7919LL * i);
    QCOMPARE(unpacked(gzipped(large)), large);
}

void TestHttpCaching::packsPages_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addRow("home") << QByteArray("/");
    QTest::addRow("editor") << QByteArray("/some-crowd");
    QTest::addRow("script") << scriptPath();
}

void TestHttpCaching::packsPages()
{
    QFETCH(QByteArray, path);
    const RawAnswer plain = get(path);
    QCOMPARE(plain.status, 200);
    QVERIFY(!plain.headers.contains("content-encoding"));
    QCOMPARE(plain.header("vary"), "Accept-Encoding");
    const RawAnswer packed = get(path, "Accept-Encoding: gzip, br\r\n");
    QCOMPARE(packed.status, 200);
    QCOMPARE(packed.header("content-encoding"), "gzip");
    QCOMPARE(packed.header("vary"), "Accept-Encoding");
    QCOMPARE(packed.header("content-length").toLongLong(), packed.body.size());
    QVERIFY(packed.body.size() < plain.body.size());
    QCOMPARE(unpacked(packed.body), plain.body);
    QVERIFY(packed.header("etag") != plain.header("etag")); // they are strong, and the bytes differ
}

void TestHttpCaching::sendsNothingTwice()
{
    for (const QByteArray& path : {QByteArray("/"), QByteArray("/some-crowd"), scriptPath()}) {
        for (const QByteArray& coding : {QByteArray(), QByteArray("Accept-Encoding: gzip\r\n")}) {
            const RawAnswer first = get(path, coding);
            const RawAnswer again = get(path, coding + "If-None-Match: \"other\", " + first.header("etag") + "\r\n");
            QCOMPARE(again.status, 304);
            QCOMPARE(again.body, QByteArray());
            for (const char* name : {"etag", "cache-control", "vary"})
                QCOMPARE(again.header(name), first.header(name));
            // A length there would be that of the whole.
            QVERIFY(!again.headers.contains("content-length"));
            QCOMPARE(get(path, coding + "If-None-Match: \"other\"\r\n").status, 200);
        }
    }
    QVERIFY(get(scriptPath()).header("cache-control").contains("immutable"));
    QCOMPARE(get("/some-crowd").header("cache-control"), "no-cache");
}

void TestHttpCaching::textsHaveTags()
{
    const QByteArray id = tests::ask(m_relay.url(), "POST", "/api/crowds?path=src/a.c", "one").text("id").toLatin1();
    for (const QByteArray& path : {'/' + id + "/raw", '/' + id + "/raw/src/a.c"}) {
        const RawAnswer first = get(path);
        QCOMPARE(first.body, "one");
        QCOMPARE(first.header("cache-control"), "private, no-cache");
        const QByteArray had = "If-None-Match: " + first.header("etag") + "\r\n";
        QCOMPARE(get(path, had).status, 304);
        QCOMPARE(get('/' + tests::ask(m_relay.url(), "POST", "/api/crowds", "two").text("id").toLatin1() + "/raw", had)
                     .status,
                 200);
    }
}

void TestHttpCaching::headsTellTheLength_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"/", "/some-crowd", "/healthz", "/nothing/here/at-all", "/api/crowds/nobody-was-here"})
        QTest::addRow("%s", path) << QByteArray(path);
    QTest::addRow("script") << scriptPath();
    const QByteArray id = tests::ask(m_relay.url(), "POST", "/api/crowds?path=a", "text").text("id").toLatin1();
    QTest::addRow("raw") << '/' + id + "/raw";
    QTest::addRow("raw file") << '/' + id + "/raw/a";
}

void TestHttpCaching::headsTellTheLength()
{
    QFETCH(QByteArray, path);
    const RawAnswer get = this->get(path);
    const RawAnswer head = tests::ask(m_relay.url(), "HEAD", path);
    QCOMPARE(head.status, get.status);
    QCOMPARE(head.body, QByteArray());
    QVERIFY(!get.body.isEmpty());
    QCOMPARE(head.headers, get.headers);
    QCOMPARE(head.header("content-length").toLongLong(), get.body.size());
}

QTEST_GUILESS_MAIN(TestHttpCaching)
#include "tst_httpcaching.moc"
