#include "sync/protocol/limits.h"
#include "sync/relay/newcrowd.h"
#include "sync/relay/options.h"
#include "sync/relay/redisaddress.h"
#include "sync/relay/requesthead.h"
#include "sync/relay/webpages.h"
#include "tests/support/latin.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace bytecrowds;
using tests::latin;
using namespace bytecrowds::relay;

namespace {

ParsedOptions parse(const QStringList& arguments, const QMap<QString, QString>& variables = {})
{
    QProcessEnvironment environment;
    for (const auto& [name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    return ParsedOptions::parse(QStringList{latin("bytecrowds-relay")} + arguments, environment);
}

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

HttpRequest post(const QByteArray& type, const QByteArray& body, const QString& query = {})
{
    HttpRequest request;
    request.method = "POST";
    request.path = latin("/api/crowds");
    request.query = QUrlQuery(query);
    request.headers.append(QHttpHeaders::WellKnownHeader::ContentType, type);
    request.body = body;
    return request;
}

HttpRequest get(const QString& path)
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    return request;
}

} // namespace

class TestRelayParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeads_data();
    void readsHeads();
    void headsHaveALimit();
    void bodiesHaveALimit();
    void knowsUpgrades();

    void readsOptions();
    void optionsComeFromThreePlaces();
    void refusesOptions_data();
    void refusesOptions();
    void helpsAndNamesItself();

    void readsRedisAddresses_data();
    void readsRedisAddresses();
    void hidesPasswords();
    void readsPasswordsFromFiles();

    void readsNewCrowds();
    void refusesNewCrowds_data();
    void refusesNewCrowds();

    void servesPages();
    void servesErrorPages();
};

