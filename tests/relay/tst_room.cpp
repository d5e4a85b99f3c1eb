#include "sync/protocol/closecode.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/crowdfiles.h"
#include "sync/relay/listener.h"
#include "sync/relay/roomregistry.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

#include <algorithm>
#include <memory>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::latin;
using tests::RedisProcess;
using tests::waitFor;
using tests::WireClient;

namespace {

/// Rooms on a port, in this process: with a clock that is turned by hand, and with little patience.
class House : public QObject
{
public:
    static constexpr int Linger = 50; // ms

    explicit House(int pingInterval = Connection::PingInterval)
    {
        environment.monotonic = [this] { return now; };
        connect(&listener, &Listener::webSocketConnected, this,
                [this, pingInterval](QWebSocket* socket, QTcpSocket* transport, const RequestHead& head) {
                    Room& room = rooms->open(QString::fromLatin1(head.path().mid(4)));
                    room.join(std::make_unique<Connection>(std::unique_ptr<QWebSocket>(socket), *transport,
                                                           identity::Identity::guest(), pingInterval));
                });
    }

    bool open()
    {
        if (!redis.start() || !listener.listen(QHostAddress::LocalHost))
            return false;
        store = std::make_unique<CrowdStore>(RedisAddress::unixSocket(redis.socketPath()), environment);
        rooms = std::make_unique<RoomRegistry>(*store, environment, Linger);
        store->open();
        return waitFor([this] { return store->isAvailable(); });
    }
    QUrl crowd() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/ws/a").arg(listener.serverPort())); }
    bool join(WireClient& client)
    {
        client.open(crowd());
        return waitFor([&] { return client.isSynced(); });
    }
    Room* room() const { return rooms->find(latin("a")); }
    bool isGone()
    {
        return waitFor([this] { return !room(); });
    }

    RedisProcess redis;
    Environment environment = Environment::ofThisMachine();
    Milliseconds now{1'000'000};
    Listener listener;
    std::unique_ptr<CrowdStore> store;
    std::unique_ptr<RoomRegistry> rooms;
};

} // namespace

class TestRelayRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWhenEverythingIsStored();
    void goesUnwrittenWhenNobodyWrote();
    void staysForThoseWhoComeWhileItGoes();
    void staysUntilRedisHasEverything();
    void canGoAndComeAtAnyMoment();
    void notesWhatIsCoveredBeforeItWaits();
    void takesOverTextsWithoutADocument();
    void forgetsThoseWhoAreSilent();
    void listensToLateChangesOfAccess();
    void takesWhatAViewerTypedOnceItMayWrite();
    void boundsWhatComesTooEarly();
    void letsNobodyInWhoHasLeft();
    void endsDeadConnections();
    void endsConnectionsThatDontRead();
    void closesWithASentence();
};

void TestRelayRoom::goesWhenEverythingIsStored()
{
    House house;
    QVERIFY(house.open());
    crdt::Bytes before;
    {
        WireClient ada;
        QVERIFY(house.join(ada));
        ada.type(latin("kept"));
        QVERIFY(waitFor([&] { return ada.isSaved(); }));
        before = ada.doc().encodeStateAsUpdate();
    }
    QVERIFY(house.isGone());
    QCOMPARE(house.redis.cli({"HGET", "bytecrowd:a", "text"}), "kept");
    QCOMPARE(house.redis.cli({"XLEN", "{bytecrowd:a}:log"}), "0");
    WireClient bob;
    QVERIFY(house.join(bob));
    QCOMPARE(bob.doc().encodeStateAsUpdate(), before);
}

void TestRelayRoom::goesUnwrittenWhenNobodyWrote()
{
    House house;
    QVERIFY(house.open());
    {
        WireClient ada;
        QVERIFY(house.join(ada));
    }
    QVERIFY(house.isGone());
    QCOMPARE(house.redis.cli({"DBSIZE"}), "0");
}

void TestRelayRoom::staysForThoseWhoComeWhileItGoes()
{
    House house;
    QVERIFY(house.open());
    {
        WireClient ada;
        QVERIFY(house.join(ada));
        ada.type(latin("kept"));
        QVERIFY(waitFor([&] { return ada.isSaved() && house.room()->isSettled(); }));
        house.redis.freeze(); // the state will be on its way for a while
    }
    QVERIFY(waitFor([&] { return house.room()->members() == 0; }));
    QVERIFY(!waitFor([&] { return !house.room(); }, 4 * House::Linger));
    WireClient bob;
    bob.open(house.crowd());
    QVERIFY(waitFor([&] { return house.room()->members() == 1; }));
    house.redis.thaw();
    QVERIFY(waitFor([&] { return bob.isSynced(); }));
    bob.type(latin(", and more"));
    QVERIFY(waitFor([&] { return bob.isSaved(); }));
    QVERIFY(!waitFor([&] { return !house.room(); }, 4 * House::Linger));
    bob.close();
    QVERIFY(house.isGone());
    WireClient late;
    QVERIFY(house.join(late));
    QCOMPARE(late.textString(), latin("kept, and more"));
}

