#include "sync/crdt/encoding.h"
#include "sync/crdt/relativeposition.h"
#include "sync/crdt/undomanager.h"
#include "tests/crdt/replica.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace bytecrowds::crdt;

namespace {

constexpr int Person = 0; // its address is the origin that undo managers track

QString hexOf(const Bytes& bytes)
{
    return QString::fromLatin1(toQt(bytes).toHex());
}

/// For a person to look at.
void keep(const char* name, const QString& hex)
{
    QFile file(QStringLiteral(BYTECROWDS_BUILD "/tests/crdt-%1.hex").arg(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(hex.toLatin1());
}

Bytes bytesOf(const QJsonValue& hex)
{
    return fromQt(QByteArray::fromHex(hex.toString().toLatin1()));
}

/// Our replica that does what one in Yjs did.
class Twin
{
public:
    Twin(const QJsonObject& peer, const std::chrono::milliseconds& now)
        : m_doc(optionsFor(ClientId(peer[QStringLiteral("client")].toInteger()), peer[QStringLiteral("gc")].toBool()))
        , m_updates(m_doc.onUpdate([this](ByteView update, const Transaction&) {
            m_emitted.append(hexOf(Bytes(update.begin(), update.end())));
        }))
    {
        m_doc.map("map");
        if (peer[QStringLiteral("early")].toBool() || peer[QStringLiteral("undo")].toBool())
            text();
        if (peer[QStringLiteral("answers")].toBool()) {
            m_answers = text().observe([this](const TextEvent&) {
                if (text().utf16Length().value % 7 == 3)
                    text().insert(Utf16(0), "!");
            });
        }
        if (peer[QStringLiteral("undo")].toBool()) {
            m_undo = std::make_unique<UndoManager>(
                text(), UndoOptions{{&Person}, std::chrono::milliseconds(500), [&now] { return now; }});
        }
    }

    void run(const QJsonObject& step)
    {
        const QString what = step[QStringLiteral("do")].toString();
        if (what == QLatin1String("apply")) {
            const auto error = m_doc.applyUpdate(bytesOf(step[QStringLiteral("update")]));
            QVERIFY2(!error, error ? error->sentence.c_str() : "");
        } else if (what == QLatin1String("mark")) {
            mark(step);
        } else if (what == QLatin1String("undo")) {
            QCOMPARE(m_undo->undo(), step[QStringLiteral("done")].toBool());
        } else if (what == QLatin1String("redo")) {
            QCOMPARE(m_undo->redo(), step[QStringLiteral("done")].toBool());
        } else if (what == QLatin1String("stop")) {
            m_undo->stopCapturing();
        } else {
            m_doc.transact(
                [&] {
                    if (what != QLatin1String("transact"))
                        return edit(step);
                    for (const QJsonValue& each : step[QStringLiteral("edits")].toArray())
                        edit(each.toObject());
                },
                step[QStringLiteral("tracked")].toBool() ? &Person : nullptr);
        }
    }

    void compare(const QJsonObject& expected)
    {
        QCOMPARE(m_doc.check(), std::string());
        if (const QJsonValue content = expected[QStringLiteral("text")]; !content.isNull()) {
            QCOMPARE(toQString(text().toString()), content.toString());
            QCOMPARE(m_mirrorUtf8, text().toString());
            // An embed counts in UTF-16 but shows no text.
            m_hadEmbeds = m_hadEmbeds || text().utf16Length().value != std::size_t(content.toString().size());
            if (!m_hadEmbeds)
                QCOMPARE(m_mirrorUtf16, content.toString());
        }
        QCOMPARE(hexOf(m_doc.stateVector().encode()), expected[QStringLiteral("vector")].toString());
        const QString state = hexOf(m_doc.encodeStateAsUpdate());
        const QString expectedState = expected[QStringLiteral("state")].toString();
        if (state != expectedState) {
            keep("ours", state);
            keep("yjs", expectedState);
            QFAIL("The states differ: see tests/crdt-ours.hex and tests/crdt-yjs.hex in the build folder.");
        }
        QCOMPARE(m_doc.hasPending(), expected[QStringLiteral("pending")].toBool());
        QCOMPARE(m_doc.clientId(), ClientId(expected[QStringLiteral("client")].toInteger()));
        QCOMPARE(m_emitted.join(QLatin1Char('\n')),
                 expected[QStringLiteral("updates")].toVariant().toStringList().join(QLatin1Char('\n')));
        m_emitted.clear();
        compareMap(expected[QStringLiteral("map")].toObject());
        const QJsonArray marks = expected[QStringLiteral("marks")].toArray();
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const auto place = m_marks[std::size_t(i)].resolve(text());
            QCOMPARE(place ? qint64(place->value) : -1, marks[i].toInteger(-1));
        }
    }

private:
    Text& text()
    {
        if (!m_text) {
            m_text = &m_doc.text("text");
            m_mirrorUtf8 = m_text->toString();
            m_mirrorUtf16 = toQString(m_mirrorUtf8);
            m_changes = m_text->observe([this](const TextEvent& event) { mirror(event); });
        }
        return *m_text;
    }

    void mirror(const TextEvent& event)
    {
        for (const TextChange& change : event.changes) {
            QVERIFY(change.utf8.value + change.erasedUtf8.value <= m_mirrorUtf8.size());
            m_mirrorUtf8.replace(change.utf8.value, change.erasedUtf8.value, change.inserted);
            m_mirrorUtf16.replace(qsizetype(change.utf16.value), qsizetype(change.erasedUtf16.value),
                                  toQString(change.inserted));
        }
    }

    Map& mapAt(const QJsonValue& path)
    {
        Map* map = &m_doc.map("map");
        for (const QJsonValue& key : path.toArray())
            map = map->map(key.toString().toStdString());
        return *map;
    }

    void edit(const QJsonObject& step)
    {
        const QString what = step[QStringLiteral("do")].toString();
        const Utf16 at(std::size_t(step[QStringLiteral("at")].toInteger()));
        const std::string key = step[QStringLiteral("key")].toString().toStdString();
        if (what == QLatin1String("insert")) {
            text().insert(at, step[QStringLiteral("text")].toString().toStdString());
        } else if (what == QLatin1String("delete")) {
            // By bytes, the other way in.
            const Utf8 begin = text().toUtf8(at);
            const Utf8 end = text().toUtf8(at + Utf16(std::size_t(step[QStringLiteral("length")].toInteger())));
            text().erase(begin, end - begin);
        } else if (what == QLatin1String("set")) {
            const Bytes value = bytesOf(step[QStringLiteral("value")]);
            mapAt(step[QStringLiteral("path")]).set(key, Decoder(value).readAny());
        } else if (what == QLatin1String("setMap")) {
            mapAt(step[QStringLiteral("path")]).setMap(key);
        } else if (what == QLatin1String("unset")) {
            mapAt(step[QStringLiteral("path")]).erase(key);
        } else {
            QFAIL(qPrintable(what));
        }
    }

    void mark(const QJsonObject& step)
    {
        const RelativePosition position =
            RelativePosition::at(text(), Utf16(std::size_t(step[QStringLiteral("at")].toInteger())));
        const QJsonArray item = step[QStringLiteral("item")].toArray();
        QCOMPARE(position.root, std::string("text"));
        QCOMPARE(position.item.has_value(), !item.isEmpty());
        if (position.item)
            QCOMPARE(*position.item, (Id{ClientId(item[0].toInteger()), Clock(item[1].toInteger())}));
        m_marks.push_back(position);
    }

    void compareMap(const QJsonObject& expected)
    {
        const Map& map = m_doc.map("map");
        QCOMPARE(map.keys().size(), std::size_t(expected.size()));
        for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
            const std::string key = entry.key().toStdString();
            const auto value = map.get(key);
            QVERIFY(map.has(key));
            QCOMPARE(value.has_value(), !entry.value().isNull());
            if (value) {
                Encoder encoder;
                encoder.writeAny(*value);
                QCOMPARE(hexOf(encoder.take()), entry.value().toString());
            }
        }
    }

    Doc m_doc;
    Text* m_text = nullptr;
    std::unique_ptr<UndoManager> m_undo;
    std::vector<RelativePosition> m_marks;
    QStringList m_emitted;
    std::string m_mirrorUtf8; // kept by the text's events only
    QString m_mirrorUtf16;
    bool m_hadEmbeds = false;
    Subscription m_updates, m_changes, m_answers;
};

} // namespace

