#include "sync/protocol/closecode.h"
#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"
#include "sync/relay/crowdfiles.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QTcpSocket>
#include <QTest>

using namespace bytecrowds;
using tests::latin;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

namespace {

QByteArray bytesOf(const crdt::Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

/// A whole document with that text, by a client of its own.
crdt::Bytes documentWith(const std::string& text)
{
    crdt::Doc doc({[] { return crdt::ClientId(4711); }});
    doc.text(protocol::schema::FirstFile).insert(crdt::Utf8(0), text);
    return doc.encodeStateAsUpdate();
}

} // namespace

/// All on one relay, each in a crowd of its own: what one test does must not reach another.
class TestRelayWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void seedsTheSameBytesEverywhere();
    void passesEditsOn();
    void tellsNewcomersEverything();
    void answersTheSubprotocol();
    void sendsNothingElseToStockClients();
    void tellsWhatIsSaved();
    void echoesAwareness();
    void takesAwarenessAway();
    void answersAwarenessQueries();
    void keepsEditsThatWaitForOthers();
    void mirrorsFilesAndLanguage();

    void refusesBadIds_data();
    void refusesBadIds();
    void refusesGarbage_data();
    void refusesGarbage();
    void refusesTextFrames();
    void textsHaveALimit();
    void crowdsHaveALimitOfFiles();
    void messagesHaveALimit();
    void outlivesHugeMessages();
    void dropsHandshakesThatDontEnd();
    void outlivesThoseWhoAreGoneAtOnce();
    void keepsGuestsOutOfClosedCrowds();
    void takesNoEditOfAViewer();

private:
    QUrl crowd() const { return m_relay.webSocketUrl(m_id); }
    bool join(WireClient& client)
    {
        client.open(crowd());
        return waitFor([&] { return client.isSynced(); });
    }
    QByteArray redis(const QByteArrayList& command) { return RedisProcess::cli(m_relay.redisSocket(), command); }
    QByteArray key() const { return "bytecrowd:" + m_id.toUtf8(); }

    RelayProcess m_relay{latin(BYTECROWDS_BIN "/bytecrowds-relay")};
    QString m_id;
    int m_count = 0;
};

void TestRelayWire::initTestCase()
{
    QVERIFY2(m_relay.start(), m_relay.log().constData());
}

void TestRelayWire::init()
{
    m_id = QStringLiteral("crowd-%1").arg(++m_count);
    QVERIFY(m_relay.isRunning());
}

void TestRelayWire::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
}

void TestRelayWire::seedsTheSameBytesEverywhere()
{
    WireClient client;
    QVERIFY(join(client));
    QCOMPARE(client.doc().encodeStateAsUpdate(), relay::seedUpdate());
    const std::vector<relay::CrowdFile> files = relay::listFiles(client.doc());
    QCOMPARE(files.size(), 1U);
    QCOMPARE(files[0].id, std::string(protocol::schema::FirstFile));
    QCOMPARE(files[0].path, std::string(protocol::schema::SeedPath));
    QCOMPARE(files[0].language, std::string(protocol::schema::SeedLanguage));
    QCOMPARE(client.textString(), QString());
    // Merely looking makes nothing.
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    QCOMPARE(redis({"EXISTS", key(), "{" + key() + "}:log"}), "0");
}

void TestRelayWire::passesEditsOn()
{
    WireClient ada, bob, stock(WireClient::Kind::Stock);
    QVERIFY(join(ada));
    QVERIFY(join(bob));
    QVERIFY(join(stock));
    ada.type(latin("one "));
    QVERIFY(waitFor([&] { return bob.textString() == latin("one ") && stock.textString() == latin("one "); }));
    stock.type(QStringLiteral("zwei 🐝 "));
    bob.type(latin("three "));
    QVERIFY(waitFor([&] {
        return ada.textString().size() == 18 && ada.textString() == bob.textString() &&
               ada.textString() == stock.textString();
    }));
    ada.text().erase(crdt::Utf8(0), ada.text().utf8Length());
    QVERIFY(waitFor([&] { return bob.textString().isEmpty() && stock.textString().isEmpty(); }));
    QCOMPARE(ada.doc().encodeStateAsUpdate(), bob.doc().encodeStateAsUpdate());
    QCOMPARE(ada.doc().encodeStateAsUpdate(), stock.doc().encodeStateAsUpdate());
}

