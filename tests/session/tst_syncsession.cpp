#include "fakerelay.h"
#include "sync/protocol/closecode.h"
#include "sync/protocol/limits.h"
#include "sync/session/syncsession.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace bytecrowds;
using namespace std::chrono_literals;
using crdt::Utf16;
using session::SyncSession;
using tests::FakeRelay;
using tests::waitFor;
using State = SyncSession::State;
using Saved = SyncSession::SavedState;

namespace {

/// One replica with a session whose clock only the test moves.
struct Replica
{
    explicit Replica(crdt::ClientId client)
        : doc({[client] { return client; }, true})
        , awareness(client)
    {
    }

    crdt::Text& text() { return doc.text("bytecrowdText"); }
    void type(const char* words) { text().insert(text().utf16Length(), words); }
    QString string() { return QString::fromStdString(text().toString()); }
    bool is(State state) const { return session.state() == state; }

    std::chrono::milliseconds time{0};
    crdt::Doc doc;
    crdt::Awareness awareness;
    SyncSession session{doc, awareness, [this] { return time; }};
};

} // namespace

class SyncSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesBringTheirEdits()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        relay.doc.text("bytecrowdText").insert(Utf16(0), "relay");
        Replica replica(10);
        replica.type("mine");
        QCOMPARE(replica.session.state(), State::Closed);
        QCOMPARE(replica.session.unsavedEdits(), 1);
        QCOMPARE(replica.session.savedState(), Saved::NotSaved);
        QVERIFY(!replica.session.hasSynced());
        QSignalSpy synced(&replica.session, &SyncSession::synced);
        QSignalSpy states(&replica.session, &SyncSession::stateChanged);

        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QVERIFY(replica.is(State::Online));
        QVERIFY(replica.session.hasSynced());
        QVERIFY(replica.session.refusal().isEmpty());
        QCOMPARE(replica.session.unsavedEdits(), 0);
        QCOMPARE(synced.size(), 1);
        QList<State> seen;
        for (const auto& arguments : states)
            seen << arguments.front().value<State>();
        QCOMPARE(seen, (QList<State>{State::Connecting, State::Syncing, State::Online}));
        QCOMPARE(replica.doc.encodeStateAsUpdate(), relay.doc.encodeStateAsUpdate());
        QCOMPARE(replica.string().size(), 9);
    }

    void editsPassWithoutEcho()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica anna(10), ben(11);
        anna.session.open(relay.url());
        ben.session.open(relay.url());
        QVERIFY(waitFor([&] { return anna.is(State::Online) && ben.is(State::Online); }));
        anna.type("a\xf0\x9f\x98\x80");
        QVERIFY(waitFor([&] { return ben.string() == anna.string(); }));
        ben.text().erase(Utf16(0), Utf16(1));
        QVERIFY(waitFor([&] { return anna.string() == ben.string() && anna.session.savedState() == Saved::Saved; }));
        QVERIFY(waitFor([&] { return ben.session.savedState() == Saved::Saved; }));
        QCOMPARE(relay.count<protocol::SyncUpdate>(), 2);
        QCOMPARE(relay.count<protocol::SyncStep2>(), 2);
    }

    void savedIsOnlyWhatTheRelayAcknowledged()
    {
        FakeRelay relay;
        relay.saves = false;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return relay.count<protocol::SyncStep2>() == 1 && replica.is(State::Online); }));
        QCOMPARE(replica.session.savedState(), Saved::Saving);
        relay.sendSaved();
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));

        replica.type("ab");
        QCOMPARE(replica.session.savedState(), Saved::Saving); // at once
        QCOMPARE(replica.session.unsavedEdits(), 1);
        QVERIFY(waitFor([&] { return relay.count<protocol::SyncUpdate>() == 1; }));
        QCOMPARE(replica.session.savedState(), Saved::Saving);
        relay.sendSaved();
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));

        replica.text().erase(Utf16(0), Utf16(1)); // leaves the state vector as it was
        QCOMPARE(replica.session.savedState(), Saved::Saving);
        relay.send(protocol::encode(protocol::Saved{replica.doc.stateVector(), 2}));
        relay.send(protocol::encode(protocol::Notice{R"({"code":"mark","message":"behind it"})"}));
        QSignalSpy noticed(&replica.session, &SyncSession::noticed);
        QVERIFY(waitFor([&] { return !noticed.isEmpty(); }));
        QCOMPARE(replica.session.savedState(), Saved::Saving);
        QVERIFY(waitFor([&] { return relay.count<protocol::SyncUpdate>() == 2; }));
        relay.sendSaved();
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QCOMPARE(replica.session.unsavedEdits(), 0);
    }

    void aStoreThatIsAwayIsToldAsSuch()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        relay.saves = false;
        replica.time = 20s;
        replica.type("a"); // the idle time before must not count
        QCOMPARE(replica.session.savedState(), Saved::Saving);
        QVERIFY(waitFor([&] { return relay.count<protocol::SyncUpdate>() == 1; }));
        replica.time += 5s;
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::NotSaved; }));
        QCOMPARE(replica.session.unsavedEdits(), 1);
        relay.sendSaved();
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));

        relay.send(protocol::encode(protocol::Notice{R"({"code":"store-away","message":"Away."})"}));
        replica.type("b");
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::NotSaved; })); // without waiting for it
        relay.send(protocol::encode(protocol::Notice{R"({"code":"store-back","message":"Back."})"}));
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saving; }));
        QVERIFY(waitFor([&] { return relay.count<protocol::SyncUpdate>() == 2; }));
        relay.sendSaved();
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
    }

    void aServerThatDoesNotTell()
    {
        FakeRelay relay;
        relay.speaksBytecrowds = false;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.type("before");
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Online) && relay.count<protocol::SyncStep2>() == 1; }));
        QCOMPARE(replica.session.savedState(), Saved::Unknown);
        QCOMPARE(replica.session.unsavedEdits(), 0);
        replica.type("after");
        QCOMPARE(replica.session.unsavedEdits(), 0);
        relay.cut();
        QVERIFY(waitFor([&] { return replica.is(State::Waiting); }));
        QCOMPARE(replica.session.savedState(), Saved::NotSaved);
    }

    void offlineEditsAreCountedAndDelivered()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QSignalSpy synced(&replica.session, &SyncSession::synced);
        relay.stop();
        QVERIFY(waitFor([&] { return replica.is(State::Waiting); }));
        QVERIFY(!replica.session.refusal().isEmpty());
        for (const char* word : {"one ", "two ", "three"})
            replica.type(word);
        QCOMPARE(replica.session.unsavedEdits(), 3);
        QCOMPARE(replica.session.savedState(), Saved::NotSaved);
        relay.doc.text("bytecrowdText").insert(Utf16(0), "meanwhile ");
        QVERIFY(relay.listen());
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QCOMPARE(replica.session.unsavedEdits(), 0);
        QCOMPARE(replica.doc.encodeStateAsUpdate(), relay.doc.encodeStateAsUpdate());
        QVERIFY(replica.string().contains(QStringLiteral("one two three")));
        QVERIFY(synced.isEmpty()); // only the first time
    }

    void whatWasNotAcknowledgedCountsAfterALoss()
    {
        FakeRelay relay;
        relay.saves = false;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
        replica.type("a");
        replica.type("b");
        QVERIFY(waitFor([&] { return relay.count<protocol::SyncUpdate>() == 2; }));
        relay.cut();
        QVERIFY(waitFor([&] { return relay.connections == 2 && replica.is(State::Online); }));
        QCOMPARE(replica.session.unsavedEdits(), 2);
        QVERIFY(waitFor([&] { return relay.count<protocol::SyncStep2>() == 2; }));
        relay.sendSaved();
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QCOMPARE(replica.session.unsavedEdits(), 0);
    }

    void closeCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("final");
        QTest::newRow("sign in") << int(protocol::SignIn) << true;
        QTest::newRow("not allowed") << int(protocol::NotAllowed) << true;
        QTest::newRow("no such crowd") << int(protocol::NoSuchCrowd) << true;
        QTest::newRow("too large") << int(protocol::TooLarge) << true;
        QTest::newRow("bad message") << int(protocol::BadMessage) << true;
        QTest::newRow("too many") << int(protocol::TooMany) << false;
        QTest::newRow("restarting") << int(protocol::Restarting) << false;
        QTest::newRow("going away") << int(protocol::GoingAway) << false;
        QTest::newRow("normal") << 1000 << false;
        QTest::newRow("unknown") << 4999 << false;
    }

    void closeCodes()
    {
        QFETCH(int, code);
        QFETCH(bool, final);
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
        relay.close(code, QStringLiteral("Because."));
        const State expected = final ? State::Refused : State::Waiting;
        QVERIFY(waitFor([&] { return replica.is(expected); }));
        const QString sentence = replica.session.refusal();
        const QString end = code == protocol::Restarting ? QStringLiteral("restarting.") : QStringLiteral("Because.");
        QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
        if (code >= 4000 && code != 4999) {
            QVERIFY2(!m_sentences.contains(sentence), qPrintable(sentence));
            m_sentences.insert(sentence);
        }
        replica.type("kept");
        QCOMPARE(replica.session.unsavedEdits(), 1);
        if (final)
            replica.session.retryNow();
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QCOMPARE(relay.connections, 2);
        QCOMPARE(relay.doc.text("bytecrowdText").toString(), std::string("kept"));
    }

    void refusedAtTheDoorStaysRefused()
    {
        FakeRelay relay;
        relay.turnsAway = protocol::NoSuchCrowd;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Refused); }));
        QVERIFY(waitFor([&] { return relay.clients() == 0; }));
        QCOMPARE(relay.connections, 1);
        QVERIFY(replica.is(State::Refused));
    }

    void badFrames_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("unknown kind") << QByteArray("7f");
        QTest::newRow("bytes behind") << QByteArray("0303");
        QTest::newRow("broken update") << QByteArray("00020401020304");
        QTest::newRow("broken step 2") << QByteArray("000103ffffff");
        QTest::newRow("broken state vector") << QByteArray("0000020105");
        QTest::newRow("broken awareness") << QByteArray("01020101");
        QTest::newRow("awareness that is no JSON") << QByteArray("0105010101017b");
        QTest::newRow("text") << QByteArray("text");
    }

    void badFrames()
    {
        QFETCH(QByteArray, hex);
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.type("kept");
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QStringList sentences;
        connect(&replica.session, &SyncSession::stateChanged, this, [&](State state) {
            if (state == State::Waiting)
                sentences << replica.session.refusal();
        });
        if (hex == "text") {
            relay.sendText(QStringLiteral("hello"));
        } else {
            const QByteArray raw = QByteArray::fromHex(hex);
            relay.send(crdt::Bytes(raw.begin(), raw.end()));
        }
        QVERIFY(waitFor([&] { return relay.connections == 2 && replica.session.savedState() == Saved::Saved; }));
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences.front().contains(QStringLiteral("can't be read")), qPrintable(sentences.front()));
        QCOMPARE(replica.string(), QStringLiteral("kept"));
    }

    void silenceEndsAConnection()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
        replica.time += 45s;
        QVERIFY(waitFor([&] { return relay.connections == 2 && replica.is(State::Online); }));
    }

    void signsOfLifeKeepAConnection()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        QVERIFY(replica.awareness.setLocalState("{}", replica.time));
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return relay.count<protocol::AwarenessUpdate>() == 1; }));
        for (int i = 2; i < 5; ++i) { // each pulse renews our state, and its echo is life as well as the pong
            replica.time += 40s;
            QVERIFY(waitFor([&] { return relay.count<protocol::AwarenessUpdate>() == i; }));
        }
        QCOMPARE(relay.connections, 1);
        QVERIFY(replica.is(State::Online));
    }

    void aServerThatSaysNothingIsGivenUp()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        Replica replica(10);
        replica.session.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws/crowd").arg(mute.serverPort())));
        QVERIFY(waitFor([&] { return mute.hasPendingConnections(); }));
        QVERIFY(replica.is(State::Connecting));
        replica.time += 10s;
        QVERIFY(waitFor([&] { return replica.is(State::Waiting); }));
        QVERIFY2(replica.session.refusal().contains(QStringLiteral("gives no answer")),
                 qPrintable(replica.session.refusal()));
    }

    void aServerThatIsNoRelay()
    {
        QTcpServer web;
        connect(&web, &QTcpServer::newConnection, &web, [&web] {
            QTcpSocket* socket = web.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QVERIFY(web.listen(QHostAddress::LocalHost));
        Replica replica(10);
        replica.session.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws/crowd").arg(web.serverPort())));
        QVERIFY(waitFor([&] { return replica.is(State::Waiting); }));
        QVERIFY2(replica.session.refusal().contains(QStringLiteral("404")), qPrintable(replica.session.refusal()));
    }

    void nobodyThere()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        relay.stop(); // now nobody listens on that port
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Waiting); }));
        QVERIFY2(replica.session.refusal().contains(QStringLiteral("nothing answers at 127.0.0.1:")),
                 qPrintable(replica.session.refusal()));
        QVERIFY(relay.listen());
        replica.session.retryNow();
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
    }

    void addressesOfNoRelay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing") << QString();
        QTest::newRow("http") << QStringLiteral("http://127.0.0.1/ws/crowd");
        QTest::newRow("no host") << QStringLiteral("ws:///ws/crowd");
        QTest::newRow("garbage") << QStringLiteral("::::");
    }

    void addressesOfNoRelay()
    {
        QFETCH(QString, url);
        Replica replica(10);
        replica.session.open(QUrl(url));
        QCOMPARE(replica.session.state(), State::Refused);
        QVERIFY(replica.session.refusal().endsWith(QLatin1Char('.')));
    }

    void authDeniedOfAStockServer()
    {
        FakeRelay relay;
        relay.speaksBytecrowds = false;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
        relay.send(protocol::encode(protocol::AuthDenied{"Members only."}));
        QVERIFY(waitFor([&] { return replica.is(State::Refused); }));
        QVERIFY(replica.session.refusal().endsWith(QStringLiteral("Members only.")));
    }

    /// On both sides of the limit of one message: at it all is sent, past it nothing is lost and nothing loops.
    void largestMessage()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));

        Replica probe(10);
        const std::string most(protocol::MaxMessageBytes - 100, 'x'); // its length takes as many bytes as the right one
        probe.text().insert(Utf16(0), most);
        const std::size_t around = protocol::encodeSyncUpdate(probe.doc.encodeStateAsUpdate()).size() - most.size();
        replica.text().insert(Utf16(0), std::string(protocol::MaxMessageBytes - around, 'x'));
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QCOMPARE(relay.doc.text("bytecrowdText").utf16Length().value, protocol::MaxMessageBytes - around);

        Replica larger(11);
        larger.session.open(relay.url());
        larger.doc.text("other").insert(Utf16(0), std::string(protocol::MaxMessageBytes, 'x'));
        QVERIFY(waitFor([&] { return larger.is(State::Refused); }));
        QVERIFY2(larger.session.refusal().contains(QStringLiteral("32 MB")), qPrintable(larger.session.refusal()));
        QCOMPARE(larger.session.unsavedEdits(), 1);
        const int before = relay.connections;
        larger.session.retryNow();
        QVERIFY(waitFor([&] { return relay.connections == before + 1 && larger.is(State::Refused); }));
        QCOMPARE(larger.session.unsavedEdits(), 1);
        QCOMPARE(larger.doc.text("other").utf16Length().value, protocol::MaxMessageBytes);
    }

    void awarenessComesAndGoes()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica anna(10), ben(11);
        QVERIFY(anna.awareness.setLocalState(R"({"name":"Anna"})", 0ms));
        anna.session.open(relay.url());
        ben.session.open(relay.url());
        QVERIFY(waitFor([&] { return anna.is(State::Online) && ben.is(State::Online); }));
        QVERIFY(ben.awareness.setLocalState(R"({"name":"Ben"})", 0ms));
        QVERIFY(waitFor([&] { return anna.awareness.states().contains(11); }));
        QVERIFY(anna.awareness.setLocalState(R"({"name":"Anna","at":1})", 0ms));
        const std::map<crdt::ClientId, std::string> all{{10, R"({"name":"Anna","at":1})"}, {11, R"({"name":"Ben"})"}};
        QVERIFY(waitFor([&] { return ben.awareness.states() == all && anna.awareness.states() == all; }));

        const crdt::Bytes before = ben.awareness.encode({10});
        relay.stop();
        QVERIFY(waitFor([&] { return anna.awareness.states().size() == 1 && ben.awareness.states().size() == 1; }));
        QVERIFY(relay.listen());
        QVERIFY(waitFor([&] { return anna.is(State::Online) && ben.is(State::Online); }));
        QVERIFY(waitFor([&] { return ben.awareness.states().contains(10) || anna.awareness.states().contains(11); }));
        const QList<Replica*> both{&anna, &ben};
        for (Replica* replica : both) {
            for (const auto& message : relay.received) {
                if (const auto* news = std::get_if<protocol::AwarenessUpdate>(&message))
                    QCOMPARE(crdt::Awareness::clientsOf(news->update).size(), 1u); // nobody speaks for others
            }
            QVERIFY(replica->awareness.localState());
        }
        QVERIFY(anna.awareness.encode({10}) != before); // with a raised clock
    }

    void queryAwareness()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        QVERIFY(replica.awareness.setLocalState("{}", 0ms));
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return relay.count<protocol::AwarenessUpdate>() == 1; }));
        relay.send(protocol::encode(protocol::QueryAwareness{}));
        QVERIFY(waitFor([&] { return relay.count<protocol::AwarenessUpdate>() == 2; }));
    }

    void notices()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
        QSignalSpy noticed(&replica.session, &SyncSession::noticed);
        relay.send(protocol::encode(protocol::Notice{"no JSON"}));
        relay.send(protocol::encode(protocol::Access{R"({"role":"editor"})"}));
        relay.send(protocol::encode(protocol::Notice{R"({"code":"slow","message":"Please wait."})"}));
        QVERIFY(waitFor([&] { return !noticed.isEmpty(); }));
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(noticed.front(), QVariantList({QStringLiteral("slow"), QStringLiteral("Please wait.")}));
        QVERIFY(replica.is(State::Online));
    }

    void rolesAreWhatTheRelaySays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<SyncSession::Role>("role"); // of who was a viewer before
        const auto row = [](const char* json, SyncSession::Role role) {
            QTest::newRow(json) << QByteArray(json) << role;
        };
        row(R"({"role":"editor"})", SyncSession::Role::Editor);
        row(R"({"role":"editor","reason":"You can write."})", SyncSession::Role::Editor);
        row(R"({"role":"viewer"})", SyncSession::Role::Viewer);
        for (const char* nonsense : {"", "no JSON", "[]", "null", "{}", R"({"role":null})", R"({"role":["editor"]})",
                                     R"({"role":"Editor"})", R"({"role":"owner of all"})"})
            row(nonsense, SyncSession::Role::Viewer);
    }

    void rolesAreWhatTheRelaySays()
    {
        QFETCH(QByteArray, json);
        QFETCH(SyncSession::Role, role);
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        QSignalSpy changed(&replica.session, &SyncSession::roleChanged);
        QSignalSpy noticed(&replica.session, &SyncSession::noticed);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
        QCOMPARE(replica.session.role(), SyncSession::Role::Editor);
        relay.send(protocol::encode(protocol::Access{R"({"role":"viewer","reason":"You can only read."})"}));
        relay.send(protocol::encode(protocol::Access{json.toStdString()}));
        relay.send(protocol::encode(protocol::Notice{R"({"code":"mark","message":"behind it"})"}));
        QVERIFY(waitFor([&] { return !noticed.isEmpty(); }));
        QCOMPARE(replica.session.role(), role);
        QCOMPARE(changed.size(), role == SyncSession::Role::Editor ? 2 : 1);
        QVERIFY(replica.is(State::Online));
        // It is still true while the relay is away.
        relay.stop();
        QVERIFY(waitFor([&] { return replica.is(State::Waiting); }));
        QCOMPARE(replica.session.role(), role);
        // Of an editor a relay says nothing when they come back.
        QVERIFY(relay.listen());
        replica.session.retryNow();
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
        QCOMPARE(replica.session.role(), SyncSession::Role::Editor);
    }

    void closingAndOpeningAgain()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.is(State::Online); }));
        replica.type("last words");
        replica.session.close();
        QCOMPARE(replica.session.state(), State::Closed);
        QVERIFY(waitFor([&] { return relay.clients() == 0; }));
        QCOMPARE(relay.doc.text("bytecrowdText").toString(), std::string("last words")); // sent before the close
        replica.session.retryNow();                                                      // nothing to try
        QCOMPARE(replica.session.state(), State::Closed);
        replica.session.open(relay.url());
        QVERIFY(waitFor([&] { return replica.session.savedState() == Saved::Saved; }));
        QCOMPARE(relay.connections, 2);
    }

    /// Whoever hears of a state may close, open or edit at once.
    void handlersMayActAtOnce_data()
    {
        QTest::addColumn<State>("when");
        for (const State when : {State::Connecting, State::Syncing, State::Online, State::Waiting})
            QTest::newRow(QMetaEnum::fromType<State>().valueToKey(int(when))) << when;
    }

    void handlersMayActAtOnce()
    {
        QFETCH(State, when);
        FakeRelay relay;
        QVERIFY(relay.listen());
        Replica replica(10);
        int times = 0;
        connect(&replica.session, &SyncSession::stateChanged, this, [&](State state) {
            if (state != when || ++times > 2)
                return;
            replica.type("x");
            if (times == 1)
                replica.session.close();
            else
                replica.session.open(relay.url());
            replica.type("x");
        });
        replica.session.open(relay.url());
        if (when == State::Waiting) {
            QVERIFY(waitFor([&] { return replica.is(State::Online); }));
            relay.cut();
        }
        QVERIFY(waitFor([&] { return replica.is(State::Closed); }));
        replica.session.open(relay.url());
        if (when == State::Waiting) {
            QVERIFY(waitFor([&] { return replica.is(State::Online); }));
            relay.cut();
        }
        QVERIFY(waitFor([&] { return times >= 2 && replica.session.savedState() == Saved::Saved; }));
        QCOMPARE(replica.string(), QStringLiteral("xxxx"));
        QCOMPARE(relay.doc.text("bytecrowdText").toString(), std::string("xxxx"));
    }

    void aSessionMayDieWhileConnected()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        {
            Replica replica(10);
            replica.session.open(relay.url());
            QVERIFY(waitFor([&] { return replica.is(State::Online); }));
            replica.type("x");
        }
        QVERIFY(waitFor([&] { return relay.clients() == 0; }));
    }

private:
    QSet<QString> m_sentences;
};

QTEST_GUILESS_MAIN(SyncSessionTest)
#include "tst_syncsession.moc"