void TestRelayRoom::staysUntilRedisHasEverything()
{
    House house;
    QVERIFY(house.open());
    {
        WireClient ada;
        QVERIFY(house.join(ada));
        house.redis.kill9();
        QVERIFY(waitFor([&] { return !house.store->isAvailable(); }));
        ada.type(latin("only here"));
        QVERIFY(waitFor([&] { return house.room()->isUsed(); }));
    }
    QVERIFY(!waitFor([&] { return !house.room(); }, 4 * House::Linger));
    QVERIFY(house.redis.start());
    QVERIFY(house.isGone());
    QCOMPARE(house.redis.cli({"HGET", "bytecrowd:a", "text"}), "only here");
    WireClient bob;
    QVERIFY(house.join(bob));
    QCOMPARE(bob.textString(), latin("only here"));
}

void TestRelayRoom::canGoAndComeAtAnyMoment()
{
    House house;
    QVERIFY(house.open());
    QString expected;
    for (int i = 0; i < 40; ++i) {
        WireClient client;
        QVERIFY(house.join(client));
        QCOMPARE(client.textString(), expected);
        client.type(QString(QLatin1Char(char('a' + i % 26))));
        expected = client.textString();
        QVERIFY(waitFor([&] { return client.isSaved(); }));
        client.close();
        // Each time a little later, from before the room begins to go until after it has gone.
        waitFor([] { return false; }, i * 2 * House::Linger / 40);
    }
}

void TestRelayRoom::notesWhatIsCoveredBeforeItWaits()
{
    House house;
    QVERIFY(house.open());
    WireClient ada;
    QVERIFY(house.join(ada));
    ada.type(latin("a"));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    house.redis.freeze();
    ada.type(latin("b"));
    QVERIFY(waitFor([&] { return house.room()->doc().text(protocol::schema::FirstFile).toString() == "ab"; }));
    waitFor([] { return false; }, 50); // "b" is on its way to the store
    ada.type(latin("c"));
    QVERIFY(waitFor([&] { return house.room()->doc().text(protocol::schema::FirstFile).toString() == "abc"; }));
    QVERIFY(!ada.isSaved());
    // The first answer covers what was sent with it, no more.
    const std::uint64_t before = ada.saved()->messages;
    house.redis.thaw();
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    const std::vector<std::uint64_t>& counts = ada.savedCounts();
    QVERIFY(std::find(counts.begin(), counts.end(), before + 1) != counts.end());
    QCOMPARE(counts.back(), before + 2);
    QCOMPARE(house.redis.cli({"XLEN", "{bytecrowd:a}:log"}), "3");
}

void TestRelayRoom::takesOverTextsWithoutADocument()
{
    House house;
    QVERIFY(house.open());
    QCOMPARE(house.redis.cli({"HSET", "bytecrowd:a", "text", "from the first Bytecrowds\r\n", "language", "java"}),
             "2");
    crdt::Bytes before;
    {
        WireClient ada;
        QVERIFY(house.join(ada));
        QCOMPARE(ada.textString(), latin("from the first Bytecrowds\n"));
        QVERIFY(waitFor([&] { return ada.isSaved(); }));
        before = ada.doc().encodeStateAsUpdate();
    }
    QVERIFY(house.isGone());
    QCOMPARE(house.redis.cli({"HGET", "bytecrowd:a", "language"}), "java");
    WireClient bob;
    QVERIFY(house.join(bob));
    QCOMPARE(bob.doc().encodeStateAsUpdate(), before); // taken over once, not again
    // Another relay that reads the same text makes the same bytes of it.
    QCOMPARE(seedFromText({"x", {}, "c"}), seedFromText({"x", {}, "c"}));
    QVERIFY(seedFromText({"x", {}, "c"}) != seedFromText({"y", {}, "c"}));
}

void TestRelayRoom::forgetsThoseWhoAreSilent()
{
    House house;
    QVERIFY(house.open());
    WireClient ada, bob;
    QVERIFY(house.join(ada));
    QVERIFY(house.join(bob));
    const crdt::ClientId adas = ada.awareness().clientId();
    ada.awareness().setLocalState("{}", house.now);
    QVERIFY(waitFor([&] { return bob.awareness().states().contains(adas); }));
    house.now += crdt::Awareness::Timeout - Milliseconds(1);
    house.room()->tick();
    bob.send({"\x03", 1}); // asks for all states
    QVERIFY(waitFor([&] { return bob.awarenessMessages() >= 2; }));
    QVERIFY(bob.awareness().states().contains(adas));
    house.now += Milliseconds(1);
    house.room()->tick();
    QVERIFY(waitFor([&] { return !bob.awareness().states().contains(adas); }));
}

void TestRelayRoom::listensToLateChangesOfAccess()
{
    House house;
    QVERIFY(house.open());
    WireClient ada;
    QVERIFY(house.join(ada));
    QCOMPARE(house.redis.cli({"HSET", "bytecrowd:a", "authorizedEmails", "[]"}), "1");
    WireClient bob;
    bob.open(house.crowd());
    QVERIFY(waitFor([&] { return bob.closeCode() == protocol::SignIn; }));
    // While the store is away, what was known last counts.
    house.redis.kill9();
    QVERIFY(waitFor([&] { return !house.store->isAvailable(); }));
    bob.open(house.crowd());
    QVERIFY(waitFor([&] { return bob.closeCode() == protocol::SignIn; }));
}

