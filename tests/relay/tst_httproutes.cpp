#include "sync/relay/httpapi.h"
#include "tests/support/latin.h"
#include "tests/support/rawhttp.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::latin;
using tests::RawAnswer;
using tests::waitFor;

namespace {

HttpRoutes some()
{
    HttpRoutes routes;
    const auto add = [&](const char* method, const char* pattern) {
        routes.add(method, QLatin1StringView(pattern), [](const HttpRequest&, const HttpAnswer&) {});
    };
    add("GET", "/");
    add("POST", "/");
    add("GET", "/new");
    add("GET", "/{id}.zip");
    add("GET", "/{id}");
    add("PUT", "/{id}/access");
    add("GET", "/{id}/raw/{path...}");
    return routes;
}

/// "{a...}" is the table's way to say that {a} takes all that is left, which OpenAPI can't say.
QString asOpenApi(QString pattern)
{
    return pattern.remove(latin("..."));
}

/// Every "$ref" below a value.
void collectReferences(const QJsonValue& value, QStringList& references)
{
    for (const QJsonValue& element : value.toArray())
        collectReferences(element, references);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == latin("$ref"))
            references.append(it.value().toString());
        collectReferences(it.value(), references);
    }
}

} // namespace

/// What the relay answers to, and what it says of that.
class TestHttpRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void findsRoutes_data();
    void findsRoutes();
    void tellsWhatIsAllowed_data();
    void tellsWhatIsAllowed();
    void describesEveryRoute();
    void describesNoOther();
    void referencesLeadSomewhere();
    void whatIsDescribedAnswers_data();
    void whatIsDescribedAnswers();
    void saysWhereItIs();

private:
    QJsonObject paths() const { return m_description.value(latin("paths")).toObject(); }

    tests::RedisProcess m_redis;
    tests::RelayProcess m_relay{latin(BYTECROWDS_BIN "/bytecrowds-relay")};
    QJsonObject m_description;
    QSet<QString> m_routes; // "GET /healthz"
    QByteArray m_crowd;
};

void TestHttpRoutes::initTestCase()
{
    QVERIFY(m_redis.start());
    m_relay.setOptions({latin("--redis"), m_redis.url()});
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    QVERIFY(waitFor([&] { return tests::ask(m_relay.url(), "GET", "/healthz").status == 200; }));
    m_description = tests::ask(m_relay.url(), "GET", "/api/openapi.json").json();
    m_crowd = tests::ask(m_relay.url(), "POST", "/api/crowds?path=a.txt", "text").text("id").toLatin1();
    QVERIFY(!m_crowd.isEmpty());

    // The table itself needs no store that answers.
    CrowdStore store(std::get<RedisAddress>(RedisAddress::parse(m_redis.url())), Environment::ofThisMachine());
    RoomRegistry rooms(store, Environment::ofThisMachine());
    const HttpApi api(rooms, store, Environment::ofThisMachine(), {}, m_relay.url());
    for (const HttpRoutes::Route& route : api.routes().all())
        m_routes.insert(latin(route.method) + u' ' + asOpenApi(route.pattern));
    QVERIFY(m_routes.size() > 5);
}

void TestHttpRoutes::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
}

void TestHttpRoutes::findsRoutes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<HttpParameters>("parameters");
    const auto row = [](const char* path, const char* pattern, const HttpParameters& parameters = {}) {
        QTest::newRow(path) << latin(path) << latin(pattern) << parameters;
    };
    const QString id = latin("id"), rest = latin("path");
    row("/", "/");
    row("/new", "/new");
    row("/newer", "/{id}", {{id, latin("newer")}});
    row("/a.zip", "/{id}.zip", {{id, latin("a")}});
    row("/a.zip.zip", "/{id}.zip", {{id, latin("a.zip")}});
    row("/.zip", "/{id}", {{id, latin(".zip")}});
    row("/a/raw/b", "/{id}/raw/{path...}", {{id, latin("a")}, {rest, latin("b")}});
    row("/a/raw/b/c%2Fd/", "/{id}/raw/{path...}", {{id, latin("a")}, {rest, latin("b/c%2Fd/")}});
    row("/a/raw/", "");
    row("/a/raw", "");
    row("/a/b", "");
    row("//raw/b", "");
    row("", "");
    row("a", "");
}

void TestHttpRoutes::findsRoutes()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    QFETCH(HttpParameters, parameters);
    const HttpRoutes routes = some();
    const HttpRoutes::Finding found = routes.find("GET", path);
    QCOMPARE(found.route ? found.route->pattern : QString(), pattern);
    if (found.route)
        QCOMPARE(found.parameters, parameters);
    else
        QCOMPARE(found.allowed, QByteArrayList());
}

void TestHttpRoutes::tellsWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char* method, const QByteArray& path, const char* allow) {
        QTest::addRow("%s %s", method, path.constData()) << QByteArray(method) << path << QByteArray(allow);
    };
    row("DELETE", "/", "GET, HEAD, POST");
    row("PATCH", "/healthz", "GET, HEAD");
    row("OPTIONS", "/api/crowds", "POST");
    row("POST", '/' + m_crowd, "GET, HEAD");
    row("GET", "/api/crowds/" + m_crowd + "/access", "PUT");
    row("BREW", '/' + m_crowd + ".zip", "GET, HEAD");
}

