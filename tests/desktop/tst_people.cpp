#include "app/desktop/commands/commandset.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/people/announcer.h"
#include "app/desktop/people/avatarbutton.h"
#include "app/desktop/people/follower.h"
#include "app/desktop/people/followframe.h"
#include "app/desktop/people/passingtext.h"
#include "app/desktop/people/peoplemodel.h"
#include "app/desktop/people/peoplepanel.h"
#include "app/desktop/people/qrcode.h"
#include "app/desktop/people/sharepopup.h"
#include "app/desktop/people/together.h"
#include "app/desktop/people/viewguard.h"
#include "app/desktop/peoplebar.h"
#include "app/desktop/statusline.h"
#include "app/desktop/texts/crowdtext.h"
#include "editor/codeview.h"
#include "editor/remotecarets.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/typing.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <qrencode.h>

#include <algorithm>
#include <functional>
#include <memory>

using namespace bytecrowds;
using namespace bytecrowds::tests;
using desktop::MainWindow;

namespace {

const QString Id = QStringLiteral("people-test");

crdt::ClientId clientOf(MainWindow& window)
{
    return window.crowd().awareness().clientId();
}

QString fileOf(MainWindow& window)
{
    return window.pane() ? desktop::CrowdText::idOf(window.pane()->text().key()) : QString();
}

/// The announcements that a screen reader got.
QStringList& announcements()
{
    static QStringList sentences;
    return sentences;
}

void hear(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Announcement)
        announcements().append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
}

} // namespace

