#include "sync/relay/accesslist.h"
#include "sync/relay/crowdaccess.h"
#include "tests/support/latin.h"
#include "tests/support/rawhttp.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::latin;
using tests::RawAnswer;
using tests::waitFor;

namespace {

QByteArray listOf(const QStringList& emails)
{
    return QJsonDocument(QJsonObject{{latin("authorizedEmails"), QJsonArray::fromStringList(emails)}}).toJson();
}

QStringList numbered(qsizetype count)
{
    QStringList emails;
    for (qsizetype i = 0; i < count; ++i)
        emails.append(latin("someone%1@example.org").arg(i));
    return emails;
}

} // namespace

/// Who says who may enter a crowd.
class TestHttpAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void knowsAddresses_data();
    void knowsAddresses();
    void readsLists();
    void listsHaveALimit();

    void isSetOnce();
    void oneOfManyIsFirst();
    void ownersChangeIt();
    void refuses_data();
    void refuses();
    void saysWhenNothingIsStored();

private:
    RawAnswer put(const QByteArray& id, const QByteArray& body,
                  const QByteArray& type = "Content-Type: application/json\r\n")
    {
        return tests::ask(m_relay.url(), "PUT", "/api/crowds/" + id + "/access", body, type);
    }
    QByteArray freshCrowd() { return tests::ask(m_relay.url(), "POST", "/api/crowds", "text").text("id").toLatin1(); }
    QByteArray stored(const QByteArray& id) { return m_redis.cli({"HGET", "bytecrowd:" + id, "authorizedEmails"}); }

    tests::RedisProcess m_redis;
    tests::RelayProcess m_relay{latin(BYTECROWDS_BIN "/bytecrowds-relay")};
};

void TestHttpAccess::initTestCase()
{
    QVERIFY(m_redis.start());
    m_relay.setOptions({latin("--redis"), m_redis.url()});
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    QVERIFY(waitFor([&] { return tests::ask(m_relay.url(), "GET", "/healthz").status == 200; }));
}

void TestHttpAccess::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
}

void TestHttpAccess::knowsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    const auto row = [](const QString& address, bool valid) {
        QTest::addRow("%s (%lld)", qUtf8Printable(address.left(40)), qint64(address.size())) << address << valid;
    };
    row(latin("ada@example.org"), true);
    row(latin("ADA@Example.Org"), true);
    row(latin("ada.lovelace+bytecrowds@mail.example.co.uk"), true);
    row(latin("o'neil_99%x@example.museum"), true);
    row(latin("a@b.photography"), true);
    row(latin("a@xn--bcher-kva.example"), true);
    row(latin("a@1.2"), true);
    row(QString(64, u'a') + latin("@example.org"), true);
    row(QString(65, u'a') + latin("@example.org"), false);
    row(latin("a@") + QString(63, u'b') + latin(".org"), true);
    row(latin("a@") + QString(64, u'b') + latin(".org"), false);
    const QString label = QString(59, u'b') + u'.'; // 2 + 4 * 60 + 12 letters
    row(latin("a@") + label.repeated(4) + latin("example.info"), true);
    row(latin("a@") + label.repeated(4) + latin("examples.info"), false);
    row(QString(), false);
    row(latin("ada"), false);
    row(latin("@example.org"), false);
    row(latin("ada@"), false);
    row(latin("ada@localhost"), false);
    row(latin("ada@example..org"), false);
    row(latin("ada@-example.org"), false);
    row(latin("ada@example-.org"), false);
    row(latin("ada@example.org."), false);
    row(latin(".ada@example.org"), false);
    row(latin("ada.@example.org"), false);
    row(latin("a..da@example.org"), false);
    row(latin("a da@example.org"), false);
    row(latin("ada@exam ple.org"), false);
    row(latin("ada@example.org\n"), false);
    row(latin("ada@b@example.org"), false);
    row(latin("\"ada\"@example.org"), false);
    row(latin("ada@[127.0.0.1]"), false);
    row(QStringLiteral("größe@example.org"), false);
    row(QStringLiteral("\u212aay@example.org"), false); // the Kelvin sign, whose lower case is a k
}

void TestHttpAccess::knowsAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, valid);
    QCOMPARE(isEmailAddress(address), valid);
}

void TestHttpAccess::readsLists()
{
    const auto list = AccessList::parse(R"({"authorizedEmails":[" Ada@Example.org","b@c.de","ADA@example.ORG "]})");
    QVERIFY(std::holds_alternative<AccessList>(list));
    QCOMPARE(std::get<AccessList>(list).emails, QStringList({latin("ada@example.org"), latin("b@c.de")}));
}

void TestHttpAccess::listsHaveALimit()
{
    const auto fits = AccessList::parse(listOf(numbered(AccessList::MaxEmails)));
    QVERIFY(std::holds_alternative<AccessList>(fits));
    const auto repeated = AccessList::parse(listOf(numbered(AccessList::MaxEmails) + numbered(1)));
    QVERIFY(std::holds_alternative<AccessList>(repeated));
    const auto tooMany = AccessList::parse(listOf(numbered(AccessList::MaxEmails + 1)));
    QVERIFY(std::holds_alternative<AccessList::Refusal>(tooMany));
    QCOMPARE(std::get<AccessList::Refusal>(tooMany).code, "too-many");
}

