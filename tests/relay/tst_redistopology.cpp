#include "sync/relay/crowdstore.h"
#include "sync/relay/redisslots.h"
#include "tests/relay/redistestclient.h"
#include "tests/support/rediscluster.h"
#include "tests/support/redisprocess.h"
#include "tests/support/redissentinels.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace bytecrowds::relay;
using bytecrowds::tests::RedisProcess;
using bytecrowds::tests::waitFor;
namespace tests = bytecrowds::tests;

namespace {

const QByteArray Binary("\0\r\n\xff*3\r\n$-1", 11);

/// A certificate that is its own authority, for one name.
struct Certificate
{
    explicit Certificate(const char* name)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "
                                     "/CN=test -addext subjectAltName=%1 -keyout %2 -out %3")
                          .arg(QString::fromLatin1(name), key(), certificate())
                          .split(QLatin1Char(' ')));
        openssl.waitForFinished(tests::Patience);
    }
    QString key() const { return folder.filePath(QStringLiteral("key.pem")); }
    QString certificate() const { return folder.filePath(QStringLiteral("certificate.pem")); }

    QTemporaryDir folder;
};

/// A server that speaks TLS on `port`, and asks for certificates of its own when `mutual`.
std::unique_ptr<RedisProcess> secureRedis(const Certificate& certificate, quint16 port, bool mutual)
{
    return std::make_unique<RedisProcess>(QStringList{
        QStringLiteral("--bind"), QStringLiteral("127.0.0.1"), QStringLiteral("--tls-port"), QString::number(port),
        QStringLiteral("--tls-cert-file"), certificate.certificate(), QStringLiteral("--tls-key-file"),
        certificate.key(), QStringLiteral("--tls-ca-cert-file"), certificate.certificate(),
        QStringLiteral("--tls-auth-clients"), mutual ? QStringLiteral("yes") : QStringLiteral("no")});
}

bool saysProblem(const QString& url, const char* part)
{
    TestClient client(url);
    const bool said = waitFor([&] { return client.client.problem().contains(QLatin1String(part)); });
    if (!said)
        qWarning("problem: %s", qPrintable(client.client.problem()));
    return said && !client.client.isReady();
}

} // namespace

class TestRelayRedisTopology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTls();
    void trustsNoStranger();
    void showsItsCertificate();

    void waitsForReplicas();

    void followsTheSentinels();
    void survivesThePrimary();
    void tellsWhatSentinelsDontKnow();

    void findsKeysInACluster();
    void followsAMovingSlot();
    void survivesAPrimaryOfACluster();
    void leavesAFrozenPrimaryOfACluster();
};

void TestRelayRedisTopology::speaksTls()
{
    const Certificate certificate("IP:127.0.0.1");
    const quint16 port = RedisProcess::freePort();
    const auto redis = secureRedis(certificate, port, false);
    QVERIFY(redis->start());
    const QString url = QStringLiteral("rediss://127.0.0.1:%1/3?ca=%2").arg(port).arg(certificate.certificate());
    TestClient client(url);
    QVERIFY(client.isThere());
    const QByteArray large(3'000'000, 'x');
    QCOMPARE(client.ask("a", {"SET", "a", large}).text, "OK");
    QCOMPARE(client.ask("a", {"GET", "a"}).text, large);
    TestEar ear(client, "channel");
    QVERIFY(waitFor([&] { return ear.listening == 1; }));
    client.client.publish("channel", Binary);
    QVERIFY(waitFor([&] { return ear.messages == QByteArrayList{Binary}; }));
    redis->kill9();
    QVERIFY(waitFor([&] { return !client.client.isReady(); }));
    QVERIFY(redis->start());
    QVERIFY(client.isThere());
    QVERIFY(waitFor([&] { return ear.listening == 2; }));
}

