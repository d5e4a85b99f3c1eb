#include "sync/protocol/closecode.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/room.h"
#include "sync/relay/roomlog.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace bytecrowds;
using tests::latin;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

namespace {

const QString Program = QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay");

} // namespace

/// What is said to be saved is never missing.
class TestRelayDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesKillsWhileTyping();
    void survivesTheDeathOfItsRedis();
    void keepsEditsWhileRedisIsAway();
    void keepsEditsWhileRedisRefuses();
    void refusesEditsWhenItsBacklogIsFull();
    void joinersWaitForTheStore();
    void roomsComeBackAsTheyWere();
    void compactsLongLogs();
    void compactsWhenEverybodyHasLeft();
    void leavesBadEntriesOut();
    void neverWritesOverADamagedState();
    void mendsATextThatIsBehindTheLog();

private:
    static bool join(WireClient& client, const QUrl& url)
    {
        client.open(url);
        return waitFor([&] { return client.isSynced(); });
    }
};

void TestRelayDurability::survivesKillsWhileTyping()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 0; i < 3; ++i)
        clients.push_back(std::make_unique<WireClient>());
    std::size_t savedBytes = 0;
    for (int round = 0; round < 3; ++round) {
        for (const auto& client : clients)
            QVERIFY(join(*client, relay.webSocketUrl(latin("typing"))));
        QElapsedTimer clock;
        clock.start();
        const qint64 until = 300 + QRandomGenerator::global()->bounded(300);
        for (int i = 0; clock.elapsed() < until; ++i) {
            const auto& client = clients[std::size_t(i) % clients.size()];
            client->type(QStringLiteral("%1.%2.%3 ").arg(round).arg(i).arg(QString(i % 7, QLatin1Char('y'))));
            waitFor([] { return false; }, 2);
        }
        relay.kill9();
        QVERIFY2(relay.restart(), relay.log().constData());
        // A stranger sees what the relay alone has kept.
        WireClient stranger;
        QVERIFY(join(stranger, relay.webSocketUrl(latin("typing"))));
        for (const auto& client : clients) {
            QVERIFY(client->saved());
            QVERIFY(!client->savedTyping().isEmpty());
            QVERIFY(stranger.doc().stateVector().covers(client->saved()->stateVector));
            savedBytes += std::size_t(client->savedTyping().size());
            for (const QString& word : client->savedTyping().split(QLatin1Char(' '), Qt::SkipEmptyParts))
                QVERIFY2(stranger.textString().contains(word), qPrintable(word));
        }
    }
    QVERIFY(savedBytes > 0);
    // And once all are back, they are equal.
    for (const auto& client : clients)
        QVERIFY(join(*client, relay.webSocketUrl(latin("typing"))));
    QVERIFY(waitFor([&] {
        return clients[0]->isSaved() && clients[0]->textString() == clients[1]->textString() &&
               clients[1]->textString() == clients[2]->textString();
    }));
    QCOMPARE(clients[0]->doc().encodeStateAsUpdate(), clients[1]->doc().encodeStateAsUpdate());
    QCOMPARE(clients[0]->doc().encodeStateAsUpdate(), clients[2]->doc().encodeStateAsUpdate());
}

void TestRelayDurability::survivesTheDeathOfItsRedis()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    QVERIFY(join(client, relay.webSocketUrl(latin("a"))));
    client.type(latin("before "));
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    RedisProcess::cli(relay.redisSocket(), {"SHUTDOWN", "NOSAVE"});
    QVERIFY(waitFor([&] { return client.notices().contains(latin("store-away")); }));
    client.type(latin("meanwhile "));
    QVERIFY(waitFor([&] { return client.isSaved(); })); // it was started again
    QVERIFY(client.notices().contains(latin("store-back")));
    relay.kill9();
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient stranger;
    QVERIFY(join(stranger, relay.webSocketUrl(latin("a"))));
    QCOMPARE(stranger.textString(), latin("before meanwhile "));
}