/// Real Yjs under Node and our engine run the same random programs: texts, maps, undo, relative positions, every update
/// and every state must be equal to the bit.
class TestOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programs()
    {
        const qint64 seed = fromEnvironment("SEED", QRandomGenerator::global()->bounded(1 << 30));
        const qint64 programs = fromEnvironment("PROGRAMS", 60);
        const qint64 steps = fromEnvironment("STEPS", 120);
        qInfo("SEED=%lld PROGRAMS=%lld STEPS=%lld", seed, programs, steps);

        QProcess node;
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString script = QStringLiteral(BYTECROWDS_BUILD "/tests/node/crdt/oracle.mjs");
        node.start(QStringLiteral("node"),
                   {script, QString::number(seed), QString::number(programs), QString::number(steps)});
        std::chrono::milliseconds now(1000);
        std::vector<std::unique_ptr<Twin>> twins;
        qint64 started = 0, step = 0, program = 0;
        while (node.waitForReadyRead(60000) || node.bytesAvailable() > 0) {
            while (node.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(node.readLine()).object();
                const QString what = line[QStringLiteral("do")].toString();
                ++step;
                if (what == QLatin1String("program")) {
                    program = line[QStringLiteral("seed")].toInteger();
                    step = 0;
                    ++started;
                    twins.clear();
                    for (const QJsonValue& peer : line[QStringLiteral("peers")].toArray())
                        twins.push_back(std::make_unique<Twin>(peer.toObject(), now));
                } else if (what == QLatin1String("wait")) {
                    now += std::chrono::milliseconds(line[QStringLiteral("ms")].toInteger());
                } else if (what == QLatin1String("abandon")) {
                    qInfo("program %lld: %s", program, qPrintable(line[QStringLiteral("error")].toString()));
                } else {
                    Twin& twin = *twins[std::size_t(line[QStringLiteral("peer")].toInteger())];
                    twin.run(line);
                    if (!QTest::currentTestFailed())
                        twin.compare(line[QStringLiteral("expect")].toObject());
                    if (QTest::currentTestFailed()) {
                        QJsonObject shown = line;
                        shown.remove(QStringLiteral("expect"));
                        qWarning("program %lld (SEED=%lld PROGRAMS=1 STEPS=%lld), line %lld: %s", program, program,
                                 steps, step, QJsonDocument(shown).toJson(QJsonDocument::Compact).constData());
                        node.kill();
                        node.waitForFinished();
                        return;
                    }
                }
            }
        }
        QCOMPARE(node.exitStatus(), QProcess::NormalExit);
        QCOMPARE(node.exitCode(), 0);
        QCOMPARE(started, programs);
    }
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
