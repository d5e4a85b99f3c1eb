#include "fakerelay.h"
#include "localdesk.h"
#include "sync/session/syncsession.h"
#include "tests/support/waitfor.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <random>

using namespace bytecrowds;
using namespace std::chrono_literals;
using session::SyncSession;
using std::chrono::milliseconds;
using tests::FakeRelay;
using tests::LocalDesk;
using tests::waitFor;

namespace {

/// On the screen for so long, it is on the disk.
constexpr milliseconds Promise = 200ms;

/// The same clock in all processes.
milliseconds now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::chrono::seconds(time.tv_sec) +
           std::chrono::duration_cast<milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

/// Types on where the copy ends, a character every few milliseconds, and tells when which one was on the screen:
/// "TIME LENGTH\n". Undoes and deletes now and then. Never returns.
int typeForEver(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[2]);
    LocalDesk desk(path, QByteArray(argv[3]) == "file" ? session::LocalEntry::ofFile(QStringLiteral("/tmp/plain.txt"))
                                                       : tests::crowd("crowd"));
    crdt::Awareness awareness(1);
    SyncSession session(desk.doc, awareness, now);
    session.restoreUnsavedEdits(desk.copy.unsavedEdits());
    if (const QString url = QString::fromLocal8Bit(argv[4]); !url.isEmpty())
        session.open(QUrl(url));
    QTimer typing;
    int typed = 0;
    QObject::connect(&typing, &QTimer::timeout, &app, [&] {
        const std::size_t length = desk.text().utf16Length().value;
        desk.type(std::string(1, char('a' + length % 26)));
        if (++typed % 50 == 0) {
            desk.erase(0, length / 2);
            desk.undo.undo();
        }
        std::printf("%lld %zu\n", static_cast<long long>(now().count()), desk.text().utf16Length().value);
        std::fflush(stdout);
    });
    typing.start(3);
    return app.exec();
}

/// What a killed program had told.
struct Shown
{
    std::size_t total = 0;    ///< characters at the end
    std::size_t promised = 0; ///< of which were there for long enough
};

Shown shownBefore(const QByteArray& lines, milliseconds killed)
{
    Shown shown;
    for (const QByteArray& line : lines.left(lines.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 2)
            continue;
        shown.total = words[1].toULongLong();
        if (milliseconds(words[0].toLongLong()) + Promise <= killed)
            shown.promised = shown.total;
    }
    return shown;
}

} // namespace

class LocalKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// COUNT=100 kills as often; SEED=7 chooses the same moments again.
    void nothingThatWasShownIsLost_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("isOnline");
        QTest::newRow("a crowd, offline") << QByteArray("crowd") << false;
        QTest::newRow("a crowd, online") << QByteArray("crowd") << true;
        QTest::newRow("a plain file") << QByteArray("file") << false;
    }
    void nothingThatWasShownIsLost()
    {
        QFETCH(QByteArray, kind);
        QFETCH(bool, isOnline);
        const int rounds = qEnvironmentVariableIsSet("COUNT") ? qEnvironmentVariableIntValue("COUNT") : 7;
        const unsigned seed = qEnvironmentVariableIsSet("SEED") ? unsigned(qEnvironmentVariableIntValue("SEED"))
                                                                : std::random_device()() % 1000000;
        qInfo("SEED=%u COUNT=%d", seed, rounds);
        std::mt19937 random(seed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copies.sqlite"));
        FakeRelay relay;
        QVERIFY(!isOnline || relay.listen());
        const session::LocalEntry entry =
            kind == "file" ? session::LocalEntry::ofFile(QStringLiteral("/tmp/plain.txt")) : tests::crowd("crowd");

        qsizetype before = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--type"), path, QString::fromLatin1(kind),
                           isOnline ? relay.url().toString() : QString()});
            QVERIFY(waitFor([&] { return program.bytesAvailable() > 0; }));
            const milliseconds until = now() + milliseconds(random() % 1200);
            waitFor([&] { return now() >= until; });
            const milliseconds killed = now();
            ::kill(pid_t(program.processId()), SIGKILL);
            QVERIFY(waitFor([&] { return program.state() == QProcess::NotRunning; }));
            const Shown shown = shownBefore(program.readAllStandardOutput(), killed);

            LocalDesk desk(path, entry);
            const QString kept = desk.string();
            const QByteArray numbers = "shown " + QByteArray::number(qulonglong(shown.total)) + ", promised " +
                                       QByteArray::number(qulonglong(shown.promised)) + ", kept " +
                                       QByteArray::number(kept.size());
            QVERIFY2(kept.size() >= qsizetype(shown.promised), numbers.constData());
            QVERIFY2(kept.size() >= before, numbers.constData());
            // Online a character that only the relay had is merged beside the one that was typed in its place.
            for (qsizetype i = 0; i < kept.size() && !isOnline; ++i)
                QVERIFY2(kept[i] == QLatin1Char(char('a' + i % 26)), numbers.constData());
            QVERIFY(desk.loaded.isEmpty());
            QVERIFY2(desk.store->trouble().isEmpty(), qPrintable(desk.store->trouble()));
            QCOMPARE(desk.doc.check(), std::string());
            // The steps fit the text: all that was typed can be taken back.
            int undone = 0;
            while (desk.undo.undo())
                ++undone;
            QCOMPARE(desk.doc.check(), std::string());
            QVERIFY2(desk.string().size() <= before, qPrintable(desk.string()));
            for (; undone > 0; --undone)
                QVERIFY(desk.undo.redo());
            QCOMPARE(desk.string(), kept);
            before = kept.size();
        }
        QVERIFY(before > 0);
    }
};

int main(int argc, char** argv)
{
    if (argc == 5 && QByteArray(argv[1]) == "--type")
        return typeForEver(argc, argv);
    QCoreApplication app(argc, argv);
    LocalKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localkill.moc"
