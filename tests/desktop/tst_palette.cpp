#include "app/desktop/commands/commandset.h"
#include "app/desktop/palette/palette.h"
#include "app/desktop/palette/palettelist.h"
#include "app/desktop/palette/ranking.h"
#include "app/desktop/palette/recentlist.h"
#include "app/desktop/palette/windowpalette.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "editor/codeview.h"
#include "tests/desktop/desk.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::desktop;
using namespace bytecrowds::tests;

namespace {

/// Those between blanks.
QStringList list(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// "folder/name" for each.
QList<PaletteItem> items(const QStringList& paths)
{
    QList<PaletteItem> items;
    for (const QString& path : paths)
        items.append(
            {.id = path, .title = path.section(QLatin1Char('/'), -1), .detail = path.section(QLatin1Char('/'), 0, -2)});
    return items;
}

QStringList ids(const QList<PaletteItem>& items)
{
    QStringList ids;
    for (const PaletteItem& item : items)
        ids.append(item.id);
    return ids;
}

/// The text with what was found in brackets.
QString marked(QString text, const QList<TextSpan>& spans)
{
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        text.insert(span->start + span->length, QLatin1Char(']')).insert(span->start, QLatin1Char('['));
    return text;
}

/// How far the middle of what a row paints lies from the left, from 0 to 1.
double middleOfInk(const PaletteItem& item, Qt::LayoutDirection direction)
{
    PaletteList rows;
    rows.setItems({item});
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, 30);
    option.direction = direction;
    option.palette.setColor(QPalette::Text, Qt::black);
    option.palette.setColor(QPalette::PlaceholderText, Qt::black);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PaletteDelegate().paint(&painter, option, rows.index(0));
    painter.end();
    double sum = 0, count = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128) {
                sum += x;
                ++count;
            }
        }
    }
    return count == 0 ? -1 : sum / count / image.width();
}

} // namespace