void TestRelayWire::tellsNewcomersEverything()
{
    WireClient ada;
    ada.type(latin("typed before the first connection"));
    QVERIFY(join(ada));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    WireClient bob;
    bob.type(latin("so was this; "));
    QVERIFY(join(bob));
    QVERIFY(waitFor([&] { return ada.textString() == bob.textString(); }));
    QVERIFY(bob.textString().contains(latin("typed before")));
    QVERIFY(bob.textString().contains(latin("so was this")));
}

void TestRelayWire::answersTheSubprotocol()
{
    WireClient ours, stock(WireClient::Kind::Stock);
    QVERIFY(join(ours));
    QVERIFY(join(stock));
    QCOMPARE(ours.subprotocol(), latin(protocol::Subprotocol));
    QCOMPARE(stock.subprotocol(), QString());
}

void TestRelayWire::sendsNothingElseToStockClients()
{
    WireClient ours, stock(WireClient::Kind::Stock);
    QVERIFY(join(stock));
    QVERIFY(join(ours));
    stock.type(latin("a"));
    ours.type(latin("b"));
    QVERIFY(waitFor([&] { return ours.isSaved() && stock.textString().size() == 2; }));
    QVERIFY(ours.saved());
    QVERIFY(!stock.saved());
    QVERIFY(stock.notices().isEmpty());
}

void TestRelayWire::tellsWhatIsSaved()
{
    WireClient ada;
    QVERIFY(join(ada));
    for (int i = 0; i < 20; ++i)
        ada.type(latin("x"));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    QCOMPARE(ada.documentMessages(), std::uint64_t(21)); // its step 2, and 20 edits
    QVERIFY(ada.saved()->stateVector.covers(ada.doc().stateVector()));
    // A deletion leaves no trace in the state vector, but counts.
    ada.text().erase(crdt::Utf8(0), crdt::Utf8(5));
    QVERIFY(!ada.isSaved());
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    QVERIFY(redis({"XLEN", "{" + key() + "}:log"}).toInt() >= 1);

    // Who comes later and brings nothing new is told soon, too.
    WireClient bob;
    QVERIFY(join(bob));
    QVERIFY(waitFor([&] { return bob.isSaved(); }));
    QVERIFY(bob.saved()->stateVector.covers(ada.doc().stateVector()));
}

void TestRelayWire::echoesAwareness()
{
    WireClient alone(WireClient::Kind::Stock);
    QVERIFY(join(alone));
    alone.awareness().setLocalState(R"({"user":{"name":"Ada"}})", std::chrono::milliseconds(1));
    QVERIFY(waitFor([&] { return alone.awarenessMessages() == 1; }));
    WireClient bob;
    QVERIFY(join(bob));
    QVERIFY(waitFor([&] { return bob.awareness().states().contains(alone.awareness().clientId()); }));
    QCOMPARE(bob.awareness().states().at(alone.awareness().clientId()), R"({"user":{"name":"Ada"}})");
}

void TestRelayWire::takesAwarenessAway()
{
    WireClient ada, bob;
    ada.awareness().setLocalState("{}", std::chrono::milliseconds(1));
    bob.awareness().setLocalState("{}", std::chrono::milliseconds(1));
    QVERIFY(join(ada));
    QVERIFY(join(bob));
    const crdt::ClientId adasId = ada.awareness().clientId();
    QVERIFY(waitFor([&] { return bob.awareness().states().contains(adasId) && bob.awarenessMessages() > 0; }));
    ada.close();
    QVERIFY(waitFor([&] { return !bob.awareness().states().contains(adasId); }));
    QVERIFY(bob.awareness().states().contains(bob.awareness().clientId()));
}

void TestRelayWire::answersAwarenessQueries()
{
    WireClient ada, bob;
    ada.awareness().setLocalState("{}", std::chrono::milliseconds(1));
    QVERIFY(join(ada));
    QVERIFY(waitFor([&] { return ada.awarenessMessages() > 0; }));
    QVERIFY(join(bob));
    QVERIFY(waitFor([&] { return bob.awarenessMessages() == 1; }));
    bob.send(bytesOf(protocol::encode(protocol::QueryAwareness{})));
    QVERIFY(waitFor([&] { return bob.awarenessMessages() == 2; }));
}

