#include "sync/crdt/awareness.h"
#include "sync/crdt/encoding.h"

#include <QTest>

using namespace bytecrowds;
using namespace std::chrono_literals;
using crdt::Awareness;
using crdt::AwarenessChange;
using crdt::Bytes;
using crdt::ClientId;

namespace {

using Clients = std::vector<ClientId>;

struct Entry
{
    ClientId client;
    crdt::Clock clock;
    std::string state;
};

Bytes updateOf(const std::vector<Entry>& entries)
{
    crdt::Encoder encoder;
    encoder.writeVarUint(entries.size());
    for (const Entry& entry : entries) {
        encoder.writeVarUint(entry.client);
        encoder.writeVarUint(entry.clock);
        encoder.writeVarString(entry.state);
    }
    return encoder.take();
}

/// What the observers were told, as "+1 ~2 -3": added, updated, removed.
QString told(const AwarenessChange& change)
{
    QStringList words;
    const auto add = [&](QChar sign, const Clients& clients) {
        for (const ClientId client : clients)
            words << sign + QString::number(client);
    };
    add(QLatin1Char('+'), change.added);
    add(QLatin1Char('~'), change.updated);
    add(QLatin1Char('-'), change.removed);
    return words.join(QLatin1Char(' '));
}

struct Log
{
    explicit Log(Awareness& awareness)
        : change(awareness.onChange([this](const AwarenessChange& news) { changes << told(news); }))
        , update(awareness.onUpdate([this](const AwarenessChange& news) { updates << told(news); }))
    {
    }
    QStringList changes, updates;
    crdt::Subscription change, update;
};

QStringList words(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* word : list)
        result << QString::fromLatin1(word);
    return result;
}

} // namespace

class AwarenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localStateAndItsBytes()
    {
        Awareness awareness(7);
        Log log(awareness);
        QVERIFY(!awareness.localState());
        QVERIFY(awareness.setLocalState(R"({"a":1})", 0ms));
        QVERIFY(awareness.setLocalState(R"({"a":1})", 1ms));
        QVERIFY(awareness.setLocalState(R"({"a":2})", 2ms));
        QCOMPARE(awareness.encodeAll(), updateOf({{7, 3, R"({"a":2})"}}));
        QVERIFY(awareness.setLocalState(std::nullopt, 3ms));
        QVERIFY(!awareness.localState());
        QVERIFY(awareness.states().empty());
        QCOMPARE(awareness.encode({7}), updateOf({{7, 4, "null"}}));
        QCOMPARE(awareness.encodeAll(), updateOf({}));
        QCOMPARE(log.changes, words({"+7", "~7", "-7"}));
        QCOMPARE(log.updates, words({"+7", "~7", "~7", "-7"}));
    }

    void nullTextTakesUsOut()
    {
        Awareness awareness(7);
        QVERIFY(awareness.setLocalState("{}", 0ms));
        QVERIFY(awareness.setLocalState(" null\n", 0ms));
        QVERIFY(!awareness.localState());
    }

    void unusableLocalStates()
    {
        Awareness awareness(7);
        QVERIFY(awareness.setLocalState("{}", 0ms));
        const Bytes before = awareness.encodeAll();
        QVERIFY(!awareness.setLocalState("{", 1ms));
        QVERIFY(!awareness.setLocalState("", 1ms));
        QVERIFY(!awareness.setLocalState('"' + std::string(Awareness::MaxStateBytes - 1, 'x') + '"', 1ms));
        QCOMPARE(awareness.encodeAll(), before);
        QVERIFY(awareness.setLocalState('"' + std::string(Awareness::MaxStateBytes - 2, 'x') + '"', 1ms));
    }

    /// What client 1 is known with, what comes, and what holds then. A clock is only seen in what is sent on.
    void clocks_data()
    {
        QTest::addColumn<int>("knownClock");
        QTest::addColumn<QString>("knownState");
        QTest::addColumn<int>("clock");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("resultClock");
        QTest::addColumn<QString>("resultState");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("update");
        const auto row = [](const char* name, int knownClock, const char* known, int clock, const char* state,
                            int resultClock, const char* result, const char* change, const char* update) {
            QTest::newRow(name) << knownClock << QString::fromLatin1(known) << clock << QString::fromLatin1(state)
                                << resultClock << QString::fromLatin1(result) << QString::fromLatin1(change)
                                << QString::fromLatin1(update);
        };
        row("greater clock wins", 5, "1", 6, "2", 6, "2", "~1", "~1");
        row("renewal is no change", 5, "1", 6, "1", 6, "1", "", "~1");
        row("equal clock loses", 5, "1", 5, "2", 5, "1", "", "");
        row("smaller clock loses", 5, "1", 4, "2", 5, "1", "", "");
        row("null with an equal clock wins", 5, "1", 5, "null", 5, "null", "-1", "-1");
        row("null with a greater clock wins", 5, "1", 6, "null", 6, "null", "-1", "-1");
        row("null with a smaller clock loses", 5, "1", 4, "null", 5, "1", "", "");
        row("the gone stay gone with an equal clock", 5, "null", 5, "2", 5, "null", "", "");
        row("the gone come back with a greater clock", 5, "null", 6, "2", 6, "2", "+1", "+1");
        row("the gone go again unheard", 5, "null", 6, "null", 6, "null", "", "");
    }

    void clocks()
    {
        QFETCH(int, knownClock);
        QFETCH(QString, knownState);
        QFETCH(int, clock);
        QFETCH(QString, state);
        QFETCH(int, resultClock);
        QFETCH(QString, resultState);
        QFETCH(QString, change);
        QFETCH(QString, update);
        Awareness awareness(7);
        QVERIFY(!awareness.apply(updateOf({{1, crdt::Clock(knownClock - 1), "0"}}), 0ms));
        QVERIFY(!awareness.apply(updateOf({{1, crdt::Clock(knownClock), knownState.toStdString()}}), 0ms));
        Log log(awareness);
        QVERIFY(!awareness.apply(updateOf({{1, crdt::Clock(clock), state.toStdString()}}), 0ms));
        QCOMPARE(awareness.encode({1}), updateOf({{1, crdt::Clock(resultClock), resultState.toStdString()}}));
        QCOMPARE(log.changes, change.isEmpty() ? QStringList() : QStringList(change));
        QCOMPARE(log.updates, update.isEmpty() ? QStringList() : QStringList(update));
    }

    void clockZeroOfAStrangerIsNoNews()
    {
        Awareness awareness(7);
        QVERIFY(!awareness.apply(updateOf({{1, 0, "{}"}}), 0ms));
        QVERIFY(awareness.states().empty());
        QVERIFY(!awareness.apply(updateOf({{1, 1, "{}"}}), 0ms));
        QCOMPARE(awareness.states().size(), 1u);
    }

    void nobodyTakesOurStateAway()
    {
        Awareness awareness(7);
        QVERIFY(awareness.setLocalState("{}", 0ms)); // clock 1
        Log log(awareness);
        QVERIFY(!awareness.apply(updateOf({{7, 1, "null"}}), 0ms));
        QCOMPARE(awareness.encode({7}), updateOf({{7, 2, "{}"}}));
        QVERIFY(!awareness.apply(updateOf({{7, 9, "null"}}), 0ms));
        QCOMPARE(awareness.encode({7}), updateOf({{7, 10, "{}"}}));
        QCOMPARE(log.changes, QStringList());
        QCOMPARE(log.updates, words({"~7", "~7"})); // others must hear that we are here
    }

    void ourOwnEchoIsNoNews()
    {
        Awareness awareness(7);
        QVERIFY(awareness.setLocalState("{}", 0ms));
        const Bytes echo = awareness.encodeAll();
        Log log(awareness);
        QVERIFY(!awareness.apply(echo, 1ms));
        QCOMPARE(log.updates, QStringList());
    }

    void removal()
    {
        Awareness awareness(7);
        QVERIFY(awareness.setLocalState("{}", 0ms));
        QVERIFY(!awareness.apply(updateOf({{1, 3, "{}"}, {2, 3, "{}"}}), 0ms));
        Log log(awareness);
        awareness.remove({1, 7, 99}, 1ms);
        QCOMPARE(log.changes, words({"-1 -7"}));
        QCOMPARE(awareness.encode({1, 7, 99}), updateOf({{1, 3, "null"}, {7, 2, "null"}}));
        QVERIFY(!awareness.apply(updateOf({{1, 3, "{}"}}), 0ms)); // late
        QVERIFY(!awareness.states().contains(1));
        awareness.forgetAbsent();
        QCOMPARE(awareness.encode({1, 2}), updateOf({{2, 3, "{}"}}));
        QVERIFY(!awareness.apply(updateOf({{1, 3, "{}"}}), 0ms)); // connected again
        QVERIFY(awareness.states().contains(1));
    }

    void aNewConnectionForgetsTheOthers()
    {
        Awareness awareness(7);
        QVERIFY(awareness.setLocalState("{}", 0ms));
        QVERIFY(!awareness.apply(updateOf({{1, 3, "{}"}, {2, 3, "null"}}), 0ms));
        Log log(awareness);
        int origin = 0;
        awareness.forgetRemotes(&origin);
        QCOMPARE(log.changes, words({"-1"}));
        QCOMPARE(log.updates, words({"-1"}));
        QCOMPARE(awareness.states().size(), 1u);
        QCOMPARE(awareness.encode({1, 2, 7}), updateOf({{7, 1, "{}"}}));
        awareness.forgetRemotes(&origin);
        QCOMPARE(log.updates.size(), 1);
    }

    void time()
    {
        Awareness awareness(7);
        QVERIFY(awareness.setLocalState("{}", 0ms));
        QVERIFY(!awareness.apply(updateOf({{1, 3, "{}"}}), 1ms));
        Log log(awareness);
        awareness.tick(Awareness::Renewal - 1ms);
        QCOMPARE(log.updates, QStringList());
        awareness.tick(Awareness::Renewal);
        QCOMPARE(log.updates, words({"~7"}));
        QCOMPARE(awareness.encode({7}), updateOf({{7, 2, "{}"}}));
        awareness.tick(Awareness::Timeout);
        QCOMPARE(log.changes, QStringList());
        awareness.tick(Awareness::Timeout + 1ms);
        QCOMPARE(log.changes, words({"-1"}));
        QCOMPARE(awareness.encode({1}), updateOf({{1, 3, "null"}})); // its clock is remembered for this tick
        awareness.tick(Awareness::Timeout + 2ms);
        QCOMPARE(awareness.encode({1}), updateOf({}));
        QVERIFY(awareness.localState());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("update");
        const auto row = [](const char* name, const Bytes& update) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(update.data()), qsizetype(update.size()));
        };
        row("nothing", {});
        row("a client is missing", {1});
        row("too many clients for the bytes", {0xff, 0xff, 0xff, 0x7f, 1, 1, 1, '0'});
        row("a state that isn't JSON", updateOf({{1, 1, "{"}}));
        row("a state of two JSON values", updateOf({{1, 1, "1 2"}}));
        row("a state that JSON.parse refuses", updateOf({{1, 1, "{a:1}"}}));
        row("a state nested without end", updateOf({{1, 1, std::string(Awareness::MaxStateBytes, '[')}}));
        row("an empty state", updateOf({{1, 1, ""}}));
        row("a state that isn't UTF-8", updateOf({{1, 1, "\"\xff\""}}));
        row("a state too large", updateOf({{1, 1, '"' + std::string(Awareness::MaxStateBytes - 1, 'x') + '"'}}));
        row("a clock too great", updateOf({{1, crdt::MaxVarUint, "{}"}}));
        row("good, then bad", updateOf({{1, 1, "{}"}, {2, 1, "}"}}));
        auto behind = updateOf({{1, 1, "{}"}});
        behind.push_back(0);
        row("bytes behind", behind);
        std::vector<Entry> many;
        for (ClientId client = 1; client <= Awareness::MaxClients + 1; ++client)
            many.push_back({client, 1, "0"});
        row("too many clients", updateOf(many));
    }

    void refused()
    {
        QFETCH(QByteArray, update);
        const crdt::ByteView view(reinterpret_cast<const std::uint8_t*>(update.constData()),
                                  std::size_t(update.size()));
        Awareness awareness(7);
        const auto error = awareness.apply(view, 0ms);
        QVERIFY(error);
        QVERIFY(!error->sentence.empty());
        QVERIFY(awareness.states().empty());
        QVERIFY(Awareness::clientsOf(view).empty());
    }

    void limitsFromBelow()
    {
        Awareness awareness(7);
        std::vector<Entry> many;
        for (ClientId client = 100; client < 100 + Awareness::MaxClients; ++client)
            many.push_back({client, 1, "0"});
        QVERIFY(!awareness.apply(updateOf(many), 0ms));
        QCOMPARE(awareness.states().size(), Awareness::MaxClients);
        QCOMPARE(Awareness::clientsOf(updateOf(many)).size(), Awareness::MaxClients);
        const std::string largest = '"' + std::string(Awareness::MaxStateBytes - 2, 'x') + '"';
        QVERIFY(!awareness.apply(updateOf({{1, 1, largest}}), 0ms));
        QCOMPARE(awareness.states().at(1), largest);
    }

    void observersMayComeAndGo()
    {
        Awareness awareness(7);
        QStringList log;
        crdt::Subscription second;
        auto first = awareness.onChange([&](const AwarenessChange&) {
            log << QStringLiteral("first");
            second.reset();
        });
        second = awareness.onChange([&](const AwarenessChange&) { log << QStringLiteral("second"); });
        QVERIFY(awareness.setLocalState("{}", 0ms));
        QCOMPARE(log, words({"first"}));
        first.reset();
        QVERIFY(awareness.setLocalState("1", 0ms));
        QCOMPARE(log.size(), 1);
        auto gone = std::make_unique<Awareness>(8);
        auto outlives = gone->onChange([](const AwarenessChange&) {});
        gone.reset();
        outlives.reset();
    }
};

QTEST_APPLESS_MAIN(AwarenessTest)
#include "tst_awareness.moc"