/// What the palette finds, and how it is used.
class PaletteTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    QPointer<MainWindow> m_window;

    Palette& palette() { return m_window->commandPalette().palette(); }
    QLineEdit& field() { return palette().field(); }
    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < palette().list().rowCount(); ++row)
            titles.append(palette().list().item(row).title);
        return titles;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&field(), key, modifiers); }
    QString addFile(const QString& path)
    {
        FileList& files = m_window->crowd().files();
        return files.create(path, editor::Languages::PlainText);
    }
    void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void setText(const char* text)
    {
        m_window->view().selectAll();
        m_window->view().perform([&] { m_window->view().replaceSelectedText(QString::fromUtf8(text)); });
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(QUrl(QStringLiteral("http://127.0.0.1:1")));
        m_window = m_desk->app().openCrowd();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void cleanup()
    {
        delete m_window;
        m_desk.reset();
    }

    void theBestComesFirst_data()
    {
        QTest::addColumn<QStringList>("all");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QStringList files = list("src/main.cpp src/menu.cpp doc/main/index.md test/remain.txt");
        QTest::newRow("nothing typed") << files << "" << files;
        QTest::newRow("only what has the letters") << files << "menu" << list("src/menu.cpp");
        QTest::newRow("the name before its folder")
            << files << "main" << list("src/main.cpp test/remain.txt doc/main/index.md");
        QTest::newRow("letters in their order") << files << "mcp" << list("src/main.cpp src/menu.cpp");
        QTest::newRow("blanks count for nothing") << files << "src menu" << list("src/menu.cpp");
        QTest::newRow("nothing has them") << files << "xyz" << QStringList();
    }
    void theBestComesFirst()
    {
        QFETCH(QStringList, all);
        QFETCH(QString, query);
        QTEST(ids(ranked(items(all), query)), "found");
    }

    void whatWasFoundIsMarked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::newRow("in the name") << "src/main.cpp" << "main" << "[main].cpp" << "src";
        QTest::newRow("in both") << "src/main.cpp" << "src/ma" << "[ma]in.cpp" << "[src]";
        QTest::newRow("in the folder") << "alpha/b" << "lph" << "b" << "a[lph]a";
        const QString far = QString(300, QLatin1Char('x')) + QStringLiteral("end");
        QTest::newRow("at the end of a long name")
            << far << "end" << QString(300, QLatin1Char('x')) + QLatin1String("[end]") << "";
    }
    void whatWasFoundIsMarked()
    {
        QFETCH(QString, path);
        QFETCH(QString, query);
        const auto found = ranked(items({path}), query);
        QCOMPARE(found.size(), 1);
        QTEST(marked(found[0].title, found[0].titleMatches), "title");
        QTEST(marked(found[0].detail, found[0].detailMatches), "detail");
    }

    void whatWasUsedLastComesFirst()
    {
        QSettings store(m_folder.filePath(QStringLiteral("recent.ini")), QSettings::IniFormat);
        RecentList recent(store, QStringLiteral("recent/things"));
        for (const char* id : {"b", "d", "b"})
            recent.use(QLatin1String(id));
        QCOMPARE(recent.ids(), list("b d"));
        QCOMPARE(ids(ranked(items(list("a b c d")), {}, recent.ids())), list("b d a c"));
        for (int i = 0; i < RecentList::MaxCount + 1; ++i)
            recent.use(QString::number(i));
        QCOMPARE(recent.ids().size(), RecentList::MaxCount);
        QCOMPARE(recent.ids().first(), QString::number(RecentList::MaxCount));
    }

    void aFileIsOpenedByItsLetters()
    {
        addFile(QStringLiteral("src/alpha.cpp"));
        const QString beta = addFile(QStringLiteral("src/beta.cpp"));
        QTest::keyClick(&m_window->view(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QVERIFY(field().hasFocus());
        QTest::keyClicks(&field(), QStringLiteral("beta"));
        QCOMPARE(titles(), list("beta.cpp"));
        press(Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QCOMPARE(m_window->pane()->text().path(), QStringLiteral("src/beta.cpp"));
        QVERIFY(m_window->view().hasFocus());
    }

    void theLastFileIsOneKeyAway()
    {
        m_window->openFile(addFile(QStringLiteral("one")));
        m_window->openFile(addFile(QStringLiteral("two")));
        addFile(QStringLiteral("another"));
        m_window->commandPalette().open({});
        QCOMPARE(titles().first(), QStringLiteral("one"));
        QVERIFY(titles().indexOf(QStringLiteral("two")) < titles().indexOf(QStringLiteral("another")));
        press(Qt::Key_Return);
        QCOMPARE(m_window->pane()->text().path(), QStringLiteral("one"));
    }

    void plainFilesAreRememberedInAllWindows()
    {
        const QString path = m_folder.filePath(QStringLiteral("plain.txt"));
        write(path, "plain\n");
        QPointer<MainWindow> other = m_desk->app().openTarget(path);
        delete other;
        m_window->commandPalette().open(QStringLiteral("plain"));
        QCOMPARE(titles(), list("plain.txt"));
        QCOMPARE(palette().list().item(0).detail, m_folder.path());
        press(Qt::Key_Return);
        QCOMPARE(m_window->pane()->text().path(), path);
        QVERIFY(QFile::remove(path));
        m_window->commandPalette().open(QStringLiteral("plain"));
        QCOMPARE(titles(), QStringList());
    }

    void aCommandIsRunByItsName()
    {
        QTest::keyClick(&m_window->view(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(field().text(), QStringLiteral(">"));
        QCOMPARE(palette().list().rowCount(), m_window->commands().all().size());
        QTest::keyClicks(&field(), QStringLiteral("split right"));
        QCOMPARE(palette().list().item(0).id, QStringLiteral("view.splitRight"));
        QCOMPARE(palette().list().item(0).keys, m_window->commands()
                                                    .find(QStringLiteral("view.splitRight"))
                                                    ->shortcut()
                                                    .toString(QKeySequence::NativeText));
        press(Qt::Key_Return);
        QCOMPARE(m_window->tabs().panes().size(), 2);
        m_window->commandPalette().open(QStringLiteral(">"));
        QCOMPARE(palette().list().item(0).id, QStringLiteral("view.splitRight"));
    }

    void aLineIsGoneTo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("a line") << ":2" << 1 << 0;
        QTest::newRow("characters, not bytes") << ":2:3" << 1 << 2;
        QTest::newRow("behind the line's end") << ":2:90" << 1 << 4;
        QTest::newRow("behind the text's end") << ":90:90" << 2 << 2;
    }
    void aLineIsGoneTo()
    {
        QFETCH(QString, typed);
        setText("first\nzähl\nxy");
        QTest::keyClick(&m_window->view(), Qt::Key_G, Qt::ControlModifier);
        field().setText(typed);
        press(Qt::Key_Return);
        int line = -1, column = -1;
        m_window->view().getCursorPosition(&line, &column);
        QTEST(line, "line");
        QTEST(column, "column");
        QVERIFY(m_window->view().hasFocus());
    }

    void whatIsNoLineIsSaid()
    {
        m_window->commandPalette().open(QStringLiteral(":abc"));
        QCOMPARE(palette().list().rowCount(), 0);
        QVERIFY(palette().findChild<QLabel*>(QStringLiteral("paletteNote"))->text().contains(QLatin1String("abc")));
        press(Qt::Key_Return);
        QVERIFY(palette().isVisible());
    }

    void aSymbolIsGoneTo()
    {
        setText("# alpha\nb\n# gamma\n");
        m_window->pane()->text().setLanguage(QStringLiteral("markdown"));
        QTest::keyClick(&m_window->view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(), list("alpha gamma"));
        QTest::keyClicks(&field(), QStringLiteral("gam"));
        press(Qt::Key_Return);
        int line = -1, column = -1;
        m_window->view().getCursorPosition(&line, &column);
        QCOMPARE(line, 2);
    }

    void keysMoveThroughTheRows()
    {
        for (int i = 0; i < 30; ++i)
            addFile(QStringLiteral("file%1").arg(i, 2, 10, QLatin1Char('0')));
        m_window->commandPalette().open(QStringLiteral("file"));
        QCOMPARE(palette().currentRow(), 0);
        press(Qt::Key_Up);
        QCOMPARE(palette().currentRow(), 29);
        press(Qt::Key_Down);
        QCOMPARE(palette().currentRow(), 0);
        press(Qt::Key_PageDown);
        QVERIFY(palette().currentRow() > 5);
        press(Qt::Key_PageDown);
        press(Qt::Key_PageDown);
        QCOMPARE(palette().currentRow(), 29);
        press(Qt::Key_Tab);
        QVERIFY(field().hasFocus());
    }

    void atMostAHundredRowsAreShown()
    {
        for (int i = 0; i < PaletteList::MaxRows + 1; ++i)
            addFile(QStringLiteral("file%1").arg(i));
        m_window->commandPalette().open(QStringLiteral("file"));
        QCOMPARE(palette().list().rowCount(), PaletteList::MaxRows);
    }

    void escapeGivesTheFocusBack()
    {
        m_window->commandPalette().open({});
        press(Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QVERIFY(m_window->view().hasFocus());
    }

    void itGoesWithTheFocus()
    {
        m_window->commandPalette().open({});
        m_window->view().setFocus();
        QVERIFY(!palette().isVisible());
    }

    void aScreenReaderHearsTheRow()
    {
        addFile(QStringLiteral("src/alpha.cpp"));
        addFile(QStringLiteral("src/alpine.cpp"));
        m_window->commandPalette().open(QStringLiteral("alp"));
        QCOMPARE(field().accessibleDescription(), QStringLiteral("alpha.cpp, src, 1 of 2"));
        press(Qt::Key_Down);
        QCOMPARE(field().accessibleDescription(), QStringLiteral("alpine.cpp, src, 2 of 2"));
        QVERIFY(!field().accessibleName().isEmpty());
    }

    void rightToLeftIsMirrored()
    {
        const PaletteItem titled{.title = QStringLiteral("title")}, keyed{.keys = QStringLiteral("Ctrl+K")};
        QVERIFY(middleOfInk(titled, Qt::LeftToRight) < 0.3);
        QVERIFY(middleOfInk(titled, Qt::RightToLeft) > 0.7);
        QVERIFY(middleOfInk(keyed, Qt::LeftToRight) > 0.7);
        QVERIFY(middleOfInk(keyed, Qt::RightToLeft) < 0.3);
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
