#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"
#include "sync/relay/crowdfiles.h"
#include "tests/support/latin.h"
#include "tests/support/rawhttp.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QDir>
#include <QTest>

using namespace bytecrowds;
using tests::exchange;
using tests::latin;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;
using Answer = tests::RawAnswer;

class TestRelayHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void answers_data();
    void answers();
    void everyAnswerIsGuarded();
    void servesThePage();
    void makesCrowdsFromTexts();
    void makesCrowdsFromJson();
    void makesUnguessableNames();
    void namesAreTakenOnce();
    void keepsLineEnds();
    void servesTheLiveText();
    void servesStoredTexts();
    void describesCrowds();
    void bodiesHaveALimit();
    void saysWhyTooLargeBodiesAreRefused();
    void answersOneRequestOfAConnection();
    void refusesClosedCrowds();
    void linksBeginWithThePublicUrl();
    void tellsWhenRedisIsAway();
    void tellsWhatIsBroken();

private:
    Answer ask(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
               const QByteArray& headers = {})
    {
        return tests::ask(m_relay.url(), method, path, body, headers);
    }
    QByteArray host() const { return m_relay.url().authority().toLatin1(); }
    QByteArray base() const { return m_relay.url().toEncoded(); }

    RedisProcess m_redis;
    RelayProcess m_relay{latin(BYTECROWDS_BIN "/bytecrowds-relay")};
};

void TestRelayHttp::initTestCase()
{
    QVERIFY(m_redis.start());
    m_relay.setOptions({latin("--redis"), m_redis.url()});
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    QVERIFY(waitFor([&] { return ask("GET", "/healthz").status == 200; }));
}

void TestRelayHttp::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
}

void TestRelayHttp::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    const QByteArray html("text/html; charset=utf-8"), json("application/json");
    const auto row = [](const char* method, const char* path, int status, const QByteArray& type) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << status << type;
    };
    row("GET", "/", 200, html);
    row("HEAD", "/", 200, html);
    row("GET", "/some-crowd", 200, html);
    row("GET", "/some-crowd?x=1", 200, html);
    row("GET", "/healthz", 200, json);
    row("POST", "/healthz", 405, json);
    row("DELETE", "/", 405, json);
    row("PUT", "/some-crowd", 405, json);
    row("BREW", "/", 405, json);
    row("GET", "/api/crowds", 405, json);
    row("GET", "/api/crowds/", 404, json);
    row("GET", "/api/crowds/nobody-was-here", 404, json);
    row("GET", "/api/crowds/bad%20name", 404, json);
    row("GET", "/api/crowds/a/b", 404, json);
    row("GET", "/api", 404, json);
    row("GET", "/nobody-was-here/raw", 404, json);
    row("GET", "/bad%20name/raw", 404, json);
    row("GET", "//raw", 404, json);
    row("GET", "/raw", 404, json);
    row("GET", "/-not-a-name", 404, json);
    row("GET", "/a/b/c", 404, json);
    row("GET", "/assets/nothing.js", 404, json);
    row("GET", "/assets/../index.html", 404, json);
    row("GET", "/assets/%2e%2e/index.html", 404, json);
    row("GET", "/%00", 404, json);
    row("GET", "/ws/some-crowd", 404, json); // no upgrade
}

void TestRelayHttp::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    const Answer answer = ask(method, path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("content-type"), type);
    if (status >= 400) {
        QVERIFY(!answer.text("error").isEmpty());
        QVERIFY2(answer.text("message").endsWith(QLatin1Char('.')), answer.body.constData());
        // A person gets a page that says the same.
        const Answer page = ask(method, path, {}, "Accept: text/html,*/*\r\n");
        QCOMPARE(page.status, status);
        if (path.startsWith("/api/"))
            QCOMPARE(page.headers.value("content-type"), type);
        else if (path != "/healthz" || status != 200)
            QVERIFY(QString::fromUtf8(page.body).contains(answer.text("message").toHtmlEscaped()));
    }
}

