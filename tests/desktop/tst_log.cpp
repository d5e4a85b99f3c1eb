#include "app/desktop/program/closewatch.h"
#include "app/desktop/program/messagelog.h"
#include "app/desktop/program/runmarker.h"
#include "app/desktop/program/scrub.h"
#include "app/desktop/program/startrequest.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace bytecrowds::desktop;

/// The parts of the program around its windows: what it writes down of itself, how it knows of a crash, what a start
/// asks.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAPersonIsKept_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* name, const char* record, const char* kept) {
            QTest::newRow(name) << QString::fromUtf8(record) << QString::fromUtf8(kept);
        };
        row("plain", "QWidget::setMinimumSize: Negative sizes (-1,0) are not possible",
            "QWidget::setMinimumSize: Negative sizes (-1,0) are not possible");
        row("a state", "bytecrowds.session: Online", "bytecrowds.session: Online");
        row("link", "joined https://crowds.example.org/Abc_def now", "joined <address> now");
        row("scheme", "bytecrowds://localhost:7070/x failed", "<address> failed");
        row("web socket", "wss://ada:secret@h/ws/x?token=1", "<address>");
        row("path", "QFSFileEngine: /home/ada/thesis.tex: No such file", "QFSFileEngine: <path>: No such file");
        row("path with spaces", "cannot read /home/ada/my thesis/one.tex", "cannot read <path>");
        row("path of home", "~/notes.txt is gone", "<path> is gone");
        row("file url", "file:///home/ada/x", "<address>");
        row("quoted", "No such property \"thesis\"", "No such property <quoted>");
        row("quoted, typographically", "“thesis” is gone", "<quoted> is gone");
        row("single quotes", "font 'Ada' missing, isn't it", "font <quoted> missing, isn't it");
        row("e-mail", "mail to ada@example.org.", "mail to <account>");
        row("id of a crowd", "crowd s3cr3tS3cr3tS3cr3t_-x closed", "crowd <id> closed");
        row("a class", "QNetworkAccessManager has gone", "QNetworkAccessManager has gone");
        row("token", "Bearer eyJhbGciOiJIUzI1NiJ9.e30", "Bearer <id>.e30");
        row("lines", "one\ntwo\x1b[1m", "one two [1m");
    }
    void nothingOfAPersonIsKept()
    {
        QFETCH(QString, record);
        QFETCH(QString, kept);
        QCOMPARE(scrubbed(record), kept);
    }

    void qtsMessagesAreKept()
    {
        QTemporaryDir folder;
        {
            MessageLog log(folder.path());
            log.takeMessages();
            QTest::ignoreMessage(QtWarningMsg, "no file /home/ada/x");
            qWarning("no file /home/ada/x");
            QVERIFY2(log.text().endsWith(QLatin1String(" warning no file <path>\n")), qPrintable(log.text()));
        }
        const QString file = folder.filePath(QStringLiteral("bytecrowds.log"));
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QTest::ignoreMessage(QtWarningMsg, "later");
        qWarning("later");
        QVERIFY(!MessageLog(folder.path()).text().contains(QLatin1String("later")));
    }

    void theLogIsBounded()
    {
        QTemporaryDir folder;
        MessageLog log(folder.path());
        const QString record = QStringLiteral("a word ").repeated(300);
        for (int i = 0; i < 1000; ++i)
            log.add(QtInfoMsg, QString::number(i), record);
        log.add(QtInfoMsg, QStringLiteral("last"), QStringLiteral("words"));
        qint64 bytes = 0;
        for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QVERIFY(file.size() <= MessageLog::MaxBytes);
            bytes += file.size();
        }
        QVERIFY(bytes > MessageLog::MaxBytes); // what was before is there too
        QVERIFY(log.text().endsWith(QLatin1String("last info words\n")));
    }

    void anOrderlyEndLeavesNoMark()
    {
        QTemporaryDir folder;
        {
            const RunMarker first(folder.path());
            QVERIFY(!first.isAfterCrash());
            const RunMarker beside(folder.path()); // another that runs at the same time
            QVERIFY(!beside.isAfterCrash());
        }
        QVERIFY(!RunMarker(folder.path()).isAfterCrash());
    }

    void placesInFiles_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char* target, const char* name, int line, int column) {
            QTest::newRow(target) << QString::fromLatin1(target) << QString::fromLatin1(name) << line << column;
        };
        row("main.cpp", "/main.cpp", 0, 0);
        row("./main.cpp", "/main.cpp", 0, 0);
        row("main.cpp:12", "/main.cpp", 12, 0);
        row("main.cpp:12:3", "/main.cpp", 12, 3);
        row("main.cpp:12:3:", "/main.cpp", 12, 3); // as compilers write it
        row("odd:7", "/odd:7", 0, 0);              // there is such a file
        row("odd:7:8", "/odd:7", 8, 0);
        row("nothing.cpp:12", "nothing.cpp:12", 0, 0);
        row("https://localhost:7070/x", "https://localhost:7070/x", 0, 0);
    }
    void placesInFiles()
    {
        QFETCH(QString, target);
        QFETCH(QString, name);
        QFETCH(int, line);
        QFETCH(int, column);
        QTemporaryDir folder;
        for (const char* file : {"main.cpp", "odd:7"}) {
            QFile made(folder.filePath(QLatin1String(file)));
            QVERIFY(made.open(QIODevice::WriteOnly));
        }
        const QString expected = name.startsWith(QLatin1Char('/')) ? folder.path() + name : name;
        QCOMPARE(StartTarget::parse(target, folder.path()), (StartTarget{expected, line, column}));
    }

    void requestsTravel()
    {
        const StartRequest request{
            {QStringLiteral("ä b.txt"), QStringLiteral("https://x/y")}, QStringLiteral("/tmp"), true, true, "token"};
        QCOMPARE(StartRequest::fromJson(request.toJson()), request);
        QVERIFY(!request.toJson().contains('\n'));
        QVERIFY(!StartRequest::fromJson("[]"));
        QVERIFY(!StartRequest::fromJson("{"));
    }

    void closingIsToldOnce()
    {
        auto first = std::make_unique<QObject>(), second = std::make_unique<QObject>();
        QObject parent;
        auto* watch = new CloseWatch({first.get(), second.get(), first.get()}, &parent);
        QSignalSpy closed(watch, &CloseWatch::allClosed);
        QCoreApplication::processEvents();
        first.reset();
        QCOMPARE(closed.count(), 0);
        second.reset();
        QCOMPARE(closed.count(), 1);
    }
};

QTEST_MAIN(LogTest)
#include "tst_log.moc"
