#include "sync/relay/redisprotocol.h"
#include "sync/relay/redisslots.h"
#include "tests/relay/redistestclient.h"
#include "tests/support/redisprocess.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace bytecrowds::relay;
using bytecrowds::tests::RedisProcess;
using bytecrowds::tests::waitFor;

namespace {

const QByteArray Binary("\0\r\n\xff*3\r\n$-1", 11);

} // namespace

class TestRelayRedis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReplies_data();
    void readsReplies();
    void believesNoSize();
    void writesCommands();
    void findsSlots_data();
    void findsSlots();
    void readsRedirections_data();
    void readsRedirections();
    void readsMapsOfSlots();

    void answersInOrder();
    void answersAfterItsEnd();
    void refusesWholeTransactions();
    void hearsWhatIsPublished();
    void hearsNothingAfterUnsubscribing();
    void tellsAllListenersOfAChannel();
    void subscriptionsMayEndWhileBeingTold();
    void listensAgainAfterACrash();
    void listensToManyChannels();
};

void TestRelayRedis::readsReplies_data()
{
    using Kind = RedisReply::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("text"); // elements joined by commas
    QTest::addColumn<qint64>("integer");
    const auto row = [](const char* name, const char* bytes, Kind kind, const char* text, qint64 integer = 0) {
        QTest::newRow(name) << QByteArray(bytes) << kind << QByteArray(text) << integer;
    };
    row("status", "+OK\r\n", Kind::Text, "OK");
    row("error", "-ERR no\r\n", Kind::Error, "ERR no");
    row("integer", ":-7\r\n", Kind::Integer, "", -7);
    row("bulk", "$4\r\na\r\nb\r\n", Kind::Text, "a\r\nb");
    row("empty bulk", "$0\r\n\r\n", Kind::Text, "");
    row("nil of RESP2", "$-1\r\n", Kind::Nil, "");
    row("nil of RESP3", "_\r\n", Kind::Nil, "");
    row("no array", "*-1\r\n", Kind::Nil, "");
    row("array", "*2\r\n+a\r\n$1\r\nb\r\n", Kind::Array, "a,b");
    row("empty array", "*0\r\n", Kind::Array, "");
    row("map", "%1\r\n+key\r\n+value\r\n", Kind::Array, "key,value");
    row("set", "~2\r\n+a\r\n+b\r\n", Kind::Array, "a,b");
    row("push", ">2\r\n+message\r\n+b\r\n", Kind::Push, "message,b");
    row("double", ",1.5\r\n", Kind::Text, "1.5");
    row("truth", "#t\r\n", Kind::Integer, "", 1);
    row("verbatim", "=7\r\ntxt:abc\r\n", Kind::Text, "abc");
}

void TestRelayRedis::readsReplies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(RedisReply::Kind, kind);
    QFETCH(QByteArray, text);
    QFETCH(qint64, integer);
    // However the bytes are cut, twice the same reply.
    for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
        RedisReader reader;
        reader.feed(bytes.left(cut));
        QVERIFY(!reader.next());
        reader.feed(bytes.mid(cut) + bytes);
        for (int i = 0; i < 2; ++i) {
            const auto reply = reader.next();
            QVERIFY(reply);
            QCOMPARE(reply->kind, kind);
            QCOMPARE(reply->integer, integer);
            QByteArrayList texts{reply->text};
            if (kind == RedisReply::Kind::Array || kind == RedisReply::Kind::Push) {
                texts.clear();
                for (const RedisReply& element : reply->elements)
                    texts.append(element.text);
            }
            QCOMPARE(texts.join(','), text);
        }
        QVERIFY(!reader.next());
        QCOMPARE(reader.problem(), QString());
    }
    RedisReader reader;
    reader.feed("?what\r\n");
    QVERIFY(!reader.next());
    QVERIFY(!reader.problem().isEmpty());
}

void TestRelayRedis::believesNoSize()
{
    RedisReader reader;
    reader.feed("*4000000000\r\n%2000000000\r\n+a\r\n");
    QVERIFY(!reader.next().has_value());
    QVERIFY(reader.problem().isEmpty());
}

void TestRelayRedis::writesCommands()
{
    QCOMPARE(toResp({"SET", "key", Binary}), "*3\r\n$3\r\nSET\r\n$3\r\nkey\r\n$11\r\n" + Binary + "\r\n");
    QCOMPARE(toResp({"GET", ""}), "*2\r\n$3\r\nGET\r\n$0\r\n\r\n");
}

