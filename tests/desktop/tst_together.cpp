#include "app/desktop/panes/textpane.h"
#include "app/desktop/peoplebar.h"
#include "app/desktop/statusline.h"
#include "editor/codeview.h"
#include "editor/remotecarets.h"
#include "tests/desktop/browser.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/typing.h"
#include "tests/support/http.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QScreen>
#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::tests;
using desktop::MainWindow;

/// The main job: two desktops and a browser in one crowd, on one display.
///
///   SECONDS=60 SEED=1 SCREENSHOTS=FOLDER tst_desktop_together     types longer, repeats a run, keeps pictures
class TogetherTest : public QObject
{
    Q_OBJECT

private:
    RelayProcess m_relay{QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay")};
    const QString m_screenshots = qEnvironmentVariable("SCREENSHOTS");

    static bool isSaved(MainWindow& window) { return window.status().statusText() == QLatin1String("Saved"); }

    void photograph(const QString& name)
    {
        if (!m_screenshots.isEmpty())
            QGuiApplication::primaryScreen()->grabWindow(0).save(m_screenshots + QLatin1Char('/') + name);
    }

    /// As a system's dark colours give it.
    static QPalette darkPalette()
    {
        QPalette palette(QColor(0x2b, 0x2b, 0x2b), QColor(0x24, 0x24, 0x24));
        palette.setColor(QPalette::Base, QColor(0x1b, 0x1b, 0x1b));
        return palette;
    }

    static std::unique_ptr<MainWindow> openWindow(Desk& desk, const QString& link, const QString& name,
                                                  const QRect& place)
    {
        std::unique_ptr<MainWindow> window(desk.app().openTarget(link));
        window->setProfile({name});
        window->setGeometry(place);
        return window;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_relay.start(), m_relay.log()); }

    void twoDesktopsAndABrowserType()
    {
        const quint32 seed = numberFrom("SEED", QRandomGenerator::global()->generate());
        const int seconds = int(numberFrom("SECONDS", 6));
        qInfo("SEED=%u SECONDS=%d", seed, seconds);
        QRandomGenerator random(seed);

        const QUrl link(m_relay.url().toString() + QStringLiteral("/together"));
        Desk ada(m_relay.url()), ben(m_relay.url());
        auto a = openWindow(ada, link.toString(), QStringLiteral("Ada"), {0, 0, 800, 500});
        auto b = openWindow(ben, link.toString(), QStringLiteral("Ben"), {0, 500, 800, 500});
        Browser browser;
        browser.open(link, QStringLiteral("Chloé"), {800, 0, 800, 1000});
        QVERIFY2(browser.failure().isEmpty(), qPrintable(browser.failure()));
        QVERIFY(waitFor([&] { return isSaved(*a) && isSaved(*b) && browser.status() == QLatin1String("Saved"); }));

        QElapsedTimer clock;
        clock.start();
        int steps = 0;
        while (clock.elapsed() < seconds * 1000) {
            typeSomething(*a, random);
            typeSomething(*b, random);
            if (random.bounded(12) == 0)
                browser.paste(randomText(random));
            else if (random.bounded(8) == 0)
                browser.press(random.bounded(3) ? QStringLiteral("Backspace") : QStringLiteral("Enter"));
            else
                browser.type(QString(QChar::fromLatin1(char('A' + random.bounded(26)))));
            QVERIFY2(browser.failure().isEmpty(), qPrintable(browser.failure()));
            QCOMPARE(viewText(*a), documentText(*a));
            QCOMPARE(viewText(*b), documentText(*b));
            ++steps;
        }
        QVERIFY(waitFor([&] { return isSaved(*a) && isSaved(*b) && viewText(*a) == viewText(*b); }));
        QVERIFY(waitFor([&] { return browser.text() == viewText(*a) && browser.status() == QLatin1String("Saved"); }));
        QCOMPARE(QString::fromUtf8(get(m_relay, QStringLiteral("/together/raw")).body), viewText(*a));
        QVERIFY(!viewText(*a).contains(QLatin1Char('\r')));
        QCOMPARE(browser.errors(), QStringList());
        qInfo("%d rounds of typing, %lld UTF-16 units in the end, equal at all three and in the relay", steps,
              viewText(*a).size());
        photograph(QStringLiteral("random-typing.png"));
    }

