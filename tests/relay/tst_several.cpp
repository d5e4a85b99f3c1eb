#include "sync/relay/roomlog.h"
#include "tests/support/latin.h"
#include "tests/support/rediscluster.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>
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
const QString Crowd = QStringLiteral("a");
const QByteArray Log = "{bytecrowd:a}:log";

/// Relays on one Redis.
struct Relays
{
    explicit Relays(int count)
    {
        for (int i = 0; i < count; ++i)
            all.push_back(std::make_unique<RelayProcess>(Program));
    }
    bool start() { return redis.start() && start({latin("--redis"), redis.url()}); }
    /// On another store than `redis`.
    bool start(const QStringList& options)
    {
        return std::all_of(all.begin(), all.end(), [&](const auto& relay) {
            relay->setOptions(options);
            return relay->start();
        });
    }
    RelayProcess& operator[](int i) { return *all[std::size_t(i)]; }
    bool join(WireClient& client, int relay)
    {
        client.open((*this)[relay].webSocketUrl(Crowd));
        return waitFor([&] { return client.isSynced(); });
    }

    RedisProcess redis;
    std::vector<std::unique_ptr<RelayProcess>> all;
};

/// Ada and Bob in one crowd, on two relays.
struct Pair : Relays
{
    Pair()
        : Relays(2)
    {
    }
    bool meet() { return start() && join(people[0], 0) && join(people[1], 1); }

    WireClient people[2];
};

bool areEqual(const std::vector<std::unique_ptr<WireClient>>& clients)
{
    const crdt::Bytes first = clients.front()->doc().encodeStateAsUpdate();
    return std::all_of(clients.begin(), clients.end(), [&](const auto& client) {
        return client->isSaved() && client->doc().encodeStateAsUpdate() == first;
    });
}

} // namespace

/// Several relays that meet in Redis are one.
class TestRelaySeveral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passEditsOn();
    void showWhoIsThere();
    void callOthersEditsSaved();
    void agreeWhenAllWriteAtOnce();
    void catchUpAfterASleep();
    void keepOneStateWhenAllWriteIt();
    void followWithTheText();
    void finishTheTextOfOneThatDied();
    void catchUpWhenRedisComesBack();
    void writeAgainWhatRedisHasLost();
    void loseNothingWithAPrimaryOfTheirCluster();
};

void TestRelaySeveral::passEditsOn()
{
    Relays relays(2);
    QVERIFY(relays.start());
    WireClient ada, bob(WireClient::Kind::Stock);
    QVERIFY(relays.join(ada, 0));
    ada.type(latin("one "));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    QVERIFY(relays.join(bob, 1));
    QVERIFY(waitFor([&] { return bob.textString() == latin("one "); })); // from the store
    ada.type(latin("two "));
    QVERIFY(waitFor([&] { return bob.textString() == latin("one two "); })); // from the other relay
    bob.type(latin("three"));
    QVERIFY(waitFor([&] { return ada.textString() == latin("one two three"); }));
    ada.text().erase(crdt::Utf16(0), crdt::Utf16(4)); // deletions alone
    QVERIFY(waitFor([&] { return bob.textString() == latin("two three"); }));
}

void TestRelaySeveral::showWhoIsThere()
{
    Relays relays(3);
    QVERIFY(relays.start());
    WireClient ada, bob, late;
    QVERIFY(relays.join(ada, 0));
    QVERIFY(relays.join(bob, 1));
    ada.awareness().setLocalState(R"({"user":{"name":"Ada"}})", crdt::Awareness::Milliseconds(1));
    const auto sees = [&](WireClient& who, WireClient& whom) {
        return who.awareness().states().contains(whom.awareness().clientId());
    };
    QVERIFY(waitFor([&] { return sees(bob, ada); }));
    QVERIFY(relays.join(late, 2)); // and nobody says anything new
    QVERIFY(waitFor([&] { return sees(late, ada); }));
    ada.close();
    QVERIFY(waitFor([&] { return !sees(bob, ada) && !sees(late, ada); }));
}

