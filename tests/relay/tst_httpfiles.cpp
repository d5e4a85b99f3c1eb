#include "sync/protocol/crowdschema.h"
#include "tests/support/latin.h"
#include "tests/support/rawhttp.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QTest>

using namespace bytecrowds;
using tests::latin;
using tests::RawAnswer;
using tests::waitFor;
using tests::WireClient;
namespace schema = protocol::schema;

/// Reading a crowd's files, one by one.
class TestHttpFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void servesEachFile_data();
    void servesEachFile();
    void noBrowserRunsThem();

private:
    RawAnswer get(const QByteArray& path) { return tests::ask(m_relay.url(), "GET", path); }
    void writeFile(WireClient& client, const char* id, const char* path, const char* text, bool deleted = false);

    tests::RedisProcess m_redis;
    tests::RelayProcess m_relay{latin(BYTECROWDS_BIN "/bytecrowds-relay")};
};

void TestHttpFiles::writeFile(WireClient& client, const char* id, const char* path, const char* text, bool deleted)
{
    client.doc().transact([&] {
        crdt::Map& entry = client.doc().map(schema::Files).setMap(id);
        entry.set(schema::Path, path);
        if (deleted)
            entry.set("deleted", true);
        client.doc().text(id).insert(crdt::Utf8(0), text);
    });
}

void TestHttpFiles::initTestCase()
{
    QVERIFY(m_redis.start());
    m_relay.setOptions({latin("--redis"), m_redis.url()});
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    QVERIFY(waitFor([&] { return get("/healthz").status == 200; }));
    WireClient client;
    client.open(m_relay.webSocketUrl(latin("files")));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    client.type(latin("first"));
    writeFile(client, "f1", "src/größe 100%.txt", "the second");
    writeFile(client, "f2", "page.html", "<script>alert(1)</script>");
    writeFile(client, "f3", "gone.txt", "not any more", true);
    writeFile(client, "f4", "../../escape", "harmless");
    QVERIFY(waitFor([&] { return client.isSaved(); }));
}

void TestHttpFiles::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
}

void TestHttpFiles::servesEachFile_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* path, int status, const char* body = "") {
        QTest::newRow(path) << QByteArray(path) << status << QByteArray(body);
    };
    row("/files/raw", 200, "first");
    row("/files/raw/untitled.txt", 200, "first");
    row("/files/raw/src/gr%C3%B6%C3%9Fe%20100%25.txt", 200, "the second");
    row("/files/raw/src%2Fgr%c3%b6%c3%9fe%20100%25.txt", 200, "the second");
    row("/files/raw/page.html?x=1", 200, "<script>alert(1)</script>");
    row("/files/raw/gone.txt", 404);
    row("/files/raw/src", 404);
    row("/files/raw/src/", 404);
    row("/files/raw/%ff%fe", 404);
    row("/files/raw/%00", 404);
    row("/files/raw/%", 404);
    row("/files/raw/PAGE.html", 404);
    row("/files/raw/", 404);
    row("/files/raw//page.html", 404);
    row("/nobody-was-here/raw/page.html", 404);
    row("/bad%20name/raw/page.html", 404);
}

void TestHttpFiles::servesEachFile()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const RawAnswer answer = get(path);
    QCOMPARE(answer.status, status);
    if (status == 200)
        QCOMPARE(answer.body, body);
    else
        QVERIFY2(answer.text("message").endsWith(QLatin1Char('.')), answer.body.constData());
}

void TestHttpFiles::noBrowserRunsThem()
{
    for (const char* path : {"/files/raw", "/files/raw/page.html"}) {
        const RawAnswer answer = get(path);
        QCOMPARE(answer.header("content-type"), "text/plain; charset=utf-8");
        QCOMPARE(answer.header("content-disposition"), "inline");
        QCOMPARE(answer.header("x-content-type-options"), "nosniff");
        QCOMPARE(answer.header("content-security-policy"), "default-src 'none'; sandbox; frame-ancestors 'none'");
        QCOMPARE(answer.header("cross-origin-resource-policy"), "same-origin");
    }
}

QTEST_GUILESS_MAIN(TestHttpFiles)
#include "tst_httpfiles.moc"
