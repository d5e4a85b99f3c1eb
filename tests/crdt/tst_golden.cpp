#include "tests/crdt/replica.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <memory>
#include <set>
#include <vector>

using namespace bytecrowds::crdt;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString& name)
{
    return qEnvironmentVariable("TRACES", QStringLiteral(BYTECROWDS_TEST_DATA)) + u'/' + name;
}

QByteArray unzip(const QString& name)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, dataFile(name)});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        qFatal("gzip -dc %s: %s", qPrintable(name), gzip.readAllStandardError().constData());
    return gzip.readAllStandardOutput();
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What Yjs gave, a row for each trace.
void addGoldens(const QString& name)
{
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QJsonObject>("golden");
    QFile file(dataFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(name), qPrintable(file.errorString()));
    while (!file.atEnd()) {
        const QJsonObject golden = QJsonDocument::fromJson(file.readLine()).object();
        const QString trace = golden[u"trace"_s].toString().section(u'.', 0, 0);
        QTest::newRow(qPrintable(trace)) << trace << golden;
    }
}

/// The hash of all updates together.
class UpdatesHash
{
public:
    explicit UpdatesHash(Doc& doc, UpdateFormat format)
        : m_subscription(doc.onUpdate(
              [this](ByteView update, const Transaction&) {
                  m_hash.addData(QByteArrayView(update.data(), qsizetype(update.size())));
                  ++m_count;
              },
              format))
    {
    }

    int count() const { return m_count; }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    int m_count = 0;
    Subscription m_subscription;
};

/// Applies one [position, deleted, inserted]. No trace holds a character above U+FFFF: a code point is a unit.
void applyPatch(Text& text, const QJsonArray& patch)
{
    const Utf16 at(std::size_t(patch[0].toInteger()));
    text.erase(at, Utf16(std::size_t(patch[1].toInteger())));
    text.insert(at, patch[2].toString().toStdString());
}

/// One of several who type at once, each on a replica of their own.
struct Agent
{
    explicit Agent(ClientId client)
        : doc(optionsFor(client))
    {
    }

    Doc doc;
    std::set<qsizetype> known; // transactions
    Bytes lastUpdate;
    Subscription subscription =
        doc.onUpdate([this](ByteView update, const Transaction&) { lastUpdate.assign(update.begin(), update.end()); });

    /// Takes in the transactions that these follow, and those themselves.
    void catchUp(const QJsonArray& transactions, const QJsonArray& parents, const std::vector<Bytes>& updates)
    {
        std::set<qsizetype> missing;
        std::vector<qsizetype> waiting;
        const auto add = [&](const QJsonArray& list) {
            for (const QJsonValue& value : list) {
                if (!known.contains(value.toInteger()) && missing.insert(value.toInteger()).second)
                    waiting.push_back(value.toInteger());
            }
        };
        add(parents);
        while (!waiting.empty()) {
            const qsizetype next = waiting.back();
            waiting.pop_back();
            add(transactions[next][u"parents"_s].toArray());
        }
        for (const qsizetype index : missing) {
            QVERIFY(!doc.applyUpdate(updates[std::size_t(index)]));
            known.insert(index);
        }
    }
};

} // namespace

