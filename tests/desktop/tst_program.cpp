#include "tests/support/http.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bytecrowds::tests;

/// The program itself, started as a person or a browser starts it.
class ProgramTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    void prepare(QProcess& process, const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
            environment.insert(QString::fromLatin1(folder), m_home.path());
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(BYTECROWDS_BIN "/bytecrowds"));
        process.setArguments(arguments);
    }

    /// How many are in a crowd, as its relay says.
    int members(const RelayProcess& relay, const QString& id)
    {
        return QJsonDocument::fromJson(get(relay, QStringLiteral("/api/crowds/") + id).body)
            .object()
            .value(QLatin1String("members"))
            .toInt();
    }

private Q_SLOTS:
    void wordsWithoutAWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << QByteArray("bytecrowds 0.");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << QByteArray("--relay");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")} << 1 << QByteArray("nonsense");
        QTest::newRow("bad relay") << QStringList{QStringLiteral("--relay"), QStringLiteral("nowhere")} << 1
                                   << QByteArray("nowhere");
    }
    void wordsWithoutAWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, said);
        QProcess process;
        prepare(process, arguments);
        process.start();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), exitCode);
        QVERIFY((process.readAllStandardOutput() + process.readAllStandardError()).contains(said));
    }

    void linksJoin_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("http") << QStringLiteral("http");
        QTest::newRow("the scheme handler's") << QStringLiteral("bytecrowds");
    }
    void linksJoin()
    {
        QFETCH(QString, scheme);
        RelayProcess relay(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"));
        QVERIFY2(relay.start(), relay.log());
        QCOMPARE(postJson(relay, QStringLiteral("/api/crowds"), "{\"id\":\"joined\",\"text\":\"hello\"}").status, 201);
        QUrl link = relay.url();
        link.setScheme(scheme);
        link.setPath(QStringLiteral("/joined"));
        QProcess process;
        prepare(process, {link.toString()});
        process.start();
        QVERIFY(waitFor([&] { return members(relay, QStringLiteral("joined")) == 1; }));
        process.kill();
        process.waitForFinished();
        QVERIFY(waitFor([&] { return members(relay, QStringLiteral("joined")) == 0; }));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