void TestRelayRedisTopology::trustsNoStranger()
{
    const Certificate certificate("IP:127.0.0.1");
    const Certificate other("IP:127.0.0.1");
    const quint16 port = RedisProcess::freePort();
    const auto redis = secureRedis(certificate, port, false);
    QVERIFY(redis->start());
    const QString address = QStringLiteral("127.0.0.1:%1").arg(port);
    QVERIFY(saysProblem(QStringLiteral("rediss://%1").arg(address), "certificate"));
    QVERIFY(saysProblem(QStringLiteral("rediss://%1?ca=%2").arg(address, other.certificate()), "certificate"));
    QVERIFY(saysProblem(QStringLiteral("rediss://localhost:%1?ca=%2").arg(port).arg(certificate.certificate()),
                        "host name"));
    TestClient right(QStringLiteral("rediss://%1?ca=%2").arg(address, certificate.certificate()));
    QVERIFY(right.isThere());
}

void TestRelayRedisTopology::showsItsCertificate()
{
    const Certificate certificate("IP:127.0.0.1");
    const quint16 port = RedisProcess::freePort();
    const auto redis = secureRedis(certificate, port, true);
    QVERIFY(redis->start());
    const QString url = QStringLiteral("rediss://127.0.0.1:%1?ca=%2").arg(port).arg(certificate.certificate());
    TestClient with(url + QStringLiteral("&cert=%1&key=%2").arg(certificate.certificate(), certificate.key()));
    QVERIFY(with.isThere());
    TestClient without(url);
    const QString notYet = without.client.problem();
    QVERIFY(waitFor([&] { return without.client.problem() != notYet; }));
    QVERIFY(!without.client.isReady());
}

void TestRelayRedisTopology::waitsForReplicas()
{
    const quint16 port = RedisProcess::freePort();
    RedisProcess primary({QStringLiteral("--port"), QString::number(port), QStringLiteral("--repl-diskless-sync-delay"),
                          QStringLiteral("0")});
    RedisProcess replica({QStringLiteral("--replicaof"), QStringLiteral("127.0.0.1"), QString::number(port)});
    QVERIFY(primary.start() && replica.start());
    QVERIFY(waitFor([&] { return replica.cli({"INFO", "replication"}).contains("master_link_status:up"); }));

    auto address = std::get<RedisAddress>(RedisAddress::parse(primary.url()));
    address.waitReplicas = 1;
    CrowdStore store(address, Environment::ofThisMachine());
    store.open();
    QVERIFY(waitFor([&] { return store.isAvailable(); }));
    const auto append = [&](const QByteArray& update) {
        std::optional<std::optional<Appended>> result;
        store.append(QStringLiteral("a"), {update}, &store, [&](const auto& entry) { result = entry; });
        waitFor([&] { return result.has_value(); });
        return result->has_value();
    };
    QVERIFY(append("one"));
    QCOMPARE(replica.cli({"XLEN", "{bytecrowd:a}:log"}), "1"); // it had it before the answer
    TestClient client(address);
    QVERIFY(client.isThere());
    constexpr int Count = 200;
    int answered = 0;
    for (int i = 0; i < Count; ++i)
        client.client.durableCommand("n", {"INCR", "n"}, &client.client,
                                     [&](const RedisReply& reply) { answered += reply.integer == answered + 1; });
    QVERIFY(waitFor([&] { return answered == Count; }));
    QVERIFY(client.durable("n", {"XLEN", "n"}).text.startsWith("WRONGTYPE"));

    replica.freeze();
    QVERIFY(!append("two"));
    QVERIFY2(store.problem().contains(QStringLiteral("0 of 1")), qPrintable(store.problem()));
    QVERIFY(!store.isAvailable());
    replica.thaw();
    QVERIFY(append("three"));
    QVERIFY(store.isAvailable());
}