    void allSeeOneAnother()
    {
        const QUrl link(m_relay.url().toString() + QStringLiteral("/pair"));
        Desk ada(m_relay.url()), ben(m_relay.url());
        auto a = openWindow(ada, link.toString(), QStringLiteral("Ada"), {0, 0, 800, 500});
        auto b = openWindow(ben, link.toString(), QStringLiteral("Ben"), {0, 500, 800, 500});
        Browser browser;
        browser.open(link, QStringLiteral("Chloé"), {800, 0, 800, 1000});
        QVERIFY2(browser.failure().isEmpty(), qPrintable(browser.failure()));
        QVERIFY(waitFor([&] { return isSaved(*a) && isSaved(*b); }));
        a->crowd().files().setPath(desktop::FileList::firstFile(), QStringLiteral("crowd.cpp"));
        a->crowd().files().setLanguage(desktop::FileList::firstFile(), QStringLiteral("cpp"));
        paste(*a,
              QString::fromUtf8(
                  "#include <iostream>\r\n#include <vector>\r\n\r\n// Everybody in here says hello 👋, שלום, مرحبا.\r\n"
                  "int main()\r\n{\r\n    const std::vector<std::string> crowd{\"Ada\", \"Ben\", \"Chloé\"};\r\n"
                  "    for (const auto& name : crowd)\r\n        std::cout << \"Hello, \" << name << \"!\\n\";\r\n"
                  "    return 0;\r\n}\r\n"));
        QVERIFY(waitFor([&] { return viewText(*b) == viewText(*a) && browser.text() == viewText(*a); }));
        a->view().setCursorPosition(6, 30);
        b->view().setCursorPosition(8, 27);
        b->view().setSelection(8, 19, 8, 29);
        browser.press(QStringLiteral("Control+End"));
        browser.press(QStringLiteral("ArrowUp"));
        browser.press(QStringLiteral("ArrowUp"));
        browser.press(QStringLiteral("End"));

        const QString lightTheme = a->view().theme().name();

        // Carets of both kinds show on both sides.
        QVERIFY(waitFor([&] { return a->findChild<desktop::PeopleBar*>()->people().size() == 3; }));
        const auto shown = [](MainWindow& window) {
            auto* carets = window.pane()->carets();
            int count = 0;
            for (const auto& [client, state] : window.crowd().awareness().states())
                count += client != window.crowd().awareness().clientId() && !carets->caretRect(client).isEmpty();
            return count;
        };
        QVERIFY(waitFor([&] { return shown(*a) == 2 && shown(*b) == 2; }));
        QVERIFY(waitFor([&] {
            const QStringList carets = browser.carets();
            return carets.contains(QLatin1String("Ada")) && carets.contains(QLatin1String("Ben"));
        }));
        QVERIFY(waitFor([&] { return isSaved(*a) && isSaved(*b) && browser.status() == QLatin1String("Saved"); }));
        QCOMPARE(browser.errors(), QStringList());
        photograph(QStringLiteral("together.png"));

        const QPalette light = QApplication::palette();
        QApplication::setPalette(darkPalette());
        QVERIFY(waitFor([&] { return a->view().theme().name() != lightTheme; }));
        QTest::qWait(100); // for the picture alone
        photograph(QStringLiteral("together-dark.png"));
        QApplication::setPalette(light);
        QVERIFY(waitFor([&] { return a->view().theme().name() == lightTheme; }));
    }

    void cleanupTestCase() { m_relay.stop(); }
};

QTEST_MAIN(TogetherTest)
#include "tst_together.moc"