void TestRelayWire::keepsEditsThatWaitForOthers()
{
    // The second of two edits comes first, and the relay is killed before the first does.
    crdt::Doc author({[] { return crdt::ClientId(77); }});
    std::vector<crdt::Bytes> updates;
    const auto subscription = author.onUpdate(
        [&](crdt::ByteView update, const crdt::Transaction&) { updates.emplace_back(update.begin(), update.end()); });
    crdt::Text& text = author.text(protocol::schema::FirstFile);
    text.insert(crdt::Utf8(0), "first ");
    text.insert(crdt::Utf8(6), "second");
    QCOMPARE(updates.size(), 2U);

    WireClient ada, bob;
    QVERIFY(join(ada));
    QVERIFY(join(bob));
    ada.send(bytesOf(protocol::encodeSyncUpdate(updates[1])));
    QVERIFY(waitFor([&] { return bob.doc().hasPending(); }));
    QVERIFY(waitFor([&] { return redis({"XLEN", "{" + key() + "}:log"}).toInt() >= 1; }));
    m_relay.kill9();
    QVERIFY2(m_relay.restart(), m_relay.log().constData());
    QVERIFY(join(ada));
    ada.send(bytesOf(protocol::encodeSyncUpdate(updates[0])));
    WireClient late;
    QVERIFY(join(late));
    QVERIFY(waitFor([&] { return late.textString() == latin("first second"); }));
}

void TestRelayWire::mirrorsFilesAndLanguage()
{
    WireClient ada;
    QVERIFY(join(ada));
    ada.type(QStringLiteral("größer 🐝\n"));
    crdt::Map& files = ada.doc().map(protocol::schema::Files);
    files.map(protocol::schema::FirstFile)->set(protocol::schema::Language, "cpp");
    files.map(protocol::schema::FirstFile)->set(protocol::schema::Path, "src/main.cpp");
    files.setMap("another").set(protocol::schema::Path, "b.txt");
    ada.doc().text("another").insert(crdt::Utf8(0), "b");
    const QByteArray filesKey = "{" + key() + "}:files";
    QVERIFY(waitFor([&] {
        return redis({"HMGET", key(), "text", "language"}) == "größer 🐝\n\ncpp" &&
               redis({"HGETALL", filesKey}) == "b.txt\nb\nsrc/main.cpp\ngrößer 🐝\n";
    }));
    files.map("another")->set("deleted", true);
    QVERIFY(waitFor([&] { return redis({"HKEYS", filesKey}) == "src/main.cpp"; }));
}

void TestRelayWire::refusesBadIds_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path :
         {"/ws/", "/ws/a%41", "/ws/%61", "/ws/a/b", "/ws/..", "/ws/-a", "/ws/api", "/ws/%00", "/ws/a%20b"})
        QTest::newRow(path) << QByteArray(path);
    QTest::newRow("65 letters") << "/ws/" + QByteArray(65, 'a');
}

void TestRelayWire::refusesBadIds()
{
    QFETCH(QByteArray, path);
    // By hand: QUrl would make another path of some.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_relay.url().port()));
    socket.write(tests::upgradeRequest(path));
    QByteArray answer;
    QVERIFY(waitFor([&] {
        answer += socket.readAll();
        const qsizetype end = answer.indexOf("\r\n\r\n");
        return end > 0 && answer.size() > end + 8;
    }));
    QVERIFY(answer.startsWith("HTTP/1.1 101"));
    const QByteArray frame = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    QCOMPARE(quint8(frame[0]), quint8(0x88));
    QCOMPARE(quint8(frame[2]) * 256 + quint8(frame[3]), int(protocol::NoSuchCrowd));
    QCOMPARE(frame.size(), quint8(frame[1]) + 2);
    QVERIFY(frame.endsWith('.'));
}

void TestRelayWire::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char* name, const QByteArray& frame) { QTest::newRow(name) << frame; };
    row("nothing", {});
    row("an unknown message", QByteArray::fromHex("09"));
    row("an unknown sync message", QByteArray::fromHex("000900"));
    row("half an update", QByteArray::fromHex("0002ff"));
    row("a broken update", QByteArray::fromHex("000205ffffffff01"));
    row("a broken state vector", QByteArray::fromHex("000002ff01"));
    row("a broken awareness update", QByteArray::fromHex("010201ff"));
    row("something behind the message", QByteArray::fromHex("0300"));
    row("a relay's message", bytesOf(protocol::encode(protocol::Saved{})));
    row("random bytes", QByteArray::fromHex("a9f1c37b00ffee7712345678aabbccdd"));
    row("a lot of zeros", QByteArray(100000, '\0'));
}

