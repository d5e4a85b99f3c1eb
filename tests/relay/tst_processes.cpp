#include "tests/support/http.h"
#include "tests/support/latin.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>
#include <memory>
#include <vector>

using namespace bytecrowds;
using tests::latin;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

namespace {

const QString Program = QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay");
constexpr int Processes = 3;

/// The process ids of a process' children of the relay's program.
QList<pid_t> processesOf(qint64 parent)
{
    QList<pid_t> found;
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(parent));
    if (!children.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray& id : children.readAll().split(' ')) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(id)));
        if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("bytecrowds-rela"))
            found.append(id.toInt());
    }
    return found;
}

bool isAlive(pid_t process)
{
    return ::kill(process, 0) == 0;
}

QByteArray metrics(const RelayProcess& relay)
{
    return tests::get(relay, latin("/metrics")).body;
}

/// A metric's value in each process that tells one.
std::map<int, double> byProcess(const QByteArray& page, const char* metric)
{
    std::map<int, double> values;
    const QRegularExpression line(QStringLiteral("^%1\\{process=\"(\\d+)\"\\} (\\S+)$").arg(latin(metric)),
                                  QRegularExpression::MultilineOption);
    auto found = line.globalMatch(QString::fromUtf8(page));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        values[match.captured(1).toInt()] = match.captured(2).toDouble();
    }
    return values;
}

/// A relay of several processes with its private Redis, and people in one crowd.
struct Crowded
{
    explicit Crowded(int people)
    {
        for (int i = 0; i < people; ++i)
            clients.push_back(std::make_unique<WireClient>());
    }
    bool meet()
    {
        if (!relay.start())
            return false;
        return comeBack();
    }
    /// Whoever has lost the connection.
    bool comeBack()
    {
        return waitFor([&] {
            for (const auto& client : clients) {
                if (!client->isOpening())
                    client->open(relay.webSocketUrl(latin("crowd")));
            }
            return std::all_of(clients.begin(), clients.end(), [](const auto& each) { return each->isSynced(); });
        });
    }
    /// Each types a word of its own.
    void type(const QString& round)
    {
        for (std::size_t i = 0; i < clients.size(); ++i)
            clients[i]->type(QStringLiteral("%1.%2 ").arg(round).arg(i));
    }
    bool isEqual() const
    {
        const crdt::Bytes first = clients.front()->doc().encodeStateAsUpdate();
        return std::all_of(clients.begin(), clients.end(), [&](const auto& client) {
            return client->isSaved() && client->doc().encodeStateAsUpdate() == first;
        });
    }

    RelayProcess relay{Program, {latin("--processes"), QString::number(Processes)}};
    std::vector<std::unique_ptr<WireClient>> clients;
};

} // namespace

/// A relay of several processes is one relay.
class TestRelayProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleOfOneCrowdAreOnAllOfThem();
    void onePageTellsTheMetricsOfAll();
    void aPageWaitsForNoProcessThatHangs();
    void whatDiesIsStartedAgain();
    void allEndTogether();
    void noneOutlivesTheGroup();
    void theCertificateIsReadAgainByAll();
    void aPortInUseIsRefused();
    void refusesNumbers_data();
    void refusesNumbers();
};

void TestRelayProcesses::peopleOfOneCrowdAreOnAllOfThem()
{
    Crowded crowd(24);
    QVERIFY2(crowd.meet(), crowd.relay.log().constData());
    for (int round = 0; round < 5; ++round)
        crowd.type(QString::number(round));
    QVERIFY(waitFor([&] { return crowd.isEqual(); }));
    const auto connections = byProcess(metrics(crowd.relay), "bytecrowds_connections");
    QCOMPARE(int(connections.size()), Processes);
    double all = 0;
    for (const auto& [process, count] : connections) {
        QVERIFY2(count > 0, "24 connections left a process without any"); // by chance in one run of 5,600
        all += count;
    }
    QCOMPARE(all, 24.0);
}

void TestRelayProcesses::onePageTellsTheMetricsOfAll()
{
    Crowded crowd(6);
    QVERIFY(crowd.meet());
    crowd.type(latin("word"));
    QVERIFY(waitFor([&] { return crowd.isEqual(); }));
    const QByteArray page = metrics(crowd.relay);
    QCOMPARE(page.count("# TYPE bytecrowds_rooms gauge\n"), 1);
    QCOMPARE(page.count("# TYPE bytecrowds_apply_seconds histogram\n"), 1);
    for (int process = 0; process < Processes; ++process) {
        const QByteArray label = "process=\"" + QByteArray::number(process) + '"';
        QVERIFY(page.contains("process_resident_memory_bytes{" + label + "} "));
        QVERIFY(page.contains("bytecrowds_store_seconds_bucket{" + label + ",le=\"+Inf\"} "));
    }
}

void TestRelayProcesses::aPageWaitsForNoProcessThatHangs()
{
    Crowded crowd(1);
    QVERIFY(crowd.meet());
    const QList<pid_t> processes = processesOf(crowd.relay.processId());
    QCOMPARE(processes.size(), Processes);
    ::kill(processes.first(), SIGSTOP);
    // Some of the questions come to the one that hangs.
    std::vector<std::unique_ptr<QTcpSocket>> questions;
    for (int i = 0; i < 20; ++i) {
        questions.push_back(std::make_unique<QTcpSocket>());
        questions.back()->connectToHost(crowd.relay.url().host(), quint16(crowd.relay.url().port()));
        questions.back()->write("GET /metrics HTTP/1.1\r\nHost: " + crowd.relay.url().authority().toLatin1() +
                                "\r\n\r\n");
    }
    const auto isAnswered = [](const auto& socket) { return socket->state() == QAbstractSocket::UnconnectedState; };
    QVERIFY(waitFor([&] { return std::any_of(questions.begin(), questions.end(), isAnswered); }));
    const auto answered = std::find_if(questions.begin(), questions.end(), isAnswered);
    const auto rooms = byProcess((*answered)->readAll(), "bytecrowds_rooms");
    ::kill(processes.first(), SIGCONT);
    QCOMPARE(int(rooms.size()), Processes - 1);
}

