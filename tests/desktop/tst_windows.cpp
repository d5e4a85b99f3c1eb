#include "app/desktop/noticebar.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/peoplebar.h"
#include "app/desktop/statusline.h"
#include "app/desktop/texts/crowdtext.h"
#include "editor/codeview.h"
#include "editor/remotecarets.h"
#include "sync/protocol/limits.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/typing.h"
#include "tests/support/http.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTcpServer>
#include <QTest>
#include <QTranslator>

using namespace bytecrowds;
using namespace bytecrowds::tests;
using desktop::MainWindow;
using State = session::SyncSession::State;
using SavedState = session::SyncSession::SavedState;

namespace {

const QString Id = QStringLiteral("windows-test");

bool isSaved(MainWindow& window)
{
    return window.status().statusText() == QLatin1String("Saved");
}

QSet<QString> lines(const QString& text)
{
    const QStringList list = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

} // namespace

/// Two real windows, a real relay and its real redis-server.
class WindowsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RelayProcess> m_relay;
    std::unique_ptr<Desk> m_ada, m_ben;
    MainWindow* m_a = nullptr;
    MainWindow* m_b = nullptr;

    QString link(const QString& id = Id) const { return m_relay->url().toString() + QLatin1Char('/') + id; }

    QByteArray raw() const { return get(*m_relay, QStringLiteral("/%1/raw").arg(Id)).body; }