void TestRelayWire::refusesGarbage()
{
    QFETCH(QByteArray, frame);
    WireClient ada, mallory;
    QVERIFY(join(ada));
    ada.type(latin("unharmed"));
    QVERIFY(join(mallory));
    QVERIFY(waitFor([&] { return ada.isSaved() && mallory.isSaved(); }));
    const crdt::Bytes before = ada.doc().encodeStateAsUpdate();
    mallory.send(frame);
    QVERIFY(waitFor([&] { return mallory.closeCode() != 0; }));
    QCOMPARE(mallory.closeCode(), int(protocol::BadMessage));
    QVERIFY2(mallory.closeReason().endsWith(QLatin1Char('.')), qPrintable(mallory.closeReason()));
    QVERIFY(mallory.notices().contains(latin("refused")));
    WireClient bob;
    QVERIFY(join(bob));
    QCOMPARE(bob.doc().encodeStateAsUpdate(), before);
    QVERIFY(ada.isConnected());
}

void TestRelayWire::refusesTextFrames()
{
    WireClient mallory;
    QVERIFY(join(mallory));
    mallory.sendText(latin("hello?"));
    QVERIFY(waitFor([&] { return mallory.closeCode() != 0; }));
    QCOMPARE(mallory.closeCode(), int(protocol::BadMessage));
}

void TestRelayWire::textsHaveALimit()
{
    WireClient ada, bob;
    QVERIFY(join(ada));
    ada.send(bytesOf(protocol::encodeSyncUpdate(documentWith(std::string(protocol::MaxTextBytes - 1, 'a')))));
    QVERIFY(join(bob));
    QVERIFY(waitFor([&] { return bob.text().utf8Length().value == protocol::MaxTextBytes - 1; }));
    // The last byte fits…
    bob.type(latin("b"));
    QVERIFY(waitFor([&] { return bob.isSaved(); }));
    QVERIFY(bob.isConnected());
    // …and not one more.
    bob.type(latin("c"));
    QVERIFY(waitFor([&] { return bob.closeCode() != 0; }));
    QCOMPARE(bob.closeCode(), int(protocol::TooLarge));
    QVERIFY(bob.closeReason().contains(latin("16 MiB")));
    WireClient late;
    QVERIFY(join(late));
    QCOMPARE(late.text().utf8Length().value, protocol::MaxTextBytes);
    QVERIFY(ada.isConnected());
    // Erasing goes on.
    late.text().erase(crdt::Utf8(0), crdt::Utf8(10));
    QVERIFY(waitFor([&] { return late.isSaved(); }));
    QVERIFY(late.isConnected());
}

void TestRelayWire::crowdsHaveALimitOfFiles()
{
    WireClient ada, bob;
    QVERIFY(join(ada) && join(bob));
    crdt::Map& files = ada.doc().map(protocol::schema::Files);
    const auto make = [&](std::size_t count) {
        ada.doc().transact([&] {
            while (files.size() < count)
                files.setMap("file" + std::to_string(files.size())).set(protocol::schema::Path, "a");
        });
    };
    make(protocol::MaxFiles - 1); // many at once
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    make(protocol::MaxFiles);
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    make(protocol::MaxFiles + 1);
    QVERIFY(waitFor([&] { return ada.closeCode() != 0; }));
    QCOMPARE(ada.closeCode(), int(protocol::TooLarge));
    QVERIFY2(ada.closeReason().contains(latin("2000 files")), qPrintable(ada.closeReason()));
    QVERIFY(waitFor([&] { return bob.doc().map(protocol::schema::Files).size() == protocol::MaxFiles; }));
    // A full one is written in all the same, and its files get other names.
    bob.type(latin("text"));
    bob.doc().map(protocol::schema::Files).map("file7")->set(protocol::schema::Path, "b");
    QVERIFY(waitFor([&] { return bob.isSaved(); }));
}

void TestRelayWire::messagesHaveALimit()
{
    WireClient ada;
    QVERIFY(join(ada));
    // As large as a message may be: refused for what it holds, not for its size.
    ada.send(QByteArray(qsizetype(protocol::MaxMessageBytes), '\xff'));
    QVERIFY(waitFor([&] { return ada.closeCode() != 0; }));
    QCOMPARE(ada.closeCode(), int(protocol::BadMessage));
    QVERIFY(join(ada));
    ada.send(QByteArray(qsizetype(protocol::MaxMessageBytes) + 1, '\xff'));
    QVERIFY(waitFor([&] { return ada.closeCode() != 0; }));
    QCOMPARE(ada.closeCode(), int(protocol::TooLarge));
    QVERIFY(ada.closeReason().contains(latin("32 MiB")));
}