void TestRelayProcesses::whatDiesIsStartedAgain()
{
    Crowded crowd(6);
    QVERIFY(crowd.meet());
    const QList<pid_t> before = processesOf(crowd.relay.processId());
    for (const pid_t victim : before) {
        crowd.type(latin("a"));
        ::kill(victim, SIGKILL);
        crowd.type(latin("b"));
        QVERIFY(waitFor([&] { return crowd.comeBack() && crowd.isEqual(); }));
    }
    QVERIFY(waitFor([&] { return byProcess(metrics(crowd.relay), "bytecrowds_rooms").size() == Processes; }));
    const QList<pid_t> after = processesOf(crowd.relay.processId());
    QCOMPARE(after.size(), Processes);
    for (const pid_t process : before)
        QVERIFY(!after.contains(process));
    QCOMPARE(crowd.clients[0]->textString().split(latin(" "), Qt::SkipEmptyParts).size(), Processes * 2 * 6);
}

void TestRelayProcesses::allEndTogether()
{
    Crowded crowd(3);
    QVERIFY(crowd.meet());
    const QList<pid_t> processes = processesOf(crowd.relay.processId());
    crowd.type(latin("last"));
    QVERIFY(waitFor([&] { return crowd.isEqual(); }));
    const QString text = crowd.clients[0]->textString();
    QCOMPARE(crowd.relay.stop(), 0);
    for (const pid_t process : processes)
        QVERIFY(!isAlive(process));
    QVERIFY(!QFile::exists(crowd.relay.dataFolder() + latin("/endpoint")));
    // And one alone takes the same folder and port over.
    crowd.relay.setOptions({});
    QVERIFY2(crowd.relay.restart(), crowd.relay.log().constData());
    QCOMPARE(QString::fromUtf8(tests::get(crowd.relay, latin("/crowd/raw")).body), text);
}

void TestRelayProcesses::noneOutlivesTheGroup()
{
    Crowded crowd(3);
    QVERIFY(crowd.meet());
    const QList<pid_t> processes = processesOf(crowd.relay.processId());
    QCOMPARE(processes.size(), Processes);
    crowd.relay.kill9();
    QVERIFY(waitFor([&] { return std::none_of(processes.begin(), processes.end(), isAlive); }));
    QVERIFY2(crowd.relay.restart(), crowd.relay.log().constData());
    crowd.type(latin("again"));
    QVERIFY(crowd.comeBack());
    QVERIFY(waitFor([&] { return crowd.isEqual(); }));
}

void TestRelayProcesses::theCertificateIsReadAgainByAll()
{
    QTemporaryDir folder;
    const QString token = folder.filePath(latin("token"));
    const auto write = [&](const QByteArray& text) {
        QFile file(token);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const QByteArray first("the-first-of-two-tokens-of-the-operator"), second("the-second-of-two-tokens-of-theirs");
    QVERIFY(write(first));
    RelayProcess relay(Program, {latin("--processes"), latin("2"), latin("--operator-token-file"), token,
                                 latin("--public-url"), latin("https://crowds.example.org")});
    QVERIFY2(relay.start(), relay.log().constData());
    QVERIFY(write(second));
    ::kill(pid_t(relay.processId()), SIGHUP);
    QVERIFY(waitFor([&] { return relay.log().count("token was read again") == 2; }));
    QVERIFY(relay.isRunning());
}

void TestRelayProcesses::aPortInUseIsRefused()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QProcess relay;
    QTemporaryDir folder;
    relay.start(Program, {latin("--processes"), latin("2"), latin("--data"), folder.filePath(latin("data")),
                          latin("--listen"), QStringLiteral("127.0.0.1:%1").arg(other.serverPort())});
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 1);
    QVERIFY(relay.readAllStandardError().startsWith("Can't listen on 127.0.0.1, port "));
    // Nor does anybody else get the port of a group.
    RelayProcess group(Program, {latin("--processes"), latin("2")});
    QVERIFY(group.start());
    QTcpServer late;
    QVERIFY(!late.listen(QHostAddress::LocalHost, quint16(group.url().port())));
}

void TestRelayProcesses::refusesNumbers_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const QString processes = latin("--processes"), check = latin("--check-config");
    QTest::newRow("none") << QStringList{processes, latin("0"), check} << 1;
    QTest::newRow("one") << QStringList{processes, latin("1"), check} << 0;
    QTest::newRow("most") << QStringList{processes, latin("64"), check} << 0;
    QTest::newRow("too many") << QStringList{processes, latin("65"), check} << 1;
    QTest::newRow("a word") << QStringList{processes, latin("all"), check} << 1;
    QTest::newRow("one that ends when idle") << QStringList{latin("--idle-exit"), latin("5"), check} << 0;
    QTest::newRow("several that do") << QStringList{processes, latin("2"), latin("--idle-exit"), latin("5"), check}
                                     << 1;
}

void TestRelayProcesses::refusesNumbers()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QProcess relay;
    relay.start(Program, options);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), exitCode);
    if (exitCode == 1)
        QVERIFY(relay.readAllStandardError().contains("--processes"));
}

QTEST_GUILESS_MAIN(TestRelayProcesses)
#include "tst_processes.moc"
