#include "tests/crdt/crowd.h"
#include "tests/crdt/rounds.h"

#include <random>

using namespace bytecrowds::crdt;

/// The engine does what the obvious reference does, after every step, whatever order updates come in.
class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void random()
    {
        const qint64 steps = fromEnvironment("STEPS", 100);
        playRounds(60, [steps](unsigned seed) {
            std::mt19937 random(seed);
            Crowd crowd([&random](std::size_t count) { return std::size_t(random()) % count; });
            std::string failure;
            for (qint64 step = 0; step < steps && failure.empty(); ++step)
                failure = crowd.step();
            if (failure.empty())
                failure = crowd.meet();
            QVERIFY2(failure.empty(), failure.c_str());
        });
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
