#include "sync/protocol/closecode.h"
#include "sync/relay/datafolder.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace bytecrowds;
using tests::latin;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

namespace {

const QString Program = QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay");

struct Outcome
{
    int exitCode = -1;
    QByteArray out, error;
};

/// Runs the relay until it ends by itself.
Outcome run(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(Program, arguments);
    Outcome outcome;
    if (!process.waitForFinished(tests::Patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.error = process.readAllStandardError();
    return outcome;
}

Outcome run(const QStringList& arguments)
{
    return run(arguments, QProcessEnvironment::systemEnvironment());
}

bool isOneSentence(const QByteArray& text)
{
    return text.endsWith(".\n") && text.count('\n') == 1;
}

} // namespace

class TestRelayProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOneLine();
    void printsHelpAndVersion();
    void refusesBadOptions();
    void refusesAPortInUse();
    void refusesAFolderInUse();
    void refusesAFolderItCantWrite();
    void refusesToWorkWithoutARedisServer();
    void tellsWhyItsRedisDoesNotStart();
    void readsItsConfiguration();
    void bearsALongDataFolder();
    void drainsOnTerm();
    void endsTwiceAsked();
    void endsWhenIdle();
    void itsRedisDiesWithIt();
};

void TestRelayProgram::printsOneLine()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    QCOMPARE(relay.url().host(), latin("127.0.0.1"));
    QVERIFY(relay.url().port() > 0);
    QFile endpoint(relay.dataFolder() + latin("/endpoint"));
    QVERIFY(endpoint.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(endpoint.readAll()).trimmed(), relay.url().toString());
    QCOMPARE(QFileInfo(relay.dataFolder()).permissions() & QFile::Permissions(0x77), QFile::Permissions());
    QCOMPARE(relay.stop(), 0);
    QVERIFY(!endpoint.exists());
}

void TestRelayProgram::printsHelpAndVersion()
{
    const Outcome help = run({latin("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--listen"));
    QVERIFY(help.error.isEmpty());
    const Outcome version = run({latin("--version")});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("bytecrowds-relay "));
}

void TestRelayProgram::refusesBadOptions()
{
    for (const QStringList& arguments :
         {QStringList{latin("--listen"), latin("everywhere")}, QStringList{latin("--frobnicate")},
          QStringList{latin("--redis"), latin("redis+tower://db")}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(isOneSentence(outcome.error), outcome.error.constData());
        QVERIFY(outcome.out.isEmpty());
    }
}

void TestRelayProgram::refusesAPortInUse()
{
    QTemporaryDir folder;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Outcome outcome =
        run({latin("--listen"), latin("127.0.0.1:%1").arg(other.serverPort()), latin("--data"), folder.path()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(isOneSentence(outcome.error), outcome.error.constData());
    QVERIFY(outcome.error.contains("--listen"));
    QVERIFY(outcome.error.contains(QByteArray::number(other.serverPort())));
}

void TestRelayProgram::refusesAFolderInUse()
{
    RelayProcess first(Program);
    QVERIFY2(first.start(), first.log().constData());
    const Outcome second = run({latin("--listen"), latin("127.0.0.1:0"), latin("--data"), first.dataFolder()});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(isOneSentence(second.error), second.error.constData());
    QVERIFY(second.error.contains(first.url().toEncoded()));
    // And the first one minds its business.
    WireClient client;
    client.open(first.webSocketUrl(latin("a")));
    client.type(latin("x"));
    QVERIFY(waitFor([&] { return client.isSynced() && client.isSaved(); }));
}

void TestRelayProgram::refusesAFolderItCantWrite()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(latin("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Outcome outcome = run({latin("--listen"), latin("127.0.0.1:0"), latin("--data"), file.fileName()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(isOneSentence(outcome.error), outcome.error.constData());
    QVERIFY(outcome.error.contains("--data"));
}

void TestRelayProgram::refusesToWorkWithoutARedisServer()
{
    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(latin("PATH"), folder.path());
    const Outcome outcome =
        run({latin("--listen"), latin("127.0.0.1:0"), latin("--data"), folder.filePath(latin("d"))}, environment);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(isOneSentence(outcome.error), outcome.error.constData());
    QVERIFY(outcome.error.contains("redis-server"));
}

void TestRelayProgram::tellsWhyItsRedisDoesNotStart()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(latin("d/redis/appendonlydir")));
    QFile manifest(folder.filePath(latin("d/redis/appendonlydir/appendonly.aof.manifest")));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("this is no manifest\n");
    manifest.close();
    const Outcome outcome =
        run({latin("--listen"), latin("127.0.0.1:0"), latin("--data"), folder.filePath(latin("d"))});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.error.contains("redis-server"), outcome.error.constData());
    QVERIFY2(outcome.error.count('\n') == 1, outcome.error.constData());
}

void TestRelayProgram::readsItsConfiguration()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    QTemporaryDir folder;
    QFile file(folder.filePath(latin("relay.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# ours\nredis = " + redis.url().toUtf8() + "\n");
    file.close();
    RelayProcess relay(Program, {latin("--config"), file.fileName()});
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    client.open(relay.webSocketUrl(latin("configured")));
    client.type(latin("x"));
    QVERIFY(waitFor([&] { return client.isSynced() && client.isSaved(); }));
    QCOMPARE(redis.cli({"EXISTS", "{bytecrowd:configured}:log"}), "1");
    QVERIFY(!QFile::exists(relay.redisSocket()));
}

void TestRelayProgram::bearsALongDataFolder()
{
    QTemporaryDir folder;
    RelayProcess relay(Program);
    relay.setDataFolder(folder.filePath(QString(100, QLatin1Char('d')) + QLatin1Char('/') +
                                        QString(100, QLatin1Char('e')) + latin("/mit Leerzeichen und ß")));
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    client.open(relay.webSocketUrl(latin("a")));
    client.type(latin("x"));
    QVERIFY(waitFor([&] { return client.isSynced() && client.isSaved(); }));
    QCOMPARE(relay.stop(), 0);
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient again;
    again.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return again.isSynced(); }));
    QCOMPARE(again.textString(), latin("x"));
}