void TestRelayDurability::keepsEditsWhileRedisIsAway()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient ada, bob;
    QVERIFY(join(ada, relay.webSocketUrl(latin("a"))));
    QVERIFY(join(bob, relay.webSocketUrl(latin("a"))));
    ada.type(latin("before "));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    const qsizetype earlier = ada.notices().size(); // on a slow machine Redis may have been late
    redis.kill9();
    QVERIFY(waitFor([&] { return ada.notices().mid(earlier) == QStringList{latin("store-away")}; }));
    // Editing goes on, more of it than is kept edit by edit, and nothing of it is called saved.
    for (int i = 0; i < relay::RoomLog::MaxBacklog + 50; ++i)
        ada.type(latin("x"));
    QVERIFY(waitFor([&] { return bob.textString() == ada.textString(); }));
    QVERIFY(!ada.isSaved());
    QVERIFY(!waitFor([&] { return ada.isSaved(); }, 700));
    QVERIFY(redis.start());
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    QCOMPARE(ada.notices().mid(earlier), (QStringList{latin("store-away"), latin("store-back")}));
    relay.kill9();
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient stranger;
    QVERIFY(join(stranger, relay.webSocketUrl(latin("a"))));
    QCOMPARE(stranger.textString(), ada.textString());
    QCOMPARE(stranger.doc().encodeStateAsUpdate(), ada.doc().encodeStateAsUpdate());
}

void TestRelayDurability::keepsEditsWhileRedisRefuses()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    QVERIFY(join(client, relay.webSocketUrl(latin("a"))));
    client.type(latin("before "));
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    QCOMPARE(redis.cli({"CONFIG", "SET", "maxmemory", "1"}), "OK");
    client.type(latin("meanwhile "));
    QVERIFY(waitFor([&] { return client.notices().contains(latin("store-away")); }));
    QVERIFY(!client.isSaved());
    QCOMPARE(redis.cli({"CONFIG", "SET", "maxmemory", "0"}), "OK");
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    QVERIFY(client.notices().contains(latin("store-back")));
    QVERIFY(waitFor([&] { return redis.cli({"HGET", "bytecrowd:a", "text"}) == "before meanwhile "; }));
}

void TestRelayDurability::refusesEditsWhenItsBacklogIsFull()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url(), latin("--limit"), latin("backlog=1")});
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient ada, bob;
    QVERIFY(join(ada, relay.webSocketUrl(latin("a"))));
    QVERIFY(join(bob, relay.webSocketUrl(latin("b"))));
    redis.kill9();
    QVERIFY(waitFor([&] { return bob.notices().contains(latin("store-away")); }));
    // One crowd fills it, just below the limit and then above; another one feels it.
    constexpr int Part = int(relay::Limits::MiB) - 1000;
    ada.type(QString(Part, QLatin1Char('a')));
    bob.type(latin("early "));
    QVERIFY(!waitFor([&] { return ada.closeCode() != 0 || bob.closeCode() != 0; }, 300));
    ada.type(QString(1000, QLatin1Char('a')));
    QVERIFY(!waitFor([&] { return ada.closeCode() != 0; }, 300));
    bob.type(latin("late "));
    QVERIFY(waitFor([&] { return bob.closeCode() != 0; }));
    QCOMPARE(bob.closeCode(), int(protocol::TooMany));
    QVERIFY2(bob.closeReason().contains(latin("holds as many as it can")), qPrintable(bob.closeReason()));
    QVERIFY(!bob.isSaved());
    QVERIFY(relay.log().contains("fill the backlog"));
    // Whoever only reads stays.
    WireClient reader;
    reader.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return reader.isSynced(); }));
    QVERIFY(!waitFor([&] { return reader.closeCode() != 0; }, 300));
    QVERIFY(redis.start());
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    QVERIFY(join(bob, relay.webSocketUrl(latin("b"))));
    QVERIFY(waitFor([&] { return bob.isSaved(); }));
    relay.kill9();
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient stranger;
    QVERIFY(join(stranger, relay.webSocketUrl(latin("b"))));
    QCOMPARE(stranger.textString(), latin("early late "));
}

