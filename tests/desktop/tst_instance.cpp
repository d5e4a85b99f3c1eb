#include "app/desktop/program/singleinstance.h"
#include "tests/support/http.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace bytecrowds::tests;
using bytecrowds::desktop::SingleInstance;
using bytecrowds::desktop::StartRequest;

/// The program, started more than once in a home of its own.
class InstanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RelayProcess> m_relay;
    std::unique_ptr<QProcess> m_first;

    std::unique_ptr<QProcess> start(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME", "TMPDIR"})
            environment.insert(QString::fromLatin1(folder), m_home->path());
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(BYTECROWDS_BIN "/bytecrowds"), arguments);
        return process;
    }

    QString link(const char* id) const { return m_relay->url().toString() + QLatin1Char('/') + QLatin1String(id); }

    int members(const char* id)
    {
        return QJsonDocument::fromJson(get(*m_relay, QStringLiteral("/api/crowds/") + QLatin1String(id)).body)
            .object()
            .value(QLatin1String("members"))
            .toInt();
    }

    bool joined(const char* id)
    {
        return waitFor([&] { return members(id) == 1; });
    }

    void end(QProcess& process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(process.processId()), SIGCONT);
        process.terminate();
        if (!process.waitForFinished()) {
            process.kill();
            process.waitForFinished();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_relay = std::make_unique<RelayProcess>(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"));
        QVERIFY2(m_relay->start(), m_relay->log());
        for (const char* id : {"one", "two"}) {
            const QByteArray wish = QByteArray("{\"id\":\"") + id + "\",\"text\":\"hello\"}";
            QCOMPARE(postJson(*m_relay, QStringLiteral("/api/crowds"), wish).status, 201);
        }
        m_first = start({link("one")});
        QVERIFY(joined("one"));
    }

    void cleanup()
    {
        end(*m_first);
        m_first.reset();
        m_relay.reset();
    }

    void aSecondStartHandsOverAndEnds()
    {
        const auto second = start({link("two")});
        QVERIFY(second->waitForFinished());
        QCOMPARE(second->exitCode(), 0);
        QVERIFY(joined("two"));
        QCOMPARE(m_first->state(), QProcess::Running);
        // What is open already isn't opened once more.
        const auto third = start({link("two")});
        QVERIFY(third->waitForFinished());
        QCOMPARE(third->exitCode(), 0);
        QCOMPARE(members("two"), 1);
    }

    void oneWithAnotherDataFolderIsNoSecond()
    {
        auto otherHome = std::make_unique<QTemporaryDir>();
        m_home.swap(otherHome);
        const auto other = start({link("two")});
        m_home.swap(otherHome);
        QVERIFY(joined("two"));
        QCOMPARE(other->state(), QProcess::Running);
        end(*other);
        QVERIFY(waitFor([&] { return members("two") == 0; }));
        QCOMPARE(members("one"), 1);
    }

    void whoWaitsHearsOfAFirstThatEnds()
    {
        const auto waiting = start({QStringLiteral("--wait"), link("two")});
        QVERIFY(joined("two"));
        QCOMPARE(waiting->state(), QProcess::Running);
        QVERIFY(!waiting->waitForFinished(500));
        end(*m_first);
        QVERIFY(waiting->waitForFinished());
        QCOMPARE(waiting->exitStatus(), QProcess::NormalExit);
        QCOMPARE(waiting->exitCode(), 1);
    }

    void waitingIsToldOfTheEnd()
    {
        end(*m_first); // this process is the first instead
        qputenv("TMPDIR", m_home->path().toUtf8());
        SingleInstance first(m_home->filePath(QStringLiteral("bytecrowds")));
        QVERIFY(first.isFirst());
        auto tab = std::make_unique<QObject>();
        StartRequest asked;
        first.serve([&](const StartRequest& request) {
            asked = request;
            return QList<QObject*>{tab.get()};
        });
        const auto waiting = start({QStringLiteral("--wait"), QStringLiteral("--new-window"), QStringLiteral("a:3")});
        QVERIFY(waitFor([&] { return asked.waits; }));
        QCOMPARE(asked.targets, QStringList{QStringLiteral("a:3")});
        QCOMPARE(asked.folder, QDir::currentPath());
        QVERIFY(asked.newWindow);
        QTest::qWait(300);
        QCOMPARE(waiting->state(), QProcess::Running);
        tab.reset();
        QVERIFY(waitFor([&] { return waiting->state() == QProcess::NotRunning; }));
        QCOMPARE(waiting->exitCode(), 0);
        qunsetenv("TMPDIR");
    }

    void aFirstThatHangsSwallowsNothing()
    {
        ::kill(pid_t(m_first->processId()), SIGSTOP);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto second = start({link("two")});
        QVERIFY(joined("two"));
        QVERIFY(elapsed.elapsed() >= 4000);
        QCOMPARE(second->state(), QProcess::Running);
        // When it wakes up, it doesn't open what somebody else has opened since.
        ::kill(pid_t(m_first->processId()), SIGCONT);
        QTest::qWait(1000);
        QCOMPARE(members("two"), 1);
        end(*second);
    }

    void aFirstThatWasKilledIsFollowed()
    {
        m_first->kill();
        QVERIFY(m_first->waitForFinished());
        const QString marker = m_home->filePath(QStringLiteral("bytecrowds/running"));
        QVERIFY(QFile::exists(marker)); // a crash
        m_first = start({link("two")});
        QVERIFY(joined("two"));
        m_first->terminate();
        QVERIFY(m_first->waitForFinished());
        QCOMPARE(m_first->exitStatus(), QProcess::NormalExit);
        QVERIFY(!QFile::exists(marker)); // an orderly end
    }
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"