void TestRelayHttp::everyAnswerIsGuarded()
{
    for (const char* path : {"/", "/healthz", "/some-crowd", "/nothing/raw"}) {
        const Answer answer = ask("GET", path);
        const QByteArray policy = answer.headers.value("content-security-policy");
        QVERIFY2(policy.startsWith("default-src 'none'"), path);
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QVERIFY(policy.contains("connect-src 'self' ws://" + host()));
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QCOMPARE(answer.headers.value("referrer-policy"), "no-referrer");
    }
    const Answer odd = exchange(m_relay.url(), "GET / HTTP/1.1\r\nHost: a; script-src *\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(!odd.headers.value("content-security-policy").contains("script-src *"));
}

void TestRelayHttp::servesThePage()
{
    const Answer page = ask("GET", "/some-crowd");
    QVERIFY(page.body.contains("<script"));
    const QByteArray tag = page.headers.value("etag");
    QVERIFY(!tag.isEmpty());
    const Answer same = ask("GET", "/some-crowd", {}, "If-None-Match: " + tag + "\r\n");
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
    const qsizetype at = page.body.indexOf("assets/"); // relative, for relays below a folder
    QVERIFY(at > 0);
    const QByteArray script = '/' + page.body.mid(at, page.body.indexOf('"', at) - at);
    const Answer asset = ask("GET", script);
    QCOMPARE(asset.status, 200);
    QVERIFY(asset.headers.value("cache-control").contains("immutable"));
    QCOMPARE(asset.body.size(), asset.headers.value("content-length").toLongLong());
}

void TestRelayHttp::makesCrowdsFromTexts()
{
    // As curl --data-binary @main.cpp RELAY/ sends it.
    const Answer made = ask("POST", "/?path=main.cpp&language=cpp", "int main() {}\n// größer & 🐝\n",
                            "Content-Type: application/x-www-form-urlencoded\r\n");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.headers.value("content-type"), "text/plain; charset=utf-8");
    QVERIFY(made.body.startsWith(base() + '/'));
    QVERIFY(made.body.endsWith('\n'));
    const QByteArray link = made.body.trimmed();
    QCOMPARE(made.headers.value("location"), link);
    const QByteArray id = link.mid(base().size() + 1);
    QCOMPARE(ask("GET", '/' + id + "/raw").body, "int main() {}\n// größer & 🐝\n");
    // When the answer has come it is stored, for those who know nothing of Yjs too.
    QCOMPARE(m_redis.cli({"HMGET", "bytecrowd:" + id, "text", "language"}), "int main() {}\n// größer & 🐝\n\ncpp");
    QCOMPARE(m_redis.cli({"HKEYS", "{bytecrowd:" + id + "}:files"}), "main.cpp");
}

void TestRelayHttp::makesCrowdsFromJson()
{
    const Answer made = ask("POST", "/api/crowds", R"({"text":"print(1)\n","path":"a/b.py","language":"python"})",
                            "Content-Type: application/json\r\n");
    QCOMPARE(made.status, 201);
    QVERIFY(protocol::isCrowdId(made.text("id").toStdString()));
    QCOMPARE(made.text("url").toLatin1(), base() + '/' + made.text("id").toLatin1());
    QCOMPARE(made.text("language"), latin("python"));
    WireClient client;
    client.open(m_relay.webSocketUrl(made.text("id")));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    QCOMPARE(client.textString(), latin("print(1)\n"));
    const std::vector<relay::CrowdFile> files = relay::listFiles(client.doc());
    QCOMPARE(files.size(), 1U);
    QCOMPARE(files[0].path, "a/b.py");
    QCOMPARE(files[0].language, "python");

    const Answer bad =
        ask("POST", "/api/crowds", R"({"path":"../../etc/passwd"})", "Content-Type: application/json\r\n");
    QCOMPARE(bad.status, 400);
    QCOMPARE(bad.text("error"), latin("bad-path"));
}

void TestRelayHttp::makesUnguessableNames()
{
    QSet<QString> names;
    for (int i = 0; i < 20; ++i) {
        const QString id = ask("POST", "/api/crowds", "x").text("id");
        QCOMPARE(id.size(), 22); // 128 bits, 6 a letter
        QVERIFY(protocol::isCrowdId(id.toStdString()));
        names.insert(id);
    }
    QCOMPARE(names.size(), 20);
}

void TestRelayHttp::namesAreTakenOnce()
{
    const QByteArray body(R"({"text":"first","id":"our-team"})"), json("Content-Type: application/json\r\n");
    QCOMPARE(ask("POST", "/api/crowds", body, json).text("url").toLatin1(), base() + "/our-team");
    const Answer again = ask("POST", "/api/crowds", R"({"text":"second","id":"our-team"})", json);
    QCOMPARE(again.status, 409);
    QCOMPARE(ask("GET", "/our-team/raw").body, "first");
}

void TestRelayHttp::keepsLineEnds()
{
    const QString id = ask("POST", "/api/crowds", "a\r\nb\rc\n").text("id");
    QCOMPARE(ask("GET", '/' + id.toLatin1() + "/raw").body, "a\nb\nc\n");
    WireClient client;
    client.open(m_relay.webSocketUrl(id));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    const crdt::Map* entry = client.doc().map(protocol::schema::Files).map(protocol::schema::FirstFile);
    QCOMPARE(*entry->get(protocol::schema::Eol)->asString(), "\r\n");
}

void TestRelayHttp::servesTheLiveText()
{
    WireClient client;
    client.open(m_relay.webSocketUrl(latin("live")));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    QCOMPARE(ask("GET", "/live/raw").status, 404); // nobody has written anything
    client.type(latin("typed a moment ago"));
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    const Answer raw = ask("GET", "/live/raw");
    QCOMPARE(raw.status, 200);
    QCOMPARE(raw.headers.value("content-type"), "text/plain; charset=utf-8");
    QCOMPARE(raw.body, "typed a moment ago");
}