void TestRelaySeveral::callOthersEditsSaved()
{
    Pair relays;
    auto& [ada, bob] = relays.people;
    QVERIFY(relays.meet());
    ada.type(latin("from the other relay"));
    QVERIFY(waitFor([&] { return ada.isSaved() && bob.textString() == ada.textString(); }));
    QVERIFY(waitFor([&] { return bob.saved() && bob.saved()->stateVector.covers(bob.doc().stateVector()); }));
}

void TestRelaySeveral::agreeWhenAllWriteAtOnce()
{
    Relays relays(3);
    QVERIFY(relays.start());
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<WireClient>());
        QVERIFY(relays.join(*clients.back(), i % 3));
    }
    for (int i = 0; i < 300; ++i) {
        WireClient& client = *clients[std::size_t(i) % clients.size()];
        crdt::Text& text = client.text();
        const auto length = std::uint32_t(text.utf16Length().value);
        if (length > 20 && i % 5 == 0)
            text.erase(crdt::Utf16(QRandomGenerator::global()->bounded(length - 3)), crdt::Utf16(3));
        else
            text.insert(crdt::Utf16(QRandomGenerator::global()->bounded(length + 1)), std::to_string(i) + ' ');
        if (i % 7 == 0)
            waitFor([] { return false; }, 1);
    }
    QVERIFY(waitFor([&] { return areEqual(clients); }));
}

/// While a relay sleeps another writes more than a log holds, and puts a state in its place.
void TestRelaySeveral::catchUpAfterASleep()
{
    Pair relays;
    auto& [ada, bob] = relays.people;
    QVERIFY(relays.meet());
    bob.type(latin("before "));
    QVERIFY(waitFor([&] { return bob.isSaved() && ada.textString() == bob.textString(); }));
    ::kill(pid_t(relays[1].processId()), SIGSTOP);
    for (int i = 0; i < relay::RoomLog::CompactAfter + 20; ++i) {
        ada.type(QStringLiteral("%1 ").arg(i));
        QVERIFY(waitFor([&] { return ada.isSaved(); }));
    }
    QVERIFY(waitFor([&] { return relays.redis.cli({"XLEN", Log}).toInt() < relay::RoomLog::CompactAfter; }));
    bob.type(latin("meanwhile "));
    ::kill(pid_t(relays[1].processId()), SIGCONT);
    QVERIFY(waitFor([&] {
        return ada.isSaved() && bob.isSaved() && ada.textString() == bob.textString() &&
               ada.textString().contains(latin("meanwhile")) && ada.textString().contains(latin("519"));
    }));
}

void TestRelaySeveral::keepOneStateWhenAllWriteIt()
{
    Relays relays(3);
    QVERIFY(relays.start());
    {
        std::vector<std::unique_ptr<WireClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<WireClient>());
            QVERIFY(relays.join(*clients.back(), i));
        }
        for (int i = 0; i < 60; ++i)
            clients[std::size_t(i) % 3]->type(QStringLiteral("%1 ").arg(i));
        QVERIFY(waitFor([&] { return areEqual(clients); }));
    }
    // Everybody has left, and each relay has written a state.
    QVERIFY(waitFor([&] { return relays.redis.cli({"XLEN", Log}) == "0"; }, 20000));
    WireClient reader;
    QVERIFY(relays.join(reader, 1));
    for (int i = 0; i < 60; ++i)
        QVERIFY(reader.textString().contains(QStringLiteral("%1 ").arg(i)));
}

void TestRelaySeveral::followWithTheText()
{
    Pair relays;
    auto& [ada, bob] = relays.people;
    QVERIFY(relays.meet());
    for (int round = 0; round < 10; ++round) {
        (round % 2 ? ada : bob).type(QStringLiteral("%1 ").arg(round));
        ada.type(latin("a"));
        bob.type(latin("b"));
        QVERIFY(waitFor([&] {
            return ada.isSaved() && bob.isSaved() && ada.textString() == bob.textString() &&
                   relays.redis.cli({"HGET", "bytecrowd:a", "text"}) == ada.textString().toUtf8();
        }));
        QCOMPARE(relays.redis.cli({"HGET", "{bytecrowd:a}:files", "untitled.txt"}), ada.textString().toUtf8());
    }
}

