#include "tests/chaos/chaosrun.h"

#include <QTest>

using namespace bytecrowds;
using tests::ChaosRun;

/// What is said to be saved survives everything. On demand: SEEDS (how many), SEED (the first), STEPS.
class TestChaos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSavedIsLost_data();
    void nothingSavedIsLost();
};

void TestChaos::nothingSavedIsLost_data()
{
    QTest::addColumn<int>("relays");
    QTest::newRow("one relay") << 1;
    QTest::newRow("three relays") << 3;
}

void TestChaos::nothingSavedIsLost()
{
    QFETCH(const int, relays);
    const int seeds = qEnvironmentVariableIsSet("SEEDS") ? qEnvironmentVariableIntValue("SEEDS") : 3;
    const quint32 first = qEnvironmentVariableIsSet("SEED") ? quint32(qEnvironmentVariableIntValue("SEED"))
                                                            : QRandomGenerator::global()->generate() % 1000000;
    const int steps = qEnvironmentVariableIsSet("STEPS") ? qEnvironmentVariableIntValue("STEPS") : 200;
    ChaosRun::Tally sum;
    for (quint32 seed = first; seed < first + quint32(seeds); ++seed) {
        ChaosRun run(seed, relays, QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"));
        const QString problem = run.run(steps);
        const ChaosRun::Tally& tally = run.tally();
        sum.faults += tally.faults;
        sum.edits += tally.edits;
        sum.clientsLost += tally.clientsLost;
        sum.savedEdits += tally.savedEdits;
        sum.lostEdits += tally.lostEdits;
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("SEED=%1: %2").arg(seed).arg(problem)));
    }
    qInfo("%d seeds from %u on: %d faults, %d edits, %d clients lost, %d edits saved, %d of those lost", seeds, first,
          sum.faults, sum.edits, sum.clientsLost, sum.savedEdits, sum.lostEdits);
    QVERIFY(sum.faults > 0 && sum.savedEdits > 0);
}

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