void TestRelayHttp::servesStoredTexts()
{
    const QString id = ask("POST", "/api/crowds", "from before").text("id");
    QCOMPARE(m_relay.stop(), 0);
    QVERIFY2(m_relay.restart(), m_relay.log().constData());
    QVERIFY(waitFor([&] { return ask("GET", '/' + id.toLatin1() + "/raw").body == "from before"; }));
}

void TestRelayHttp::describesCrowds()
{
    const Answer made = ask("POST", "/api/crowds", "x");
    const QByteArray path = "/api/crowds/" + made.text("id").toLatin1();
    Answer about = ask("GET", path);
    QCOMPARE(about.status, 200);
    for (const char* key : {"id", "url", "createdAt", "language"})
        QCOMPARE(about.text(key), made.text(key));
    QVERIFY(QDateTime::fromString(about.text("updatedAt"), Qt::ISODateWithMs).isValid());
    QCOMPARE(about.json().value(latin("members")).toInt(-1), 0);
    WireClient client;
    client.open(m_relay.webSocketUrl(made.text("id")));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    about = ask("GET", path);
    QCOMPARE(about.json().value(latin("members")).toInt(-1), 1);
}

void TestRelayHttp::bodiesHaveALimit()
{
    const Answer fits = ask("POST", "/api/crowds", QByteArray(qsizetype(protocol::MaxBodyBytes), 'a'));
    QCOMPARE(fits.status, 201);
    const Answer tooLarge = ask("POST", "/api/crowds", QByteArray(qsizetype(protocol::MaxBodyBytes) + 1, 'a'));
    QCOMPARE(tooLarge.status, 413);
    QVERIFY(tooLarge.text("message").contains(latin("16 MiB")));
    const Answer chunked = exchange(m_relay.url(), "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    QCOMPARE(chunked.status, 411);
}

void TestRelayHttp::saysWhyTooLargeBodiesAreRefused()
{
    // The whole of it is sent before anybody looks at the answer, as fetch() does it.
    const Answer answer = ask("POST", "/api/crowds", QByteArray(100 * 1024 * 1024, 'a'));
    QCOMPARE(answer.status, 413);
    QVERIFY(!answer.text("message").isEmpty());
}

void TestRelayHttp::answersOneRequestOfAConnection()
{
    // The second one would be subject to no limit of the listener's.
    const QByteArray request("GET /a/b/c HTTP/1.1\r\nHost: a\r\n\r\n");
    const Answer answer = exchange(m_relay.url(), request + request);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body.size(), answer.header("content-length").toLongLong());
}

void TestRelayHttp::refusesClosedCrowds()
{
    const QByteArray id = ask("POST", "/api/crowds", "secret").text("id").toLatin1();
    QCOMPARE(m_redis.cli({"HSET", "bytecrowd:" + id, "authorizedEmails", "[]"}), "1");
    for (const QByteArray& path : {'/' + id + "/raw", "/api/crowds/" + id}) {
        const Answer answer = ask("GET", path);
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.body.contains("secret"));
        QVERIFY(answer.text("message").contains(latin("sign in")));
    }
}

void TestRelayHttp::linksBeginWithThePublicUrl()
{
    m_relay.setOptions(
        {latin("--redis"), m_redis.url(), latin("--public-url"), latin("https://crowds.example.org/x/")});
    QVERIFY2(m_relay.restart(), m_relay.log().constData());
    QVERIFY(waitFor([&] { return ask("GET", "/healthz").status == 200; }));
    const Answer made = ask("POST", "/api/crowds", "x");
    QCOMPARE(made.text("url"), latin("https://crowds.example.org/x/") + made.text("id"));
    m_relay.setOptions({latin("--redis"), m_redis.url()});
    QVERIFY2(m_relay.restart(), m_relay.log().constData());
    QVERIFY(waitFor([&] { return ask("GET", "/healthz").status == 200; }));
}

void TestRelayHttp::tellsWhenRedisIsAway()
{
    m_redis.kill9();
    QVERIFY(waitFor([&] { return ask("GET", "/healthz").status == 503; }));
    const Answer health = ask("GET", "/healthz");
    QCOMPARE(health.text("error"), latin("store-away"));
    const Answer made = ask("POST", "/api/crowds", "x");
    QCOMPARE(made.status, 503);
    QVERIFY(!made.text("message").isEmpty());
    QCOMPARE(ask("GET", "/some-crowd").status, 200); // the page itself needs no store
    QVERIFY(m_redis.start());
    QVERIFY(waitFor([&] { return ask("GET", "/healthz").status == 200; }));
    QCOMPARE(ask("POST", "/api/crowds", "x").status, 201);
}

void TestRelayHttp::tellsWhatIsBroken()
{
    QCOMPARE(m_redis.cli({"SET", "bytecrowd:strange", "no crowd"}), "OK");
    const Answer answer = ask("GET", "/strange/raw");
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.text("message").contains(latin("no crowd")));
    QCOMPARE(m_redis.cli({"GET", "bytecrowd:strange"}), "no crowd");
}

QTEST_GUILESS_MAIN(TestRelayHttp)
#include "tst_http.moc"