void TestRelayDurability::joinersWaitForTheStore()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    {
        WireClient client;
        QVERIFY(join(client, relay.webSocketUrl(latin("a"))));
        client.type(latin("stored; "));
        QVERIFY(waitFor([&] { return client.isSaved(); }));
    }
    relay.stop();
    redis.kill9();
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient client;
    client.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return client.isConnected(); }));
    client.type(latin("typed while waiting"));
    QVERIFY(waitFor([&] { return client.notices().contains(latin("store-away")); }));
    QVERIFY(!client.isSynced()); // nobody knows yet what the crowd holds
    QVERIFY(redis.start());
    QVERIFY(waitFor([&] { return client.isSynced() && client.isSaved(); }));
    QVERIFY(client.textString().contains(latin("stored; ")));
    QVERIFY(client.textString().contains(latin("typed while waiting")));
}

void TestRelayDurability::roomsComeBackAsTheyWere()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    const QUrl url = relay.webSocketUrl(latin("a"));
    WireClient ada;
    QVERIFY(join(ada, url));
    for (int i = 0; i < 50; ++i) {
        ada.type(QStringLiteral("line %1 🐝\n").arg(i));
        ada.text().insert(crdt::Utf8(0), "abcdefgh");
        ada.text().erase(crdt::Utf8(2), crdt::Utf8(5));
    }
    ada.doc().map(protocol::schema::Crowd).set("title", "ours");
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    const crdt::Bytes before = ada.doc().encodeStateAsUpdate();
    for (const bool clean : {true, false}) {
        if (clean)
            QCOMPARE(relay.stop(), 0);
        else
            relay.kill9();
        QVERIFY2(relay.restart(), relay.log().constData());
        WireClient again;
        QVERIFY(join(again, url));
        QCOMPARE(again.doc().encodeStateAsUpdate(), before);
        QVERIFY(waitFor([&] { return again.isSaved(); }));
    }
}

void TestRelayDurability::compactsLongLogs()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    const QUrl url = relay.webSocketUrl(latin("a"));
    WireClient ada;
    QVERIFY(join(ada, url));
    const auto redis = [&](const QByteArrayList& command) { return RedisProcess::cli(relay.redisSocket(), command); };
    for (int i = 0; i < relay::RoomLog::CompactAfter + 20; ++i) {
        ada.type(latin("x"));
        QVERIFY(waitFor([&] { return ada.isSaved(); })); // an entry each
    }
    QVERIFY(waitFor([&] { return redis({"HEXISTS", "bytecrowd:a", "state"}) == "1"; }));
    QVERIFY(waitFor([&] { return redis({"XLEN", "{bytecrowd:a}:log"}).toInt() < 100; }));
    relay.kill9();
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient again;
    QVERIFY(join(again, url));
    QCOMPARE(again.doc().encodeStateAsUpdate(), ada.doc().encodeStateAsUpdate());
}

