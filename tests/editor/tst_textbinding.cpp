#include "editor/carets.h"
#include "editor/indentation.h"
#include "editor/lines.h"
#include "editor/textbinding.h"
#include "sync/crdt/doc.h"
#include "tests/editor/viewfixture.h"

using namespace bytecrowds;
using namespace bytecrowds::editor;
using std::chrono::milliseconds;

namespace {

constexpr std::size_t Limit = 1000;
constexpr const char* Root = "bytecrowdText";

/// Counts the transactions of a document and who made them.
struct Witness
{
    explicit Witness(crdt::Doc& doc)
        : subscription(doc.onUpdate(
              [this](crdt::ByteView, const crdt::Transaction& transaction) { origins.push_back(transaction.origin); }))
    {
    }

    std::vector<crdt::Origin> origins;
    crdt::Subscription subscription;
};

} // namespace

class TextBindingTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    milliseconds m_now{1000};
    crdt::ClientId m_nextClient = 1;

    std::unique_ptr<crdt::Doc> makeDoc()
    {
        return std::make_unique<crdt::Doc>(crdt::DocOptions{.newClientId = [this] { return m_nextClient++; }});
    }
    std::unique_ptr<CodeView> makeView()
    {
        auto view = std::make_unique<CodeView>(m_languages.repository(), Limit);
        view->resize(600, 400);
        return view;
    }
    TextBinding::Clock clock()
    {
        return [this] { return m_now; };
    }

    std::unique_ptr<crdt::Doc> m_doc;
    std::unique_ptr<CodeView> m_view;
    std::unique_ptr<TextBinding> m_binding;

    crdt::Text& text() { return m_doc->text(Root); }

    /// A document with a text, bound to a view with the caret where the notation says.
    void bind(const char* notation)
    {
        m_binding.reset();
        m_view = makeView();
        m_doc = makeDoc();
        const Marked marked = Marked::read(notation);
        text().insert(crdt::Utf16(0), marked.text);
        m_binding = std::make_unique<TextBinding>(*m_view, text(), clock());
        m_view->SendScintilla(QsciScintilla::SCI_SETSEL, marked.anchor, marked.caret);
    }

    std::string now() const { return Marked::of(*m_view).notation(); }

    void press(QKeyCombination key) { QTest::keyClick(m_view.get(), key.key(), key.keyboardModifiers()); }

    /// Typing later than the undo manager's capture time is another step.
    void pause() { m_now += milliseconds(1000); }