void TestRelayParts::readsHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: incomplete, 200: fine
    const auto row = [](const char* name, const char* bytes, int status) {
        QTest::newRow(name) << QByteArray(bytes) << status;
    };
    row("nothing", "", 0);
    row("half a line", "GET / HT", 0);
    row("no empty line yet", "GET / HTTP/1.1\r\nHost: a\r\n", 0);
    row("the least", "GET / HTTP/1.1\r\n\r\n", 200);
    row("1.0", "GET / HTTP/1.0\r\n\r\n", 200);
    row("with a body", "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab", 200);
    row("2.0", "GET / HTTP/2.0\r\n\r\n", 505);
    row("HTTP/2's preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("a proxy's request", "GET http://example.org/ HTTP/1.1\r\n\r\n", 400);
    row("too many words", "GET / / HTTP/1.1\r\n\r\n", 400);
    row("TLS", "\x16\x03\x01\x02\r\n\r\n", 400);
    row("a header without a colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400);
    row("a space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("a bare line end", "GET / HTTP/1.1\r\nA: b\nContent-Length: 3\r\n\r\n", 400);
    row("a bare line end in the first line", "GET /a\nb HTTP/1.1\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n", 400);
    row("a negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    row("a signed length", "POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\n", 400);
    row("a huge length", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n", 400);
    row("chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 411);
}

void TestRelayParts::readsHeads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto parsed = RequestHead::parse(bytes);
    const auto* refusal = std::get_if<RequestHead::Refusal>(&parsed);
    const int seen = refusal ? refusal->status : std::holds_alternative<RequestHead>(parsed) ? 200 : 0;
    QCOMPARE(seen, status);
    if (refusal)
        QVERIFY(QByteArray(refusal->sentence).endsWith('.') || QByteArray(refusal->sentence).contains("16 MiB"));
}

void TestRelayParts::headsHaveALimit()
{
    const QByteArray start("GET / HTTP/1.1\r\nA: ");
    const QByteArray end("\r\n\r\n");
    const qsizetype filling = RequestHead::MaxBytes - start.size() - end.size();
    const auto fits = RequestHead::parse(start + QByteArray(filling, 'x') + end);
    QVERIFY(std::holds_alternative<RequestHead>(fits));
    QCOMPARE(std::get<RequestHead>(fits).header("a").size(), filling);
    const auto tooLarge = RequestHead::parse(start + QByteArray(filling + 1, 'x') + end);
    QCOMPARE(std::get<RequestHead::Refusal>(tooLarge).status, 431);
    const auto growing = RequestHead::parse(QByteArray(RequestHead::MaxBytes - 1, 'x'));
    QVERIFY(std::holds_alternative<RequestHead::Incomplete>(growing));
}

void TestRelayParts::bodiesHaveALimit()
{
    const auto withLength = [](std::size_t length) {
        return RequestHead::parse("POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(quint64(length)) +
                                  "\r\n\r\n");
    };
    const auto fits = withLength(protocol::MaxBodyBytes);
    QCOMPARE(std::get<RequestHead>(fits).contentLength, qint64(protocol::MaxBodyBytes));
    const auto tooLarge = withLength(protocol::MaxBodyBytes + 1);
    QCOMPARE(std::get<RequestHead::Refusal>(tooLarge).status, 413);
}

void TestRelayParts::knowsUpgrades()
{
    const auto isUpgrade = [](const char* bytes) {
        return std::get<RequestHead>(RequestHead::parse(bytes)).isWebSocketUpgrade();
    };
    QVERIFY(isUpgrade("GET /ws/a HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n\r\n"));
    QVERIFY(!isUpgrade("GET /ws/a HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"));
    QVERIFY(!isUpgrade("POST /ws/a HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"));
    QVERIFY(!isUpgrade("GET /ws/a HTTP/1.1\r\nUpgrade: websocket\r\n\r\n"));
    const auto head = RequestHead::parse("GET /ws/a%41?token=1 HTTP/1.1\r\n\r\n");
    QCOMPARE(std::get<RequestHead>(head).path(), "/ws/a%41");
    const auto bare = RequestHead::parse("GET /ws/a HTTP/1.1\r\n\r\n");
    QCOMPARE(std::get<RequestHead>(bare).path(), "/ws/a");
}

void TestRelayParts::readsOptions()
{
    const ParsedOptions defaults = parse({});
    QVERIFY(defaults.options);
    QCOMPARE(defaults.options->address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(defaults.options->port, quint16(7070));
    QVERIFY(defaults.options->redis.isEmpty());
    QVERIFY(defaults.options->data.endsWith(latin("/bytecrowds-relay")));
    QVERIFY(!defaults.options->idleExit);

    QCOMPARE(defaults.options->waitReplicas, 0);

    const ParsedOptions all =
        parse({latin("--wait-replicas"), latin("2"), latin("--listen"), latin("[::1]:0"), latin("--redis"),
               latin("redis://:pw@db:1/2"), latin("--data"), latin("/srv/x"), latin("--public-url"),
               latin("https://crowds.example.org"), latin("--idle-exit"), latin("30")});
    QVERIFY2(all.options, qPrintable(all.text));
    QCOMPARE(all.options->address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(all.options->port, quint16(0));
    QCOMPARE(all.options->redis, latin("redis://:pw@db:1/2"));
    QCOMPARE(all.options->waitReplicas, 2);
    QCOMPARE(all.options->data, latin("/srv/x"));
    QCOMPARE(all.options->publicUrl, QUrl(latin("https://crowds.example.org")));
    QCOMPARE(all.options->idleExit, std::chrono::seconds(30));

    QVERIFY(defaults.options->tls.isEmpty());
    QVERIFY(defaults.options->trustedProxies.isEmpty());
    QVERIFY(defaults.options->allowedOrigins.isEmpty());
    QVERIFY(defaults.options->limits == Limits());
    QVERIFY(!defaults.options->noLimits);
    QVERIFY(!defaults.options->noSlugs);
    const ParsedOptions access =
        parse({latin("--trust-proxy"), latin("10.0.0.0/8,::1"), latin("--allow-origin"), latin("https://example.org"),
               latin("--limit"), latin("members=7"), latin("--no-limits"), latin("--no-slugs")});
    QVERIFY2(access.options, qPrintable(access.text));
    QVERIFY(access.options->trustedProxies.contains(QHostAddress(QHostAddress::LocalHostIPv6)));
    QCOMPARE(access.options->allowedOrigins, QByteArrayList{"https://example.org"});
    QCOMPARE(access.options->limits.members, 7);
    QVERIFY(access.options->noLimits);
    QVERIFY(access.options->noSlugs);
    for (const auto& [text, expected] : {std::pair("yes", true), std::pair("no", false)}) {
        const ParsedOptions flag = parse({}, {{latin("BYTECROWDS_RELAY_NO_LIMITS"), latin(text)}});
        QVERIFY2(flag.options, qPrintable(flag.text));
        QCOMPARE(flag.options->noLimits, expected);
    }
    QVERIFY(!parse({}, {{latin("BYTECROWDS_RELAY_NO_LIMITS"), latin("1")}}).options);
}

void TestRelayParts::optionsComeFromThreePlaces()
{
    QTemporaryDir folder;
    const QString config = folder.filePath(latin("relay.conf"));
    QVERIFY(writeFile(config, "# a comment\n\nlisten = 127.0.0.1:1\n  data=/srv/file  \npublic-url = http://file\n"));
    const QMap<QString, QString> variables{{latin("BYTECROWDS_RELAY_CONFIG"), config},
                                           {latin("BYTECROWDS_RELAY_LISTEN"), latin("127.0.0.1:2")},
                                           {latin("BYTECROWDS_RELAY_PUBLIC_URL"), latin("http://variable")}};
    const ParsedOptions parsed = parse({latin("--listen"), latin("127.0.0.1:3")}, variables);
    QVERIFY2(parsed.options, qPrintable(parsed.text));
    QCOMPARE(parsed.options->port, quint16(3));
    QCOMPARE(parsed.options->publicUrl, QUrl(latin("http://variable")));
    QCOMPARE(parsed.options->data, latin("/srv/file"));
}

void TestRelayParts::refusesOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentioned");
    const auto row = [](const char* name, const QStringList& arguments, const char* mentioned) {
        QTest::newRow(name) << arguments << latin(mentioned);
    };
    row("unknown", {latin("--lissen")}, "lissen");
    row("a word", {latin("start")}, "start");
    row("no port", {latin("--listen"), latin("127.0.0.1")}, "127.0.0.1:7070");
    row("no address", {latin("--listen"), latin(":7070")}, "--listen");
    row("port too high", {latin("--listen"), latin("127.0.0.1:65536")}, "65536");
    row("IPv6 without brackets", {latin("--listen"), latin("::1:7070")}, "[::1]:7070");
    row("a name", {latin("--listen"), latin("example.org:7070")}, "example.org");
    row("a file that isn't there", {latin("--redis"), latin("redis://db?password-file=/nowhere/at.all")},
        "/nowhere/at.all");
    row("a replica of a private Redis", {latin("--wait-replicas"), latin("1")}, "--redis");
    row("no replicas", {latin("--redis"), latin("redis://db"), latin("--wait-replicas"), latin("some")}, "some");
    row("less than no replicas", {latin("--redis"), latin("redis://db"), latin("--wait-replicas"), latin("-1")}, "-1");
    row("too many replicas", {latin("--redis"), latin("redis://db"), latin("--wait-replicas"), latin("101")}, "100");
    row("no Redis", {latin("--redis"), latin("http://db")}, "redis://");
    row("a socket too long", {latin("--redis"), latin("unix:///") + QString(120, QLatin1Char('x'))}, "107");
    row("no URL", {latin("--public-url"), latin("crowds.example.org")}, "https://");
    row("no seconds", {latin("--idle-exit"), latin("soon")}, "soon");
    row("zero seconds", {latin("--idle-exit"), latin("0")}, "from 1");
    row("half of TLS", {latin("--tls-key"), latin("/nowhere/key.pem")}, "--tls-cert FILE");
    row("no certificate",
        {latin("--tls-cert"), latin("/nowhere/at.all"), latin("--tls-key"), latin("/nowhere/key.pem")},
        "/nowhere/at.all");
    row("no network", {latin("--trust-proxy"), latin("proxy.example.org")}, "10.0.0.0/8");
    row("no origin", {latin("--allow-origin"), latin("example.org")}, "https://example.org");
    row("no limit", {latin("--limit"), latin("create=often")}, "create=30/60s");
    row("a flag's value", {latin("--no-limits=yes")}, "no-limits");
    row("no such file", {latin("--config"), latin("/nowhere/at.all")}, "/nowhere/at.all");
}

void TestRelayParts::refusesOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentioned);
    const ParsedOptions parsed = parse(arguments);
    QVERIFY(!parsed.options);
    QCOMPARE(parsed.exitCode, 1);
    QVERIFY2(parsed.text.contains(mentioned), qPrintable(parsed.text));
    QCOMPARE(parsed.text.count(QLatin1Char('\n')), 1);
}

void TestRelayParts::helpsAndNamesItself()
{
    QCoreApplication::setApplicationVersion(latin("9.8"));
    for (const char* option : {"--help", "-h"}) {
        const ParsedOptions help = parse({latin(option)});
        QCOMPARE(help.exitCode, 0);
        for (const char* name :
             {"--listen", "--redis", "--wait-replicas", "--data", "--public-url", "--idle-exit", "--config", "--tls-cert", "--tls-key",
              "--trust-proxy", "--allow-origin", "--limit", "--no-limits", "--no-slugs"})
            QVERIFY2(help.text.contains(latin(name)), name);
    }
    const ParsedOptions version = parse({latin("--version")});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.text.endsWith(latin(" 9.8\n")));
}

void TestRelayParts::readsRedisAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // empty: refused
    const auto row = [](const char* text, const char* shown) { QTest::newRow(text) << latin(text) << latin(shown); };
    row("redis://localhost", "redis://localhost:6379/0");
    row("redis://:secret@db.example.org:7000/3", "redis://db.example.org:7000/3");
    row("redis://me:secret@[::1]:7000", "redis://[::1]:7000/0");
    row("unix:///run/redis.sock", "unix:///run/redis.sock");
    row("unix://run/redis.sock", "");
    row("unix:", "");
    row("rediss://db", "rediss://db:6379/0");
    row("redis+sentinel://:secret@a,b:7000,[::1]/my%20crowds", "redis+sentinel://a:26379,b:7000,[::1]:26379/my crowds");
    row("rediss+sentinel://a/x", "rediss+sentinel://a:26379/x");
    row("redis+cluster://me:p@ss@a,b:7000", "redis+cluster://a:6379,b:7000");
    row("rediss+cluster://a/", "rediss+cluster://a:6379");
    row("redis://a,b", "");
    row("redis+sentinel://a", "");
    row("redis+sentinel://a/b/c", "");
    row("redis+cluster://a/1", "");
    row("redis+cluster://a,,b", "");
    row("redis+cluster://a:b", "");
    row("redis+tower://a", "");
    row("redis://db?ca=/nowhere", "");
    row("rediss://db?ca=/nowhere", "");
    row("rediss://db?cert=/nowhere", "");
    row("redis://db?colour=red", "");
    row("redis://db?sentinel-password-file=/nowhere", "");
    row("redis://", "");
    row("redis://db/first", "");
    row("redis://db/-1", "");
    row("localhost:6379", "");
    row("", "");
}

void TestRelayParts::readsRedisAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto parsed = RedisAddress::parse(text);
    const RedisAddress* address = std::get_if<RedisAddress>(&parsed);
    QCOMPARE(address ? address->shown() : QString(), shown);
    if (!address)
        QVERIFY(std::get<QString>(parsed).endsWith(QLatin1Char('.')));
}