void TestRelayRedis::findsSlots_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("slot");
    const auto row = [](const char* key, int slot) { QTest::newRow(key) << QByteArray(key) << slot; };
    row("", 0);
    row("123456789", 12739); // the check value of CRC16/XMODEM
    row("{123456789}", 12739);
    row("a{123456789}b{c}", 12739);
    row("foo", 12182);
    row("a{foo}}", 12182);
    row("{}foo", slotOf("{}foo"));
    QVERIFY(slotOf("{}foo") != slotOf("foo"));
    QVERIFY(slotOf("{}foo") != 0);
    QCOMPARE(slotOf("a{{foo}}"), slotOf("{foo"));
    QVERIFY(slotOf("{foo") != slotOf("foo"));
}

void TestRelayRedis::findsSlots()
{
    QFETCH(QByteArray, key);
    QFETCH(int, slot);
    QCOMPARE(slotOf(key), slot);
}

void TestRelayRedis::readsRedirections_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("server"); // empty: none
    QTest::addColumn<bool>("moved");
    const auto row = [](const char* error, const char* server, bool moved = false) {
        QTest::newRow(error) << QByteArray(error) << QString::fromLatin1(server) << moved;
    };
    row("MOVED 3999 127.0.0.1:6381", "127.0.0.1:6381", true);
    row("ASK 0 db.example.org:6381", "db.example.org:6381");
    row("MOVED 16383 ::1:6381", "[::1]:6381", true);
    row("MOVED 3999 :6381", "asked:6381", true);
    row("MOVED 16384 127.0.0.1:6381", "");
    row("MOVED -1 127.0.0.1:6381", "");
    row("MOVED 3999 127.0.0.1", "");
    row("MOVED 3999 127.0.0.1:65536", "");
    row("MOVED 3999", "");
    row("MOVED", "");
    row("ASKING 1 a:1", "");
    row("ERR MOVED 3999 127.0.0.1:6381", "");
}

void TestRelayRedis::readsRedirections()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, server);
    QFETCH(bool, moved);
    const auto redirection = Redirection::from(error, {{}, QStringLiteral("asked"), 1});
    QCOMPARE(redirection ? redirection->server.shown() : QString(), server);
    if (redirection)
        QCOMPARE(redirection->moved, moved);
}

void TestRelayRedis::readsMapsOfSlots()
{
    RedisReader reader;
    reader.feed("*5\r\n*4\r\n:0\r\n:5\r\n*2\r\n$1\r\na\r\n:1\r\n*3\r\n$1\r\nb\r\n:2\r\n+id\r\n"
                "*3\r\n:6\r\n:6\r\n*2\r\n$-1\r\n:3\r\n"         // where it was asked
                "*3\r\n:7\r\n:8\r\n*2\r\n$1\r\n?\r\n:3\r\n"     // nobody knows where
                "*3\r\n:9\r\n:16384\r\n*2\r\n$1\r\na\r\n:1\r\n" // no such slot
                "+nonsense\r\n");
    const auto reply = reader.next();
    QVERIFY(reply);
    const std::vector<SlotRange> ranges = readSlots(*reply, {{}, QStringLiteral("asked"), 9});
    QCOMPARE(ranges.size(), 2u);
    QCOMPARE(ranges[0].first, 0);
    QCOMPARE(ranges[0].last, 5);
    QCOMPARE(ranges[0].servers.size(), 2);
    QCOMPARE(ranges[0].servers[1].shown(), QStringLiteral("b:2"));
    QCOMPARE(ranges[1].servers[0].shown(), QStringLiteral("asked:3"));
}

void TestRelayRedis::answersInOrder()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    TestClient client(redis.url());
    QVERIFY(client.isThere());
    constexpr int Count = 5000;
    const QByteArray large(3'000'000, 'x');
    QList<qint64> answers;
    for (int i = 0; i < Count; ++i)
        client.client.command("n", {"INCR", "n"}, &client.client,
                              [&](const RedisReply& reply) { answers.append(reply.integer); });
    QCOMPARE(client.ask("large", {"SET", "large", large}).text, "OK");
    QCOMPARE(answers.size(), Count);
    QCOMPARE(answers.first(), 1);
    QCOMPARE(answers.last(), Count);
    QCOMPARE(client.ask("large", {"GET", "large"}).text, large);
    QCOMPARE(client.ask("binary", {"SET", "binary", Binary}).text, "OK");
    QCOMPARE(client.ask("binary", {"GET", "binary"}).text, Binary);
    QVERIFY(client.ask("none", {"GET", "none"}).kind == RedisReply::Kind::Nil);
    QVERIFY(client.ask("n", {"NONSENSE"}).isError());
}