void TestRelayRoom::takesWhatAViewerTypedOnceItMayWrite()
{
    House house;
    QVERIFY(house.open());
    WireClient ada, bob;
    QVERIFY(house.join(ada) && house.join(bob));
    QCOMPARE(house.redis.cli({"HSET", "bytecrowd:a", "visibility", "view"}), "1");
    house.room()->changeAccess();
    QVERIFY(waitFor([&] { return ada.role() == latin("viewer") && bob.role() == latin("viewer"); }));
    ada.type(latin("one "));
    ada.type(latin("two "));
    QVERIFY(waitFor([&] { return ada.notices().size() == 2; }));
    QCOMPARE(bob.textString(), QString());
    QCOMPARE(house.redis.cli({"HSET", "bytecrowd:a", "visibility", "edit"}), "0");
    house.room()->changeAccess();
    QVERIFY(waitFor([&] { return bob.textString() == latin("one two "); }));
    QVERIFY(waitFor([&] { return ada.isSaved() && ada.role() == latin("editor"); }));
    ada.type(latin("three "));
    QVERIFY(waitFor([&] { return ada.isSaved() && bob.textString() == latin("one two three "); }));
}

void TestRelayRoom::boundsWhatComesTooEarly()
{
    House house;
    QVERIFY(house.open());
    house.redis.freeze();
    WireClient mallory;
    mallory.open(house.crowd());
    QVERIFY(waitFor([&] { return mallory.isConnected(); }));
    const QByteArray half(Room::MaxEarlyBytes / 2, 'x');
    mallory.send(half);
    QVERIFY(!waitFor([&] { return mallory.closeCode() != 0; }, 300));
    mallory.send(half);
    QVERIFY(waitFor([&] { return mallory.closeCode() == protocol::TooLarge; }));
    house.redis.thaw();
}

void TestRelayRoom::letsNobodyInWhoHasLeft()
{
    House house;
    QVERIFY(house.open());
    for (int i = 0; i < 50; ++i) {
        WireClient hasty;
        hasty.open(house.crowd());
        QVERIFY(waitFor([&] { return hasty.isConnected(); }));
        hasty.close();
    }
    WireClient ada;
    QVERIFY(house.join(ada));
    QVERIFY(waitFor([&] { return house.room()->members() == 1; }));
}

void TestRelayRoom::endsDeadConnections()
{
    House house(200);
    QVERIFY(house.open());
    WireClient alive; // answers pings
    QVERIFY(house.join(alive));
    QTcpSocket dead; // does not
    dead.connectToHost(QHostAddress::LocalHost, house.listener.serverPort());
    dead.write(tests::upgradeRequest("/ws/a"));
    QVERIFY(waitFor([&] { return house.room()->members() == 2; }));
    QVERIFY(waitFor([&] { return dead.state() == QAbstractSocket::UnconnectedState; }));
    QVERIFY(waitFor([&] { return house.room()->members() == 1; }));
    QVERIFY(!waitFor([&] { return alive.closeCode() != 0; }, 1000));
}

void TestRelayRoom::endsConnectionsThatDontRead()
{
    House house;
    QVERIFY(house.open());
    WireClient ada;
    QVERIFY(house.join(ada));
    ada.type(QString(8 * 1024 * 1024, QLatin1Char('x')));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    QTcpSocket lazy;
    lazy.setReadBufferSize(1024);
    lazy.connectToHost(QHostAddress::LocalHost, house.listener.serverPort());
    lazy.write(tests::upgradeRequest("/ws/a"));
    QVERIFY(waitFor([&] { return house.room()->members() == 2; }));
    // It asks for everything again and again: a masked frame with an empty state vector.
    for (int i = 0; i < 20; ++i)
        lazy.write(QByteArray::fromHex("8284000000000000"
                                       "0100"));
    QVERIFY(waitFor([&] { return house.room()->members() == 1; }));
    QVERIFY(ada.isConnected());
}

void TestRelayRoom::closesWithASentence()
{
    // However long the sentence, and although the other side goes on sending.
    House house;
    QVERIFY(house.open());
    WireClient ada;
    QVERIFY(house.join(ada));
    house.room()->closeAll(protocol::Restarting + 3000, QString(200, QChar(0x00df)));
    for (int i = 0; i < 100; ++i)
        ada.type(QString(10000, QLatin1Char('x')));
    QVERIFY(waitFor([&] { return ada.closeCode() != 0; }));
    QCOMPARE(ada.closeCode(), protocol::Restarting + 3000);
    QCOMPARE(ada.closeReason(), QString(61, QChar(0x00df))); // 123 bytes at most
}

QTEST_GUILESS_MAIN(TestRelayRoom)
#include "tst_room.moc"