void TestRelayWire::outlivesHugeMessages()
{
    WireClient ada, mallory;
    QVERIFY(join(ada));
    QVERIFY(join(mallory));
    mallory.send(QByteArray(100 * 1024 * 1024, 'x')); // a paste
    QVERIFY(waitFor([&] { return mallory.closeCode() != 0; }));
    QCOMPARE(mallory.closeCode(), int(protocol::TooLarge));
    ada.type(latin("still here"));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
}

void TestRelayWire::dropsHandshakesThatDontEnd()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_relay.url().port()));
    socket.write("GET /ws/a HTTP/1.1\r\nHost: a\r\n");
    QVERIFY(waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    QVERIFY(waitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

void TestRelayWire::outlivesThoseWhoAreGoneAtOnce()
{
    // What follows the frame begins as none does, so the WebSocket ends before the relay has heard of it.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_relay.url().port()));
    socket.write(tests::upgradeRequest("/ws/" + m_id.toUtf8()) + QByteArray("\x82\x81\0\0\0\0\1delta-base", 17));
    QVERIFY(waitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    WireClient ada;
    QVERIFY(join(ada));
}

void TestRelayWire::keepsGuestsOutOfClosedCrowds()
{
    WireClient ada;
    QVERIFY(join(ada));
    ada.type(latin("open"));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    QCOMPARE(redis({"HSET", key(), "authorizedEmails", R"(["ada@example.org"])"}), "1");
    WireClient bob;
    bob.open(crowd());
    QVERIFY(waitFor([&] { return bob.closeCode() != 0; }));
    QCOMPARE(bob.closeCode(), int(protocol::SignIn));
    QVERIFY(bob.closeReason().endsWith(QLatin1Char('.')));
    QVERIFY(!bob.isSynced());
    QCOMPARE(bob.textString(), QString());
    QCOMPARE(redis({"HDEL", key(), "authorizedEmails"}), "1");
    QVERIFY(join(bob));
}

void TestRelayWire::takesNoEditOfAViewer()
{
    WireClient ada;
    QVERIFY(join(ada));
    ada.type(latin("written "));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    QCOMPARE(ada.role(), QString());
    QCOMPARE(redis({"HSET", key(), "visibility", "view"}), "1");
    WireClient viewer, stock(WireClient::Kind::Stock);
    QVERIFY(join(viewer));
    QCOMPARE(viewer.role(), latin("viewer"));
    QVERIFY(waitFor([&] { return viewer.isSaved(); })); // it has brought nothing of its own
    QVERIFY(viewer.notices().isEmpty());
    viewer.type(latin("by hand "));
    QVERIFY(waitFor([&] { return viewer.notices() == QStringList{latin("view-only")}; }));
    viewer.doc().transact([&] { viewer.text().erase(crdt::Utf8(0), crdt::Utf8(8)); });
    QVERIFY(waitFor([&] { return viewer.notices().size() == 2; }));
    QVERIFY(!viewer.isSaved());
    stock.open(crowd());
    QVERIFY(waitFor([&] { return stock.isSynced(); }));
    stock.type(latin("by another hand "));
    // Who came before the change still writes, and hears nothing of the others.
    ada.type(latin("more "));
    QVERIFY(waitFor([&] { return ada.isSaved() && stock.textString().contains(latin("more")); }));
    QCOMPARE(ada.textString(), latin("written more "));
    QCOMPARE(viewer.closeCode(), 0);
    // Coming back, the viewer brings its edits again: in vain.
    viewer.close();
    QVERIFY(waitFor([&] { return !viewer.isOpening(); }));
    QVERIFY(join(viewer));
    QVERIFY(waitFor([&] { return viewer.notices().size() == 3; }));
    QCOMPARE(ada.textString(), latin("written more "));
    QCOMPARE(redis({"HDEL", key(), "visibility"}), "1");
    viewer.close();
    QVERIFY(waitFor([&] { return !viewer.isOpening(); }));
    QVERIFY(join(viewer));
    QVERIFY(waitFor([&] { return viewer.isSaved() && ada.textString().contains(latin("by hand")); }));
}

QTEST_GUILESS_MAIN(TestRelayWire)
#include "tst_wire.moc"