void TestRelayRedis::answersAfterItsEnd()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    auto client = std::make_unique<RedisClient>(RedisAddress::unixSocket(redis.socketPath()));
    client->open();
    QVERIFY(waitFor([&] { return client->isReady(); }));
    QObject context;
    bool ended = false;
    int later = 0;
    client->command("a", {"PING"}, &context, [&](const RedisReply&) {
        client.reset(); // nobody hears of the second answer
        ended = true;
    });
    client->command("a", {"PING"}, &context, [&](const RedisReply&) { ++later; });
    QVERIFY(waitFor([&] { return ended; }));
    TestClient other(redis.url());
    QVERIFY(other.isThere());
    {
        QObject shortLived;
        other.client.command("a", {"PING"}, &shortLived, [&](const RedisReply&) { ++later; });
    }
    QCOMPARE(other.ask("a", {"PING"}).text, "PONG");
    QCOMPARE(later, 0);

    redis.kill9();
    int lost = 0;
    QSignalSpy losses(&other.client, &RedisClient::lost);
    for (int i = 0; i < 3; ++i)
        other.client.command("a", {"PING"}, &context, [&](const RedisReply& reply) { lost += reply.isLost(); });
    QCOMPARE(lost, 0);
    QVERIFY(waitFor([&] { return lost == 3; }));
    QCOMPARE(losses.size(), 1);
    QVERIFY(!other.client.problem().isEmpty());
    QVERIFY(other.ask("a", {"PING"}).isLost());
}

void TestRelayRedis::refusesWholeTransactions()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    TestClient client(redis.url());
    QVERIFY(client.isThere());
    const RedisReply done = client.transaction("a", {{"SET", "a", "1"}, {"INCR", "a"}});
    QVERIFY(done.succeeded());
    QCOMPARE(done.elements.size(), 2u);
    QCOMPARE(done.elements[1].integer, 2);
    const RedisReply refused = client.transaction("a", {{"INCR", "a"}, {"SET", "a"}});
    QVERIFY2(refused.text.contains("wrong number of arguments"), refused.text.constData());
    QCOMPARE(client.ask("a", {"GET", "a"}).text, "2");
    const RedisReply failed = client.transaction("a", {{"INCR", "a"}, {"XLEN", "a"}});
    QVERIFY(!failed.succeeded());
    QCOMPARE(failed.elements.size(), 2u);
}

void TestRelayRedis::hearsWhatIsPublished()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    TestClient first(redis.url());
    TestClient second(redis.url());
    QVERIFY(first.isThere() && second.isThere());
    TestEar ear(first, "channel");
    TestEar other(first, "other");
    QVERIFY(waitFor([&] { return ear.listening == 1 && other.listening == 1; }));
    const QByteArray large(2'000'000, '\0');
    for (const QByteArray& message : {Binary, QByteArray(), large})
        second.client.publish("channel", message);
    first.client.publish("channel", "own");
    QVERIFY(waitFor([&] { return ear.messages.size() == 4; }));
    std::sort(ear.messages.begin(), ear.messages.end());
    QByteArrayList expected{Binary, QByteArray(), large, "own"};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(ear.messages, expected);
    QVERIFY(other.messages.isEmpty());
    QCOMPARE(ear.listening, 1);
}

void TestRelayRedis::hearsNothingAfterUnsubscribing()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    TestClient client(redis.url());
    QVERIFY(client.isThere());
    auto ear = std::make_unique<TestEar>(client, "channel");
    QVERIFY(waitFor([&] { return ear->listening == 1; }));
    QCOMPARE(redis.cli({"PUBSUB", "NUMSUB", "channel"}), "channel\n1");
    ear.reset();
    QVERIFY(waitFor([&] { return redis.cli({"PUBSUB", "NUMSUB", "channel"}) == "channel\n0"; }));
    // Ended and begun again at once: the last word counts.
    auto again = std::make_unique<TestEar>(client, "channel");
    again.reset();
    again = std::make_unique<TestEar>(client, "channel");
    QVERIFY(waitFor([&] { return again->listening > 0; }));
    QVERIFY(waitFor([&] { return redis.cli({"PUBLISH", "channel", "hello"}) == "1"; }));
    QVERIFY(waitFor([&] { return again->messages.contains("hello"); }));
}