void TestRelayRedisTopology::followsTheSentinels()
{
    tests::RedisSentinels sentinels;
    QVERIFY(sentinels.start());
    TestClient client(sentinels.url());
    TestEar ear(client, "channel"); // before anybody knows where the primary is
    QVERIFY(client.isThere());
    QVERIFY(waitFor([&] { return ear.listening == 1; }));
    QCOMPARE(client.ask("a", {"SET", "a", "before"}).text, "OK");
    QVERIFY(waitFor([&] { return sentinels.server(1).cli({"GET", "a"}) == "before"; }));
    sentinels.killSentinel(0);

    // A planned change, in which the old primary stays there as a replica.
    QVERIFY(waitFor([&] { return sentinels.failOver(); }));
    QVERIFY(waitFor([&] { return sentinels.primary() > 0; }));
    RedisProcess& next = sentinels.server(sentinels.primary());
    // The old one takes writes for a moment longer, which are lost without --wait-replicas.
    QVERIFY(waitFor([&] {
        return client.client.isReady() && client.ask("a", {"SET", "a", "after"}).text == "OK" &&
               next.cli({"GET", "a"}) == "after";
    }));
    QVERIFY(waitFor([&] { return ear.listening >= 2; }));
    QVERIFY(waitFor([&] { return next.cli({"PUBSUB", "NUMSUB", "channel"}) == "channel\n1"; }));
    client.client.publish("channel", Binary);
    QVERIFY(waitFor([&] { return ear.messages == QByteArrayList{Binary}; }));
}

void TestRelayRedisTopology::survivesThePrimary()
{
    tests::RedisSentinels sentinels;
    QVERIFY(sentinels.start());
    auto address = std::get<RedisAddress>(RedisAddress::parse(sentinels.url()));
    address.waitReplicas = 1;
    TestClient client(address);
    QVERIFY(client.isThere());
    TestEar ear(client, "channel");
    QVERIFY(waitFor([&] { return ear.listening == 1; }));
    QVERIFY(client.durable("a", {"RPUSH", "a", "before"}).succeeded());
    sentinels.server(0).kill9();
    QVERIFY(waitFor([&] { return !client.client.isReady(); }));
    QVERIFY(client.isThere());
    QVERIFY(sentinels.primary() > 0);
    QCOMPARE(client.ask("a", {"LRANGE", "a", "0", "-1"}).elements.at(0).text, "before");
    QVERIFY(waitFor([&] { return client.client.isReady() && client.durable("a", {"RPUSH", "a", "x"}).succeeded(); }));
    QVERIFY(waitFor([&] { return ear.listening == 2; }));
    client.client.publish("channel", "again");
    QVERIFY(waitFor([&] { return ear.messages.contains("again"); }));
}

void TestRelayRedisTopology::tellsWhatSentinelsDontKnow()
{
    tests::RedisSentinels sentinels;
    QVERIFY(sentinels.start());
    QVERIFY(saysProblem(sentinels.url() + QLatin1Char('2'), "crowds2"));
}