void TestRelayDurability::compactsWhenEverybodyHasLeft()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    const QUrl url = relay.webSocketUrl(latin("a"));
    const auto redis = [&](const QByteArrayList& command) { return RedisProcess::cli(relay.redisSocket(), command); };
    crdt::Bytes before;
    {
        WireClient ada;
        QVERIFY(join(ada, url));
        ada.type(latin("kept"));
        QVERIFY(waitFor([&] { return ada.isSaved(); }));
        before = ada.doc().encodeStateAsUpdate();
    }
    QCOMPARE(redis({"HEXISTS", "bytecrowd:a", "state"}), "0");
    QVERIFY(waitFor(
        [&] {
            return redis({"HEXISTS", "bytecrowd:a", "state"}) == "1";
        },
        relay::Room::Linger + tests::Patience));
    QCOMPARE(redis({"XLEN", "{bytecrowd:a}:log"}), "0");
    // Whoever comes while the room goes, or after, finds everything, and what they write is kept.
    for (int i = 0; i < 20; ++i) {
        WireClient bob;
        QVERIFY(join(bob, url));
        QCOMPARE(bob.textString(), latin("kept"));
        QCOMPARE(bob.doc().encodeStateAsUpdate(), before);
    }
    WireClient last;
    QVERIFY(join(last, url));
    last.type(latin(", and more"));
    QVERIFY(waitFor([&] { return last.isSaved(); }));
    relay.kill9();
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient stranger;
    QVERIFY(join(stranger, url));
    QCOMPARE(stranger.textString(), latin("kept, and more"));
}

void TestRelayDurability::leavesBadEntriesOut()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    const QUrl url = relay.webSocketUrl(latin("a"));
    const auto redis = [&](const QByteArrayList& command) { return RedisProcess::cli(relay.redisSocket(), command); };
    WireClient ada;
    QVERIFY(join(ada, url));
    ada.type(latin("one "));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    redis({"XADD", "{bytecrowd:a}:log", "*", "u", "this is no update"});
    redis({"XADD", "{bytecrowd:a}:log", "*", "someone", "else's"});
    ada.type(latin("two"));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    relay.kill9();
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient bob;
    QVERIFY(join(bob, url));
    QCOMPARE(bob.textString(), latin("one two"));
    QVERIFY(relay.log().contains("1 entries of a crowd's log can't be read"));
    QVERIFY(!relay.log().contains("this is no update"));
}

void TestRelayDurability::neverWritesOverADamagedState()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    const auto redis = [&](const QByteArrayList& command) { return RedisProcess::cli(relay.redisSocket(), command); };
    QCOMPARE(redis({"HSET", "bytecrowd:a", "state", "damaged", "text", "precious"}), "2");
    WireClient client;
    client.open(relay.webSocketUrl(latin("a")));
    client.type(latin("over it"));
    QVERIFY(waitFor([&] { return client.closeCode() != 0; }));
    QCOMPARE(client.closeCode(), 1011);
    QVERIFY2(client.closeReason().contains(latin("damaged")), qPrintable(client.closeReason()));
    QCOMPARE(redis({"HMGET", "bytecrowd:a", "state", "text"}), "damaged\nprecious");
    QCOMPARE(redis({"EXISTS", "{bytecrowd:a}:log"}), "0");
    // An operator mends it, and the next one is let in.
    QCOMPARE(redis({"HDEL", "bytecrowd:a", "state"}), "1");
    WireClient again;
    QVERIFY(join(again, relay.webSocketUrl(latin("a"))));
}

void TestRelayDurability::mendsATextThatIsBehindTheLog()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    const auto redis = [&](const QByteArrayList& command) { return RedisProcess::cli(relay.redisSocket(), command); };
    const QUrl url = relay.webSocketUrl(latin("a"));
    WireClient ada;
    QVERIFY(join(ada, url));
    ada.type(latin("new"));
    QVERIFY(waitFor([&] { return redis({"HGET", "bytecrowd:a", "text"}) == "new"; }));
    ada.close();
    relay.kill9();
    QVERIFY2(relay.restart(), relay.log().constData());
    // As if the relay had been killed a moment earlier.
    QCOMPARE(redis({"HSET", "bytecrowd:a", "text", "old", "textAt", "1-0"}), "0");
    WireClient bob;
    QVERIFY(join(bob, url));
    QVERIFY(waitFor([&] { return redis({"HGET", "bytecrowd:a", "text"}) == "new"; }));
}

QTEST_GUILESS_MAIN(TestRelayDurability)
#include "tst_durability.moc"