void TestRelayParts::hidesPasswords()
{
    const auto address = std::get<RedisAddress>(RedisAddress::parse(latin("redis://me:s%2Fecret@db")));
    QCOMPARE(address.user, latin("me"));
    QCOMPARE(address.password, latin("s/ecret"));
    QVERIFY(!address.shown().contains(latin("ecret")));
}

void TestRelayParts::readsPasswordsFromFiles()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(latin("password"));
    QVERIFY(writeFile(file, "s3cret\n"));
    const auto parse = [&](const char* format) { return RedisAddress::parse(latin(format).arg(file)); };
    QCOMPARE(std::get<RedisAddress>(parse("redis://db?password-file=%1")).password, latin("s3cret"));
    QCOMPARE(std::get<RedisAddress>(parse("redis+sentinel://a/x?sentinel-password-file=%1")).sentinelPassword,
             latin("s3cret"));
    QVERIFY(writeFile(file, "\n"));
    QVERIFY(std::get<QString>(parse("redis://db?password-file=%1")).contains(file));
}

void TestRelayParts::readsNewCrowds()
{
    const auto json = NewCrowd::from(post("application/json; charset=utf-8",
                                          R"({"text":"a\u0000ß","path":"src/ö.cpp","language":"cpp","id":"my-team"})"));
    const NewCrowd& full = std::get<NewCrowd>(json);
    QCOMPARE(full.files.front().text, std::string("a\0ß", 4));
    QCOMPARE(full.files.front().path, "src/ö.cpp");
    QCOMPARE(full.files.front().language, "cpp");
    QCOMPARE(full.slug, latin("my-team"));

    const auto text =
        NewCrowd::from(post("application/x-www-form-urlencoded", "int a = 1 & 2;", latin("path=a%20b.c")));
    QCOMPARE(std::get<NewCrowd>(text).files.front().text, "int a = 1 & 2;");
    QCOMPARE(std::get<NewCrowd>(text).files.front().path, "a b.c");
    QVERIFY(std::get<NewCrowd>(text).slug.isEmpty());

    QVERIFY(std::holds_alternative<NewCrowd>(NewCrowd::from(post("application/json", "{}"))));
}