/// What people in one crowd have of one another: real windows, a real relay, its real redis-server.
///
///   SCREENSHOTS=FOLDER tst_desktop_people     keeps pictures
class PeopleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RelayProcess> m_relay;
    std::unique_ptr<Desk> m_desks[3];
    QPointer<MainWindow> m_a, m_b, m_c;
    QTranslator m_english;
    const QString m_screenshots = qEnvironmentVariable("SCREENSHOTS");

    QString link() const { return m_relay->url().toString() + QLatin1Char('/') + Id; }

    MainWindow* openWindow(int desk, const QString& name, const QRect& place)
    {
        m_desks[desk] = std::make_unique<Desk>(m_relay->url());
        MainWindow* window = m_desks[desk]->app().openTarget(link());
        window->setProfile({name});
        window->setGeometry(place);
        return window;
    }

    static bool isOnline(MainWindow& window)
    {
        return window.crowd().session().state() == session::SyncSession::State::Online;
    }

    static bool sees(MainWindow& window, MainWindow& other)
    {
        const auto person = desktop::Person::find(window.crowd().awareness(), clientOf(other));
        return person && person->name == other.profile().name && person->caret;
    }

    void openTwo()
    {
        m_a = openWindow(0, QStringLiteral("Ada"), {0, 0, 800, 500});
        m_b = openWindow(1, QStringLiteral("Ben Kim"), {0, 500, 800, 500});
        QVERIFY(waitFor([&] { return isOnline(*m_a) && isOnline(*m_b) && sees(*m_a, *m_b) && sees(*m_b, *m_a); }));
    }

    void openThree()
    {
        openTwo();
        m_c = openWindow(2, QStringLiteral("Chloé"), {800, 0, 800, 500});
        QVERIFY(waitFor([&] {
            return isOnline(*m_c) && sees(*m_a, *m_c) && sees(*m_b, *m_c) && sees(*m_c, *m_a) && sees(*m_c, *m_b);
        }));
    }

    static desktop::Follower& follower(MainWindow& window) { return window.together()->follower(); }

    static QString frameOf(MainWindow& window)
    {
        const auto* frame = window.pane() ? window.pane()->findChild<desktop::FollowFrame*>() : nullptr;
        return frame ? frame->sentence() : QString();
    }

    static QString news(MainWindow& window) { return window.findChild<desktop::PassingText*>()->text(); }

    static bool caretIsInView(MainWindow& window, MainWindow& other)
    {
        return !window.pane()->carets()->caretRect(clientOf(other)).isEmpty();
    }

    static void run(MainWindow& window, const char* command)
    {
        window.commands().find(QLatin1String(command))->trigger();
    }

    /// A text of many long lines, seen by all.
    void writeLines()
    {
        m_a->pane()->text().text().insert(crdt::Utf8(0), QByteArray("a line of text\n").repeated(300).toStdString());
        QVERIFY(waitFor([&] { return viewText(*m_b) == viewText(*m_a); }));
    }

    QString newFile(MainWindow& window, MainWindow& other)
    {
        window.newFile();
        const QString id = fileOf(window);
        return waitFor([&] { return other.crowd().files().find(id).has_value(); }) ? id : QString();
    }

    void setVisibility(const QByteArray& visibility)
    {
        const QByteArray key = "bytecrowd:" + Id.toUtf8();
        RedisProcess::cli(m_relay->redisSocket(), {"HSET", key, "visibility", visibility, "owner", "github:1"});
    }

    static void reconnect(MainWindow& window) { window.crowd().session().open(window.crowd().link().webSocketUrl()); }

    void photograph(const QString& name)
    {
        if (m_screenshots.isEmpty())
            return;
        QTest::qWait(400); // for the picture alone
        QGuiApplication::primaryScreen()->grabWindow(0).save(m_screenshots + QLatin1Char('/') + name);
    }

    /// In light and in dark.
    void photographBoth(const QString& name)
    {
        photograph(name + QStringLiteral(".png"));
        const QPalette light = QApplication::palette();
        QPalette dark(QColor(0x2b, 0x2b, 0x2b), QColor(0x24, 0x24, 0x24));
        dark.setColor(QPalette::Base, QColor(0x1b, 0x1b, 0x1b));
        QApplication::setPalette(dark);
        photograph(name + QStringLiteral("-dark.png"));
        QApplication::setPalette(light);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_english.load(QStringLiteral(":/i18n/bytecrowds_en.qm")));
        QCoreApplication::installTranslator(&m_english);
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(&hear);
    }

    void init()
    {
        announcements().clear();
        m_relay = std::make_unique<RelayProcess>(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"));
        QVERIFY2(m_relay->start(), m_relay->log());
    }

    void cleanup()
    {
        for (const auto& window : {m_a, m_b, m_c})
            delete window.data();
        for (auto& desk : m_desks)
            desk.reset();
        m_relay.reset();
    }

    void followingShowsTheirCaretAlsoInOtherFiles()
    {
        openTwo();
        writeLines();
        follower(*m_b).follow(clientOf(*m_a));
        QVERIFY(frameOf(*m_b).contains(QLatin1String("Following Ada")));
        m_a->view().setCursorPosition(250, 3);
        QVERIFY(waitFor([&] { return caretIsInView(*m_b, *m_a); }));
        // What others write above pushes it down.
        m_a->pane()->text().text().insert(crdt::Utf8(0), std::string(200, '\n'));
        QVERIFY(waitFor([&] { return viewText(*m_b) == viewText(*m_a) && caretIsInView(*m_b, *m_a); }));

        const QString id = newFile(*m_a, *m_b);
        QTest::keyClicks(&m_a->view(), QStringLiteral("elsewhere"));
        QVERIFY(waitFor([&] { return fileOf(*m_b) == id && caretIsInView(*m_b, *m_a); }));
        QVERIFY(waitFor([&] { return frameOf(*m_b).contains(QLatin1String("Following Ada")); }));
        m_a->openFile(desktop::FileList::firstFile());
        QVERIFY(waitFor([&] { return fileOf(*m_b) == desktop::FileList::firstFile() && caretIsInView(*m_b, *m_a); }));
        QCOMPARE(m_b->tabs().panes().size(), 2);
        QCOMPARE(follower(*m_b).followed(), clientOf(*m_a));
    }

    void longLinesAreFollowedSideways()
    {
        openTwo();
        m_a->pane()->text().text().insert(crdt::Utf8(0), std::string(2000, 'x'));
        QVERIFY(waitFor([&] { return viewText(*m_b) == viewText(*m_a); }));
        follower(*m_b).follow(clientOf(*m_a));
        m_a->view().setCursorPosition(0, 1900);
        QVERIFY(waitFor([&] { return caretIsInView(*m_b, *m_a); }));
    }

    void followingEndsWithOnesOwnAct_data()
    {
        QTest::addColumn<std::function<void(MainWindow&)>>("act");
        QTest::addColumn<bool>("ends");
        const auto row = [](const char* name, bool ends, std::function<void(MainWindow&)> act) {
            QTest::newRow(name) << std::move(act) << ends;
        };
        row("typing", true, [](MainWindow& window) { QTest::keyClicks(&window.view(), QStringLiteral("x")); });
        row("Escape", true, [](MainWindow& window) { QTest::keyClick(&window.view(), Qt::Key_Escape); });
        row("an arrow", true, [](MainWindow& window) { QTest::keyClick(&window.view(), Qt::Key_Down); });
        row("a click", true, [](MainWindow& window) { QTest::mouseClick(window.view().viewport(), Qt::LeftButton); });
        row("the wheel", true, [](MainWindow& window) {
            QWheelEvent event({50, 50}, window.view().mapToGlobal(QPointF(50, 50)), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(window.view().viewport(), &event);
        });
        row("the scroll bar", true,
            [](MainWindow& window) { QTest::mouseClick(window.view().verticalScrollBar(), Qt::LeftButton); });
        row("another tab", true, [](MainWindow& window) { window.newFile(); });
        row("the button", true, [](MainWindow& window) {
            for (auto* button : window.pane()->findChildren<QAbstractButton*>()) {
                if (button->accessibleName() == QLatin1String("Stop following"))
                    button->click();
            }
            QCoreApplication::processEvents();
        });
        row("the command", true, [](MainWindow& window) {
            // Nobody else is there to be followed instead.
            run(window, "crowd.follow");
        });
        row("a modifier", false, [](MainWindow& window) { QTest::keyClick(&window.view(), Qt::Key_Control); });
        row("copying", false,
            [](MainWindow& window) { QTest::keyClick(&window.view(), Qt::Key_C, Qt::ControlModifier); });
        row("a split", false, [](MainWindow& window) { window.tabs().split(Qt::Horizontal); });
        row("the zoom", false, [](MainWindow& window) { window.view().zoomIn(); });
    }

    void followingEndsWithOnesOwnAct()
    {
        QFETCH(std::function<void(MainWindow&)>, act);
        QFETCH(bool, ends);
        openTwo();
        writeLines();
        follower(*m_b).follow(clientOf(*m_a));
        QVERIFY(!frameOf(*m_b).isEmpty());
        act(*m_b);
        QCOMPARE(follower(*m_b).followed(), ends ? std::nullopt : std::optional(clientOf(*m_a)));
        QVERIFY(waitFor([&] { return frameOf(*m_b).isEmpty() == ends; }));
        const bool rings = m_b->findChild<desktop::PeopleBar*>()->avatarOf(clientOf(*m_a))->isFollowed();
        QCOMPARE(rings, !ends);
    }

    void followingEndsWhenTheyLeave()
    {
        openTwo();
        follower(*m_b).follow(clientOf(*m_a));
        delete m_a;
        QVERIFY(waitFor([&] { return !follower(*m_b).followed(); }));
        QVERIFY2(news(*m_b).contains(QLatin1String("Ada has left")), qPrintable(news(*m_b)));
        QVERIFY(frameOf(*m_b).isEmpty());
    }

    void followingOutlivesTheConnection()
    {
        openTwo();
        writeLines();
        follower(*m_b).follow(clientOf(*m_a));
        m_relay->kill9();
        QVERIFY(waitFor([&] { return !isOnline(*m_a) && !isOnline(*m_b); }));
        QTest::qWait(desktop::Follower::AbsenceMs + 500);
        QCOMPARE(follower(*m_b).followed(), clientOf(*m_a));
        QVERIFY2(m_relay->restart(), m_relay->log());
        m_a->view().setCursorPosition(280, 0);
        QVERIFY(waitFor([&] { return isOnline(*m_b) && sees(*m_b, *m_a) && caretIsInView(*m_b, *m_a); }));
        QCOMPARE(follower(*m_b).followed(), clientOf(*m_a));
    }

    /// All are in different files, and each follows the next.
    void circlesComeToRest_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
    }

    void circlesComeToRest()
    {
        QFETCH(int, people);
        if (people == 2)
            openTwo();
        else
            openThree();
        QList<MainWindow*> windows{m_a, m_b};
        if (people == 3)
            windows.append(m_c);
        int changes = 0;
        for (MainWindow* window : windows) {
            window->newFile();
            connect(window, &MainWindow::currentChanged, this, [&changes] { ++changes; });
        }
        const auto isSeen = [](MainWindow& by, MainWindow& other) {
            return desktop::Person::find(by.crowd().awareness(), clientOf(other))->file == fileOf(other);
        };
        for (MainWindow* window : windows) {
            QVERIFY(waitFor([&] {
                return window->crowd().files().files().size() == people + 1 &&
                       std::ranges::all_of(windows, [&](MainWindow* other) { return isSeen(*window, *other); });
            }));
        }
        for (int i = 0; i < people; ++i)
            follower(*windows[i]).follow(clientOf(*windows[(i + 1) % people]));
        const auto areTogether = [&] {
            return std::ranges::all_of(windows, [&](MainWindow* window) { return fileOf(*window) == fileOf(*m_a); });
        };
        QVERIFY(waitFor([&] {
            const int before = changes;
            QTest::qWait(300); // long enough for a loop to show
            return changes == before && areTogether();
        }));
        QVERIFY2(changes <= 3 * people, qPrintable(QString::number(changes)));
        for (MainWindow* window : windows)
            QVERIFY(follower(*window).followed());
        const auto rests = [](MainWindow* window) {
            return frameOf(*window).contains(QLatin1String("followed in turn"));
        };
        QVERIFY(waitFor([&] { return std::ranges::count_if(windows, rests) == 1; }));
        for (MainWindow* window : windows)
            disconnect(window, nullptr, this, nullptr);
    }

    void everybodySeesWhoFollowsThem()
    {
        openThree();
        QTest::qWait(desktop::Announcer::SettleMs + 300); // all have looked around
        for (MainWindow* window : {m_a.data(), m_b.data(), m_c.data()})
            run(*window, "crowd.people");
        follower(*m_b).follow(clientOf(*m_a));
        const auto place = [](MainWindow& window, MainWindow& other) {
            return window.together()
                ->panel()
                .people()
                .indexOf(clientOf(other))
                .data(desktop::PeopleModel::PlaceRole)
                .toString();
        };
        QVERIFY(waitFor([&] { return place(*m_a, *m_b).contains(QLatin1String("follows you")); }));
        QVERIFY(!place(*m_a, *m_c).contains(QLatin1String("follows you")));
        QVERIFY(!place(*m_c, *m_b).contains(QLatin1String("follows you")));
        QVERIFY(place(*m_b, *m_a).contains(QLatin1String("you follow them")));
        const auto* avatar = m_a->findChild<desktop::PeopleBar*>()->avatarOf(clientOf(*m_b));
        QVERIFY(avatar->accessibleName().contains(QLatin1String("who follows you")));
        QVERIFY(waitFor([&] { return news(*m_a).contains(QLatin1String("Ben Kim follows you")); }));
        follower(*m_b).stop();
        QVERIFY(waitFor([&] { return !place(*m_a, *m_b).contains(QLatin1String("follows you")); }));
    }

    void panelSaysWhereTheyAreAndJumps()
    {
        openTwo();
        writeLines();
        const QString id = newFile(*m_a, *m_b);
        m_a->crowd().files().setPath(id, QStringLiteral("src/main.cpp"));
        QTest::keyClicks(&m_a->view(), QStringLiteral("one"));
        QTest::keyClick(&m_a->view(), Qt::Key_Return);
        QTest::keyClicks(&m_a->view(), QStringLiteral("two"));
        run(*m_b, "crowd.people");
        desktop::PeoplePanel& panel = m_b->together()->panel();
        QVERIFY(panel.isVisible());
        QVERIFY(waitFor([&] {
            return panel.people().indexOf(clientOf(*m_a)).data(desktop::PeopleModel::PlaceRole).toString() ==
                   QLatin1String("src/main.cpp, line 2");
        }));
        const QString spoken = panel.people().indexOf(clientOf(*m_a)).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, QStringLiteral("Ada: src/main.cpp, line 2"));
        // Oneself is first, and can't be followed.
        QCOMPARE(panel.people().index(0).data().toString(), QStringLiteral("Ben Kim (you)"));

        // By keyboard alone.
        panel.list().setCurrentIndex(panel.people().index(0));
        QVERIFY(!panel.selected());
        QTest::keyClick(&panel.list(), Qt::Key_Down);
        QCOMPARE(panel.selected(), clientOf(*m_a));
        QTest::keyClick(&panel.list(), Qt::Key_Return);
        QCOMPARE(fileOf(*m_b), id);
        int line = -1, index = -1;
        m_b->view().getCursorPosition(&line, &index);
        QCOMPARE(line, 1);
        QCOMPARE(index, 3);
        QVERIFY(!follower(*m_b).followed());
        QTest::keyClick(&panel.list(), Qt::Key_Space);
        QCOMPARE(follower(*m_b).followed(), clientOf(*m_a));
        QTest::keyClick(&panel.list(), Qt::Key_Space);
        QVERIFY(!follower(*m_b).followed());

        // By its menu.
        const QRect row = panel.list().visualRect(panel.list().currentIndex());
        Q_EMIT panel.list().customContextMenuRequested(row.center());
        auto* menu = panel.findChild<QMenu*>();
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        QCOMPARE(follower(*m_b).followed(), clientOf(*m_a));
        menu->close();

        run(*m_b, "crowd.people"); // there, it goes again
        if (m_b->isActiveWindow())
            QVERIFY(!panel.isVisible());
    }

    void commandsNeedNobodyChosen()
    {
        openThree();
        run(*m_a, "crowd.follow");
        const auto first = follower(*m_a).followed();
        QVERIFY(first);
        run(*m_a, "crowd.follow"); // the next one
        QVERIFY(follower(*m_a).followed());
        QVERIFY(follower(*m_a).followed() != first);
        follower(*m_a).stop();
        m_b->newFile();
        QVERIFY(waitFor([&] { return m_a->crowd().files().files().size() == 2; }));
        follower(*m_a).follow(clientOf(*m_b));
        QVERIFY(waitFor([&] { return fileOf(*m_a) == fileOf(*m_b); }));
        m_a->openFile(desktop::FileList::firstFile());
        for (const char* id : {"crowd.people", "crowd.follow", "crowd.jump"})
            QVERIFY(!m_a->commands().find(QLatin1String(id))->shortcut().isEmpty());
    }

    void avatarsAreButtons()
    {
        openTwo();
        auto* bar = m_b->findChild<desktop::PeopleBar*>();
        auto* ada = bar->avatarOf(clientOf(*m_a));
        QVERIFY(ada);
        QCOMPARE(ada->accessibleName(), QStringLiteral("Ada"));
        QCOMPARE(ada->focusPolicy(), Qt::StrongFocus);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(ada);
        QCOMPARE(spoken->role(), QAccessible::Button);
        QTest::keyClick(ada, Qt::Key_Space);
        QCOMPARE(follower(*m_b).followed(), clientOf(*m_a));
        QVERIFY(ada->isFollowed());
        QCOMPARE(ada->accessibleName(), QStringLiteral("Ada, whom you follow"));
        QTest::mouseClick(ada, Qt::LeftButton);
        QVERIFY(!follower(*m_b).followed());
        QVERIFY(!ada->isFollowed());
        auto* self = bar->avatarOf(clientOf(*m_b));
        QCOMPARE(self->accessibleName(), QStringLiteral("Ben Kim (you)"));
    }

    void joinsAndLeavesAreTold()
    {
        m_a = openWindow(0, QStringLiteral("Ada"), {0, 0, 800, 500});
        QVERIFY(waitFor([&] { return isOnline(*m_a); }));
        QTest::qWait(desktop::Announcer::SettleMs + 300); // Ada has looked around
        m_b = openWindow(1, QStringLiteral("Ben"), {0, 500, 800, 500});
        QVERIFY(waitFor([&] { return announcements().contains(QLatin1String("Ben joined")); }));
        QVERIFY(news(*m_a).contains(QLatin1String("Ben joined")));
        QVERIFY(waitFor([&] { return isOnline(*m_b); }));
        QTest::qWait(desktop::Announcer::SettleMs + 300);
        QVERIFY(!announcements().contains(QLatin1String("Ada joined"))); // she was there before

        // A lost connection is no leave.
        announcements().clear();
        m_relay->kill9();
        QVERIFY(waitFor([&] { return !isOnline(*m_a); }));
        QVERIFY2(m_relay->restart(), m_relay->log());
        QVERIFY(waitFor([&] { return isOnline(*m_a) && isOnline(*m_b) && sees(*m_a, *m_b); }));
        QTest::qWait(desktop::Announcer::SettleMs + 300);
        QCOMPARE(announcements(), QStringList());

        delete m_b;
        QVERIFY(waitFor([&] { return announcements().contains(QLatin1String("Ben left")); }));

        // Switched off by its command, as by whoever keeps the settings.
        announcements().clear();
        QAction* announce = m_a->commands().find(QStringLiteral("crowd.announce"));
        QSignalSpy changed(&m_a->together()->announcer(), &desktop::Announcer::enabledChanged);
        QVERIFY(announce->isChecked());
        announce->trigger();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_a->together()->announcer().isEnabled());
        m_b = openWindow(1, QStringLiteral("Ben"), {0, 500, 800, 500});
        QVERIFY(waitFor([&] { return isOnline(*m_b) && sees(*m_a, *m_b); }));
        QTest::qWait(desktop::Announcer::SettleMs + 300);
        QVERIFY(!announcements().contains(QLatin1String("Ben joined")));
        m_a->together()->announcer().setEnabled(true);
        QVERIFY(announce->isChecked());
    }

    void shareShowsTheLinkAsItIs()
    {
        m_a = openWindow(0, QStringLiteral("Ada"), {0, 0, 800, 500});
        QVERIFY(waitFor([&] { return isOnline(*m_a); }));
        QGuiApplication::clipboard()->clear();
        run(*m_a, "crowd.share");
        QCOMPARE(QGuiApplication::clipboard()->text(), link());
        auto* popup = m_a->findChild<desktop::SharePopup*>();
        QVERIFY(popup && popup->isVisible());
        QCOMPARE(popup->findChild<QLineEdit*>()->text(), link());
        const auto* audience = popup->findChild<QLabel*>(QStringLiteral("audience"));
        QVERIFY2(audience->text().contains(QLatin1String("on this computer only")), qPrintable(audience->text()));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(popup->findChild<QPushButton*>(QStringLiteral("copyLink")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), link());
        run(*m_a, "crowd.share"); // it is the same popup
        QCOMPARE(m_a->findChildren<desktop::SharePopup*>().size(), 1);

        setVisibility("view");
        reconnect(*m_a);
        QVERIFY(waitFor([&] { return audience->text().contains(QLatin1String("only the owner writes")); }));

        QTest::mouseClick(popup->findChild<QPushButton*>(QStringLiteral("leaveCrowd")), Qt::LeftButton);
        QVERIFY(waitFor([&] { return m_a.isNull(); }));
    }

    void sentencesOfAudiences_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("part");
        QTest::newRow("local") << QStringLiteral("http://127.0.0.1:7070/abc") << QStringLiteral("this computer only");
        QTest::newRow("far") << QStringLiteral("https://crowds.example.org/abc")
                             << QStringLiteral("Whoever has the link can read and write.");
    }

    void sentencesOfAudiences()
    {
        QFETCH(QString, link);
        QFETCH(QString, part);
        crdt::Doc doc({.newClientId = [] { return crdt::ClientId(1); }});
        crdt::Awareness awareness(1);
        const session::SyncSession session(doc, awareness, [] { return std::chrono::milliseconds(0); });
        QVERIFY(desktop::SharePopup::audience(*session::CrowdLink::parse(link), session).contains(part));
    }

    void qrCodeIsPaintedModuleByModule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("scale");
        const QString shortLink = QStringLiteral("http://localhost:7070/abc");
        const QString longLink = QStringLiteral("https://crowds.example.org/") + QString(120, u'k');
        QTest::newRow("usual") << shortLink << QSize() << 1.0;
        QTest::newRow("large") << shortLink << QSize(500, 400) << 1.0;
        QTest::newRow("high resolution") << longLink << QSize() << 2.0;
        QTest::newRow("between") << longLink << QSize(333, 401) << 1.25;
        QTest::newRow("as small as it gets") << longLink << QSize(80, 80) << 1.0;
    }

    void qrCodeIsPaintedModuleByModule()
    {
        QFETCH(QString, text);
        QFETCH(QSize, size);
        QFETCH(qreal, scale);
        desktop::QrView view(text);
        view.resize(size.isValid() ? size : view.sizeHint());
        QVERIFY(!view.accessibleName().isEmpty());
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> expected(
            QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
        // As on a screen of that scale: the same pixels whatever the palette.
        QPalette dark(QColor(0x2b, 0x2b, 0x2b), QColor(0x24, 0x24, 0x24));
        view.setPalette(dark);
        QImage image((QSizeF(view.size()) * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::darkGray);
        view.paintCode(image, scale);
        const QRect code = view.codeRect(scale);
        QVERIFY(!code.isEmpty());
        QCOMPARE(code.width() % expected->width, 0);
        const int module = code.width() / expected->width;
        const QRect quiet = code.adjusted(-4 * module, -4 * module, 4 * module, 4 * module);
        QVERIFY(image.rect().contains(quiet));
        for (int y = quiet.top(); y <= quiet.bottom(); ++y) {
            for (int x = quiet.left(); x <= quiet.right(); ++x) {
                const int column = (x - code.left()) / module, row = (y - code.top()) / module;
                const bool isDark = code.contains(x, y) && (expected->data[row * expected->width + column] & 1);
                if (image.pixelColor(x, y) != QColor(isDark ? Qt::black : Qt::white))
                    QFAIL(qPrintable(QStringLiteral("pixel %1, %2").arg(x).arg(y)));
            }
        }
    }

    void viewersReadAndAreTold()
    {
        openTwo();
        QTest::keyClicks(&m_a->view(), QStringLiteral("kept"));
        const QString second = newFile(*m_a, *m_b);
        m_a->crowd().files().setPath(second, QStringLiteral("second.txt"));
        QTest::keyClicks(&m_a->view(), QStringLiteral("also kept"));
        m_b->openFile(second);
        QVERIFY(waitFor([&] { return viewText(*m_b) == QLatin1String("also kept"); }));
        QVERIFY(waitFor([&] { return m_a->status().statusText() == QLatin1String("Saved"); }));

        setVisibility("view");
        reconnect(*m_b);
        auto* bar = m_b->findChild<desktop::ViewOnlyBar*>();
        QVERIFY(waitFor([&] { return !bar->isHidden() && isOnline(*m_b); }));
        QVERIFY(announcements().contains(desktop::ViewGuard::sentence()));
        photographBoth(QStringLiteral("viewer"));

        const auto isTold = [&](const std::function<void()>& act) {
            m_b->notices().hide();
            act();
            return m_b->notices().sentence() == desktop::ViewGuard::sentence();
        };
        QVERIFY(isTold([&] { QTest::keyClicks(&m_b->view(), QStringLiteral("x")); }));
        QTest::keyClick(&m_b->view(), Qt::Key_End);
        QVERIFY(isTold([&] { QTest::keyClick(&m_b->view(), Qt::Key_Backspace); }));
        QVERIFY(isTold([&] { QTest::keyClick(&m_b->view(), Qt::Key_Return); }));
        QVERIFY(isTold([&] { paste(*m_b, QStringLiteral("pasted")); }));
        QVERIFY(isTold([&] {
            QInputMethodEvent composed;
            composed.setCommitString(QStringLiteral("é"));
            QCoreApplication::sendEvent(&m_b->view(), &composed);
        }));
        QVERIFY(isTold([&] { m_b->newFile(); }));
        QVERIFY(isTold([&] { m_b->crowd().files().remove(second); }));
        QVERIFY(isTold([&] { m_b->crowd().files().setLanguage(second, QStringLiteral("cpp")); }));
        QCOMPARE(viewText(*m_b), QStringLiteral("also kept"));
        QCOMPARE(m_b->crowd().files().files().size(), 2);
        // A tab that is opened now is no other.
        m_b->openFile(desktop::FileList::firstFile());
        QVERIFY(isTold([&] { QTest::keyClicks(&m_b->view(), QStringLiteral("x")); }));
        QCOMPARE(viewText(*m_b), QStringLiteral("kept"));
        QCOMPARE(m_b->crowd().session().unsavedEdits(), 0);

        // What others write is still seen.
        m_a->openFile(desktop::FileList::firstFile());
        QTest::keyClick(&m_a->view(), Qt::Key_End);
        QTest::keyClicks(&m_a->view(), QStringLiteral(" up"));
        QVERIFY(waitFor([&] { return viewText(*m_b) == QLatin1String("kept up"); }));

        // A copy of one's own, in another window.
        const QWidgetList before = QApplication::topLevelWidgets();
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<MainWindow*>(widget); window && !before.contains(widget))
                m_c = window;
        }
        QVERIFY(m_c);
        QVERIFY(m_c->crowd().link().id != Id);
        QCOMPARE(viewText(*m_c), QStringLiteral("kept up"));
        const auto copy = m_c->crowd().files().findByPath(QStringLiteral("second.txt"));
        QVERIFY(copy);
        QCOMPARE(m_c->crowd().files().text(copy->id).toString(), std::string("also kept"));
        QTest::keyClicks(&m_c->view(), QStringLiteral("mine "));
        QCOMPARE(viewText(*m_c), QStringLiteral("mine kept up"));
        QVERIFY(waitFor([&] { return m_c->status().statusText() == QLatin1String("Saved"); }));

        setVisibility("edit");
        reconnect(*m_b);
        QVERIFY(waitFor([&] { return bar->isHidden(); }));
        QTest::keyClick(&m_b->view(), Qt::Key_End);
        QTest::keyClicks(&m_b->view(), QStringLiteral(" to date"));
        QVERIFY(waitFor([&] { return viewText(*m_a) == QLatin1String("kept up to date"); }));
    }

    void everyControlHasAName()
    {
        openTwo();
        run(*m_b, "crowd.people");
        follower(*m_b).follow(clientOf(*m_a));
        run(*m_b, "crowd.share");
        int controls = 0;
        for (QWidget* widget : m_b->findChildren<QWidget*>()) {
            const bool isOurs = m_b->together()->dock().isAncestorOf(widget) || widget->window() != m_b ||
                                qobject_cast<desktop::AvatarButton*>(widget) || m_b->pane()->isAncestorOf(widget);
            if (!isOurs || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++controls;
        }
        QVERIFY2(controls >= 10, qPrintable(QString::number(controls)));
    }

    void photographs()
    {
        if (m_screenshots.isEmpty())
            QSKIP("SCREENSHOTS names no folder");
        openThree();
        m_a->crowd().files().setPath(desktop::FileList::firstFile(), QStringLiteral("crowd.cpp"));
        m_a->crowd().files().setLanguage(desktop::FileList::firstFile(), QStringLiteral("cpp"));
        paste(*m_a, QStringLiteral("#include <iostream>\n\nint main()\n{\n    std::cout << \"hello\\n\";\n}\n"));
        run(*m_a, "crowd.people");
        m_b->view().setSelection(4, 4, 4, 13);
        m_c->view().setCursorPosition(2, 5);
        follower(*m_b).follow(clientOf(*m_a));
        follower(*m_a).follow(clientOf(*m_c));
        m_a->together()->panel().list().setCurrentIndex(m_a->together()->panel().people().index(1));
        m_c->share();
        m_c->findChild<desktop::SharePopup*>()->move(900, 380);
        QVERIFY(waitFor([&] { return sees(*m_a, *m_c); }));
        photographBoth(QStringLiteral("people"));
    }
};

QTEST_MAIN(PeopleTest)
#include "tst_people.moc"
