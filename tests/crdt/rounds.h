#pragma once

#include "tests/crdt/replica.h"

#include <QRandomGenerator>
#include <QTest>

namespace bytecrowds::crdt {

/// Plays rounds of a random test, each from a seed of its own, until one has failed. SEED=7 ROUNDS=1 tst_... plays one
/// again.
template<class Round>
void playRounds(qint64 rounds, Round round)
{
    const qint64 seed = fromEnvironment("SEED", QRandomGenerator::global()->bounded(1 << 30));
    rounds = fromEnvironment("ROUNDS", rounds);
    for (qint64 i = 0; i < rounds; ++i) {
        round(static_cast<unsigned>(seed + i));
        if (QTest::currentTestFailed()) {
            qWarning("SEED=%lld ROUNDS=1", seed + i);
            return;
        }
    }
    qInfo("SEED=%lld ROUNDS=%lld", seed, rounds);
}

} // namespace bytecrowds::crdt
