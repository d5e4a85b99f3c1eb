#include "app/desktop/panes/textpane.h"
#include "editor/codeview.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/typing.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

#include <cstdio>

using namespace bytecrowds;
using namespace bytecrowds::tests;
using desktop::MainWindow;

namespace {

/// What has been on the screen for so long is not lost.
constexpr int SeenMs = 200;

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// As a start of the program does it.
MainWindow* start(Desk& desk, const QString& target)
{
    desktop::StartRequest request;
    request.targets = {target};
    desk.app().open(request);
    return desk.app().lastWindow();
}

/// The typist that is killed: writes numbered words, and says of each when it stood painted.
///
///   tst_desktop_kill --type FOLDER RELAY TARGET FROM
int type(const QStringList& arguments)
{
    Desk desk(QUrl(arguments[1]), arguments[0]);
    MainWindow* window = start(desk, arguments[2]);
    if (!QTest::qWaitForWindowExposed(window))
        return 1;
    QTest::keyClick(&window->view(), Qt::Key_End, Qt::ControlModifier);
    for (int word = arguments[3].toInt();; ++word) {
        for (const QChar c : QStringLiteral("w%1 ").arg(word))
            QTest::keyClick(&window->view(), c.toLatin1());
        window->view().viewport()->repaint();
        std::printf("%d %lld\n", word, nowMs());
        std::fflush(stdout);
        QTest::qWait(3);
    }
}

} // namespace

/// kill -9 of the desktop at random moments: what was typed is there at the next start. COUNT, SEED.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasSeenIsLost_data();
    void nothingThatWasSeenIsLost();
};

void KillTest::nothingThatWasSeenIsLost_data()
{
    QTest::addColumn<bool>("online");
    QTest::addColumn<bool>("plainFile");
    QTest::newRow("online") << true << false;
    QTest::newRow("offline") << false << false;
    QTest::newRow("a plain file") << false << true;
}

void KillTest::nothingThatWasSeenIsLost()
{
    QFETCH(bool, online);
    QFETCH(bool, plainFile);
    const quint32 seed = numberFrom("SEED", QRandomGenerator::global()->generate());
    const int count = int(numberFrom("COUNT", 4));
    QRandomGenerator random(seed);
    qInfo("SEED=%u COUNT=%d", seed, count);

    RelayProcess relay(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"), {QStringLiteral("--no-limits")});
    QUrl url(QStringLiteral("http://127.0.0.1:1")); // nobody listens there
    if (online) {
        QVERIFY2(relay.start(), relay.log());
        url = relay.url();
    }
    QTemporaryDir folder;
    QString target = url.toString() + QStringLiteral("/killed");
    if (plainFile) {
        target = folder.filePath(QStringLiteral("notes.txt"));
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("begun ");
    }

    int next = 0, lost = 0, seen = 0;
    for (int kill = 0; kill < count; ++kill) {
        QProcess typist;
        typist.setProcessChannelMode(QProcess::SeparateChannels);
        typist.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--type"), folder.path(), url.toString(), target, QString::number(next)});
        QVERIFY(waitFor([&] { return typist.canReadLine(); }));
        QTest::qWait(SeenMs + random.bounded(700));
        const qint64 killedAt = nowMs();
        typist.kill();
        QVERIFY(typist.waitForFinished());
        int last = next - 1; // that was seen long enough
        for (const QByteArray& line : typist.readAllStandardOutput().split('\n')) {
            const auto words = line.split(' ');
            if (words.size() == 2 && words[1].toLongLong() <= killedAt - SeenMs)
                last = words[0].toInt();
        }

        Desk desk(url, folder.path());
        MainWindow* window = start(desk, target);
        const QString text = viewText(*window);
        QCOMPARE(text, documentText(*window));
        for (int word = 0; word <= last; ++word) {
            if (!text.contains(QStringLiteral("w%1 ").arg(word)) && lost++ == 0)
                qWarning("word %d is missing after the kill number %d", word, kill);
        }
        if (plainFile)
            QVERIFY(text.contains(QLatin1String("begun ")));
        seen = last + 1;
        for (next = seen; text.contains(QStringLiteral("w%1 ").arg(next)); ++next) {
        }
    }
    qInfo("%d kills, %d words that were seen, %d lost", count, seen, lost);
    QCOMPARE(lost, 0);
}

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--type"))
        return type(arguments.sliced(2));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
