#include "editor/comments.h"
#include "editor/indentation.h"
#include "editor/lines.h"
#include "editor/rewrite.h"
#include "tests/editor/manycarets.h"

#include <ctime>

using namespace bytecrowds;
using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;

namespace {

using Command = void (*)(CodeView&);

KSyntaxHighlighting::Definition language(const QString& id)
{
    return Writer::languages().definition(id);
}

} // namespace

/// Commands on lines: each is one action.
class LinesTest : public QObject
{
    Q_OBJECT

    static void compare(Writer& writer, const QString& before, const QString& after)
    {
        QCOMPARE(writer.now(), ManyCarets::plain(after));
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, ManyCarets::read(before).text == writer.document ? 0 : 1);
        QVERIFY(writer.refusals.isEmpty());
    }

private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const QString& before, Command command, const QString& after) {
            QTest::newRow(name) << before << command << after;
        };
        row("up", u"a\nb|\nc"_s, moveLinesUp, u"b|\na\nc"_s);
        row("up, the last line", u"a\nb\nc|"_s, moveLinesUp, u"a\nc|\nb"_s);
        row("up, the first line", u"a|\nb"_s, moveLinesUp, u"a|\nb"_s);
        row("up, a selection of lines", u"a\n«b\nc\n|d"_s, moveLinesUp, u"«b\nc\n|a\nd"_s);
        row("up, many carets", u"a\nb|\nc\nd|"_s, moveLinesUp, u"b|\na\nd|\nc"_s);
        row("up, carets in lines that follow each other", u"a\nb|\nc|"_s, moveLinesUp, u"b|\nc|\na"_s);
        row("down", u"a|\nb\nc"_s, moveLinesDown, u"b\na|\nc"_s);
        row("down to the end", u"a|\nb"_s, moveLinesDown, u"b\na|"_s);
        row("down, the last line", u"a\nb|"_s, moveLinesDown, u"a\nb|"_s);
        row("down, a selection of lines", u"«a\nb|\nc"_s, moveLinesDown, u"c\n«a\nb|"_s);
        row("down, many carets", u"a|\nb\nc|\nd"_s, moveLinesDown, u"b\na|\nd\nc|"_s);
        row("duplicate", u"a|b\n"_s, duplicateLines, u"a|b\nab\n"_s);
        row("duplicate the last line", u"a\nb|"_s, duplicateLines, u"a\nb|\nb"_s);
        row("duplicate a selection", u"«a\nb|\nc"_s, duplicateLines, u"«a\nb|\na\nb\nc"_s);
        row("duplicate, many carets", u"a|\nb\nc|"_s, duplicateLines, u"a|\na\nb\nc|\nc"_s);
        row("duplicate where a line goes to where the next one was", u"longer line|\nb\nc|\nd\ne|"_s, duplicateLines,
            u"longer line|\nlonger line\nb\nc|\nc\nd\ne|\ne"_s);
        row("delete", u"a\nb|b\nc"_s, deleteLines, u"a\n|c"_s);
        row("delete the last line", u"a\nb|"_s, deleteLines, u"|a"_s);
        row("delete the only line", u"a|"_s, deleteLines, u"|"_s);
        row("delete, many carets", u"a|\nb\nc|\nd"_s, deleteLines, u"|b\n|d"_s);
        row("delete all lines", u"«a\nb|"_s, deleteLines, u"|"_s);
        row("join", u"a|\n    b"_s, joinLines, u"a| b"_s);
        row("join a selection", u"«a␣␣\n b\n\nc|"_s, joinLines, u"«a b c|"_s);
        row("join with an empty line", u"a|\n\nb"_s, joinLines, u"a|\nb"_s);
        row("join the last line", u"a\nb|"_s, joinLines, u"a\nb|"_s);
        row("sort", u"«c\na\nb|"_s, sortLines, u"«a\nb\nc|"_s);
        row("sort, one line", u"|b\na"_s, sortLines, u"|b\na"_s);
        row("sort, sorted", u"«a\nb|"_s, sortLines, u"«a\nb|"_s);
        row("trim", u"a␣→\n\n␣␣\nb|␣"_s, trimTrailingBlanks, u"a\n\n\nb|"_s);
        row("trim where nothing trails", u" a\n|"_s, trimTrailingBlanks, u" a\n|"_s);
        row("upper case of a word", u"a bé|d ß"_s, toUpperCase, u"a BÉ|D ß"_s);
        row("upper case that is longer", u"«ß|x|y»"_s, toUpperCase, u"«SS|x|Y»"_s);
        row("upper case of a character that is longer", u"ŉé|x"_s, toUpperCase, u"ʼNÉ|X"_s);
        row("upper case of a word with two carets", u"f|o|o"_s, toUpperCase, u"F|O|O"_s);
        row("lower case", u"«AB|C|D"_s, toLowerCase, u"«ab|c|d"_s);
        row("case of nothing", u"a | b"_s, toUpperCase, u"a | b"_s);
        row("indent", u"a|\nb"_s, indentLines, u"    a|\nb"_s);
        row("indent at the start", u"|a"_s, indentLines, u"    |a"_s);
        row("indent leaves empty lines", u"«a\n\nb|"_s, indentLines, u"«    a\n\n    b|"_s);
        row("indent to the next level", u"  a|"_s, indentLines, u"    a|"_s);
        row("unindent", u"        a|"_s, unindentLines, u"    a|"_s);
        row("unindent what is between", u"      a|"_s, unindentLines, u"    a|"_s);
        row("unindent a tab", u"→a|"_s, unindentLines, u"a|"_s);
        row("unindent nothing", u"a|"_s, unindentLines, u"a|"_s);
    }

    void commands()
    {
        QFETCH(QString, before);
        QFETCH(Command, command);
        QFETCH(QString, after);
        Writer writer(before);
        command(writer.view);
        compare(writer, before, after);
        writer.view.setReadOnly(true);
        const QString now = writer.now();
        command(writer.view);
        QCOMPARE(writer.now(), now);
    }

    void comments_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("block");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* language, bool block, const QString& before,
                            const QString& after) {
            QTest::newRow(name) << QString::fromLatin1(language) << block << before << after;
        };
        row("a line", "cpp", false, u"a|;"_s, u"// a|;"_s);
        row("a line, away", "cpp", false, u"  // a|;"_s, u"  a|;"_s);
        row("without a blank, away", "cpp", false, u"//a|"_s, u"a|"_s);
        row("at the smallest indentation", "cpp", false, u"«  a\n\n    b|"_s, u"«  // a\n\n  //   b|"_s);
        row("comments among code are commented", "cpp", false, u"«// a\nb|"_s, u"«// // a\n// b|"_s);
        row("all comments", "cpp", false, u"«// a\n  // b|"_s, u"«a\n  b|"_s);
        row("an empty line", "python", false, u"|"_s, u"# |"_s);
        row("many carets", "python", false, u"a|\nb\nc|"_s, u"# a|\nb\n# c|"_s);
        row("a language without lines' markers", "html", false, u"<p>|"_s, u"<!-- <p>| -->"_s);
        row("a language without lines' markers, away", "html", false, u"  <!-- <p>| -->"_s, u"  <p>|"_s);
        row("a block", "cpp", true, u"a «b| c"_s, u"a /* «b| */ c"_s);
        row("a block, away from around", "cpp", true, u"a /* «b| */ c"_s, u"a «b| c"_s);
        row("a block, away from its ends", "cpp", true, u"a «/* b */| c"_s, u"a «b| c"_s);
        row("a block at a caret", "cpp", true, u"a|"_s, u"a/* | */"_s);
        row("many blocks", "css", true, u"«a| «b|"_s, u"/* «a| */ /* «b| */"_s);
    }

    void comments()
    {
        QFETCH(QString, language);
        QFETCH(bool, block);
        QFETCH(QString, before);
        QFETCH(QString, after);
        Writer writer(before);
        const auto definition = ::language(language);
        QVERIFY(block ? toggleBlockComment(writer.view, definition) : toggleLineComment(writer.view, definition));
        compare(writer, before, after);
    }

    void noCommentsInPlainText()
    {
        Writer writer(u"a|"_s);
        QVERIFY(!toggleLineComment(writer.view, language(Languages::PlainText)));
        QVERIFY(!toggleBlockComment(writer.view, language(Languages::PlainText)));
        compare(writer, u"a|"_s, u"a|"_s);
    }

    void detection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("useTabs");
        QTest::addColumn<int>("width"); // the fallback is 7
        QTest::newRow("nothing") << QString() << false << 7;
        QTest::newRow("flat") << u"a\nb\n"_s << false << 7;
        QTest::newRow("two") << u"a\n  b\n    c\n  d\n"_s << false << 2;
        QTest::newRow("four") << u"a\n    b\n        c\nd\n    e"_s << false << 4;
        QTest::newRow("tabs") << u"a\n→b\n→→c\n"_s << true << 7;
        QTest::newRow("more tabs than blanks") << u"a\n→b\n→c\n  d"_s << true << 7;
        QTest::newRow("comments of asterisks") << u"/*\n * a\n * b\n */\n{\n    c\n}"_s << false << 4;
        QTest::newRow("blank lines say nothing") << u"a\n  b\n␣␣␣␣␣␣␣␣\n    c"_s << false << 2;
        QTest::newRow("aligned text says little") << u"f(a,\n  b\n  c\nf(\n            b"_s << false << 2;
    }

    void detection()
    {
        QFETCH(QString, text);
        QFETCH(bool, useTabs);
        QFETCH(int, width);
        const Indentation found = detectIndentation(ManyCarets::plain(text).toStdString(), {false, 7, 7});
        QCOMPARE(found.useTabs, useTabs);
        QCOMPARE(found.width, width);
    }

    void detectionLooksAtTheBeginning()
    {
        const std::string flat(MaxDetectedBytes - 8, '\n');
        QCOMPARE(detectIndentation(flat + "a\n  b\n  ", {}).width, 2);
        QCOMPARE(detectIndentation(flat + "\n\n\n\n\n\na\n  b\n", {}).width, 4);
    }

    void conversion_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Indentation>("from");
        QTest::addColumn<Indentation>("to");
        QTest::addColumn<QString>("after");
        const Indentation four{false, 4, 4}, two{false, 2, 4}, tabs{true, 4, 4};
        QTest::newRow("to tabs") << u"    a|\n      b\n\tc"_s << four << tabs << u"→a|\n→  b\n→c"_s;
        QTest::newRow("to blanks") << u"→a|\n→→b"_s << tabs << four << u"    a|\n        b"_s;
        QTest::newRow("narrower") << u"    a|\n        b\n     c"_s << four << two << u"  a|\n    b\n   c"_s;
        QTest::newRow("nothing to convert") << u"a|\n  b"_s << two << two << u"a|\n  b"_s;
    }

    void conversion()
    {
        QFETCH(QString, before);
        QFETCH(Indentation, from);
        QFETCH(Indentation, to);
        QFETCH(QString, after);
        Writer writer(before);
        applyIndentation(writer.view, from);
        convertIndentation(writer.view, to);
        compare(writer, before, after);
        QVERIFY(indentationOf(writer.view) == to);
    }

    /// On both sides of how many replacements are made one by one.
    void manyReplacements_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("one by one") << int(Rewrite::MaxSingleReplacements);
        QTest::newRow("at once") << int(Rewrite::MaxSingleReplacements) + 1;
    }

    void manyReplacements()
    {
        QFETCH(int, lines);
        const QString before = u"é \n"_s.repeated(lines - 1), after = u"é\n"_s.repeated(lines - 1);
        Writer writer(before + u"«a| \nx"_s);
        trimTrailingBlanks(writer.view);
        QCOMPARE(writer.now(), after + u"«a|\nx"_s);
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);

        const std::size_t size = 6 * std::size_t(lines) - 1; // once indented
        for (const bool fits : {true, false}) {
            Writer limited(u"«"_s + u"x\n"_s.repeated(lines - 1) + u"x|"_s, size - (fits ? 0 : 1));
            indentLines(limited.view);
            QCOMPARE(limited.actions, fits ? 1 : 0);
            QCOMPARE(limited.refusals.size(), fits ? 0 : 1);
            QCOMPARE(limited.document, limited.view.utf8());
        }
    }

    void manyLinesAreSoonDone()
    {
        constexpr int Lines = 50'000;
        Writer writer(u"|"_s);
        show(writer.view, QString(u"int a;  \n"_s.repeated(Lines)).toStdString());
        writer.document = writer.view.utf8();
        const std::clock_t start = std::clock();
        trimTrailingBlanks(writer.view);
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC; // of this program alone
        qInfo("%d lines were trimmed in %.2f s", Lines, seconds);
        QCOMPARE(writer.view.utf8().size(), std::size_t(Lines) * 7);
        QCOMPARE(writer.actions, 1);
        QVERIFY(seconds < 5);
    }
};

QTEST_MAIN(LinesTest)
#include "tst_lines.moc"