void TestRelayRedisTopology::findsKeysInACluster()
{
    tests::RedisCluster cluster;
    QVERIFY(cluster.start());
    TestClient client(cluster.url().section(QLatin1Char(','), 0, 0)); // one names the others
    QVERIFY(client.isThere());
    QCOMPARE(client.client.problem(), QString());
    constexpr int Count = 300;
    const auto key = [](int i) { return "{bytecrowd:" + QByteArray::number(i) + "}:log"; };
    for (int i = 0; i < Count; ++i)
        client.client.command(key(i), {"SET", key(i), QByteArray::number(i)}, &client.client, [](const RedisReply&) {});
    for (int i = 0; i < Count; ++i) {
        QCOMPARE(client.ask(key(i), {"GET", key(i)}).text, QByteArray::number(i));
        if (i % 20 == 0)
            QCOMPARE(cluster.node(0).cli({"CLUSTER", "KEYSLOT", key(i)}).toInt(), slotOf(key(i)));
    }
    for (int i = 0; i < tests::RedisCluster::Primaries; ++i)
        QVERIFY(cluster.node(i).cli({"DBSIZE"}).toInt() > Count / 6);
    const RedisReply done = client.transaction("bytecrowd:7", {{"SET", "bytecrowd:7", Binary}, {"GET", key(7)}});
    QVERIFY(done.succeeded());
    QCOMPARE(done.elements.at(1).text, "7");
    const RedisReply refused =
        client.transaction("bytecrowd:7", {{"SET", "bytecrowd:7", "x"}, {"SET", "elsewhere", "x"}});
    QVERIFY(refused.isError());
    QCOMPARE(client.ask("bytecrowd:7", {"GET", "bytecrowd:7"}).text, Binary);
    std::optional<RedisReply> pong;
    client.client.ping(&client.client, [&](const RedisReply& reply) { pong = reply; });
    QVERIFY(waitFor([&] { return pong.has_value(); }));
    QCOMPARE(pong->text, "PONG");

    TestClient other(cluster.url());
    QVERIFY(other.isThere());
    std::vector<std::unique_ptr<TestEar>> ears;
    for (int i = 0; i < Count; ++i)
        ears.push_back(std::make_unique<TestEar>(client, key(i)));
    const auto all = [&](const std::function<bool(const TestEar&)>& holds) {
        return waitFor([&] { return std::all_of(ears.begin(), ears.end(), [&](const auto& e) { return holds(*e); }); });
    };
    QVERIFY(all([](const TestEar& ear) { return ear.listening == 1; }));
    for (int i = 0; i < Count; ++i)
        other.client.publish(key(i), Binary + QByteArray::number(i));
    QVERIFY(all([](const TestEar& ear) { return ear.messages.size() == 1; }));
    for (int i = 0; i < Count; ++i)
        QCOMPARE(ears[std::size_t(i)]->messages.first(), Binary + QByteArray::number(i));
    ears.clear();
    QVERIFY(waitFor([&] { return cluster.node(0).cli({"PUBSUB", "SHARDCHANNELS"}).isEmpty(); }));
}

void TestRelayRedisTopology::followsAMovingSlot()
{
    tests::RedisCluster cluster;
    QVERIFY(cluster.start());
    TestClient client(cluster.url());
    QVERIFY(client.isThere());
    const QByteArray first = "{crowd}:1", second = "{crowd}:2", third = "{crowd}:3";
    QCOMPARE(client.ask(first, {"SET", first, "one"}).text, "OK");
    QCOMPARE(client.ask(second, {"SET", second, "two"}).text, "OK");
    TestEar ear(client, "{crowd}:channel");
    QVERIFY(waitFor([&] { return ear.listening == 1; }));
    const int from = cluster.ownerOf(first);
    const int to = (from + 1) % tests::RedisCluster::Primaries;
    QVERIFY(from >= 0 && from < tests::RedisCluster::Primaries);

    QVERIFY(cluster.beginMove(first, from, to));
    QVERIFY(cluster.migrate(first, from, to));
    QCOMPARE(client.ask(first, {"GET", first}).text, "one");         // ASK
    QCOMPARE(client.ask(second, {"GET", second}).text, "two");       // still there
    QCOMPARE(client.ask(third, {"SET", third, "three"}).text, "OK"); // begins at the new place
    QCOMPARE(client.transaction(first, {{"APPEND", first, "!"}, {"GET", first}}).elements.at(1).text, "one!");
    // Half here, half there: not now, and nothing of it.
    const RedisReply torn = client.transaction(first, {{"SET", first, "torn"}, {"SET", second, "torn"}});
    QVERIFY2(torn.text.startsWith("TRYAGAIN"), torn.text.constData());
    QCOMPARE(client.ask(first, {"GET", first}).text, "one!");
    QCOMPARE(client.ask(second, {"GET", second}).text, "two");

    QVERIFY(cluster.migrate(second, from, to));
    const RedisReply whole = client.transaction(first, {{"APPEND", first, "!"}, {"APPEND", second, "!"}});
    QVERIFY2(whole.succeeded(), whole.text.constData());
    QVERIFY(cluster.finishMove(first, from, to));
    QVERIFY(waitFor([&] { return ear.listening == 2; }));
    QCOMPARE(client.ask(first, {"GET", first}).text, "one!!"); // MOVED
    QCOMPARE(client.ask(second, {"GET", second}).text, "two!");
    client.client.publish("{crowd}:channel", "moved");
    QVERIFY(waitFor([&] { return ear.messages == QByteArrayList{"moved"}; }));
    QCOMPARE(cluster.node(to).cli({"PUBSUB", "SHARDNUMSUB", "{crowd}:channel"}), "{crowd}:channel\n1");
}