/// It had acknowledged an edit and not yet written the plain text.
void TestRelaySeveral::finishTheTextOfOneThatDied()
{
    Pair relays;
    auto& [ada, bob] = relays.people;
    QVERIFY(relays.meet());
    ada.type(latin("last words"));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    relays[0].kill9();
    QVERIFY(waitFor([&] { return relays.redis.cli({"HGET", "bytecrowd:a", "text"}) == "last words"; }));
}

void TestRelaySeveral::catchUpWhenRedisComesBack()
{
    Pair relays;
    auto& [ada, bob] = relays.people;
    QVERIFY(relays.meet());
    relays.redis.kill9();
    QVERIFY(waitFor([&] { return ada.notices().contains(latin("store-away")); }));
    ada.type(latin("ada "));
    bob.type(latin("bob "));
    QVERIFY(!ada.isSaved());
    QVERIFY(relays.redis.start());
    QVERIFY(waitFor([&] {
        return ada.isSaved() && bob.isSaved() && ada.textString() == bob.textString() && ada.textString().size() == 8;
    }));
}

/// As when a replica without the last edits takes the place of a primary, or an old copy is restored.
void TestRelaySeveral::writeAgainWhatRedisHasLost()
{
    Pair relays;
    auto& [ada, bob] = relays.people;
    QVERIFY(relays.meet());
    ada.type(latin("kept by the relays"));
    QVERIFY(waitFor([&] { return ada.isSaved() && bob.textString() == ada.textString(); }));
    QCOMPARE(relays.redis.cli({"FLUSHALL"}), "OK");
    relays.redis.kill9();
    QVERIFY(waitFor([&] { return ada.notices().contains(latin("store-away")); }));
    QVERIFY(relays.redis.start());
    QVERIFY(waitFor([&] { return ada.notices().contains(latin("store-back")); }));
    QVERIFY(waitFor([&] { return relays.redis.cli({"XLEN", Log}).toInt() > 0; }));
    for (int i = 0; i < 2; ++i)
        relays[i].kill9();
    QVERIFY(relays[0].restart());
    WireClient stranger;
    QVERIFY(relays.join(stranger, 0));
    QCOMPARE(stranger.textString(), latin("kept by the relays"));
}

/// Three relays on six nodes: the primary that has the crowd dies while all type.
void TestRelaySeveral::loseNothingWithAPrimaryOfTheirCluster()
{
    tests::RedisCluster cluster;
    QVERIFY(cluster.start());
    Relays relays(3);
    QVERIFY(relays.start({latin("--redis"), cluster.url(), latin("--wait-replicas"), latin("1")}));
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<WireClient>());
        QVERIFY(relays.join(*clients.back(), i % 3));
    }
    constexpr int Edits = 240, Death = 80;
    const int victim = cluster.ownerOf("bytecrowd:a");
    for (int i = 0; i < Edits; ++i) {
        if (i == Death)
            cluster.node(victim).kill9();
        clients[std::size_t(i) % clients.size()]->type(QStringLiteral("w%1 ").arg(i));
        waitFor([] { return false; }, 10);
    }
    // Its replica has taken its place, and has none: nothing more is called saved until there are two copies again.
    QVERIFY(waitFor([&] { return cluster.ownerOf("bytecrowd:a") >= 0; }));
    QVERIFY(std::none_of(clients.begin(), clients.end(), [](const auto& client) { return client->isSaved(); }));
    QVERIFY(cluster.node(victim).start());
    QVERIFY(waitFor([&] { return areEqual(clients); }, 60000));
    QStringList promised;
    for (const auto& client : clients)
        promised += client->savedTyping().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QCOMPARE(promised.size(), Edits);
    for (const auto& relay : relays.all)
        relay->kill9();
    QVERIFY2(relays[0].restart(), relays[0].log().constData());
    WireClient stranger;
    QVERIFY(relays.join(stranger, 0));
    for (const QString& word : std::as_const(promised))
        QVERIFY2(stranger.textString().contains(word + QLatin1Char(' ')), qPrintable(word));
}

QTEST_GUILESS_MAIN(TestRelaySeveral)
#include "tst_several.moc"
