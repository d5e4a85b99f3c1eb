#include "editor/folding.h"
#include "editor/highlighter.h"
#include "tests/editor/viewfixture.h"

#include <QRandomGenerator>

using namespace bytecrowds;
using namespace bytecrowds::editor;

class FoldingTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    std::unique_ptr<CodeView> m_view;
    std::unique_ptr<Highlighter> m_highlighter;
    std::unique_ptr<Folding> m_folding;

    void begin(const QString& text, const QString& language)
    {
        m_folding.reset();
        m_highlighter.reset();
        m_view = std::make_unique<CodeView>(m_languages.repository(), std::size_t(1) << 24);
        m_view->resize(600, 400);
        m_highlighter = std::make_unique<Highlighter>(*m_view);
        m_highlighter->setDefinition(m_languages.definition(language));
        m_folding = std::make_unique<Folding>(*m_view, *m_highlighter);
        editor::show(*m_view, text.toStdString());
        m_view->show();
        finish();
    }

    void finish() { QTRY_VERIFY(m_folding->isDone()); }

    /// A sign for each line: + begins a part, - begins one that is closed, . is hidden.
    QString shape() const
    {
        QString shape;
        for (int line = 0; line < m_view->lines(); ++line) {
            const auto at = (unsigned long)(line);
            if (!m_view->SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE, at)) {
                shape += QLatin1Char('.');
                continue;
            }
            shape += m_folding->isClosed(line)   ? QLatin1Char('-')
                     : m_folding->isHeader(line) ? QLatin1Char('+')
                                                 : QLatin1Char('|');
        }
        return shape;
    }

    void edit(std::size_t at, std::size_t erased, const char* inserted)
    {
        crdt::TextChange change;
        change.utf8 = crdt::Utf8(at);
        change.erasedUtf8 = crdt::Utf8(erased);
        change.inserted = inserted;
        m_view->mirror({change});
    }

    static inline const QString Cpp = QStringLiteral("cpp");
    static inline const QString Code =
        QStringLiteral("void a() {\n  if (b) {\n    c;\n  } else {\n    d;\n  }\n}\nvoid e() {\n  f;\n}\n");