private Q_SLOTS:
    void cleanup()
    {
        m_binding.reset();
        m_view.reset();
        m_doc.reset();
    }

    void theViewTakesTheText()
    {
        bind("a😀\nb");
        QCOMPARE(m_view->utf8(), std::string("a😀\nb"));
        QVERIFY(!m_binding->canUndo());
    }

    void aViewsOwnTextGoes()
    {
        m_view = makeView();
        show(*m_view, "old");
        m_doc = makeDoc();
        m_binding = std::make_unique<TextBinding>(*m_view, text(), clock());
        QCOMPARE(m_view->utf8(), std::string());
        QCOMPARE(text().toString(), std::string());
    }

    void actionsAreTransactions_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<QKeyCombination>>("keys");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("transactions");
        const auto row = [](const char* name, const char* before, const char* typed, QList<QKeyCombination> keys,
                            const char* after, int transactions) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(typed) << keys
                                << QString::fromUtf8(after) << transactions;
        };
        row("letters", "a|c", "bx", {}, "abx|c", 2);
        row("over a selection", "a<xyz|c", "b", {}, "ab|c", 1);
        row("emoji erased", "😀|é", "", {Qt::Key_Backspace, Qt::Key_Delete}, "|", 2);
        row("return keeps the indentation", "    a|", "", {Qt::Key_Return}, "    a\n    |", 1);
        row("many lines indented", "<a\nb\nc|", "", {Qt::Key_Tab}, "<    a\n    b\n    c|", 1);
        row("a word", "one two|", "", {Qt::CTRL | Qt::Key_Backspace}, "one |", 1);
        row("moving", "a|", "", {Qt::Key_Left, Qt::Key_End}, "a|", 0);
    }

    void actionsAreTransactions()
    {
        QFETCH(QString, before);
        QFETCH(QString, typed);
        QFETCH(QList<QKeyCombination>, keys);
        QFETCH(QString, after);
        QFETCH(int, transactions);
        bind(before.toUtf8());
        Witness witness(*m_doc);
        QTest::keyClicks(m_view.get(), typed);
        for (const QKeyCombination key : keys)
            press(key);
        QCOMPARE(QString::fromStdString(now()), after);
        QCOMPARE(text().toString(), m_view->utf8());
        QCOMPARE(int(witness.origins.size()), transactions);
        for (const crdt::Origin origin : witness.origins)
            QCOMPARE(origin, crdt::Origin(m_binding.get()));
        QCOMPARE(m_doc->check(), std::string());
    }

    /// What the document does is shown, and makes no transaction of its own.
    void changesAreMirrored_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("at");     // UTF-16
        QTest::addColumn<int>("erased"); // UTF-16
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* before, int at, int erased, const char* inserted,
                            const char* after) {
            QTest::newRow(name) << QString::fromUtf8(before) << at << erased << QString::fromUtf8(inserted)
                                << QString::fromUtf8(after);
        };
        row("before the caret", "ab|c", 0, 0, "é😀", "é😀ab|c");
        row("at the caret", "ab|c", 2, 0, "x", "ab|xc");
        row("behind wide characters", "😀é|", 3, 0, "x", "😀é|x");
        row("a wide character erased", "a😀b|", 1, 2, "", "ab|");
        row("a selection goes", "a<😀b|c", 1, 3, "", "a|c");
        row("line ends of others", "|", 0, 0, "a\r\nb\rc", "|a\r\nb\rc");
    }

    void changesAreMirrored()
    {
        QFETCH(QString, before);
        QFETCH(int, at);
        QFETCH(int, erased);
        QFETCH(QString, inserted);
        QFETCH(QString, after);
        bind(before.toUtf8());
        Witness witness(*m_doc);
        m_doc->transact([&] {
            text().erase(crdt::Utf16(std::size_t(at)), crdt::Utf16(std::size_t(erased)));
            text().insert(crdt::Utf16(std::size_t(at)), inserted.toStdString());
        });
        QCOMPARE(QString::fromStdString(now()), after);
        QCOMPARE(int(witness.origins.size()), 1);
        QCOMPARE(witness.origins.front(), crdt::Origin(nullptr));
        QVERIFY(!m_binding->canUndo());
    }

    void manyChangesInOneTransaction()
    {
        bind("one two three four|");
        m_doc->transact([&] {
            text().erase(crdt::Utf16(14), crdt::Utf16(4));
            text().insert(crdt::Utf16(8), "😀");
            text().erase(crdt::Utf16(0), crdt::Utf16(4));
            text().insert(crdt::Utf16(0), "zero\n");
        });
        QCOMPARE(m_view->utf8(), text().toString());
    }

    /// Two views of one text, as a split window has them, show one another's typing.
    void twoViewsOfOneText()
    {
        bind("ab|");
        const auto other = makeView();
        TextBinding second(*other, text(), clock());
        QTest::keyClicks(m_view.get(), QStringLiteral("c"));
        QTest::keyClicks(other.get(), QStringLiteral("x"));
        QCOMPARE(m_view->utf8(), std::string("xabc"));
        QCOMPARE(other->utf8(), std::string("xabc"));
        QCOMPARE(now(), std::string("xabc|"));
        // Each undoes what was typed in it.
        m_binding->undo();
        QCOMPARE(m_view->utf8(), std::string("xab"));
        QVERIFY(!m_binding->canUndo());
        QVERIFY(second.canUndo());
    }

    void undoOwnEditsOnly()
    {
        bind("|");
        QSignalSpy availability(m_binding.get(), &TextBinding::undoAvailabilityChanged);
        QTest::keyClicks(m_view.get(), QStringLiteral("mine"));
        QVERIFY(m_binding->canUndo());
        QVERIFY(!availability.isEmpty());
        text().insert(crdt::Utf16(2), "THEIRS");
        QCOMPARE(m_view->utf8(), std::string("miTHEIRSne"));
        press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(now(), std::string("THEIRS|"));
        QVERIFY(!m_binding->canUndo());
        QVERIFY(m_binding->canRedo());
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        QCOMPARE(m_view->utf8(), std::string("miTHEIRSne"));
        QCOMPARE(text().toString(), m_view->utf8());
    }

    void undoGoesToTheChange()
    {
        bind("one\ntwo|\nthree");
        QTest::keyClicks(m_view.get(), QStringLiteral("!"));
        m_view->SendScintilla(QsciScintilla::SCI_GOTOPOS, 0UL);
        m_binding->undo();
        QCOMPARE(now(), std::string("one\ntwo|\nthree"));
        m_view->SendScintilla(QsciScintilla::SCI_GOTOPOS, 0UL);
        m_binding->redo();
        QCOMPARE(now(), std::string("one\ntwo!|\nthree"));
    }

    void undoIsInSteps()
    {
        bind("|");
        QTest::keyClicks(m_view.get(), QStringLiteral("ab"));
        pause();
        QTest::keyClicks(m_view.get(), QStringLiteral("cd"));
        m_binding->undo();
        QCOMPARE(m_view->utf8(), std::string("ab"));
        m_binding->undo();
        QCOMPARE(m_view->utf8(), std::string());
        QVERIFY(!m_binding->canUndo());
        m_binding->undo();
        m_binding->redo();
        m_binding->redo();
        QCOMPARE(m_view->utf8(), std::string("abcd"));
    }

    /// A command between letters, all within the capture time, is undone by itself.
    void commandsAreStepsOfTheirOwn_data()
    {
        QTest::addColumn<std::function<void(CodeView&)>>("command");
        QTest::addColumn<QByteArray>("commanded");
        QTest::addColumn<QByteArray>("typed");
        const auto row = [](const char* name, std::function<void(CodeView&)> command, const char* commanded,
                            const char* typed) {
            QTest::newRow(name) << std::move(command) << QByteArray(commanded) << QByteArray(typed);
        };
        row("duplicate lines", duplicateLines, "ab|\nab", "abc|\nab");
        row("upper case", toUpperCase, "AB|", "ABc|");
        row("indent", indentLines, "    ab|", "    abc|");
        row("paste", [](CodeView& view) { view.paste(); }, "abXY|", "abXYc|");
        row("cut", [](CodeView& view) { view.selectAll(), view.cut(); }, "|", "c|");
        row("nothing", keepMainCaret, "ab|", "abc|");
    }

    void commandsAreStepsOfTheirOwn()
    {
        using Command = std::function<void(CodeView&)>;
        QFETCH(Command, command);
        QFETCH(QByteArray, commanded);
        QFETCH(QByteArray, typed);
        bind("|");
        copyToClipboard(QStringLiteral("XY"));
        QTest::keyClicks(m_view.get(), QStringLiteral("ab"));
        command(*m_view);
        QCOMPARE(QByteArray::fromStdString(now()), commanded);
        QTest::keyClicks(m_view.get(), QStringLiteral("c"));
        QCOMPARE(QByteArray::fromStdString(now()), typed);
        if (commanded != "ab|") {
            m_binding->undo();
            QCOMPARE(m_view->utf8(), Marked::read(commanded.toStdString()).text);
            m_binding->undo();
            QCOMPARE(m_view->utf8(), std::string("ab"));
        }
        m_binding->undo();
        QCOMPARE(m_view->utf8(), std::string());
        QVERIFY(!m_binding->canUndo());
    }

    void aReadOnlyViewUndoesNothing()
    {
        bind("|");
        QTest::keyClicks(m_view.get(), QStringLiteral("ab"));
        m_view->setReadOnly(true);
        m_binding->undo();
        QCOMPARE(text().toString(), std::string("ab"));
        text().insert(crdt::Utf16(0), "x");
        QCOMPARE(m_view->utf8(), std::string("xab"));
    }

    void whatIsRefusedReachesNoDocument()
    {
        bind("some <text|");
        Witness witness(*m_doc);
        QSignalSpy refused(m_view.get(), &CodeView::refused);
        copyToClipboard(QString(int(Limit), u'x'));
        m_view->paste();
        QCOMPARE(refused.size(), 1);
        QVERIFY(witness.origins.empty());
        QCOMPARE(now(), std::string("some <text|"));
        QVERIFY(!m_binding->canUndo());
    }

    void theViewMayGoFirst()
    {
        bind("a|");
        m_view.reset();
        text().insert(crdt::Utf16(0), "x");
        m_binding->undo();
        QCOMPARE(text().toString(), std::string("xa"));
    }

    void theBindingMayGoFirst()
    {
        bind("a|");
        m_binding.reset();
        text().insert(crdt::Utf16(0), "x");
        QTest::keyClicks(m_view.get(), QStringLiteral("y"));
        QCOMPARE(text().toString(), std::string("xa"));
        QCOMPARE(m_view->utf8(), std::string("ay"));
    }
};

QTEST_MAIN(TextBindingTest)
#include "tst_textbinding.moc"