void TestHttpRoutes::tellsWhatIsAllowed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allow);
    const RawAnswer answer = tests::ask(m_relay.url(), method, path);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("allow"), allow);
    QCOMPARE(answer.text("error"), latin("method"));
}

void TestHttpRoutes::describesEveryRoute()
{
    for (const QString& route : std::as_const(m_routes)) {
        const QStringList words = route.split(u' ');
        const QJsonObject operation = paths().value(words[1]).toObject().value(words[0].toLower()).toObject();
        QVERIFY2(!operation.isEmpty(), qPrintable(route));
        QVERIFY(!operation.value(latin("operationId")).toString().isEmpty());
        QVERIFY(!operation.value(latin("summary")).toString().isEmpty());
        QVERIFY(!operation.value(latin("responses")).toObject().isEmpty());
        // Each {parameter} of the path is described.
        for (qsizetype at = words[1].indexOf(u'{'); at >= 0; at = words[1].indexOf(u'{', at + 1)) {
            const QString name = words[1].sliced(at + 1, words[1].indexOf(u'}', at) - at - 1);
            QStringList names;
            for (const QJsonValue& parameter : operation.value(latin("parameters")).toArray()) {
                names.append(parameter[latin("name")].toString());
                names.append(parameter[latin("$ref")].toString().section(u'/', -1).toLower());
            }
            QVERIFY2(names.contains(name), qPrintable(route));
        }
    }
}

void TestHttpRoutes::describesNoOther()
{
    QSet<QString> described;
    const QJsonObject all = paths();
    for (auto path = all.begin(); path != all.end(); ++path) {
        const QStringList methods = path.value().toObject().keys();
        for (const QString& method : methods)
            described.insert(method.toUpper() + u' ' + path.key());
    }
    QCOMPARE(described - m_routes, QSet<QString>());
}

void TestHttpRoutes::referencesLeadSomewhere()
{
    QCOMPARE(m_description.value(latin("openapi")).toString(), latin("3.1.0"));
    QStringList references;
    collectReferences(m_description, references);
    QVERIFY(references.size() > 20);
    for (const QString& reference : std::as_const(references)) {
        QVERIFY2(reference.startsWith(latin("#/")), qPrintable(reference));
        QJsonValue value = m_description;
        for (const QString& step : reference.sliced(2).split(u'/'))
            value = value[step];
        QVERIFY2(value.isObject(), qPrintable(reference));
    }
}

void TestHttpRoutes::whatIsDescribedAnswers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("responses");
    const QRegularExpression script(latin("assets/([^\"]+\\.js)"));
    const QString page = latin(tests::ask(m_relay.url(), "GET", '/' + m_crowd).body);
    const QJsonObject all = paths();
    for (auto path = all.begin(); path != all.end(); ++path) {
        const QByteArray filled = QByteArray(path.key().toLatin1())
                                      .replace("{id}", m_crowd)
                                      .replace("{path}", "a.txt")
                                      .replace("{file}", script.match(page).captured(1).toLatin1());
        const QJsonObject operations = path.value().toObject();
        for (auto operation = operations.begin(); operation != operations.end(); ++operation)
            QTest::addRow("%s %s", qPrintable(operation.key()), qPrintable(path.key()))
                << operation.key().toUpper().toLatin1() << filled << operation.value()[latin("responses")].toObject();
    }
}

/// With a status that is described, and of the type that is described for it.
void TestHttpRoutes::whatIsDescribedAnswers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, responses);
    QByteArray body, type;
    if (method == "POST")
        body = "a text";
    if (method == "PUT") {
        path.replace(m_crowd, tests::ask(m_relay.url(), "POST", "/api/crowds", "x").text("id").toLatin1());
        body = R"({"authorizedEmails":["ada@example.org"]})";
        type = "Content-Type: application/json\r\n";
    }
    const RawAnswer answer = tests::ask(m_relay.url(), method, path, body, type);
    QVERIFY2(answer.status == 200 || answer.status == 201, answer.body.constData());
    const QJsonObject response = responses.value(QString::number(answer.status)).toObject();
    QVERIFY(!response.isEmpty());
    const QJsonObject content = response.value(latin("content")).toObject();
    QVERIFY2(content.contains(latin(answer.header("content-type"))) || content.contains(latin("*/*")),
             answer.header("content-type").constData());
    const QJsonObject headers = response.value(latin("headers")).toObject();
    for (const QString& name : headers.keys())
        QVERIFY2(answer.headers.contains(name.toLower().toLatin1()), qPrintable(name));
    if (headers.contains(latin("ETag"))) {
        QVERIFY(responses.contains(latin("304")));
        QCOMPARE(tests::ask(m_relay.url(), method, path, {}, "If-None-Match: " + answer.header("etag") + "\r\n").status,
                 304);
    }
}

void TestHttpRoutes::saysWhereItIs()
{
    QCOMPARE(m_description.value(latin("servers"))[0][latin("url")].toString(),
             m_relay.url().toString(QUrl::StripTrailingSlash));
}

QTEST_GUILESS_MAIN(TestHttpRoutes)
#include "tst_httproutes.moc"
