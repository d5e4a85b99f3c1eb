#include "app/inspect/deletions.h"
#include "app/inspect/statediff.h"
#include "tests/crdt/replica.h"

#include <QTest>

#include <random>

using namespace bytecrowds;
using namespace bytecrowds::inspect;
using crdt::DeleteSet;

namespace {

constexpr crdt::Clock Most = 40;

DeleteSet randomSet(std::mt19937& random)
{
    DeleteSet set;
    for (auto count = random() % 5; count > 0; --count)
        set.add(1 + random() % 2, random() % (Most - 8), 1 + random() % 8);
    set.normalize();
    return set;
}

bool has(const DeleteSet& set, crdt::Id id)
{
    return !set.empty() && set.clients().contains(id.client) && set.contains(id);
}

} // namespace

class TestStateDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elements()
    {
        crdt::Doc a(crdt::optionsFor(1)), b(crdt::optionsFor(2));
        a.text("t").insert(crdt::Utf16(0), "abc");
        QVERIFY(!b.applyUpdate(a.encodeStateAsUpdate()));
        a.text("t").insert(crdt::Utf16(3), "de");
        b.text("t").insert(crdt::Utf16(0), "x");
        DeleteSet onlyInA, onlyInB;
        onlyInA.add(1, 3, 2);
        onlyInB.add(2, 0, 1);
        QVERIFY(missingElements(a.stateVector(), b.stateVector()) == onlyInA);
        QVERIFY(missingElements(b.stateVector(), a.stateVector()) == onlyInB);
        QVERIFY(missingElements(a.stateVector(), a.stateVector()).empty());
    }

    /// Element by element it is the same.
    void deletions()
    {
        const auto seed = std::uint32_t(crdt::fromEnvironment("SEED", QDateTime::currentMSecsSinceEpoch()));
        const qint64 steps = crdt::fromEnvironment("STEPS", 2000);
        qInfo("SEED=%u STEPS=%lld", seed, steps);
        std::mt19937 random(seed);
        for (qint64 step = 0; step < steps; ++step) {
            const DeleteSet a = randomSet(random), b = randomSet(random);
            const DeleteSet missing = missingDeletions(a, b);
            const crdt::Clock begin = random() % Most, length = 1 + random() % 10;
            for (crdt::ClientId client = 1; client <= 2; ++client) {
                crdt::Clock inRange = 0;
                for (crdt::Clock clock = 0; clock < 2 * Most; ++clock) {
                    const crdt::Id id{client, clock};
                    QCOMPARE(has(missing, id), has(a, id) && !has(b, id));
                    inRange += clock >= begin && clock < begin + length && has(a, id);
                }
                QCOMPARE(deletedLength(a, {client, begin}, length), inRange);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStateDiff)
#include "tst_statediff.moc"
