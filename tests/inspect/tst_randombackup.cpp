#include "tests/inspect/house.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <memory>
#include <vector>

using namespace bytecrowds;
using tests::addFile;
using tests::Ended;
using tests::House;
using tests::waitFor;
using tests::WireClient;

/// What many have typed, by seed, written into an archive and brought back.
class TestRandomBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhateverPeopleDid();
};

/// SEED and STEPS repeat a run, or make it longer.
void TestRandomBackup::bringsBackWhateverPeopleDid()
{
    const bool seeded = qEnvironmentVariableIsSet("SEED"), bounded = qEnvironmentVariableIsSet("STEPS");
    const quint32 seed = seeded ? qEnvironmentVariable("SEED").toUInt() : QRandomGenerator::global()->generate();
    const int steps = bounded ? qEnvironmentVariable("STEPS").toInt() : 1500;
    qInfo("SEED=%u STEPS=%d", seed, steps);
    QRandomGenerator random(seed);

    House house;
    QVERIFY(house.start());
    constexpr int Crowds = 12;
    std::map<QString, crdt::Bytes> states;
    std::map<QString, QString> texts;
    {
        std::vector<std::unique_ptr<WireClient>> people; // two in each crowd
        for (int i = 0; i < 2 * Crowds; ++i) {
            people.push_back(std::make_unique<WireClient>());
            QVERIFY(house.join(*people.back(), QStringLiteral("crowd-%1").arg(i / 2)));
        }
        for (int i = 0; i < steps; ++i) {
            WireClient& who = *people[random.bounded(quint32(people.size()))];
            crdt::Text& text = who.text();
            const auto length = std::uint32_t(text.utf16Length().value);
            const auto at = crdt::Utf16(random.bounded(length + 1));
            switch (random.bounded(4)) {
            case 0:
                text.erase(at, crdt::Utf16(random.bounded(length - std::uint32_t(at.value) + 1)));
                break;
            case 1:
                addFile(who.doc(), "f" + std::to_string(random.bounded(6)), "path " + std::to_string(random.bounded(4)),
                        std::to_string(i));
                break;
            default:
                text.insert(at, "\xE2\x82\xAC" + std::to_string(i) + '\n');
            }
            if (i % 20 == 0)
                waitFor([] { return false; }, 1);
        }
        for (int i = 0; i < 2 * Crowds; i += 2) {
            WireClient &one = *people[std::size_t(i)], &other = *people[std::size_t(i) + 1];
            QVERIFY(waitFor([&] {
                return one.isSaved() && other.isSaved() &&
                       one.doc().encodeStateAsUpdate() == other.doc().encodeStateAsUpdate();
            }));
            const QString crowd = QStringLiteral("crowd-%1").arg(i / 2);
            states[crowd] = one.doc().encodeStateAsUpdate();
            texts[crowd] = one.textString();
        }
    }
    const Ended kept = house.backup();
    QCOMPARE(kept.error, QByteArray());
    QCOMPARE(kept.out, QByteArray("12 crowds backed up.\n"));
    QVERIFY(house.loseAll());
    const Ended back = house.restore();
    QCOMPARE(back.error, QByteArray());
    QVERIFY(back.out.endsWith("12 crowds restored.\n"));
    for (const auto& [crowd, text] : texts)
        QCOMPARE(house.field(crowd, "text"), text.toUtf8());
    QVERIFY(house.relay.restart());
    for (const auto& [crowd, state] : states) {
        WireClient reader;
        QVERIFY(house.join(reader, crowd));
        QCOMPARE(reader.textString(), texts[crowd]);
        QVERIFY(reader.doc().encodeStateAsUpdate() == state);
    }
}

QTEST_GUILESS_MAIN(TestRandomBackup)
#include "tst_randombackup.moc"
