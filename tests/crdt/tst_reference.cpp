#include "tests/crdt/crowd.h"
#include "tests/crdt/replica.h"

#include <QRandomGenerator>
#include <QTest>

#include <random>

using namespace bytecrowds::crdt;

/// The engine does what the obvious reference does, after every step, whatever order updates come in.
class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void random()
    {
        const qint64 seed = fromEnvironment("SEED", QRandomGenerator::global()->bounded(1 << 30));
        const qint64 rounds = fromEnvironment("ROUNDS", 60);
        const qint64 steps = fromEnvironment("STEPS", 100);
        for (qint64 round = 0; round < rounds; ++round) {
            std::mt19937 random(static_cast<unsigned>(seed + round));
            Crowd crowd([&random](std::size_t count) { return std::size_t(random()) % count; });
            std::string failure;
            for (qint64 step = 0; step < steps && failure.empty(); ++step)
                failure = crowd.step();
            if (failure.empty())
                failure = crowd.meet();
            QVERIFY2(failure.empty(),
                     qPrintable(QString("%1 SEED=%2 ROUNDS=1 STEPS=%3").arg(toQString(failure)).arg(seed + round).arg(steps)));
        }
        qInfo("SEED=%lld ROUNDS=%lld STEPS=%lld", seed, rounds, steps);
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