void TestRelayParts::refusesNewCrowds_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray json("application/json"), text("text/plain");
    const auto row = [](const char* name, const QByteArray& type, const QByteArray& body, int status) {
        QTest::newRow(name) << type << body << status;
    };
    row("no JSON", json, "{", 400);
    row("an array", json, "[]", 400);
    row("a number for a text", json, R"({"text":1})", 400);
    row("a reserved name", json, R"({"id":"api"})", 400);
    row("a name with a slash", json, R"({"id":"a/b"})", 400);
    row("a path upwards", json, R"({"path":"../a"})", 400);
    row("a path inwards", json, R"({"path":"a/../../b"})", 400);
    row("an absolute path", json, R"({"path":"/etc/passwd"})", 400);
    row("a path of another system", json, R"({"path":"a\\b"})", 400);
    row("a path with a line end", json, R"({"path":"a\nb"})", 400);
    row("a path that is too long", json, R"({"path":")" + QByteArray(1025, 'a') + R"("})", 400);
    row("a language that is too long", json, R"({"language":")" + QByteArray(65, 'a') + R"("})", 400);
    row("a picture", "image/png", "", 415);
    row("a form with files", "Multipart/Form-Data; boundary=x", "", 415);
    row("a zip that is none", "application/zip", "PK", 400);
    row("bytes that are no text", text, "\xff\xfe", 400);
    row("half a character", text, "a\xe2\x82", 400);
    row("a text that is too large", json,
        R"({"text":")" + QByteArray(qsizetype(protocol::MaxTextBytes) + 1, 'a') + R"("})", 413);
}