/// Real edits, replayed: every update, the state and the text must be those that yjs 13.6.33 gave.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequential_data() { addGoldens(u"golden-sequential.jsonl"_s); }
    void sequential()
    {
        QFETCH(QString, trace);
        QFETCH(QJsonObject, golden);
        const QJsonObject edits =
            QJsonDocument::fromJson(unzip(u"sequential/%1.json.gz"_s.arg(trace))).object();

        Doc doc(optionsFor(1));
        const UpdatesHash v1(doc, UpdateFormat::V1), v2(doc, UpdateFormat::V2);
        type(doc, edits);
        QCOMPARE(doc.check(), std::string());
        QCOMPARE(toQString(doc.text("text").toString()), edits[u"endContent"_s].toString());
        compare(doc, golden);
        QCOMPARE(v1.count(), golden[u"updates"_s].toInt());
        QCOMPARE(v1.result(), golden[u"updatesV1Sha256"_s].toString());
        QCOMPARE(v2.result(), golden[u"updatesV2Sha256"_s].toString());

        // Who types unwatched goes shorter ways.
        Doc unwatched(optionsFor(1));
        type(unwatched, edits);
        QCOMPARE(unwatched.check(), std::string());
        compare(unwatched, golden);
    }

    void concurrent_data() { addGoldens(u"golden-concurrent.jsonl"_s); }
    void concurrent()
    {
        QFETCH(QString, trace);
        QFETCH(QJsonObject, golden);
        const QByteArray stream = unzip(u"updates-v1/%1.updates.bin.gz"_s.arg(trace));
        QCOMPARE(sha256Of(stream), golden[u"updatesSha256"_s].toString());

        for (const bool isRootKnown : {true, false}) {
            Doc doc(optionsFor(99));
            if (isRootKnown)
                doc.text("text");
            forEachUpdate(stream, [&doc](ByteView update) { QVERIFY(!doc.applyUpdate(update)); });
            QCOMPARE(doc.text("text").utf16Length().value, doc.text("text").toString().size());
            QCOMPARE(doc.check(), std::string());
            compare(doc, golden);
        }
    }

    /// Watched, every update takes a transaction of its own.
    void watched_data() { addGoldens(u"golden-concurrent.jsonl"_s); }
    void watched()
    {
        QFETCH(QString, trace);
        QFETCH(QJsonObject, golden);
        Doc doc(optionsFor(99));
        const Subscription subscription = doc.text("text").observe([](const TextEvent&) {});
        forEachUpdate(unzip(u"updates-v1/%1.updates.bin.gz"_s.arg(trace)),
                      [&doc](ByteView update) { QVERIFY(!doc.applyUpdate(update)); });
        QCOMPARE(doc.check(), std::string());
        compare(doc, golden);
    }

    void typedAtOnce_data() { addGoldens(u"golden-concurrent.jsonl"_s); }
    void typedAtOnce()
    {
        QFETCH(QString, trace);
        QFETCH(QJsonObject, golden);
        const QJsonObject edits =
            QJsonDocument::fromJson(unzip(u"concurrent/%1.json.gz"_s.arg(trace))).object();
        std::vector<std::unique_ptr<Agent>> agents;
        for (int i = 0; i < edits[u"numAgents"_s].toInt(); ++i)
            agents.push_back(std::make_unique<Agent>(ClientId(i + 1)));

        std::vector<Bytes> updates;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QJsonArray transactions = edits[u"txns"_s].toArray();
        for (const QJsonValue& transaction : transactions) {
            Agent& agent = *agents[std::size_t(transaction[u"agent"_s].toInt())];
            agent.catchUp(transactions, transaction[u"parents"_s].toArray(), updates);
            agent.doc.transact([&] {
                for (const QJsonValue& patch : transaction[u"patches"_s].toArray())
                    applyPatch(agent.doc.text("text"), patch.toArray());
            });
            agent.known.insert(qsizetype(updates.size()));
            hash.addData(toQt(agent.lastUpdate));
            updates.push_back(agent.lastUpdate);
        }
        QCOMPARE(QString::fromLatin1(hash.result().toHex()), golden[u"updatesSha256"_s].toString());
    }

private:
    template<class Visit>
    static void forEachUpdate(const QByteArray& stream, Visit visit)
    {
        for (qsizetype at = 0; at < stream.size();) {
            const auto length = qFromLittleEndian<quint32>(stream.constData() + at);
            at += 4;
            visit(ByteView(reinterpret_cast<const std::uint8_t*>(stream.constData() + at), length));
            at += length;
        }
    }

    static QString sha256Of(const QByteArray& stream)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        forEachUpdate(stream, [&hash](ByteView update) {
            hash.addData(QByteArrayView(update.data(), qsizetype(update.size())));
        });
        return QString::fromLatin1(hash.result().toHex());
    }

    static void type(Doc& doc, const QJsonObject& edits)
    {
        Text& text = doc.text("text");
        for (const QJsonValue& transaction : edits[u"txns"_s].toArray()) {
            for (const QJsonValue& patch : transaction[u"patches"_s].toArray())
                applyPatch(text, patch.toArray());
        }
    }

    static void compare(Doc& doc, const QJsonObject& golden)
    {
        QCOMPARE(sha256(QByteArray::fromStdString(doc.text("text").toString())),
                 golden[u"textSha256"_s].toString());
        QCOMPARE(QString::fromLatin1(toQt(doc.stateVector().encode()).toHex()),
                 golden[u"stateVector"_s].toString());
        compare(doc, golden, UpdateFormat::V1, u"V1"_s);
        compare(doc, golden, UpdateFormat::V2, u"V2"_s);
    }

    static void compare(Doc& doc, const QJsonObject& golden, UpdateFormat format, const QString& name)
    {
        const Bytes state = doc.encodeStateAsUpdate({}, format);
        QCOMPARE(qint64(state.size()), golden[u"state%1Bytes"_s.arg(name)].toInteger());
        QCOMPARE(sha256(toQt(state)), golden[u"state%1Sha256"_s.arg(name)].toString());
        if (const QJsonValue snapshot = golden[u"snapshot%1Sha256"_s.arg(name)]; !snapshot.isUndefined())
            QCOMPARE(sha256(toQt(doc.snapshot().encode(format))), snapshot.toString());

        // The state, loaded, is the same state.
        Doc loaded(optionsFor(100));
        QVERIFY(!loaded.applyUpdate(state, nullptr, format));
        QCOMPARE(toQt(loaded.encodeStateAsUpdate({}, format)), toQt(state));
        QCOMPARE(loaded.check(), std::string());
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
