#include "tests/crdt/replica.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
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

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(BYTECROWDS_TEST_DATA "/") + name;
}

QByteArray unzip(const QString& name)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), dataFile(name)});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        qFatal("gzip -dc %s: %s", qPrintable(name), gzip.readAllStandardError().constData());
    return gzip.readAllStandardOutput();
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject goldenOf(const QString& trace)
{
    QFile file(dataFile(QStringLiteral("golden.json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("golden.json: %s", qPrintable(file.errorString()));
    return QJsonDocument::fromJson(file.readAll()).object()[trace].toObject();
}

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
            add(transactions[next][QStringLiteral("parents")].toArray());
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
    void sequential_data()
    {
        QTest::addColumn<QString>("trace");
        QTest::newRow("sveltecomponent") << QStringLiteral("sveltecomponent");
        QTest::newRow("seph-blog1") << QStringLiteral("seph-blog1");
        QTest::newRow("rustcode") << QStringLiteral("rustcode");
    }
    void sequential()
    {
        QFETCH(QString, trace);
        const QJsonObject golden = goldenOf(trace);
        const QJsonObject edits = QJsonDocument::fromJson(unzip(trace + QStringLiteral(".json.gz"))).object();

        Doc doc(optionsFor(1));
        Text& text = doc.text("text");
        QCryptographicHash updates(QCryptographicHash::Sha256);
        int count = 0;
        const Subscription subscription = doc.onUpdate([&](ByteView update, const Transaction&) {
            updates.addData(QByteArrayView(update.data(), qsizetype(update.size())));
            ++count;
        });
        QElapsedTimer timer;
        timer.start();
        for (const QJsonValue& transaction : edits[QStringLiteral("txns")].toArray()) {
            for (const QJsonValue& patch : transaction[QStringLiteral("patches")].toArray())
                applyPatch(text, patch.toArray());
        }
        qInfo("%d updates in %lld ms", count, timer.elapsed());

        QCOMPARE(doc.check(), std::string());
        QCOMPARE(toQString(text.toString()), edits[QStringLiteral("endContent")].toString());
        compare(doc, golden);
        QCOMPARE(count, golden[QStringLiteral("updates")].toInt());
        QCOMPARE(QString::fromLatin1(updates.result().toHex()), golden[QStringLiteral("updatesV1Sha256")].toString());
    }

    void concurrent_data()
    {
        QTest::addColumn<QString>("trace");
        QTest::addColumn<bool>("textFirst");
        for (const char* trace : {"friendsforever", "clownschool"}) {
            QTest::addRow("%s, root known", trace) << QString::fromLatin1(trace) << true;
            QTest::addRow("%s, root unknown", trace) << QString::fromLatin1(trace) << false;
        }
    }
    void concurrent()
    {
        QFETCH(QString, trace);
        QFETCH(bool, textFirst);
        const QJsonObject golden = goldenOf(trace);
        const QByteArray stream = unzip(trace + QStringLiteral(".updates.bin.gz"));
        QCOMPARE(sha256Of(stream), golden[QStringLiteral("updatesV1Sha256")].toString());

        Doc doc(optionsFor(99));
        if (textFirst)
            doc.text("text");
        QElapsedTimer timer;
        timer.start();
        forEachUpdate(stream, [&doc](ByteView update) { QVERIFY(!doc.applyUpdate(update)); });
        qInfo("%lld ms", timer.elapsed());
        QCOMPARE(doc.text("text").utf16Length().value, doc.text("text").toString().size());
        QCOMPARE(doc.check(), std::string());
        compare(doc, golden);

        // The state, loaded, is the same state.
        Doc loaded(optionsFor(100));
        const Bytes state = doc.encodeStateAsUpdate();
        QVERIFY(!loaded.applyUpdate(state));
        QCOMPARE(toQt(loaded.encodeStateAsUpdate()), toQt(state));
        QCOMPARE(loaded.check(), std::string());
    }

    void typedAtOnce_data()
    {
        QTest::addColumn<QString>("trace");
        QTest::newRow("friendsforever") << QStringLiteral("friendsforever");
        QTest::newRow("clownschool") << QStringLiteral("clownschool");
    }
    void typedAtOnce()
    {
        QFETCH(QString, trace);
        const QJsonObject golden = goldenOf(trace);
        const QJsonObject edits = QJsonDocument::fromJson(unzip(trace + QStringLiteral(".json.gz"))).object();
        std::vector<std::unique_ptr<Agent>> agents;
        for (int i = 0; i < edits[QStringLiteral("numAgents")].toInt(); ++i)
            agents.push_back(std::make_unique<Agent>(ClientId(i + 1)));

        std::vector<Bytes> updates;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QJsonArray transactions = edits[QStringLiteral("txns")].toArray();
        for (const QJsonValue& transaction : transactions) {
            Agent& agent = *agents[std::size_t(transaction[QStringLiteral("agent")].toInt())];
            agent.catchUp(transactions, transaction[QStringLiteral("parents")].toArray(), updates);
            agent.doc.transact([&] {
                for (const QJsonValue& patch : transaction[QStringLiteral("patches")].toArray())
                    applyPatch(agent.doc.text("text"), patch.toArray());
            });
            agent.known.insert(qsizetype(updates.size()));
            hash.addData(toQt(agent.lastUpdate));
            updates.push_back(agent.lastUpdate);
        }
        QCOMPARE(QString::fromLatin1(hash.result().toHex()), golden[QStringLiteral("updatesV1Sha256")].toString());
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

    static void compare(Doc& doc, const QJsonObject& golden)
    {
        QCOMPARE(sha256(QByteArray::fromStdString(doc.text("text").toString())),
                 golden[QStringLiteral("textSha256")].toString());
        QCOMPARE(QString::fromLatin1(toQt(doc.stateVector().encode()).toHex()),
                 golden[QStringLiteral("stateVector")].toString());
        const QByteArray state = toQt(doc.encodeStateAsUpdate());
        QCOMPARE(state.size(), golden[QStringLiteral("stateV1Bytes")].toInt());
        QCOMPARE(sha256(state), golden[QStringLiteral("stateV1Sha256")].toString());
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