void TestRelayRedis::tellsAllListenersOfAChannel()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    TestClient client(redis.url());
    QVERIFY(client.isThere());
    TestEar first(client, "channel");
    QVERIFY(waitFor([&] { return first.listening == 1; }));
    auto second = std::make_unique<TestEar>(client, "channel"); // nothing is asked of Redis for it
    QCOMPARE(second->listening, 0);
    QVERIFY(waitFor([&] { return second->listening == 1; }));
    QCOMPARE(first.listening, 1);
    client.client.publish("channel", "both");
    QVERIFY(waitFor([&] { return first.messages.size() == 1 && second->messages.size() == 1; }));
    second.reset();
    client.client.publish("channel", "one");
    QVERIFY(waitFor([&] { return first.messages.size() == 2; }));
}

void TestRelayRedis::subscriptionsMayEndWhileBeingTold()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    auto client = std::make_unique<TestClient>(redis.url());
    QVERIFY(client->isThere());
    int heard = 0;
    std::unique_ptr<RedisSubscription> first, second;
    const auto endBoth = [&](const QByteArray&) {
        ++heard;
        first.reset();
        second.reset();
    };
    TestEar third(*client, "other");
    first = client->client.subscribe("channel", endBoth, [] {});
    second = client->client.subscribe("channel", endBoth, [] {});
    QVERIFY(waitFor([&] { return redis.cli({"PUBSUB", "NUMSUB", "channel"}) == "channel\n1"; }));
    client->client.publish("channel", "the end");
    QVERIFY(waitFor([&] { return heard > 0; }));
    client->client.publish("other", "still there");
    QVERIFY(waitFor([&] { return third.messages.size() == 1; }));
    QCOMPARE(heard, 1);
    client.reset(); // the third outlives it
}

void TestRelayRedis::listensAgainAfterACrash()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    TestClient client(redis.url());
    QVERIFY(client.isThere());
    TestEar kept(client, "kept");
    auto ended = std::make_unique<TestEar>(client, "ended");
    QVERIFY(waitFor([&] { return kept.listening == 1 && ended->listening == 1; }));
    redis.kill9();
    QVERIFY(waitFor([&] { return !client.client.isReady(); }));
    ended.reset();
    TestEar begun(client, "begun");
    client.client.publish("kept", "to nobody");
    QVERIFY(redis.start());
    QVERIFY(waitFor([&] { return kept.listening == 2 && begun.listening == 1; }));
    QVERIFY(client.isThere());
    client.client.publish("kept", "again");
    client.client.publish("begun", "now");
    QVERIFY(waitFor([&] { return kept.messages.size() == 1 && begun.messages.size() == 1; }));
    QCOMPARE(kept.messages, QByteArrayList{"again"});
    QCOMPARE(redis.cli({"PUBSUB", "NUMSUB", "ended"}), "ended\n0");
}

void TestRelayRedis::listensToManyChannels()
{
    constexpr int Count = 3000;
    RedisProcess redis;
    QVERIFY(redis.start());
    TestClient client(redis.url());
    QVERIFY(client.isThere());
    std::vector<std::unique_ptr<TestEar>> ears;
    const auto channel = [](int i) { return "{bytecrowd:" + QByteArray::number(i) + "}:awareness"; };
    for (int i = 0; i < Count; ++i)
        ears.push_back(std::make_unique<TestEar>(client, channel(i)));
    const auto all = [&](const std::function<bool(const TestEar&)>& holds) {
        return waitFor([&] { return std::all_of(ears.begin(), ears.end(), [&](const auto& e) { return holds(*e); }); });
    };
    QVERIFY(all([](const TestEar& ear) { return ear.listening == 1; }));
    QCOMPARE(redis.cli({"CLIENT", "LIST", "TYPE", "pubsub"}).count(" addr="), 1); // one connection for all of them
    for (int i = 0; i < Count; ++i)
        client.client.publish(channel(i), QByteArray::number(i));
    QVERIFY(all([](const TestEar& ear) { return ear.messages.size() == 1; }));
    for (int i = 0; i < Count; ++i)
        QCOMPARE(ears[std::size_t(i)]->messages.first(), QByteArray::number(i));
    redis.kill9();
    QVERIFY(waitFor([&] { return !client.client.isReady(); }));
    QVERIFY(redis.start());
    QVERIFY(all([](const TestEar& ear) { return ear.listening == 2; }));
    ears.clear();
    QVERIFY(waitFor([&] { return redis.cli({"PUBSUB", "CHANNELS"}).isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestRelayRedis)
#include "tst_redis.moc"