void TestHttpAccess::isSetOnce()
{
    const QByteArray id = freshCrowd();
    const QByteArray raw = '/' + id + "/raw";
    QCOMPARE(tests::ask(m_relay.url(), "GET", raw).status, 200);
    const RawAnswer set = put(id, listOf({latin("Ada+x@Example.org"), latin("ada+x@example.org")}));
    QCOMPARE(set.status, 200);
    QCOMPARE(set.text("id").toLatin1(), id);
    QCOMPARE(set.json().value(latin("authorizedEmails")).toArray(), QJsonArray{latin("ada+x@example.org")});
    QCOMPARE(stored(id), R"(["ada+x@example.org"])");
    // At once, for those who ask next.
    QCOMPARE(tests::ask(m_relay.url(), "GET", raw).status, 401);

    const RawAnswer again = put(id, listOf({latin("eve@example.org")}));
    QCOMPARE(again.status, 403);
    QCOMPARE(again.text("error"), latin("not-owner"));
    QVERIFY(again.text("message").contains(latin("owner")));
    QCOMPARE(stored(id), R"(["ada+x@example.org"])");
}

void TestHttpAccess::oneOfManyIsFirst()
{
    const QByteArray id = freshCrowd();
    CrowdStore store(std::get<RedisAddress>(RedisAddress::parse(m_redis.url())), Environment::ofThisMachine());
    store.open();
    QVERIFY(waitFor([&] { return store.isAvailable(); }));
    CrowdAccess access(store);
    QSignalSpy written(&access, &CrowdAccess::written);
    QList<CrowdAccess::Result> results;
    for (const QString& email : numbered(20))
        access.set(latin(id), {email}, {}, this, [&](CrowdAccess::Result result) { results.append(result); });
    QVERIFY(waitFor([&] { return results.size() == 20; }));
    QCOMPARE(results.count(CrowdAccess::Result::Written), 1);
    QCOMPARE(results.count(CrowdAccess::Result::NotYours), 19);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written[0][0].toString().toLatin1(), id);
}

void TestHttpAccess::ownersChangeIt()
{
    const QByteArray id = freshCrowd();
    QCOMPARE(m_redis.cli({"HSET", "bytecrowd:" + id, "owner", "42"}), "1");
    CrowdStore store(std::get<RedisAddress>(RedisAddress::parse(m_redis.url())), Environment::ofThisMachine());
    store.open();
    QVERIFY(waitFor([&] { return store.isAvailable(); }));
    CrowdAccess access(store);
    const auto set = [&](const char* email, const char* account) {
        std::optional<CrowdAccess::Result> result;
        access.set(latin(id), {latin(email)}, latin(account), this, [&](CrowdAccess::Result r) { result = r; });
        waitFor([&] { return result.has_value(); });
        return result.value_or(CrowdAccess::Result::Away);
    };
    QCOMPARE(set("first@example.org", ""), CrowdAccess::Result::Written);
    QCOMPARE(set("guest@example.org", ""), CrowdAccess::Result::NotYours);
    QCOMPARE(set("other@example.org", "43"), CrowdAccess::Result::NotYours);
    QCOMPARE(stored(id), R"(["first@example.org"])");
    QCOMPARE(set("owner@example.org", "42"), CrowdAccess::Result::Written);
    QCOMPARE(stored(id), R"(["owner@example.org"])");
}

void TestHttpAccess::refuses_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray here = freshCrowd(), json("application/json"), fine = listOf({latin("a@b.de")});
    const auto row = [](const char* name, const QByteArray& id, const QByteArray& body, const QByteArray& type,
                        int status,
                        const char* code) { QTest::newRow(name) << id << body << type << status << latin(code); };
    row("no JSON", here, "a@b.de", json, 400, "bad-json");
    row("an array", here, "[\"a@b.de\"]", json, 400, "bad-json");
    row("no list", here, "{}", json, 400, "bad-json");
    row("null", here, R"({"authorizedEmails":null})", json, 400, "bad-json");
    row("a number in it", here, R"({"authorizedEmails":[1]})", json, 400, "bad-email");
    row("no address", here, R"({"authorizedEmails":["<b>"]})", json, 400, "bad-email");
    row("an empty list", here, R"({"authorizedEmails":[]})", json, 400, "bad-email");
    row("a form", here, fine, "application/x-www-form-urlencoded", 415, "not-json");
    row("a text", here, fine, "text/plain", 415, "not-json");
    row("nobody's crowd", "nobody-was-here", fine, json, 404, "no-such-crowd");
    row("no crowd's name", "bad%20name", fine, json, 404, "no-such-crowd");
}

void TestHttpAccess::refuses()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QFETCH(QString, code);
    const RawAnswer answer = put(id, body, "Content-Type: " + type + "\r\n");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.text("error"), code);
    QVERIFY2(answer.text("message").endsWith(QLatin1Char('.')), answer.body.constData());
    QCOMPARE(stored(id), QByteArray());
}

void TestHttpAccess::saysWhenNothingIsStored()
{
    const QByteArray id = freshCrowd();
    QCOMPARE(m_redis.cli({"CONFIG", "SET", "maxmemory", "1"}), "OK"); // out of memory
    const RawAnswer answer = put(id, listOf({latin("a@b.de")}));
    QCOMPARE(m_redis.cli({"CONFIG", "SET", "maxmemory", "0"}), "OK");
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.text("error"), latin("store-away"));
    QCOMPARE(stored(id), QByteArray());
}

QTEST_GUILESS_MAIN(TestHttpAccess)
#include "tst_httpaccess.moc"