void TestRelayProgram::drainsOnTerm()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    client.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return client.isSynced() && client.isSaved(); }));
    QTcpSocket witness; // Qt's WebSocket takes 1012 for a protocol error
    witness.connectToHost(relay.url().host(), quint16(relay.url().port()));
    witness.write(tests::upgradeRequest("/ws/a"));
    QVERIFY(waitFor([&] { return witness.bytesAvailable() > 0; }));
    for (int i = 0; i < 200; ++i)
        client.type(latin("x"));
    // What has reached the relay when it is told to end is stored, and its text too.
    QVERIFY(waitFor([&] { return client.saved()->messages > 1; }));
    const std::uint64_t saved = client.saved()->messages - 1; // without its step 2
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(relay.stop(), 0);
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(waitFor([&] { return client.closeCode() != 0; }));
    QVERIFY(!protocol::isFinal(client.closeCode()));
    QVERIFY(waitFor([&] { return witness.state() == QAbstractSocket::UnconnectedState; }));
    const QByteArray frames = witness.readAll();
    const qsizetype goodbye = frames.lastIndexOf(char(0x88));
    QVERIFY(goodbye > 0);
    QCOMPARE(quint8(frames[goodbye + 2]) * 256 + quint8(frames[goodbye + 3]), int(protocol::Restarting));
    QVERIFY(frames.endsWith('.'));
    QVERIFY2(relay.restart(), relay.log().constData());
    WireClient again;
    again.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return again.isSynced(); }));
    QVERIFY(again.textString().size() >= qsizetype(saved));
    QCOMPARE(RedisProcess::cli(relay.redisSocket(), {"HGET", "bytecrowd:a", "text"}), again.textString().toUtf8());
}

void TestRelayProgram::endsTwiceAsked()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    ::kill(pid_t(relay.processId()), SIGINT);
    ::kill(pid_t(relay.processId()), SIGTERM);
    QCOMPARE(relay.stop(), 0);
}

void TestRelayProgram::endsWhenIdle()
{
    RelayProcess relay(Program, {latin("--idle-exit"), latin("1")});
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    client.open(relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!waitFor([&] { return !relay.isRunning(); }, 2500)); // somebody is there
    client.type(latin("x"));
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    client.close();
    QVERIFY(waitFor([&] { return !relay.isRunning(); }));
    QCOMPARE(relay.stop(), 0);
}

void TestRelayProgram::itsRedisDiesWithIt()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    QCOMPARE(RedisProcess::cli(relay.redisSocket(), {"PING"}), "PONG");
    relay.kill9();
    QVERIFY(waitFor([&] { return RedisProcess::cli(relay.redisSocket(), {"PING"}) != "PONG"; }));
}

QTEST_GUILESS_MAIN(TestRelayProgram)
#include "tst_program.moc"
