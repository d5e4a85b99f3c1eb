#include "editor/gototarget.h"
#include "tests/editor/viewfixture.h"

using namespace bytecrowds;
using namespace bytecrowds::editor;

class GotoTargetTest : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line"); // of 200, from line 50 (both from zero); -1: no place
        QTest::addColumn<int>("column");
        const auto row = [](const char* text, int line, int column) {
            QTest::addRow("'%s'", text) << QString::fromLatin1(text) << line << column;
        };
        row("120", 119, 0);
        row("120:5", 119, 4);
        row("120,5", 119, 4);
        row(" 120 : 5 ", 119, 4);
        row(":5", 50, 4);
        row("+10", 60, 0);
        row("-10", 40, 0);
        row("+10:3", 60, 2);
        row("$", 199, 0);
        row("$:2", 199, 1);
        row("0", 0, 0);
        row("1:0", 0, 0);
        row("999999", 199, 0);
        row("-999", 0, 0);
        row("", -1, 0);
        row("abc", -1, 0);
        row("12a", -1, 0);
        row("1:", -1, 0);
        row("+", -1, 0);
        row("+$", -1, 0);
        row("12345678901", -1, 0);
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto target = GotoTarget::parse(text);
        QCOMPARE(target.has_value(), line >= 0);
        if (target)
            QCOMPARE(target->in(200, 50), (GotoTarget::Place{line, column}));
    }

    void goes_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("after");
        QTest::newRow("a line") << QStringLiteral("2") << QStringLiteral("ab\n|c😀d\n");
        QTest::newRow("a column is a character") << QStringLiteral("2:3") << QStringLiteral("ab\nc😀|d\n");
        QTest::newRow("a column behind the end") << QStringLiteral("1:9") << QStringLiteral("ab|\nc😀d\n");
        QTest::newRow("the last line") << QStringLiteral("$") << QStringLiteral("ab\nc😀d\n|");
    }

    void goes()
    {
        QFETCH(QString, target);
        QFETCH(QString, after);
        CodeView view(m_languages.repository(), 1000);
        show(view, Marked::read("|ab\nc😀d\n"));
        goTo(view, *GotoTarget::parse(target));
        QCOMPARE(QString::fromStdString(Marked::of(view).notation()), after);
    }
};

QTEST_MAIN(GotoTargetTest)
#include "tst_gototarget.moc"
