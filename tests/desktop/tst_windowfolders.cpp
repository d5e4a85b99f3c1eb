#include "app/desktop/commands/commandset.h"
#include "app/desktop/folders/windowfolders.h"
#include "app/desktop/folders/withhelddialog.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/program/logdialog.h"
#include "editor/codeview.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/typing.h"
#include "tests/support/http.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace bytecrowds;
using namespace bytecrowds::tests;
using desktop::MainWindow;
using desktop::StartRequest;

/// Folders that are dropped on real windows; others in the crowd see what comes of it.
class WindowFoldersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RelayProcess> m_relay;
    std::unique_ptr<Desk> m_ada, m_ben;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QPointer<MainWindow>> m_windows;

    void write(const char* path, const QByteArray& content)
    {
        const QString place = m_folder->filePath(QString::fromLatin1(path));
        QDir().mkpath(QFileInfo(place).path());
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    MainWindow* open(Desk& desk, const QString& target)
    {
        MainWindow* window = desk.app().openTarget(target);
        m_windows.append(window);
        return window;
    }

    QString paths(MainWindow& window)
    {
        QStringList paths;
        for (const desktop::CrowdFile& file : window.crowd().files().files())
            paths.append(file.path);
        return paths.join(QLatin1Char(' '));
    }

    void drop(QWidget& target, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        data.setText(path); // as file managers do
        const QPointF at(5, 5);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &event);
    }

    /// For a person's eyes: SHOTS=FOLDER
    void shoot(QWidget& widget, const char* name)
    {
        if (const QString folder = qEnvironmentVariable("SHOTS"); !folder.isEmpty())
            widget.grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

private Q_SLOTS:
    void init()
    {
        m_relay = std::make_unique<RelayProcess>(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"));
        QVERIFY2(m_relay->start(), m_relay->log());
        m_ada = std::make_unique<Desk>(m_relay->url());
        m_ben = std::make_unique<Desk>(m_relay->url());
        m_folder = std::make_unique<QTemporaryDir>();
        write("README.md", "# Project\n");
        write("src/main.cpp", "int main() {}\n");
        write("src/.gitignore", "*.o\n");
        write("src/main.o", "ignored");
        write(".env", "TOKEN=1\n");
    }

    void cleanup()
    {
        for (const auto& window : std::as_const(m_windows))
            delete window;
        m_windows.clear();
        m_ada.reset();
        m_ben.reset();
        m_relay.reset();
    }

    void aFolderBecomesACrowdForAll()
    {
        MainWindow* a = open(*m_ada, m_folder->path());
        QVERIFY(waitFor([&] { return !a->folders().isBusy(); }));
        QCOMPARE(paths(*a), QStringLiteral("README.md src/.gitignore src/main.cpp"));
        MainWindow* b = open(*m_ben, a->crowd().link().webUrl().toString());
        QVERIFY(waitFor([&] { return paths(*b) == paths(*a); }));
        QVERIFY(waitFor([&] { return viewText(*b) == QLatin1String("# Project\n"); }));
        QVERIFY2(a->notices().sentence().contains(QLatin1String(".env")), qPrintable(a->notices().sentence()));
        shoot(*a, "imported");
    }

    void whatWasWithheldCanBeAddedByHand()
    {
        MainWindow* a = open(*m_ada, m_folder->path());
        QVERIFY(waitFor([&] { return !a->folders().isBusy(); }));
        QPushButton* show = a->notices().findChild<QPushButton*>();
        QVERIFY(show);
        show->click();
        auto* dialog = a->findChild<desktop::WithheldDialog*>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        QVERIFY(dialog->chosen().empty());
        shoot(*dialog, "withheld");
        list->item(0)->setCheckState(Qt::Checked);
        dialog->accept();
        QVERIFY(waitFor([&] { return paths(*a).startsWith(QLatin1String(".env")); }));
    }

    void aFolderIsDroppedOnTheTextAndAsksAboutWhatIsThere()
    {
        MainWindow* a = open(*m_ada, m_folder->path());
        QVERIFY(waitFor([&] { return !a->folders().isBusy(); }));
        drop(*a->view().viewport(), m_folder->filePath(QStringLiteral("src")));
        QMessageBox* box = nullptr;
        QVERIFY(waitFor([&] { return (box = a->findChild<QMessageBox*>()) != nullptr; }));
        shoot(*box, "clash");
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QVERIFY(waitFor([&] { return !a->folders().isBusy(); }));
        QCOMPARE(paths(*a),
                 QStringLiteral("README.md src/.gitignore src/.gitignore (2) src/main (2).cpp src/main.cpp"));
        QCOMPARE(viewText(*a), QStringLiteral("# Project\n")); // the path was not pasted
    }

    void aNewCrowdNobodyTouchedGivesItsPlace()
    {
        MainWindow* empty = m_ada->app().openCrowd();
        m_windows.append(empty);
        QCOMPARE(open(*m_ada, m_folder->path()), empty);

        MainWindow* next = m_ada->app().openCrowd();
        m_windows.append(next);
        QCOMPARE(postJson(*m_relay, QStringLiteral("/api/crowds"), "{\"id\":\"other\",\"text\":\"hello\"}").status,
                 201);
        const QString link = m_relay->url().toString() + QStringLiteral("/other");
        MainWindow* joined = open(*m_ada, link);
        QVERIFY(joined != next);
        QTRY_VERIFY(m_windows.at(2).isNull()); // closed for it
        QVERIFY(empty->isVisible());

        MainWindow* typed = m_ada->app().openCrowd();
        m_windows.append(typed);
        QTest::keyClicks(&typed->view(), QStringLiteral("mine"));
        open(*m_ada, m_relay->url().toString() + QStringLiteral("/third"));
        QTest::qWait(50);
        QVERIFY(typed->isVisible());
    }

    void theMenuOfHelpHasKeysAndLog()
    {
        MainWindow* window = m_ada->app().openCrowd();
        m_windows.append(window);
        window->commands().find(QStringLiteral("help.log"))->trigger();
        auto* log = window->findChild<desktop::LogDialog*>();
        QVERIFY(log);
        const QString report = log->findChild<QPlainTextEdit*>()->toPlainText();
        QVERIFY2(report.contains(QLatin1String(qVersion())), qPrintable(report));
        for (const QPushButton* button : log->findChildren<QPushButton*>()) {
            if (button->text() == desktop::LogDialog::tr("&Copy"))
                const_cast<QPushButton*>(button)->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), report);
        shoot(*log, "log");
    }

    void whatIsOpenIsShownAgain()
    {
        const StartRequest link{
            {m_relay->url().toString() + QStringLiteral("/again")}, QDir::currentPath(), false, false, {}};
        auto* first = qobject_cast<MainWindow*>(m_ada->app().open(link).first());
        m_windows.append(first);
        QCOMPARE(m_ada->app().open(link), QList<QObject*>{first});

        const StartRequest file{
            {m_folder->filePath(QStringLiteral("src/main.cpp:1:5"))}, QDir::currentPath(), false, false, {}};
        auto* pane = qobject_cast<desktop::TextPane*>(m_ada->app().open(file).first());
        QVERIFY(pane);
        QCOMPARE(pane->window(), first); // in a tab of the window that is there
        int line = -1, column = -1;
        pane->view().getCursorPosition(&line, &column);
        QCOMPARE(std::pair(line, column), std::pair(0, 4));
        first->openFile(desktop::FileList::firstFile());
        QCOMPARE(m_ada->app().open(file).first(), pane);
        QCOMPARE(first->pane(), pane);

        StartRequest another = file;
        another.newWindow = true;
        auto* beside = qobject_cast<desktop::TextPane*>(m_ada->app().open(another).first());
        QVERIFY(beside && beside->window() != first);
        m_windows.append(static_cast<MainWindow*>(beside->window()));
    }
};

QTEST_MAIN(WindowFoldersTest)
#include "tst_windowfolders.moc"
