#include "sync/crdt/doc.h"
#include "sync/protocol/crowdschema.h"
#include "tests/bench/relay/deliveries.h"
#include "tests/bench/relay/frames.h"
#include "tests/bench/relay/typist.h"
#include "tests/bench/relay/wire.h"
#include "tests/support/latin.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::load;
using namespace bytecrowds::tests;

namespace {

constexpr crdt::ClientId FirstId = 3000000000;

/// The update of a client's frame, whose mask is taken off.
Bytes updateOf(ByteView frame)
{
    constexpr std::size_t Header = 2, Mask = 4, Sync = 3; // sync | update | length below 128
    Bytes update;
    for (std::size_t i = Header + Mask + Sync; i < frame.size(); ++i)
        update.push_back(frame[i] ^ frame[Header + (i - Header) % Mask]);
    return update;
}

std::vector<Bytes> keystrokes(crdt::ClientId client, std::size_t count)
{
    Typist typist(Dialect::Yjs, "room", client);
    std::vector<Bytes> updates;
    for (std::size_t i = 0; i < count; ++i)
        updates.push_back(updateOf(typist.frames(i, i + 1)));
    return updates;
}

} // namespace

class LoadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typistsMakeUpdatesOfOneCharacter();
    void framesOfSeveralUpdatesAreThoseOfEach();
    void everyDeliveryIsCountedOnce();
    void mergedUpdatesCountAsMany();
    void anEchoIsNoDelivery();
    void aLostUpdateIsSeen();
    void framesAreRead();
    void modesMeasureTheRelay_data();
    void modesMeasureTheRelay();
    void whatCannotBeMeasuredFails();
    void aDocumentOfTheServersOwnClientIsRefused();

private:
    QJsonObject load(const QStringList& arguments, int expectedCode = 0);
};

void LoadTest::typistsMakeUpdatesOfOneCharacter()
{
    crdt::Doc doc({[] { return crdt::ClientId(1); }});
    std::uint64_t length = 0;
    for (const Bytes& update : keystrokes(FirstId, 200)) {
        QVERIFY(!doc.applyUpdate(update));
        QCOMPARE(doc.text(protocol::schema::FirstFile).utf16Length().value, ++length);
    }
    QCOMPARE(doc.stateVector().clock(FirstId), crdt::Clock(200));
}

void LoadTest::framesOfSeveralUpdatesAreThoseOfEach()
{
    Typist one(Dialect::Yjs, "room", FirstId), other(Dialect::Yjs, "room", FirstId);
    one.prepare(10);
    Bytes apart, together;
    for (std::size_t i = 0; i < 5000; ++i) { // most of them made when they are asked for
        const ByteView frame = one.frames(i, i + 1);
        apart.insert(apart.end(), frame.begin(), frame.end());
    }
    const ByteView all = other.frames(0, 5000);
    together.assign(all.begin(), all.end());
    QVERIFY(apart == together);
    QVERIFY(one.preparedLate() >= 4990);
}

void LoadTest::everyDeliveryIsCountedOnce()
{
    Deliveries deliveries(2, 2, FirstId);
    const auto updates = keystrokes(FirstId + 3, 3);
    std::vector<std::uint64_t> heard;
    const auto take = [&](const Bytes& update) {
        deliveries.take(2, update, [&](int writer, std::uint64_t first, std::uint64_t count) {
            QCOMPARE(writer, 3);
            QCOMPARE(count, std::uint64_t(1));
            heard.push_back(first);
        });
    };
    take(updates[0]);
    take(updates[1]);
    take(updates[1]);
    take(updates[2]);
    QCOMPARE(heard, (std::vector<std::uint64_t>{0, 1, 2}));
    QCOMPARE(deliveries.repeated(), std::uint64_t(1));
}

void LoadTest::mergedUpdatesCountAsMany()
{
    Deliveries deliveries(1, 3, FirstId);
    const auto first = keystrokes(FirstId, 5), second = keystrokes(FirstId + 1, 2);
    std::vector<ByteView> both(first.begin(), first.end());
    both.insert(both.end(), second.begin(), second.end());
    std::uint64_t counts[3] = {};
    deliveries.take(2, std::get<Bytes>(crdt::mergeUpdates(both)),
                    [&](int writer, std::uint64_t, std::uint64_t count) { counts[writer] += count; });
    QCOMPARE(counts[0], std::uint64_t(5));
    QCOMPARE(counts[1], std::uint64_t(2));
    QCOMPARE(counts[2], std::uint64_t(0));
}

void LoadTest::anEchoIsNoDelivery()
{
    Deliveries deliveries(1, 2, FirstId);
    for (const Bytes& update : keystrokes(FirstId, 3))
        deliveries.take(0, update, [](int, std::uint64_t, std::uint64_t) { QFAIL("it was counted"); });
    QCOMPARE(deliveries.echoed(), std::uint64_t(3));
    QCOMPARE(deliveries.repeated(), std::uint64_t(0));
}

