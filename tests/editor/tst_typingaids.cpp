#include "editor/highlighter.h"
#include "editor/typingaids.h"
#include "tests/editor/manycarets.h"

using namespace bytecrowds;
using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;

/// What comes by itself while a person types.
class TypingAidsTest : public QObject
{
    Q_OBJECT

    /// Types: "⌫" is Backspace, "↵" Return, "←" and "→" the arrows.
    static void type(CodeView& view, const QString& keys)
    {
        static const QHash<QChar, Qt::Key> Named = {
            {u'⌫', Qt::Key_Backspace}, {u'↵', Qt::Key_Return}, {u'←', Qt::Key_Left}, {u'→', Qt::Key_Right}};
        for (const QChar key : keys) {
            if (Named.contains(key))
                QTest::keyClick(&view, Named.value(key));
            else
                QTest::keyClick(&view, key.toLatin1());
        }
    }

private Q_SLOTS:
    void typing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* language, const QString& before, const QString& keys,
                            const QString& after) {
            QTest::newRow(name) << QString::fromLatin1(language) << before << keys << after;
        };
        row("a bracket", "cpp", u"f|"_s, u"("_s, u"f(|)"_s);
        row("nested brackets", "cpp", u"|"_s, u"([{"_s, u"([{|}])"_s);
        row("typed over", "cpp", u"f|"_s, u"(a)b"_s, u"f(a)b|"_s);
        row("nested, typed over", "cpp", u"|"_s, u"([a])x"_s, u"([a])x|"_s);
        row("others' closers aren't typed over", "cpp", u"(a|)"_s, u")"_s, u"(a)|)"_s);
        row("a pair is deleted", "cpp", u"f|"_s, u"(⌫"_s, u"f|"_s);
        row("others' pairs lose one half", "cpp", u"(|)"_s, u"⌫"_s, u"|)"_s);
        row("a selection is wrapped", "cpp", u"a«bc|d"_s, u"("_s, u"a(«bc|)d"_s);
        row("backwards", "cpp", u"a|bc»d"_s, u"\""_s, u"a\"|bc»\"d"_s);
        row("wrapped twice", "cpp", u"«a|"_s, u"(["_s, u"([«a|])"_s);
        row("not before a word", "cpp", u"|a"_s, u"("_s, u"(|a"_s);
        row("before a closing one", "cpp", u"(|)"_s, u"["_s, u"([|])"_s);
        row("a quote", "cpp", u"a = |;"_s, u"\"x\""_s, u"a = \"x\"|;"_s);
        row("not behind a word", "cpp", u"don|"_s, u"'"_s, u"don'|"_s);
        row("three quotes", "python", u"|"_s, u"\"\"\""_s, u"\"\"\"|"_s);
        row("not in a string", "cpp", u"\"a |"_s, u"("_s, u"\"a (|"_s);
        row("not in a comment", "cpp", u"// a |"_s, u"("_s, u"// a (|"_s);
        row("not in a comment of many lines", "cpp", u"/*\n |"_s, u"["_s, u"/*\n [|"_s);
        row("behind a string", "cpp", u"f(\"a\", |"_s, u"("_s, u"f(\"a\", (|)"_s);
        row("no lifetimes", "rust", u"&|"_s, u"'"_s, u"&'|"_s);
        row("templates of JavaScript", "javascript", u"|"_s, u"`"_s, u"`|`"_s);
        row("no backquotes in C++", "cpp", u"|"_s, u"`"_s, u"`|"_s);
        row("plain text has no quotes", "plaintext", u"|"_s, u"\"'("_s, u"\"'(|)"_s);
        row("plain text doesn't wrap in quotes", "plaintext", u"«a|"_s, u"\""_s, u"\"|"_s);
        row("many carets", "cpp", u"a|\nb|"_s, u"(x"_s, u"a(x|)\nb(x|)"_s);
        row("many carets typed over", "cpp", u"a|\nb|"_s, u"(x)"_s, u"a(x)|\nb(x)|"_s);
        row("many carets, pairs deleted", "cpp", u"a|\nb|"_s, u"(⌫"_s, u"a|\nb|"_s);
        row("many selections wrapped", "cpp", u"«a| «b|"_s, u"{"_s, u"{«a|} {«b|}"_s);
        row("each caret by what stands there", "cpp", u"// a |\nb |"_s, u"("_s, u"// a (|\nb (|)"_s);
        row("a wide character before", "cpp", u"é😀 |"_s, u"(x"_s, u"é😀 (x|)"_s);

        row("return", "cpp", u"  a|"_s, u"↵"_s, u"  a\n  |"_s);
        row("return in a line", "cpp", u"  a|  b"_s, u"↵"_s, u"  a\n  |b"_s);
        row("return after a brace", "cpp", u"  if (a) {|"_s, u"↵"_s, u"  if (a) {\n      |"_s);
        row("return in braces", "cpp", u"{|}"_s, u"↵x"_s, u"{\n    x|\n}"_s);
        row("return in braces that were typed", "cpp", u"f() |"_s, u"{↵x"_s, u"f() {\n    x|\n}"_s);
        row("return in a comment's brace", "cpp", u"// {|"_s, u"↵"_s, u"// {\n|"_s);
        row("return after Python's colon", "python", u"if a:|"_s, u"↵"_s, u"if a:\n    |"_s);
        row("return after C++'s colon", "cpp", u"a ? b :|"_s, u"↵"_s, u"a ? b :\n|"_s);
        row("return over a selection", "cpp", u"a«b\nc|d"_s, u"↵"_s, u"a\n|d"_s);
        row("return at many carets", "cpp", u"{|}\n  a|"_s, u"↵"_s, u"{\n    |\n}\n  a\n  |"_s);
        row("return at carets in blanks", "cpp", u"a| |␣b"_s, u"↵"_s, u"a\n|\n|b"_s);
        row("a closing brace goes to its line", "cpp", u"  {\n      a;\n      |"_s, u"}"_s, u"  {\n      a;\n  }|"_s);
        row("a closing brace of none stays", "cpp", u"  a;\n    |"_s, u"}"_s, u"  a;\n    }|"_s);
    }

    void typing()
    {
        QFETCH(QString, language);
        QFETCH(QString, before);
        QFETCH(QString, keys);
        QFETCH(QString, after);
        Writer writer(before);
        Highlighter highlighter(writer.view);
        highlighter.setDefinition(Writer::languages().definition(language));
        highlighter.finish();
        TypingAids aids(writer.view, highlighter);
        aids.setLanguage(language);
        for (const QChar key : keys) {
            const int actions = writer.actions;
            type(writer.view, key);
            QVERIFY(writer.actions <= actions + 1);
            QCOMPARE(writer.document, writer.view.utf8());
            highlighter.finish();
        }
        QCOMPARE(writer.now(), ManyCarets::plain(after));
    }

    void closingCanBeSwitchedOff()
    {
        Writer writer(u"|"_s);
        Highlighter highlighter(writer.view);
        TypingAids aids(writer.view, highlighter);
        aids.setClosesPairs(false);
        type(writer.view, u"{(↵"_s);
        QCOMPARE(writer.now(), u"{(\n    |"_s);
    }

    /// What was closed by itself is typed over while the caret stays in its line, also when others write there.
    void closersMoveWithTheText()
    {
        Writer writer(u"ab\nf|\ncd"_s);
        Highlighter highlighter(writer.view);
        TypingAids aids(writer.view, highlighter);
        type(writer.view, u"("_s);
        crdt::TextChange change;
        change.inserted = "x\ny";
        writer.view.mirror({change});
        writer.document = writer.view.utf8();
        type(writer.view, u")"_s);
        QCOMPARE(writer.now(), u"x\nyab\nf()|\ncd"_s);
        type(writer.view, u"("_s);
        writer.view.SendScintilla(QsciScintilla::SCI_GOTOPOS, 0UL);
        writer.view.grab(); // Scintilla tells of the caret when it paints
        writer.view.SendScintilla(QsciScintilla::SCI_GOTOPOS, 10UL);
        type(writer.view, u")"_s);
        QCOMPARE(writer.now(), u"x\nyab\nf()()|)\ncd"_s);
    }

    void refusedAsAWhole()
    {
        Writer writer(u"«ab|"_s, 3);
        Highlighter highlighter(writer.view);
        TypingAids aids(writer.view, highlighter);
        type(writer.view, u"("_s);
        QCOMPARE(writer.now(), u"«ab|"_s);
        QCOMPARE(writer.actions, 0);
        QCOMPARE(writer.refusals.size(), 1);
    }

    void aReadOnlyViewTakesNothing()
    {
        Writer writer(u"{|}"_s);
        Highlighter highlighter(writer.view);
        TypingAids aids(writer.view, highlighter);
        writer.view.setReadOnly(true);
        type(writer.view, u"({↵⌫"_s);
        QCOMPARE(writer.now(), u"{|}"_s);
    }
};

QTEST_MAIN(TypingAidsTest)
#include "tst_typingaids.moc"
