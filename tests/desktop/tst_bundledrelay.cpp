#include "app/desktop/bundledrelay.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/statusline.h"
#include "editor/codeview.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/typing.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace bytecrowds;
using namespace bytecrowds::tests;
using desktop::BundledRelay;
using desktop::MainWindow;

namespace {

/// The process whose command line names a data folder; 0 when there is none.
pid_t relayOf(const QString& data)
{
    const auto processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& process : processes) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList words = file.readAll().split('\0');
        if (words.value(0).endsWith("bytecrowds-relay") && words.contains(data.toUtf8()))
            return process.toInt();
    }
    return 0;
}

} // namespace

/// The relay that a desktop starts when none is configured.
class BundledRelayTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString data() const { return m_folder->filePath(QStringLiteral("relay")); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        if (const pid_t relay = relayOf(data())) {
            ::kill(relay, SIGTERM);
            QVERIFY(waitFor([&] { return relayOf(data()) == 0; }));
        }
    }

    void oneTypesAtOnceAndItIsSaved()
    {
        Desk desk({}, m_folder->path());
        std::unique_ptr<MainWindow> window(desk.app().openCrowd());
        QTest::keyClicks(&window->view(), QStringLiteral("at once")); // no relay yet
        QCOMPARE(viewText(*window), QStringLiteral("at once"));
        QVERIFY(waitFor([&] { return window->status().statusText() == QLatin1String("Saved"); }));
        QVERIFY(window->crowd().link().isLocal());
    }

    void twoDesktopsShareIt()
    {
        Desk first({}, m_folder->path()), second({}, m_folder->path());
        std::unique_ptr<MainWindow> a(first.app().openCrowd());
        QVERIFY(waitFor([&] { return !a->crowd().link().relay.isEmpty(); }));
        const QPointer<MainWindow> other = second.app().openCrowd(); // which makes room for the next
        QVERIFY(waitFor([&] { return other->crowd().link().relay == a->crowd().link().relay; }));
        std::unique_ptr<MainWindow> b(second.app().openTarget(a->crowd().link().webUrl().toString()));
        QTest::keyClicks(&a->view(), QStringLiteral("shared"));
        QVERIFY(waitFor([&] { return viewText(*b) == QLatin1String("shared"); }));
    }

    void itIsStartedAgainAtTheSameAddressWhenItWasKilled()
    {
        Desk desk({}, m_folder->path());
        std::unique_ptr<MainWindow> window(desk.app().openCrowd());
        QTest::keyClicks(&window->view(), QStringLiteral("one"));
        QVERIFY(waitFor([&] { return window->status().statusText() == QLatin1String("Saved"); }));
        const QUrl before = window->crowd().link().relay;
        ::kill(relayOf(data()), SIGKILL);
        QTest::keyClick(&window->view(), Qt::Key_End);
        QTest::keyClicks(&window->view(), QStringLiteral(" two"));
        QVERIFY(waitFor([&] { return window->status().statusText() == QLatin1String("Saved"); }));
        QCOMPARE(window->crowd().link().relay, before);
        QCOMPARE(viewText(*window), QStringLiteral("one two"));
    }

    void missingProgramGivesASentence()
    {
        BundledRelay relay(m_folder->filePath(QStringLiteral("no-such-program")), QDir(data()));
        QSignalSpy failed(&relay, &BundledRelay::failed);
        relay.ensure();
        QVERIFY(failed.count() == 1 || failed.wait());
        QVERIFY(failed.first().first().toString().contains(QLatin1String("no-such-program")));
    }

    void folderThatCannotBeMadeGivesASentence()
    {
        BundledRelay relay(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"),
                           QDir(QStringLiteral("/proc/no/such/folder")));
        QSignalSpy failed(&relay, &BundledRelay::failed);
        relay.ensure();
        QVERIFY(failed.count() == 1 || failed.wait());
    }
};

QTEST_MAIN(BundledRelayTest)
#include "tst_bundledrelay.moc"