void LoadTest::aLostUpdateIsSeen()
{
    Deliveries deliveries(1, 2, FirstId);
    const auto updates = keystrokes(FirstId, 3);
    const auto nothing = [](int, std::uint64_t, std::uint64_t) {};
    deliveries.take(1, updates[0], nothing);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, deliveries.take(1, updates[2], nothing));
}

void LoadTest::framesAreRead()
{
    for (const std::size_t size : {0, 1, 125, 126, 65535, 65536}) {
        Bytes masked;
        appendFrame(masked, Opcode::Binary, Bytes(size), 0);
        Bytes bytes(masked.begin(), masked.end() - std::ptrdiff_t(size) - 4); // a server's has no mask
        bytes[1] &= 0x7f;
        for (std::size_t part = 0; part < bytes.size(); ++part)
            QVERIFY(!readFrame(ByteView(bytes).first(part)));
        const auto frame = readFrame(bytes);
        QVERIFY(frame && frame->isFinal && frame->opcode == Opcode::Binary);
        QCOMPARE(frame->payloadBytes, size);
        QCOMPARE(frame->headerBytes, bytes.size());
    }
}

/// Runs relay_load; its line.
QJsonObject LoadTest::load(const QStringList& arguments, int expectedCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(latin(RELAY_LOAD), arguments);
    if (!process.waitForFinished(100000) || process.exitCode() != expectedCode)
        qWarning() << "relay_load ended with" << process.exitCode();
    else if (process.exitStatus() == QProcess::NormalExit)
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {};
}

void LoadTest::modesMeasureTheRelay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("figures"); // that are above 0

    const auto row = [](const char* name, const char* arguments, const char* figures) {
        QTest::newRow(name) << latin(arguments).split(QLatin1Char(' ')) << latin(figures).split(QLatin1Char(' '));
    };
    row("throughput", "throughput --rooms 2 --clients 3 --seconds 1 --warmup 0.1",
        "sent delivered deliveredPerSecond bytesReceived");
    row("throughput of our clients", "throughput --rooms 2 --clients 3 --seconds 1 --warmup 0.1 --bytecrowds",
        "sent delivered savedMessages");
    row("latency", "latency --rooms 2 --clients 2 --rate 50 --seconds 1 --warmup 0.1", "sent samples msP50 msP99 msMax");
    row("idle", "idle --connections 40 --rooms 10 --seconds 0.2 --warmup 0.1", "connections connectSeconds rss");
    row("open", "open --times 3 --document", "documentBytes step2Bytes msP50 step1MsP50");
}

void LoadTest::modesMeasureTheRelay()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QStringList, figures);
    RelayProcess relay(latin(BYTECROWDS_BIN "/bytecrowds-relay"), {latin("--no-limits")});
    QVERIFY2(relay.start(), relay.log());
    arguments << latin("--url") << relay.webSocketUrl({}).toString() << latin("--pid")
              << QString::number(relay.processId());

    QTemporaryDir folder;
    if (const qsizetype place = arguments.indexOf(latin("--document")); place >= 0) {
        crdt::Doc doc({[] { return FirstId; }});
        doc.text("text").insert(crdt::Utf16(0), std::string(100000, 'x')); // longer than one read
        const Bytes state = doc.encodeStateAsUpdate();
        QFile file(folder.filePath(latin("document")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(state.data()), qint64(state.size()));
        file.close();
        arguments.insert(place + 1, file.fileName());
    }
    const QJsonObject line = load(arguments);
    QVERIFY2(line.value(QLatin1String("complete")).toBool(), QJsonDocument(line).toJson());
    for (const QString& figure : figures)
        QVERIFY2(line.value(figure).toDouble() > 0, qPrintable(figure));
    if (line.value(QLatin1String("case")).toString() == QLatin1String("throughput"))
        QVERIFY(line.value(QLatin1String("delivered")).toDouble() >= line.value(QLatin1String("sent")).toDouble());
}

void LoadTest::whatCannotBeMeasuredFails()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = latin("ws://127.0.0.1:%1/ws/").arg(closed.serverPort());
    closed.close();
    const QJsonObject line = load({latin("throughput"), latin("--url"), url}, 1);
    QVERIFY(line.value(QLatin1String("failed")).toString().contains(latin("refused")));
    QVERIFY(!line.contains(QLatin1String("complete")));
}

void LoadTest::aDocumentOfTheServersOwnClientIsRefused()
{
    RelayProcess relay(latin(BYTECROWDS_BIN "/bytecrowds-relay"));
    QVERIFY2(relay.start(), relay.log());
    crdt::Doc doc({[] { return crdt::ClientId(1); }}); // the relay seeds crowds as client 1
    doc.text("text").insert(crdt::Utf16(0), "text");
    const Bytes state = doc.encodeStateAsUpdate();
    QTemporaryDir folder;
    QFile file(folder.filePath(latin("document")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(state.data()), qint64(state.size()));
    file.close();
    const QJsonObject line =
        load({latin("open"), latin("--url"), relay.webSocketUrl({}).toString(), latin("--document"), file.fileName()}, 1);
    QVERIFY(line.value(QLatin1String("failed")).toString().contains(latin("client 1")));
}

QTEST_GUILESS_MAIN(LoadTest)
#include "tst_load.moc"
