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
/// What may come and go: crowds that linger, and memory that the allocator keeps for the next. A leak of 2 kB a crowd
/// is more, at a hundred crowds a second.
constexpr double Slack = 2 * 1024 * 1024; // bytes
/// Stretches of use until nothing more is added to what stays filled: more on a machine that is slow at first.
constexpr int Stretches = 12;

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

/// Hours of use in minutes: people begin crowds, write, ask by HTTP and leave, in good manners or not. The relay's
/// memory grows to what it needs and stays there. On demand: SECONDS of each stretch that is compared to the one
/// before.
class TestRelaySoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysFlat();

private:
    void useOnce();
    double useFor(qint64 milliseconds);
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

/// The median of its resident memory in this time, in bytes.
double TestRelaySoak::useFor(qint64 milliseconds)
{
    std::vector<double> resident;
    QElapsedTimer time;
    time.start();
    while (!QTest::currentTestFailed() && time.elapsed() < milliseconds) {
        useOnce();
        resident.push_back(residentBytes(m_relay.processId()));
    }
    return median(std::move(resident));
}

void TestRelaySoak::memoryStaysFlat()
{
    const qint64 seconds = qEnvironmentVariableIsSet("SECONDS") ? qEnvironmentVariableIntValue("SECONDS") : 10;
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    double before = useFor(seconds * 1000);
    int flat = 0;
    for (int stretch = 0; flat < 2 && stretch < Stretches && !QTest::currentTestFailed(); ++stretch) {
        const double after = useFor(seconds * 1000);
        qInfo("%d crowds, %d connections: %.1f MiB", m_crowds, m_crowds * PeopleOfACrowd, after / 1048576);
        flat = after < before + Slack ? flat + 1 : 0;
        before = after;
    }
    QVERIFY2(flat == 2, "it has grown and grown");
}

QTEST_GUILESS_MAIN(TestRelaySoak)
#include "tst_soak.moc"
