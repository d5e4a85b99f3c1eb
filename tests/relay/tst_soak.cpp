#include "tests/support/http.h"
#include "tests/support/latin.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace bytecrowds;
using tests::latin;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

namespace {

const QString Program = QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay");
/// Crowds that are begun and left in one round; a relay holds those of its last ten seconds.
constexpr int CrowdsOfARound = 8;
constexpr int PeopleOfACrowd = 3;
constexpr int WordsOfAPerson = 20;
/// What may come and go: crowds that linger, and memory that the allocator keeps for the next.
constexpr double Slack = 4 * 1024 * 1024; // bytes

/// Bytes of the second number of /proc/PID/statm (proc(5)).
double residentBytes(qint64 process)
{
    QFile statm(QStringLiteral("/proc/%1/statm").arg(process));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

/// Hours of use in a minute: people begin crowds, write, ask by HTTP and leave, in good manners or not. The relay's
/// memory stays flat. On demand: SECONDS.
class TestRelaySoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysFlat();

private:
    void useOnce();
    bool useCrowd(const QString& id);

    RelayProcess m_relay{Program, {latin("--no-limits")}};
    int m_crowds = 0;
};

bool TestRelaySoak::useCrowd(const QString& id)
{
    std::vector<std::unique_ptr<WireClient>> people;
    for (int i = 0; i < PeopleOfACrowd; ++i) {
        people.push_back(std::make_unique<WireClient>(i % 2 == 0 ? WireClient::Kind::Ours : WireClient::Kind::Stock));
        people.back()->open(m_relay.webSocketUrl(id));
    }
    const auto all = [&](auto holds) {
        return waitFor([&] { return std::all_of(people.begin(), people.end(), holds); });
    };
    if (!all([](const auto& person) { return person->isSynced(); }))
        return false;
    for (int word = 0; word < WordsOfAPerson; ++word) {
        for (const auto& person : people)
            person->type(latin("word "));
    }
    if (!all([](const auto& person) { return person->textString().size() == PeopleOfACrowd * WordsOfAPerson * 5; }))
        return false;
    if (tests::get(m_relay, latin("/") + id + latin("/raw")).body.size() != PeopleOfACrowd * WordsOfAPerson * 5)
        return false;
    // Some say goodbye; the others are just gone.
    for (std::size_t i = 0; i < people.size(); i += 2)
        people[i]->close();
    return true;
}

void TestRelaySoak::useOnce()
{
    for (int i = 0; i < CrowdsOfARound; ++i)
        QVERIFY(useCrowd(QStringLiteral("soak%1").arg(m_crowds++)));
    QCOMPARE(tests::postJson(m_relay, latin("/api/crowds"), R"({"text": "made by a program"})").status, 201);
    QCOMPARE(tests::get(m_relay, QStringLiteral("/soak%1.zip").arg(m_crowds - 1)).status, 200);
    QCOMPARE(tests::get(m_relay, latin("/metrics")).status, 200);
    QCOMPARE(tests::get(m_relay, latin("/nobody/raw")).status, 404);
}

void TestRelaySoak::memoryStaysFlat()
{
    const qint64 seconds = qEnvironmentVariableIsSet("SECONDS") ? qEnvironmentVariableIntValue("SECONDS") : 36;
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    std::vector<double> parts[3]; // resident memory in each third
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < seconds * 1000) {
        useOnce();
        if (QTest::currentTestFailed())
            return;
        parts[std::min<qint64>(time.elapsed() * 3 / (seconds * 1000), 2)].push_back(residentBytes(m_relay.processId()));
    }
    // The first third fills what stays filled.
    QVERIFY2(!parts[1].empty() && !parts[2].empty(), "the machine is too slow for so few seconds");
    const double before = median(parts[1]), after = median(parts[2]);
    qInfo("%d crowds, %d connections; %.1f, %.1f, %.1f MiB", m_crowds, m_crowds * PeopleOfACrowd,
          median(parts[0].empty() ? parts[1] : parts[0]) / 1048576, before / 1048576, after / 1048576);
    QVERIFY(after < before + Slack);
}

QTEST_GUILESS_MAIN(TestRelaySoak)
#include "tst_soak.moc"
