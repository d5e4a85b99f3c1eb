#include "tests/editor/manycarets.h"

#include <QDropEvent>
#include <QElapsedTimer>

using namespace bytecrowds;
using namespace bytecrowds::editor;

using namespace Qt::StringLiterals;
using Sci = QsciScintilla;

/// Several carets in one view.
class CaretsTest : public QObject
{
    Q_OBJECT

    static QPoint pointOf(const CodeView& view, long at)
    {
        return {int(view.SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, at)),
                int(view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, at)) + 5};
    }

    static void mouse(CodeView& view, QEvent::Type type, const QPoint& at, Qt::KeyboardModifiers modifiers)
    {
        QWidget* viewport = view.viewport();
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, held, modifiers);
        QCoreApplication::sendEvent(viewport, &event);
    }

    static void drop(CodeView& view, const QMimeData& data, Qt::DropAction action, const QPoint& at)
    {
        QDragEnterEvent enter(at, action, &data, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(at, action, &data, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
        QDropEvent drop(at, action, &data, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &drop);
    }

    static void drag(CodeView& view, Qt::KeyboardModifiers modifiers, long from, long to)
    {
        const QPoint start = pointOf(view, from), end = pointOf(view, to);
        mouse(view, QEvent::MouseButtonPress, start, modifiers);
        mouse(view, QEvent::MouseMove, end, modifiers);
        mouse(view, QEvent::MouseButtonRelease, end, modifiers);
    }

private Q_SLOTS:
    void keysAreOneAction_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QList<QKeyCombination>>("keys");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("actions");
        const auto row = [](const char* name, const QString& before, QList<QKeyCombination> keys, const QString& after,
                            int actions) { QTest::newRow(name) << before << keys << after << actions; };
        row("a letter", u"a|b\nc|d"_s, {Qt::Key_X}, u"ax|b\ncx|d"_s, 1);
        row("a letter over selections", u"«ab|\n|cd»"_s, {Qt::Key_X}, u"x|\nx|"_s, 1);
        row("two letters", u"|\n|\n|"_s, {Qt::Key_X, Qt::Key_Y}, u"xy|\nxy|\nxy|"_s, 2);
        row("backspace", u"ab|\ncd|"_s, {Qt::Key_Backspace}, u"a|\nc|"_s, 1);
        row("delete", u"|ab\n|cd"_s, {Qt::Key_Delete}, u"|b\n|d"_s, 1);
        row("delete selections", u"«a|b\nc«d|"_s, {Qt::Key_Delete}, u"|b\nc|"_s, 1);
        row("return", u"a|b|c"_s, {Qt::Key_Return}, u"a\n|b\n|c"_s, 1);
        row("tab", u"|a\n|b"_s, {Qt::Key_Tab}, u"    |a\n    |b"_s, 1);
        row("carets that meet are one", u"a|b|"_s, {Qt::Key_Left, Qt::Key_Left, Qt::Key_X}, u"x|ab"_s, 1);
        row("escape leaves one", u"a|b|"_s, {Qt::Key_Escape, Qt::Key_X}, u"ax|b"_s, 1);
        row("a rectangle down", u"a|b\ncd\n"_s, {Qt::ALT | Qt::SHIFT | Qt::Key_Down, Qt::Key_X}, u"ax|b\ncx|d\n"_s, 1);
        row("a rectangle past a shorter line", u"abc|\nd\n\nefg\n"_s,
            {Qt::ALT | Qt::SHIFT | Qt::Key_Down, Qt::ALT | Qt::SHIFT | Qt::Key_Down, Qt::ALT | Qt::SHIFT | Qt::Key_Down,
             Qt::Key_X},
            u"abcx|\nd  x|\n   x|\nefgx|\n"_s, 1);
        row("a rectangle to a shorter line", u"abc|\nd"_s, {Qt::ALT | Qt::SHIFT | Qt::Key_Down, Qt::Key_X},
            u"abcx|\nd  x|"_s, 1);
        row("a rectangle from a shorter line up", u"abc\nd|"_s,
            {Qt::ALT | Qt::SHIFT | Qt::Key_Right, Qt::ALT | Qt::SHIFT | Qt::Key_Up, Qt::Key_X}, u"ax|c\ndx|"_s, 1);
        row("only a rectangle goes behind a line", u"abc|\nd"_s,
            {Qt::ALT | Qt::SHIFT | Qt::Key_Down, Qt::Key_Escape, Qt::Key_Up, Qt::Key_Down, Qt::Key_X}, u"abc\ndx|"_s,
            1);
        row("a rectangle is erased", u"|abc\ndef"_s,
            {Qt::ALT | Qt::SHIFT | Qt::Key_Down, Qt::ALT | Qt::SHIFT | Qt::Key_Right,
             Qt::ALT | Qt::SHIFT | Qt::Key_Right, Qt::Key_Delete},
            u"|c\n|f"_s, 1);
    }

    void keysAreOneAction()
    {
        QFETCH(QString, before);
        QFETCH(QList<QKeyCombination>, keys);
        QFETCH(QString, after);
        QFETCH(int, actions);
        Writer writer(before);
        for (const QKeyCombination key : keys)
            writer.press(key);
        QCOMPARE(writer.now(), after);
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, actions);
    }

    void commands_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<void (*)(CodeView&)>("command");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const QString& before, void (*command)(CodeView&), int times,
                            const QString& after) { QTest::newRow(name) << before << command << times << after; };
        row("above", u"ab\nc|d"_s, addCaretAbove, 1, u"a|b\nc|d"_s);
        row("above the first line is none", u"a|b\ncd"_s, addCaretAbove, 1, u"a|b\ncd"_s);
        row("below twice", u"a|b\ncd\nef"_s, addCaretBelow, 2, u"a|b\nc|d\ne|f"_s);
        row("below in a shorter line", u"abc|\nd\n"_s, addCaretBelow, 1, u"abc|\nd|\n"_s);
        row("below a wide character", u"é|a\nbc"_s, addCaretBelow, 1, u"é|a\nb|c"_s);
        row("the next occurrence: the word first", u"f|oo bar foo"_s, addNextOccurrence, 1, u"«foo| bar foo"_s);
        row("the next occurrence", u"f|oo bar foo"_s, addNextOccurrence, 2, u"«foo| bar «foo|"_s);
        row("the next occurrence from the start", u"foo bar «foo| foo"_s, addNextOccurrence, 2,
            u"«foo| bar «foo| «foo|"_s);
        row("no more occurrences", u"«foo| foo"_s, addNextOccurrence, 5, u"«foo| «foo|"_s);
        row("occurrences have their case", u"«foo| Foo"_s, addNextOccurrence, 1, u"«foo| Foo"_s);
        row("no word", u"  |  "_s, addNextOccurrence, 2, u"  |  "_s);
        row("all occurrences", u"a f|oo foofoo"_s, selectAllOccurrences, 1, u"a «foo| «foo|«foo|"_s);
        row("all occurrences of nothing", u" | a"_s, selectAllOccurrences, 1, u" | a"_s);
        row("into lines", u"a«b\ncd\n\ne|f"_s, splitSelectionIntoLines, 1, u"a«b|\n«cd|\n|\n«e|f"_s);
        row("into lines, to a line's start", u"«ab\n|cd"_s, splitSelectionIntoLines, 1, u"«ab|\ncd"_s);
        row("into lines, nothing selected", u"a|b"_s, splitSelectionIntoLines, 1, u"a|b"_s);
    }

    void commands()
    {
        QFETCH(QString, before);
        using Command = void (*)(CodeView&);
        QFETCH(Command, command);
        QFETCH(int, times);
        QFETCH(QString, after);
        Writer writer(before);
        for (int i = 0; i < times; ++i)
            command(writer.view);
        QCOMPARE(writer.now(), after);
        QCOMPARE(writer.actions, 0);
    }

    void mirrorCarriesAll_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("erased");
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QString>("after");
        QTest::newRow("before them") << u"a|b|c"_s << 0 << 0 << u"xy"_s << u"xya|b|c"_s;
        QTest::newRow("between them") << u"a|bc|"_s << 2 << 0 << u"x"_s << u"a|bxc|"_s;
        QTest::newRow("in a selection") << u"«ab|c|"_s << 1 << 0 << u"x"_s << u"«axb|c|"_s;
        QTest::newRow("carets that come together are one") << u"a|bc|d"_s << 1 << 2 << u""_s << u"a|d"_s;
        QTest::newRow("a selection and a caret in it") << u"«abc|de|f"_s << 1 << 4 << u"x"_s << u"«a|xf"_s;
        QTest::newRow("everything goes") << u"a|b|c«d|"_s << 0 << 4 << u""_s << u"|"_s;
    }

    void mirrorCarriesAll()
    {
        QFETCH(QString, before);
        QFETCH(int, at);
        QFETCH(int, erased);
        QFETCH(QString, inserted);
        QFETCH(QString, after);
        Writer writer(before);
        crdt::TextChange change;
        change.utf8 = crdt::Utf8(std::size_t(at));
        change.erasedUtf8 = crdt::Utf8(std::size_t(erased));
        change.inserted = inserted.toStdString();
        writer.view.mirror({change});
        QCOMPARE(writer.now(), after);
        QCOMPARE(writer.actions, 0);
    }

    /// A rectangle's carets may lie behind the ends of lines, where others go on writing.
    void mirrorInVirtualSpace_data()
    {
        QTest::addColumn<QString>("inserted"); // at the end of the middle line, two columns before its caret
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_s << u"abcx|\na  x|\nabcx|"_s;
        QTest::newRow("a letter") << u"b"_s << u"abcx|\nab x|\nabcx|"_s;
        QTest::newRow("a character of as many bytes") << u"é"_s << u"abcx|\naé x|\nabcx|"_s;
        QTest::newRow("characters of more bytes") << u"éé"_s << u"abcx|\naééx|\nabcx|"_s;
        QTest::newRow("more than the columns") << u"éée"_s << u"abcx|\naééx|e\nabcx|"_s;
    }

    void mirrorInVirtualSpace()
    {
        QFETCH(QString, inserted);
        QFETCH(QString, typed);
        Writer writer(u"abc|\na\nabc"_s);
        for (int i = 0; i < 2; ++i)
            writer.press(Qt::ALT | Qt::SHIFT | Qt::Key_Down);
        crdt::TextChange change;
        change.utf8 = crdt::Utf8(5);
        change.inserted = inserted.toStdString();
        writer.view.mirror({change});
        writer.document = writer.view.utf8();
        writer.press(Qt::Key_X);
        QCOMPARE(writer.now(), typed);
        QCOMPARE(writer.document, writer.view.utf8());
    }

    void clipboard_data()
    {
        QTest::addColumn<QString>("copiedFrom");
        QTest::addColumn<QString>("pastedInto");
        QTest::addColumn<QString>("after");
        QTest::newRow("a line each") << u"«a| «b|"_s << u"1|2|"_s << u"1a|2b|"_s;
        QTest::newRow("everything to one") << u"«a| «b|"_s << u"|"_s << u"a\nb|"_s;
        QTest::newRow("one to all") << u"«ab|"_s << u"|1|"_s << u"ab|1ab|"_s;
        QTest::newRow("three lines to two carets") << u"«a| «b| «c|"_s << u"|.|"_s << u"a\nb\nc|.a\nb\nc|"_s;
        QTest::newRow("over selections") << u"«a| «b|"_s << u"«12|3«4|"_s << u"a|3b|"_s;
    }

    void clipboard()
    {
        QFETCH(QString, copiedFrom);
        QFETCH(QString, pastedInto);
        QFETCH(QString, after);
        Writer source(copiedFrom), target(pastedInto);
        source.press(Qt::CTRL | Qt::Key_C);
        QCOMPARE(source.actions, 0);
        target.press(Qt::CTRL | Qt::Key_V);
        QCOMPARE(target.now(), after);
        QCOMPARE(target.document, target.view.utf8());
        QCOMPARE(target.actions, 1);
    }

    void cutTakesAll()
    {
        Writer writer(u"«a|b«c|d"_s);
        writer.press(Qt::CTRL | Qt::Key_X);
        QCOMPARE(writer.now(), u"|b|d"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a\nc"_s);
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);
    }

    /// On both sides of the limit: what is refused leaves all carets as they were.
    void refusedAsAWhole_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("after");
        QTest::newRow("to the limit") << 9 << u"aXYZ|b\nXYZ|"_s;
        QTest::newRow("past the limit") << 8 << u"a|b\n|"_s;
    }

    void refusedAsAWhole()
    {
        QFETCH(int, limit);
        QFETCH(QString, after);
        for (const bool isPasted : {true, false}) {
            Writer writer(u"a|b\n|"_s, std::size_t(limit));
            copyToClipboard(u"XYZ"_s);
            if (isPasted)
                writer.view.paste();
            else
                writer.view.perform([&] {
                    for (const long at : {3L, 1L})
                        writer.view.SendScintilla(Sci::SCI_INSERTTEXT, (unsigned long)(at), "XYZ");
                });
            const bool isTaken = limit == 9;
            QCOMPARE(writer.refusals.size(), isTaken ? 0 : 1);
            QCOMPARE(writer.actions, isTaken ? 1 : 0);
            if (isPasted || !isTaken)
                QCOMPARE(writer.now(), after);
            QCOMPARE(writer.document, writer.view.utf8());
        }
    }

    void noMoreThanTheLimit_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("carets");
        QTest::newRow("to the limit") << int(MaxCarets) << int(MaxCarets);
        QTest::newRow("past the limit") << int(MaxCarets) + 1 << int(MaxCarets);
    }

    void noMoreThanTheLimit()
    {
        QFETCH(int, lines);
        QFETCH(int, carets);
        Writer writer(u"«x|\n"_s + u"x\n"_s.repeated(lines - 1));
        selectAllOccurrences(writer.view);
        QCOMPARE(int(caretsOf(writer.view).all.size()), carets);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&writer.view, Qt::Key_Y);
        qInfo("a letter at %d carets took %lld ms", carets, timer.elapsed());
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);
    }

    void altDragSelectsARectangle()
    {
        Writer writer(u"|abcd\nefgh\nijkl"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        drag(writer.view, Qt::AltModifier, 1, 13);
        QCOMPARE(writer.now(), u"a«bc|d\ne«fg|h\ni«jk|l"_s);
        writer.press(Qt::Key_Delete);
        QCOMPARE(writer.now(), u"a|d\ne|h\ni|l"_s);
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);
    }

    /// The columns behind a line's end count too, and are filled when something is typed there.
    void aRectangleBehindALine()
    {
        Writer writer(u"|abcd\ne\nf"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        const QPoint below = pointOf(writer.view, 7), right = pointOf(writer.view, 3);
        mouse(writer.view, QEvent::MouseButtonPress, right, Qt::AltModifier);
        mouse(writer.view, QEvent::MouseMove, QPoint(right.x(), below.y()), Qt::AltModifier);
        mouse(writer.view, QEvent::MouseButtonRelease, QPoint(right.x(), below.y()), Qt::AltModifier);
        writer.press(Qt::Key_X);
        QCOMPARE(writer.now(), u"abcx|d\ne  x|\nf  x|"_s);
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);
    }

    void altClickIsNoRectangle()
    {
        Writer writer(u"|abcd\ne"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        drag(writer.view, Qt::AltModifier, 2, 2);
        QVERIFY(!caretsOf(writer.view).rectangle);
        QCOMPARE(writer.now(), u"ab|cd\ne"_s);
        drag(writer.view, Qt::AltModifier | Qt::ShiftModifier, 4, 4);
        QCOMPARE(writer.now(), u"ab«cd|\ne"_s);
    }

    /// Scintilla stays with a rectangle when it is given other selections.
    void aRectangleEnds()
    {
        Writer writer(u"|abc\ndef\nghi"_s);
        writer.press(Qt::ALT | Qt::SHIFT | Qt::Key_Down);
        QVERIFY(caretsOf(writer.view).rectangle);
        const Carets others{{Caret::at(1), Caret::at(9)}, 0, {}};
        setCarets(writer.view, others);
        QVERIFY(caretsOf(writer.view) == others);
        writer.press(Qt::SHIFT | Qt::Key_Right);
        QCOMPARE(writer.now(), u"a«b|c\ndef\ng«h|i"_s);
    }

    void ctrlDrags_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("after");
        QTest::newRow("one more caret") << u"a|b\ncd"_s << 4 << 4 << u"a|b\nc|d"_s;
        QTest::newRow("one more selection") << u"a|b\ncd"_s << 3 << 5 << u"a|b\n«cd|"_s;
        QTest::newRow("backwards") << u"a|b\ncd"_s << 5 << 3 << u"a|b\n|cd»"_s;
        QTest::newRow("beside a selection") << u"«ab|\ncd"_s << 4 << 4 << u"«ab|\nc|d"_s;
        QTest::newRow("a caret goes") << u"a|b\nc|d"_s << 4 << 4 << u"a|b\ncd"_s;
        QTest::newRow("a selection goes") << u"a|b\n«cd|"_s << 4 << 4 << u"a|b\ncd"_s;
        QTest::newRow("the last one stays") << u"a|b"_s << 1 << 1 << u"a|b"_s;
    }

    void ctrlDrags()
    {
        QFETCH(QString, before);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, after);
        Writer writer(before);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        drag(writer.view, Qt::ControlModifier, from, to);
        QCOMPARE(writer.now(), after);
        QCOMPARE(writer.actions, 0);
    }

    /// What others insert before it while the button is down moves what is selected.
    void othersWriteWhileOneDrags()
    {
        Writer writer(u"a|b\ncdef"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        mouse(writer.view, QEvent::MouseButtonPress, pointOf(writer.view, 4), Qt::ControlModifier);
        crdt::TextChange change;
        change.inserted = "é";
        writer.view.mirror({change});
        mouse(writer.view, QEvent::MouseMove, pointOf(writer.view, 8), Qt::ControlModifier);
        mouse(writer.view, QEvent::MouseButtonRelease, pointOf(writer.view, 8), Qt::ControlModifier);
        QCOMPARE(writer.now(), u"éa|b\nc«de|f"_s);
    }

    void dropsAreOneAction()
    {
        Writer writer(u"ab|c"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        QMimeData data;
        data.setText(u"x\r\ny"_s);
        drop(writer.view, data, Qt::CopyAction, pointOf(writer.view, 1));
        QCOMPARE(writer.view.utf8(), std::string("ax\nybc"));
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);
    }
};

QTEST_MAIN(CaretsTest)
#include "tst_carets.moc"
