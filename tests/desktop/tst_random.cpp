#include "app/desktop/commands/commandset.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/statusline.h"
#include "app/desktop/texts/crowdtext.h"
#include "editor/codeview.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/typing.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <algorithm>

using namespace bytecrowds;
using namespace bytecrowds::tests;
using desktop::FileList;
using desktop::MainWindow;
using desktop::TextPane;
using Sci = QsciScintillaBase;

namespace {

/// So that a long run's texts stay small.
constexpr std::size_t MaxTextBytes = 4000;
constexpr int MaxPanes = 6;
constexpr int MaxFiles = 12;

/// As if somebody dragged it from elsewhere.
void drop(MainWindow& window, const QString& text, const QPoint& at)
{
    QMimeData data;
    data.setText(text);
    QWidget* viewport = window.view().viewport();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &event);
}

void addCarets(editor::CodeView& view, QRandomGenerator& random)
{
    const long length = view.SendScintilla(Sci::SCI_GETLENGTH);
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const long line = view.SendScintilla(Sci::SCI_LINEFROMPOSITION, random.bounded(int(length) + 1));
        const long start = view.SendScintilla(Sci::SCI_POSITIONFROMLINE, line);
        view.SendScintilla(Sci::SCI_ADDSELECTION, (unsigned long)(start), start);
    }
}

} // namespace

/// Two windows in one crowd, and whatever people do in them with the keyboard, with files, tabs and splits, while the
/// document is changed beside them: views and documents stay equal, and both windows end with the same. SEED, STEPS.
class RandomTest : public QObject
{
    Q_OBJECT

    RelayProcess m_relay{QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay"), {QStringLiteral("--no-limits")}};

    static bool isSaved(MainWindow& window) { return window.status().statusText() == QLatin1String("Saved"); }

    static void changeDocument(MainWindow& window, QRandomGenerator& random)
    {
        crdt::Text& text = window.pane()->text().text();
        const auto length = int(text.utf16Length().value);
        const crdt::Utf16 at(std::size_t(random.bounded(length + 1)));
        if (random.bounded(2) && length > 0)
            text.erase(at, crdt::Utf16(std::size_t(random.bounded(8))));
        else
            text.insert(at, randomText(random).remove(QLatin1Char('\r')).toStdString());
    }

    static void doWithFiles(MainWindow& window, QRandomGenerator& random)
    {
        FileList& files = window.crowd().files();
        const QList<desktop::CrowdFile> all = files.files();
        const QString id = all.isEmpty() ? QString() : all[random.bounded(int(all.size()))].id;
        switch (random.bounded(5)) {
        case 0:
            if (all.size() < MaxFiles && files.deletedFiles().size() < MaxFiles)
                window.newFile(random.bounded(2) ? QStringLiteral("folder") : QString());
            break;
        case 1: {
            const QString path = QStringLiteral("f%1/n%2.txt").arg(random.bounded(3)).arg(random.bounded(100));
            if (!id.isEmpty() && files.problemWith(path, id).isEmpty())
                files.setPath(id, path);
            break;
        }
        case 2:
            if (all.size() > 1)
                files.remove(id);
            break;
        case 3:
            if (const auto deleted = files.deletedFiles(); !deleted.isEmpty())
                files.restore(deleted[random.bounded(int(deleted.size()))].id);
            break;
        default:
            if (!id.isEmpty())
                window.openFile(id);
        }
    }

    static void doWithTabs(MainWindow& window, QRandomGenerator& random)
    {
        desktop::TabArea& tabs = window.tabs();
        const QList<TextPane*> panes = tabs.panes();
        switch (random.bounded(4)) {
        case 0:
            if (panes.size() < MaxPanes)
                tabs.split(random.bounded(2) ? Qt::Horizontal : Qt::Vertical);
            break;
        case 1:
            if (panes.size() > 1)
                tabs.close(panes[random.bounded(int(panes.size()))]);
            break;
        case 2:
            tabs.activateNext(random.bounded(2) ? 1 : -1);
            break;
        default:
            tabs.activateNextGroup();
        }
    }

    static void doSomething(MainWindow& window, QRandomGenerator& random)
    {
        if (!window.pane())
            window.openFile(window.crowd().files().files().value(0).id);
        editor::CodeView& view = window.view();
        switch (random.bounded(20)) {
        case 0:
            doWithFiles(window, random);
            break;
        case 1:
            doWithTabs(window, random);
            break;
        case 2:
            changeDocument(window, random);
            break;
        case 3:
            addCarets(view, random);
            break;
        case 4:
            drop(window, randomText(random), {random.bounded(200), random.bounded(100)});
            break;
        case 5:
            if (window.pane()->text().text().toString().size() > MaxTextBytes) {
                QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
                QTest::keyClick(&view, Qt::Key_Delete);
            }
            break;
        default:
            typeSomething(window, random);
        }
    }

    static QString difference(MainWindow& window)
    {
        for (TextPane* pane : window.tabs().panes()) {
            if (pane->view().utf8() != pane->text().text().toString())
                return pane->text().path();
        }
        return {};
    }

    static QMap<QString, std::string> contentOf(MainWindow& window)
    {
        QMap<QString, std::string> content;
        for (const desktop::CrowdFile& file : window.crowd().files().files())
            content[file.id + QLatin1Char(' ') + file.path] = window.crowd().files().text(file.id).toString();
        return content;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_relay.start(), m_relay.log()); }

    void viewsAndDocumentsStayEqual()
    {
        const quint32 seed = numberFrom("SEED", QRandomGenerator::global()->generate());
        const int steps = int(numberFrom("STEPS", 3000));
        qInfo("SEED=%u STEPS=%d", seed, steps);
        QRandomGenerator random(seed);

        Desk ada(m_relay.url()), ben(m_relay.url());
        const QString link = m_relay.url().toString() + QStringLiteral("/random");
        const std::unique_ptr<MainWindow> a(ada.app().openTarget(link)), b(ben.app().openTarget(link));
        QVERIFY(waitFor([&] { return isSaved(*a) && isSaved(*b); }));
        for (int step = 0; step < steps; ++step) {
            MainWindow& window = random.bounded(2) ? *a : *b;
            doSomething(window, random);
            const QString differing = difference(window);
            QVERIFY2(differing.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(differing)));
            if (random.bounded(6) == 0)
                QCoreApplication::processEvents();
        }
        QVERIFY(waitFor([&] { return contentOf(*a) == contentOf(*b); }, 30000));
        QCOMPARE(difference(*a) + difference(*b), QString());
        qInfo("%lld files", contentOf(*a).size());
    }
};

QTEST_MAIN(RandomTest)
#include "tst_random.moc"