private Q_SLOTS:
    void cleanup()
    {
        m_folding.reset();
        m_highlighter.reset();
        m_view.reset();
    }

    void partsOfALanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("braces") << Cpp << Code << QStringLiteral("++|+|||+|||");
        QTest::newRow("comments") << Cpp << QStringLiteral("/*\n a\n*/\nb;") << QStringLiteral("+|||");
        QTest::newRow("all in one line") << Cpp << QStringLiteral("a() { b; }\nc;") << QStringLiteral("||");
        QTest::newRow("braces in strings") << Cpp << QStringLiteral("a = \"{\";\nb;") << QStringLiteral("||");
        QTest::newRow("indentation") << QStringLiteral("python")
                                     << QStringLiteral("def a():\n    b\n\n    if c:\n        d\ne\n")
                                     << QStringLiteral("+||+|||");
        QTest::newRow("comments by indentation")
            << QStringLiteral("python") << QStringLiteral("def a():\n# b\n    c\nd") << QStringLiteral("+|||");
        QTest::newRow("plain") << Languages::PlainText << Code << QStringLiteral("|||||||||||");
    }

    void partsOfALanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        begin(text, language);
        QCOMPARE(shape(), expected);
    }

    void toggles_data()
    {
        QTest::addColumn<QList<int>>("lines");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a header") << QList{1} << QStringLiteral("+-.+|||+|||");
        QTest::newRow("a line inside") << QList{2} << QStringLiteral("+-.+|||+|||");
        QTest::newRow("the outer one") << QList{0} << QStringLiteral("-......+|||");
        QTest::newRow("twice") << QList{0, 0} << QStringLiteral("++|+|||+|||");
        QTest::newRow("the inner one stays closed") << QList{1, 0, 0} << QStringLiteral("+-.+|||+|||");
        QTest::newRow("outside of all") << QList{10} << QStringLiteral("++|+|||+|||");
    }

    void toggles()
    {
        QFETCH(QList<int>, lines);
        QFETCH(QString, expected);
        begin(Code, Cpp);
        for (const int line : lines)
            m_folding->toggle(line);
        QCOMPARE(shape(), expected);
    }

    void allAtOnce()
    {
        begin(Code, Cpp);
        m_view->showCaretAt(crdt::Utf8(std::size_t(Code.indexOf(QLatin1String("c;")))));
        m_folding->foldAll();
        QCOMPARE(shape(), QStringLiteral("-......-..|"));
        const Marked now = Marked::of(*m_view);
        QCOMPARE(now.caret, long(Code.indexOf(QLatin1Char('\n'))));
        m_folding->unfoldAll();
        QVERIFY(!shape().contains(QLatin1Char('.')));
    }

    void opensWhereTheCaretGoes()
    {
        begin(Code, Cpp);
        m_folding->foldAll();
        m_view->showCaretAt(crdt::Utf8(std::size_t(Code.indexOf(QLatin1String("f;")))));
        QCOMPARE(shape(), QStringLiteral("-......+|||"));
        m_view->SendScintilla(QsciScintilla::SCI_SETSEL, 0UL, long(Code.indexOf(QLatin1String("d;"))));
        QTRY_COMPARE(shape().left(1), QStringLiteral("+"));
    }

    /// What others write opens nothing and closes nothing.
    void remoteEditsKeepFolds_data()
    {
        QTest::addColumn<QString>("before"); // the edit comes before this text
        QTest::addColumn<int>("erased");
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a character in it") << "c;" << 0 << "x" << "-......+|||";
        QTest::newRow("a line in it") << "    c;" << 0 << "    x;\n" << "-.......+|||";
        QTest::newRow("lines in the middle of a line in it") << "c;" << 0 << "x;\n\n" << "-........+|||";
        QTest::newRow("a line as its first") << "  if" << 0 << "\n" << "-.......+|||";
        QTest::newRow("a line as its last") << "}\nvoid e" << 0 << "  x;\n" << "-.......+|||";
        QTest::newRow("a line out of it") << "    c;" << 7 << "" << "-.....+|||";
        QTest::newRow("a line above") << "void a" << 0 << "x;\n" << "|-......+|||";
        QTest::newRow("a line behind") << "void e" << 0 << "x;\n" << "-......|+|||";
        QTest::newRow("a part in it") << "    c;" << 0 << "  if (x) {\n  }\n" << "-........+|||";
        QTest::newRow("an open brace above") << "void a" << 0 << "{\n" << "+-......+|||";
        QTest::newRow("its name") << "a()" << 1 << "other" << "-......+|||";
    }

    void remoteEditsKeepFolds()
    {
        QFETCH(QString, before);
        QFETCH(int, erased);
        QFETCH(QString, inserted);
        QFETCH(QString, expected);
        begin(Code, Cpp);
        m_folding->toggle(0);
        edit(std::size_t(Code.indexOf(before)), std::size_t(erased), inserted.toUtf8());
        const QString atOnce = shape();
        finish();
        QCOMPARE(shape(), expected);
        QCOMPARE(atOnce.count(QLatin1Char('.')), expected.count(QLatin1Char('.')));
    }

    /// A part whose first line goes shows what is left of it.
    void whatNoHeaderHidesIsShown()
    {
        begin(Code, Cpp);
        m_folding->toggle(0);
        edit(std::size_t(Code.indexOf(QLatin1Char('{'))), 1, "");
        finish();
        QVERIFY2(!shape().contains(QLatin1Char('.')), qPrintable(shape()));
    }

    /// After any edits the levels are those that a new view gives the text, and nothing is hidden that no closed part
    /// hides.
    void levelsAreThoseOfTheText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("by regions") << Cpp;
        QTest::newRow("by indentation") << QStringLiteral("python");
    }

    void levelsAreThoseOfTheText()
    {
        QFETCH(QString, language);
        const auto given = qEnvironmentVariable("SEED").toULongLong();
        const quint32 seed = given ? quint32(given) : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        const char* parts[] = {"{\n", "}\n", "a;\n", "  b:\n", "    c\n", "\n", "{", "}", " ", "# d\n"};
        begin(QString(), language);
        for (int step = 0; step < 60; ++step) {
            for (int edits = random.bounded(5); edits >= 0; --edits) {
                const auto length = quint32(m_view->utf8Length().value);
                const std::size_t at = random.bounded(length + 1);
                edit(at, random.bounded(std::min(length - quint32(at), 4u) + 1), parts[random.bounded(10)]);
            }
            if (random.bounded(3) == 0)
                m_folding->toggle(int(random.bounded(m_view->lines())));
            finish();
            CodeView fresh(m_languages.repository(), std::size_t(1) << 24);
            Highlighter highlighter(fresh);
            highlighter.setDefinition(m_languages.definition(language));
            Folding folding(fresh, highlighter);
            editor::show(fresh, m_view->utf8());
            QTRY_VERIFY(folding.isDone());
            int closedAt = -1;
            for (int line = 0; line < fresh.lines(); ++line) {
                const auto level = [&](const CodeView& view) {
                    return int(view.SendScintilla(QsciScintilla::SCI_GETFOLDLEVEL, (unsigned long)(line)));
                };
                QCOMPARE(level(*m_view), level(fresh));
                const int depth = level(fresh) & QsciScintilla::SC_FOLDLEVELNUMBERMASK;
                if (depth <= closedAt)
                    closedAt = -1;
                QCOMPARE(bool(m_view->SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE, (unsigned long)(line))),
                         closedAt < 0);
                if (closedAt < 0 && m_folding->isClosed(line))
                    closedAt = depth;
            }
        }
    }

    void marksFollowTheTheme()
    {
        begin(Code, Cpp);
        const QImage light = m_view->viewport()->grab(QRect(0, 0, 80, 100)).toImage();
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        m_view->setPalette(dark);
        finish();
        QVERIFY(m_view->viewport()->grab(QRect(0, 0, 80, 100)).toImage() != light);
    }
};

QTEST_MAIN(FoldingTest)
#include "tst_folding.moc"