void TestRelayRedisTopology::survivesAPrimaryOfACluster()
{
    tests::RedisCluster cluster;
    QVERIFY(cluster.start());
    auto address = std::get<RedisAddress>(RedisAddress::parse(cluster.url()));
    address.waitReplicas = 1;
    TestClient client(address);
    QVERIFY(client.isThere());
    constexpr int Count = 60;
    const auto key = [](int i) { return "key" + QByteArray::number(i); };
    std::vector<std::unique_ptr<TestEar>> ears;
    for (int i = 0; i < Count; ++i) {
        ears.push_back(std::make_unique<TestEar>(client, key(i)));
        QVERIFY(client.durable(key(i), {"SET", key(i), "kept"}).succeeded());
    }
    const int victim = cluster.ownerOf(key(0));
    cluster.node(victim).kill9();
    QVERIFY(waitFor([&] { return !client.client.isReady(); }));
    QVERIFY(!client.client.problem().isEmpty());
    QVERIFY(client.ask(key(0), {"GET", key(0)}).isLost());
    QVERIFY(waitFor([&] { return cluster.ownerOf(key(0)) >= 0; }));
    // Some nodes hear of the new primary later, and say CLUSTERDOWN until then.
    for (int i = 0; i < Count; ++i) {
        QVERIFY(waitFor([&] { return client.ask(key(i), {"GET", key(i)}).text == "kept"; }));
        QVERIFY(waitFor([&] { return client.ask(key(i), {"SET", key(i), "again"}).text == "OK"; }));
    }
    QVERIFY(waitFor([&] { return ears[0]->listening >= 2; }));
    QVERIFY(waitFor([&] {
        int heard = 0;
        for (int i = 0; i < Count; ++i) {
            if (ears[std::size_t(i)]->messages.contains("hello"))
                ++heard;
            else
                client.client.publish(key(i), "hello"); // lost as long as nobody listens
        }
        return heard == Count;
    }));
    // It comes back, and its slots have a replica again.
    QVERIFY(cluster.node(victim).start());
    QVERIFY(waitFor([&] { return client.durable(key(0), {"SET", key(0), "twice"}).succeeded(); }));
}

void TestRelayRedisTopology::leavesAFrozenPrimaryOfACluster()
{
    tests::RedisCluster cluster;
    QVERIFY(cluster.start());
    TestClient client(cluster.url());
    QVERIFY(client.isThere());
    TestEar ear(client, "a");
    QVERIFY(waitFor([&] { return ear.listening == 1; }));
    QCOMPARE(client.ask("a", {"SET", "a", "before"}).text, "OK");
    RedisProcess& victim = cluster.node(cluster.ownerOf("a"));
    QVERIFY(waitFor([&] { return victim.cli({"WAIT", "1", "1000"}) == "1"; }));
    victim.freeze();
    // What waits for it is not forgotten: it is lost once the cluster has another primary.
    QVERIFY(client.ask("a", {"SET", "a", "during"}).isLost());
    QVERIFY(waitFor([&] { return client.ask("a", {"GET", "a"}).text == "before"; }));
    QVERIFY(waitFor([&] { return ear.listening >= 2; }));
    QVERIFY(waitFor([&] { return client.ask("a", {"SET", "a", "after"}).text == "OK"; }));
    client.client.publish("a", "hello");
    QVERIFY(waitFor([&] { return ear.messages.contains("hello"); }));
    victim.thaw();
    QVERIFY(waitFor([&] { return victim.cli({"ROLE"}).startsWith("slave"); }));
    QVERIFY(waitFor([&] { return client.ask("a", {"GET", "a"}).text == "after"; }));
}

QTEST_GUILESS_MAIN(TestRelayRedisTopology)
#include "tst_redistopology.moc"
