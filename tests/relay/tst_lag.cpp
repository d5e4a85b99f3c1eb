#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

using namespace bytecrowds;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

/// How far the text in Redis is behind the typing. Runs alone: it measures.
class TestRelayLag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextInRedisIsInTime();
};

namespace {

constexpr qint64 MaxLag = 100;  // ms, as DESIGN promises to readers of the store
constexpr qint64 Typing = 2000; // ms
/// A machine may hold everything up for a moment; a relay that is late is late each time.
constexpr int Tries = 3;

/// Types for a while and reads again and again; the age of the oldest edit that was ever missing in a reading, in ms.
qint64 worstLag(WireClient& client, const RelayProcess& relay)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<std::pair<qint64, qsizetype>> typed; // when, and how long the text was then
    qint64 worst = 0;
    while (clock.elapsed() < Typing) {
        client.type(QStringLiteral("x"));
        typed.emplace_back(clock.elapsed(), client.textString().size());
        waitFor([] { return false; }, 5);
        const qint64 asked = clock.elapsed();
        const qsizetype seen = RedisProcess::cli(relay.redisSocket(), {"HGET", "bytecrowd:a", "text"}).size();
        for (const auto& [when, size] : typed) {
            if (size > seen)
                worst = std::max(worst, asked - when);
        }
    }
    return worst;
}

} // namespace

void TestRelayLag::theTextInRedisIsInTime()
{
    RelayProcess relay(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"));
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    client.open(relay.webSocketUrl(QStringLiteral("a")));
    client.type(QStringLiteral("0"));
    QVERIFY(waitFor([&] { return RedisProcess::cli(relay.redisSocket(), {"HGET", "bytecrowd:a", "text"}) == "0"; }));
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < Tries && best > MaxLag; ++i)
        best = std::min(best, worstLag(client, relay));
    qInfo("at most %lld ms behind", best);
    QVERIFY(best > 0); // else nothing was measured
    QVERIFY(best <= MaxLag);
}

QTEST_GUILESS_MAIN(TestRelayLag)
#include "tst_lag.moc"