void TestRelayParts::refusesNewCrowds()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto result = NewCrowd::from(post(type, body));
    QVERIFY(std::holds_alternative<NewCrowd::Refusal>(result));
    QCOMPARE(std::get<NewCrowd::Refusal>(result).status, status);
    QVERIFY(std::get<NewCrowd::Refusal>(result).sentence.endsWith(QLatin1Char('.')));
}

void TestRelayParts::servesPages()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(latin("assets")));
    QVERIFY(writeFile(folder.filePath(latin("index.html")), "<p>editor"));
    QVERIFY(writeFile(folder.filePath(latin("assets/editor-7QXK2F3A.js")), "1"));
    QVERIFY(writeFile(folder.filePath(latin("assets/plain.svg")), "<svg/>"));
    QVERIFY(writeFile(folder.filePath(latin("secret")), "no asset"));
    const WebPages pages(folder.path());

    const HttpReply editor = pages.editor(get(latin("/a")));
    QCOMPARE(editor.status, 200);
    QCOMPARE(editor.body, "<p>editor");
    QCOMPARE(editor.contentType, "text/html; charset=utf-8");
    const QByteArray tag = editor.headers.value(QHttpHeaders::WellKnownHeader::ETag).toByteArray();
    QVERIFY(tag.size() > 8);
    QCOMPARE(editor.headers.value(QHttpHeaders::WellKnownHeader::CacheControl), QByteArrayView("no-cache"));

    HttpRequest again = get(latin("/a"));
    again.headers.append(QHttpHeaders::WellKnownHeader::IfNoneMatch, tag);
    QCOMPARE(pages.editor(again).status, 304);
    QVERIFY(pages.editor(again).body.isEmpty());

    const auto script = pages.asset(get(latin("/assets/editor-7QXK2F3A.js")));
    QVERIFY(script);
    QCOMPARE(script->contentType, "text/javascript; charset=utf-8");
    QVERIFY(script->headers.value(QHttpHeaders::WellKnownHeader::CacheControl).toByteArray().contains("immutable"));
    const auto picture = pages.asset(get(latin("/assets/plain.svg")));
    QCOMPARE(picture->contentType, "image/svg+xml");
    QCOMPARE(picture->headers.value(QHttpHeaders::WellKnownHeader::CacheControl), QByteArrayView("no-cache"));

    QVERIFY(!pages.asset(get(latin("/assets/nothing.js"))));
    QVERIFY(!pages.asset(get(latin("/assets/"))));
    QVERIFY(!pages.asset(get(latin("/assets/../secret"))));
    QCOMPARE(pages.home(get(latin("/"))).status, 503); // no home.html there
}

void TestRelayParts::servesErrorPages()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(latin("error.html")), "<h1>{{title}}</h1><p>{{message}}"));
    const HttpReply reply = WebPages(folder.path()).error(404, latin("<b> & such"));
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.body.contains("&lt;b&gt; &amp; such"));
    QVERIFY(!reply.body.contains("{{"));
    QVERIFY(WebPages(latin("/nowhere")).error(500, latin("Alas.")).body.contains("Alas."));
}

QTEST_GUILESS_MAIN(TestRelayParts)
#include "tst_parts.moc"