    void openBoth()
    {
        m_a = m_ada->app().openTarget(link());
        m_b = m_ben->app().openTarget(link());
        QVERIFY(waitFor([&] { return isSaved(*m_a) && isSaved(*m_b); }));
    }

private Q_SLOTS:
    void init()
    {
        m_relay = std::make_unique<RelayProcess>(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"));
        QVERIFY2(m_relay->start(), m_relay->log());
        m_ada = std::make_unique<Desk>(m_relay->url());
        m_ben = std::make_unique<Desk>(m_relay->url());
    }

    void cleanup()
    {
        for (MainWindow* window : {m_a, m_b})
            delete window;
        m_a = m_b = nullptr;
        m_ada.reset();
        m_ben.reset();
        m_relay.reset();
    }

    void whatOneTypesTheOtherSees()
    {
        openBoth();
        QTest::keyClicks(&m_a->view(), QStringLiteral("hello"));
        QVERIFY(waitFor([&] { return viewText(*m_b) == QLatin1String("hello"); }));
        QTest::keyClick(&m_b->view(), Qt::Key_End);
        QTest::keyClicks(&m_b->view(), QStringLiteral(" you"));
        QVERIFY(waitFor([&] { return viewText(*m_a) == QLatin1String("hello you"); }));
        QVERIFY(waitFor([&] { return isSaved(*m_a) && isSaved(*m_b); }));
        QCOMPARE(raw(), QByteArray("hello you"));
    }

    void peopleAndCaretsAreSeen()
    {
        openBoth();
        QTest::keyClicks(&m_a->view(), QStringLiteral("abc"));
        const auto people = [](MainWindow* window) { return window->findChild<desktop::PeopleBar*>()->people(); };
        QVERIFY(waitFor([&] { return people(m_b).size() == 2; }));
        auto* carets = m_b->pane()->carets();
        QVERIFY(waitFor([&] { return carets->caretOf(m_a->crowd().awareness().clientId()) == crdt::Utf8(3); }));

        delete m_a;
        m_a = nullptr;
        QVERIFY(waitFor([&] { return people(m_b).size() == 1; }));
    }

    void nameAndLanguageTravel()
    {
        openBoth();
        auto* name = m_a->findChild<QLineEdit*>(QStringLiteral("fileName"));
        name->setText(QStringLiteral("main.rs"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(waitFor([&] { return m_b->windowTitle().startsWith(QLatin1String("main.rs")); }));
        QCOMPARE(m_b->status().language(), QStringLiteral("rust"));

        auto* language = m_b->findChild<QComboBox*>(QStringLiteral("language"));
        language->setCurrentIndex(language->findData(QStringLiteral("python")));
        Q_EMIT language->activated(language->currentIndex());
        QVERIFY(waitFor([&] { return m_a->status().language() == QLatin1String("python"); }));
        QVERIFY(waitFor([&] {
            return RedisProcess::cli(m_relay->redisSocket(), {"HGET", "bytecrowd:" + Id.toUtf8(), "language"}) ==
                   "python";
        }));
    }

    void undoTakesBackOnesOwnEdits()
    {
        openBoth();
        QTest::keyClicks(&m_a->view(), QStringLiteral("mine"));
        QVERIFY(waitFor([&] { return viewText(*m_b) == QLatin1String("mine"); }));
        QTest::keyClick(&m_b->view(), Qt::Key_End);
        QTest::keyClicks(&m_b->view(), QStringLiteral(" theirs"));
        QVERIFY(waitFor([&] { return viewText(*m_a) == QLatin1String("mine theirs"); }));
        m_a->view().undo();
        QCOMPARE(viewText(*m_a), QStringLiteral(" theirs"));
        QVERIFY(waitFor([&] { return viewText(*m_b) == QLatin1String(" theirs"); }));
        m_a->view().redo();
        QVERIFY(waitFor([&] { return viewText(*m_b) == QLatin1String("mine theirs"); }));
    }

    void shareCopiesTheLink()
    {
        openBoth();
        QTest::mouseClick(m_a->findChild<QPushButton*>(QStringLiteral("share")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), link());
        QVERIFY(m_a->notices().sentence().contains(link()));
    }

    void storeFollowsTheTyping()
    {
        openBoth();
        const QByteArray key = "bytecrowd:" + Id.toUtf8();
        QByteArray text;
        for (int i = 0; i < 10; ++i) {
            QTest::keyClicks(&m_a->view(), QStringLiteral("x"));
            text += 'x';
            QElapsedTimer timer;
            timer.start();
            QVERIFY(waitFor([&] { return RedisProcess::cli(m_relay->redisSocket(), {"HGET", key, "text"}) == text; },
                            1000));
            qInfo("the store's text was %lld ms behind the key", timer.elapsed());
        }
    }

    /// Nothing that was shown as saved is missing from what the relay finds when it comes back.
    void relayIsKilledWhileBothType()
    {
        openBoth();
        QString savedA, savedB; // what was on the screen when it last said "Saved"
        const auto remember = [](MainWindow* window, QString* saved) {
            connect(&window->crowd().session(), &session::SyncSession::savedStateChanged, window, [window, saved] {
                if (isSaved(*window))
                    *saved = documentText(*window);
            });
        };
        remember(m_a, &savedA);
        remember(m_b, &savedB);

        int count = 0;
        const auto typeLine = [&](MainWindow* window, const char* who) {
            QTest::keyClick(&window->view(), Qt::Key_End, Qt::ControlModifier);
            QTest::keyClicks(&window->view(), QStringLiteral("%1%2").arg(QLatin1String(who)).arg(count++));
            QTest::keyClick(&window->view(), Qt::Key_Return);
        };
        for (int round = 0; round < 40; ++round) {
            typeLine(m_a, "a");
            typeLine(m_b, "b");
        }
        QVERIFY(!savedA.isEmpty() || waitFor([&] { return !savedA.isEmpty(); }));
        for (int round = 0; round < 10; ++round) {
            typeLine(m_a, "a");
            typeLine(m_b, "b");
        }
        m_relay->kill9();
        for (MainWindow* window : {m_a, m_b})
            QVERIFY(waitFor([&] { return window->crowd().session().state() == State::Waiting; }));
        typeLine(m_a, "a");
        typeLine(m_b, "b");
        QVERIFY(waitFor([&] { return m_a->status().statusText().contains(QLatin1String("waiting")); }));

        // What the store holds without anybody's help.
        m_a->crowd().session().close();
        m_b->crowd().session().close();
        QVERIFY2(m_relay->restart(), m_relay->log());
        const QSet<QString> stored = lines(QString::fromUtf8(raw()));
        QVERIFY(stored.contains(lines(savedA)));
        QVERIFY(stored.contains(lines(savedB)));
        qInfo("stored %lld lines, shown as saved %lld and %lld", stored.size(), lines(savedA).size(),
              lines(savedB).size());

        m_a->crowd().session().open(m_a->crowd().link().webSocketUrl());
        m_b->crowd().session().open(m_b->crowd().link().webSocketUrl());
        QVERIFY(waitFor([&] { return isSaved(*m_a) && isSaved(*m_b) && viewText(*m_a) == viewText(*m_b); }));
        QCOMPARE(viewText(*m_a), documentText(*m_a));
        QCOMPARE(lines(viewText(*m_a)).size(), count);
    }

    void bothGoOnAndReconnectByThemselves()
    {
        openBoth();
        QTest::keyClicks(&m_a->view(), QStringLiteral("before "));
        QVERIFY(waitFor([&] { return isSaved(*m_a) && viewText(*m_b) == QLatin1String("before "); }));
        m_relay->kill9();
        QVERIFY(waitFor([&] { return m_a->status().statusText() == QLatin1String("Offline"); }));
        QTest::keyClick(&m_a->view(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(&m_a->view(), QStringLiteral("abc"));
        QTest::keyClicks(&m_b->view(), QStringLiteral("xyz"));
        QVERIFY(waitFor([&] { return m_a->status().statusText() == QLatin1String("Offline: 3 edits waiting"); }));
        QVERIFY2(m_relay->restart(), m_relay->log());
        QVERIFY(waitFor([&] { return isSaved(*m_a) && isSaved(*m_b) && viewText(*m_a) == viewText(*m_b); }));
        QCOMPARE(viewText(*m_a).size(), 13);
    }

    void randomTypingConverges()
    {
        openBoth();
        const quint32 seed = numberFrom("SEED", QRandomGenerator::global()->generate());
        const int steps = int(numberFrom("STEPS", 600));
        qInfo("SEED=%u STEPS=%d", seed, steps);
        QRandomGenerator random(seed);
        for (int step = 0; step < steps; ++step) {
            MainWindow* window = random.bounded(2) ? m_a : m_b;
            typeSomething(*window, random);
            if (random.bounded(8) == 0)
                QCoreApplication::processEvents();
            QCOMPARE(viewText(*window), documentText(*window));
        }
        QVERIFY(waitFor([&] { return isSaved(*m_a) && isSaved(*m_b) && viewText(*m_a) == viewText(*m_b); }));
        QCOMPARE(viewText(*m_b), documentText(*m_b));
        QVERIFY(!viewText(*m_a).contains(QLatin1Char('\r')));
    }

    void hugePasteIsRefusedWithASentence()
    {
        openBoth();
        QTest::keyClicks(&m_a->view(), QStringLiteral("kept"));
        QElapsedTimer timer;
        timer.start();
        paste(*m_a, QString(100'000'000, QLatin1Char('x')));
        qInfo("a paste of 100 MB was refused in %lld ms", timer.elapsed());
        QGuiApplication::clipboard()->clear();
        QCOMPARE(viewText(*m_a), QStringLiteral("kept"));
        QVERIFY(!m_a->notices().sentence().isEmpty());
        QVERIFY(waitFor([&] { return isSaved(*m_a) && viewText(*m_b) == QLatin1String("kept"); }));
    }

    void linkToNoCrowdIsRefusedWithASentence()
    {
        m_a = m_ada->app().openTarget(m_relay->url().toString() + QStringLiteral("/not!a!crowd"));
        QVERIFY(!m_a->notices().sentence().isEmpty());
        // The window is a new crowd that can be typed in all the same.
        QTest::keyClicks(&m_a->view(), QStringLiteral("x"));
        QVERIFY(waitFor([&] { return isSaved(*m_a); }));
    }

    void listedCrowdAsksToSignIn()
    {
        RedisProcess::cli(m_relay->redisSocket(),
                          {"HSET", "bytecrowd:listed", "authorizedEmails", "[\"ada@example.org\"]"});
        m_a = m_ada->app().openTarget(link(QStringLiteral("listed")));
        QVERIFY(waitFor([&] { return m_a->crowd().session().state() == State::Refused; }));
        QVERIFY(!m_a->notices().sentence().isEmpty());
        QVERIFY(m_a->status().statusText().startsWith(QLatin1String("Not connected")));
    }

    void relayThatIsNotThereGivesASentence()
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        m_a = m_ada->app().openTarget(QStringLiteral("http://127.0.0.1:%1/abc").arg(port));
        QTest::keyClicks(&m_a->view(), QStringLiteral("typed"));
        QVERIFY(waitFor([&] { return m_a->status().statusText() == QLatin1String("Offline: 5 edits waiting"); }));
        QVERIFY(!m_a->crowd().session().refusal().isEmpty());
    }

    void fileIsOpenedForItself()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("main.py"));
        const auto onDisk = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("print(1)\r\n");
        file.close();
        m_a = m_ada->app().openTarget(path);
        QVERIFY(!m_a->hasCrowd());
        QCOMPARE(viewText(*m_a), QStringLiteral("print(1)\n"));
        QCOMPARE(m_a->status().language(), QStringLiteral("python"));
        QCOMPARE(m_a->status().statusText(), QStringLiteral("On this computer only"));

        QTest::keyClicks(&m_a->view(), QStringLiteral("x"));
        QCOMPARE(m_a->status().statusText(), QStringLiteral("On this computer only, not saved"));
        QVERIFY(m_a->save());
        QCOMPARE(onDisk(), QByteArray("xprint(1)\r\n"));
        QCOMPARE(m_a->status().statusText(), QStringLiteral("On this computer only"));

        m_a->share();
        QVERIFY(m_a->hasCrowd());
        QVERIFY(waitFor([&] { return isSaved(*m_a) && m_a->status().language() == QLatin1String("python"); }));
        const QByteArray key = "bytecrowd:" + m_a->crowd().link().id.toUtf8();
        QVERIFY(
            waitFor([&] { return RedisProcess::cli(m_relay->redisSocket(), {"HGET", key, "language"}) == "python"; }));
        QCOMPARE(RedisProcess::cli(m_relay->redisSocket(), {"HGET", key, "text"}), QByteArray("xprint(1)\n"));
    }

    void filesAreSharedAndSeenInTabs()
    {
        openBoth();
        m_a->newFile(QStringLiteral("src"));
        const QString id = desktop::CrowdText::idOf(m_a->pane()->text().key());
        QVERIFY(id != desktop::FileList::firstFile());
        QTest::keyClicks(&m_a->view(), QStringLiteral("second"));
        QVERIFY(waitFor([&] { return m_b->crowd().files().find(id).has_value(); }));
        QCOMPARE(m_b->crowd().files().find(id)->path, QStringLiteral("src/untitled.txt"));
        m_b->openFile(id);
        QVERIFY(waitFor([&] { return viewText(*m_b) == QLatin1String("second"); }));
        QCOMPARE(m_b->tabs().panes().size(), 2);

        // What is undone is undone in this file alone.
        m_b->openFile(desktop::FileList::firstFile());
        QTest::keyClicks(&m_b->view(), QStringLiteral("first"));
        m_b->openFile(id);
        m_b->view().undo();
        QCOMPARE(viewText(*m_b), QStringLiteral("second"));

        m_a->crowd().files().remove(id);
        QVERIFY(waitFor([&] { return m_b->tabs().panes().size() == 1; }));
        QVERIFY(m_b->notices().sentence().contains(QLatin1String("src/untitled.txt")));
        m_b->crowd().files().restore(id);
        m_b->openFile(id);
        QCOMPARE(viewText(*m_b), QStringLiteral("second"));
    }

    void splitsShareTextAndHistory()
    {
        openBoth();
        QTest::keyClicks(&m_a->view(), QStringLiteral("one"));
        editor::CodeView& left = m_a->view();
        m_a->tabs().split(Qt::Horizontal);
        editor::CodeView& right = m_a->view();
        QVERIFY(&left != &right);
        QTest::keyClick(&right, Qt::Key_End);
        QTest::keyClicks(&right, QStringLiteral(" two"));
        QCOMPARE(left.utf8(), std::string("one two"));
        left.undo();
        QCOMPARE(right.utf8(), std::string());
        right.redo();
        QCOMPARE(left.utf8(), std::string("one two"));

        const QJsonObject layout = m_a->tabs().layoutToJson();
        m_a->closePane(m_a->pane());
        QCOMPARE(m_a->tabs().panes().size(), 1);
        m_a->closePane(m_a->pane());
        QCOMPARE(m_a->pane(), nullptr);
        m_a->tabs().restoreLayout(layout, [&](const QString& key) -> std::shared_ptr<desktop::OpenText> {
            return m_a->crowd().openText(desktop::CrowdText::idOf(key));
        });
        QCOMPARE(m_a->tabs().panes().size(), 2);
        QCOMPARE(m_a->tabs().layoutToJson()[QStringLiteral("parts")].toArray().size(), 2);
        QCOMPARE(viewText(*m_a), QStringLiteral("one two"));
    }

    void closingWaitsUntilItIsSaved()
    {
        openBoth();
        QTest::keyClicks(&m_a->view(), QStringLiteral("last words"));
        QPointer<MainWindow> window = m_a;
        m_a->close();
        m_a = nullptr;
        QVERIFY(waitFor([&] { return window.isNull(); }));
        QCOMPARE(raw(), QByteArray("last words"));
    }

    void initTestCase()
    {
        QVERIFY(m_english.load(QStringLiteral(":/i18n/bytecrowds_en.qm")));
        QCoreApplication::installTranslator(&m_english);
    }

private:
    QTranslator m_english;
};

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
