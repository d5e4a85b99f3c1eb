#include "tests/editor/viewfixture.h"

using namespace bytecrowds;
using namespace bytecrowds::editor;

namespace {

constexpr std::size_t Limit = 100;

} // namespace

/// What a view makes of what happened to the document.
class MirrorTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    std::unique_ptr<CodeView> m_view;
    int m_actions = 0;
    QStringList m_refusals;

    void begin(const char* notation)
    {
        m_view = std::make_unique<CodeView>(m_languages.repository(), Limit);
        m_view->resize(600, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        show(*m_view, Marked::read(notation));
        m_actions = 0;
        m_refusals.clear();
        connect(m_view.get(), &CodeView::edited, this, [this] { ++m_actions; });
        connect(m_view.get(), &CodeView::refused, this, [this](const QString& why) { m_refusals.append(why); });
    }

    std::string now() const { return Marked::of(*m_view).notation(); }

private Q_SLOTS:
    /// Documents hold what their writers wrote; the view shows it byte by byte.
    void mirrorTakesEverything()
    {
        begin("|");
        const std::string text("a\r\nb\rc\0d", 8);
        show(*m_view, text + std::string(2 * Limit, 'x'));
        QCOMPARE(m_view->utf8(), text + std::string(2 * Limit, 'x'));
        QCOMPARE(m_actions, 0);
        QVERIFY(m_refusals.isEmpty());
    }

    void mirrorWritesInAReadOnlyView()
    {
        begin("a|");
        m_view->setReadOnly(true);
        show(*m_view, "b");
        QCOMPARE(m_view->utf8(), std::string("b"));
        QVERIFY(m_view->isReadOnly());
        QTest::keyClicks(m_view.get(), QStringLiteral("x"));
        QCOMPARE(m_view->utf8(), std::string("b"));
    }

    void mirrorKeepsCaretAndSelection_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("erased");
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* before, int at, int erased, const char* inserted,
                            const char* after) {
            QTest::newRow(name) << QString::fromUtf8(before) << at << erased << QString::fromUtf8(inserted)
                                << QString::fromUtf8(after);
        };
        row("before the caret", "ab|c", 0, 0, "xy", "xyab|c");
        row("behind the caret", "ab|c", 3, 0, "xy", "ab|cxy");
        row("at the caret", "ab|c", 2, 0, "xy", "ab|xyc");
        row("around the caret", "ab|c", 1, 2, "xy", "a|xy");
        row("before a selection", "a<bc|", 0, 1, "", "<bc|");
        row("in a selection", "<abc|d", 1, 1, "-+-", "<a-+-c|d");
        row("a whole selection", "a<bc|d", 1, 2, "x", "a|xd");
    }

    void mirrorKeepsCaretAndSelection()
    {
        QFETCH(QString, before);
        QFETCH(int, at);
        QFETCH(int, erased);
        QFETCH(QString, inserted);
        QFETCH(QString, after);
        begin(before.toUtf8());
        crdt::TextChange change;
        change.utf8 = crdt::Utf8(std::size_t(at));
        change.erasedUtf8 = crdt::Utf8(std::size_t(erased));
        change.inserted = inserted.toStdString();
        m_view->mirror({change});
        QCOMPARE(QString::fromStdString(now()), after);
    }

    void mirrorKeepsWhatIsLookedAt_data()
    {
        QTest::addColumn<int>("first"); // the first visible line of 200, each "line N\n"
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("erased");
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QString>("expected"); // the first visible line's text
        constexpr int Bytes = 9;               // of a line
        QTest::newRow("lines above") << 100 << 0 << 0 << QStringLiteral("x\ny\nz\n") << QStringLiteral("line 100\n");
        QTest::newRow("lines away above")
            << 100 << 10 * Bytes << 5 * Bytes << QString() << QStringLiteral("line 100\n");
        QTest::newRow("text above") << 100 << 3 << 0 << QStringLiteral("abc") << QStringLiteral("line 100\n");
        QTest::newRow("a line just above")
            << 100 << 100 * Bytes << 0 << QStringLiteral("x\n") << QStringLiteral("line 100\n");
        QTest::newRow("text in the first visible line")
            << 100 << 100 * Bytes << 0 << QStringLiteral("x") << QStringLiteral("xline 100\n");
        QTest::newRow("lines below") << 100 << 101 * Bytes << 0 << QStringLiteral("x\ny\n")
                                     << QStringLiteral("line 100\n");
        QTest::newRow("what is looked at goes")
            << 100 << 98 * Bytes << 4 * Bytes << QString() << QStringLiteral("line 102\n");
        QTest::newRow("at the top nothing is hidden") << 0 << 0 << 0 << QStringLiteral("x\n") << QStringLiteral("x\n");
    }

    void mirrorKeepsWhatIsLookedAt()
    {
        QFETCH(int, first);
        QFETCH(int, at);
        QFETCH(int, erased);
        QFETCH(QString, inserted);
        QFETCH(QString, expected);
        begin("|");
        std::string text;
        for (int line = 0; line < 200; ++line)
            text += "line " + QByteArray::number(line).rightJustified(3, '0').toStdString() + "\n";
        show(*m_view, text);
        m_view->setFirstVisibleLine(first);
        QCOMPARE(m_view->firstVisibleLine(), first);
        // An edit that adds no line first: Scintilla's own idea of where the first line begins is then old.
        for (const bool again : {false, true}) {
            crdt::TextChange change;
            change.utf8 = crdt::Utf8(std::size_t(again ? at : 0));
            change.erasedUtf8 = crdt::Utf8(std::size_t(again ? erased : 4));
            change.inserted = again ? inserted.toStdString() : "LINE";
            m_view->mirror({change});
        }
        QCOMPARE(m_view->text(m_view->firstVisibleLine()), expected);
    }

    /// With word wrap and with closed folds a row of the window is no line of the text.
    void mirrorKeepsWhatIsLookedAtInRows_data()
    {
        QTest::addColumn<bool>("wrapped");
        QTest::addColumn<int>("folded"); // lines that a closed part hides, from line 11 on
        QTest::addColumn<int>("line"); // seen at the top, the second row of it when wrapped; of 200 lines of 1000 bytes
        QTest::addColumn<int>("editLine");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("erased");
        QTest::addColumn<QString>("inserted");
        const QString lines = QStringLiteral("x\ny\nz\n"), words = QStringLiteral("word ").repeated(100);
        for (const bool wrapped : {false, true}) {
            for (const int folded : {0, 30}) {
                const auto row = [&](const char* name, int editLine, int column, int erased, const QString& inserted) {
                    QTest::addRow("%s%s%s", name, wrapped ? ", wrapped" : "", folded ? ", folded" : "")
                        << wrapped << folded << 100 << editLine << column << erased << inserted;
                };
                row("lines above", 0, 0, 0, lines);
                row("a longer line above", 5, 10, 0, words);
                row("a shorter line above", 5, 10, 900, {});
                row("lines away above", 5, 0, 3000, {});
                row("lines in what may be folded", 20, 0, 0, lines);
                row("lines away from what may be folded", 20, 0, 2000, {});
                row("a longer line just above", 99, 10, 0, words);
                row("lines below", 101, 0, 0, lines);
                if (wrapped)
                    row("before it in its own line", 100, 10, 0, words);
            }
        }
    }

    void mirrorKeepsWhatIsLookedAtInRows()
    {
        QFETCH(bool, wrapped);
        QFETCH(int, folded);
        QFETCH(int, line);
        QFETCH(int, editLine);
        QFETCH(int, column);
        QFETCH(int, erased);
        QFETCH(QString, inserted);
        using Sci = QsciScintilla;
        constexpr int Bytes = 1000; // of a line
        begin("|");
        std::string text;
        for (int number = 0; number < 200; ++number) {
            std::string words = "line" + std::to_string(1000 + number);
            while (words.size() < Bytes - 1)
                words += words.size() % 8 == 0 ? ' ' : char('a' + number % 26);
            text += words + "\n";
        }
        show(*m_view, text);
        if (wrapped)
            m_view->setWrapMode(Sci::WrapWord);
        if (folded) {
            m_view->SendScintilla(Sci::SCI_SETFOLDLEVEL, 10UL,
                                  long(Sci::SC_FOLDLEVELBASE | Sci::SC_FOLDLEVELHEADERFLAG));
            for (int hidden = 11; hidden <= 10 + folded; ++hidden)
                m_view->SendScintilla(Sci::SCI_SETFOLDLEVEL, (unsigned long)(hidden), long(Sci::SC_FOLDLEVELBASE + 1));
            m_view->SendScintilla(Sci::SCI_FOLDLINE, 10UL, long(Sci::SC_FOLDACTION_CONTRACT));
        }
        m_view->viewport()->grab(); // wraps what is seen
        QCoreApplication::processEvents();
        const long row = m_view->SendScintilla(Sci::SCI_VISIBLEFROMDOCLINE, (unsigned long)(line)) + (wrapped ? 1 : 0);
        m_view->SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, row);
        QCOMPARE(m_view->SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE), row);
        const auto top = [&] {
            const int left = m_view->marginWidth(0) + 10;
            return std::size_t(m_view->SendScintilla(Sci::SCI_POSITIONFROMPOINT, (unsigned long)(left), 1L));
        };
        const std::size_t looked = top();

        crdt::TextChange change;
        change.utf8 = crdt::Utf8(std::size_t(editLine * Bytes + column));
        change.erasedUtf8 = crdt::Utf8(std::size_t(erased));
        change.inserted = inserted.toStdString();
        m_view->mirror({change});
        const bool before = change.utf8.value <= looked;
        const std::size_t expected = before ? looked + change.inserted.size() - change.erasedUtf8.value : looked;
        // In its own line it is in the first row, of some 70 characters; otherwise it begins it.
        const std::size_t reach = editLine == line ? 80 : 1;
        const auto isNear = [&](std::size_t at) { return at <= expected && expected < at + reach; };
        QVERIFY2(isNear(top()), qPrintable(QStringLiteral("%1, not %2").arg(top()).arg(expected)));
        m_view->viewport()->grab();
        QCoreApplication::processEvents();
        QVERIFY2(isNear(top()), qPrintable(QStringLiteral("%1, not %2").arg(top()).arg(expected)));
    }

    /// An unclean insertion that nobody has been told of goes when the document changes under it.
    void aChangeOfTheDocumentWinsOverAnUntoldOne()
    {
        begin("ab|");
        m_view->SendScintilla(QsciScintilla::SCI_INSERTTEXT, 0UL, "x\r\n");
        crdt::TextChange change;
        change.utf8 = crdt::Utf8(1);
        change.inserted = "-";
        m_view->mirror({change});
        QCOMPARE(m_view->utf8(), std::string("a-b"));
        QCoreApplication::processEvents();
        QCOMPARE(m_view->utf8(), std::string("a-b"));
        QCOMPARE(m_actions, 0);
        QCOMPARE(m_refusals.size(), 1);
    }
};

QTEST_MAIN(MirrorTest)
#include "tst_mirror.moc"
