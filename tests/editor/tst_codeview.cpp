#include "editor/bracematch.h"
#include "tests/editor/viewfixture.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>

using namespace bytecrowds;
using namespace bytecrowds::editor;

namespace {

constexpr std::size_t Limit = 100;

} // namespace

class CodeViewTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    std::unique_ptr<CodeView> m_view;
    std::string m_document; // what the edits told make of the text that was shown
    int m_actions = 0;
    QStringList m_refusals;

    void begin(const char* notation, std::size_t limit = Limit)
    {
        m_view = std::make_unique<CodeView>(m_languages.repository(), limit);
        m_view->resize(600, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        show(*m_view, Marked::read(notation));
        m_document = m_view->utf8();
        m_actions = 0;
        m_refusals.clear();
        connect(m_view.get(), &CodeView::edited, this, [this](const std::vector<Edit>& edits) {
            ++m_actions;
            apply(edits, m_document);
        });
        connect(m_view.get(), &CodeView::refused, this, [this](const QString& why) { m_refusals.append(why); });
    }

    std::string now() const { return Marked::of(*m_view).notation(); }

private Q_SLOTS:
    void keysAreEdits_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QList<QKeyCombination>>("keys");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("actions");
        const auto row = [](const char* name, const char* before, QList<QKeyCombination> keys, const char* after,
                            int actions) {
            QTest::newRow(name) << QString::fromUtf8(before) << keys << QString::fromUtf8(after) << actions;
        };
        row("a letter", "a|c", {Qt::Key_B}, "ab|c", 1);
        row("a letter over a selection", "a<xy|c", {Qt::Key_B}, "ab|c", 1);
        row("return keeps the indentation", "    a|", {Qt::Key_Return}, "    a\n    |", 1);
        row("backspace over a wide character", "a😀|c", {Qt::Key_Backspace}, "a|c", 1);
        row("delete a word to the left", "one two|", {Qt::CTRL | Qt::Key_Backspace}, "one |", 1);
        row("tab", "|a", {Qt::Key_Tab}, "    |a", 1);
        row("indent lines", "<a\nb|", {Qt::Key_Tab}, "<    a\n    b|", 1);
        row("delete a word to the right", "|one two", {Qt::CTRL | Qt::Key_Delete}, "|two", 1);
        row("a word to the right", "|one two", {Qt::CTRL | Qt::Key_Right}, "one |two", 0);
        row("select all", "a|b", {Qt::CTRL | Qt::Key_A}, "|ab>", 0);
        row("Ctrl+D is a window's", "a|\nb\n", {Qt::CTRL | Qt::Key_D}, "a|\nb\n", 0);
        row("Ctrl+L is a window's", "a|\nb\n", {Qt::CTRL | Qt::Key_L}, "a|\nb\n", 0);
        row("Ctrl+/ is a window's", "aB|c\n", {Qt::CTRL | Qt::Key_Slash}, "aB|c\n", 0);
        row("Ctrl+Shift+L is a window's", "a|\nb\n", {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, "a|\nb\n", 0);
        row("Ctrl+T is a window's", "a\nb|\n", {Qt::CTRL | Qt::Key_T}, "a\nb|\n", 0);
        row("Ctrl+U is a window's", "<aB|\n", {Qt::CTRL | Qt::Key_U}, "<aB|\n", 0);
        row("Alt+Up is a window's", "a\nb|\n", {Qt::ALT | Qt::Key_Up}, "a\nb|\n", 0);
        row("moving the caret is none", "a|b", {Qt::Key_Right, Qt::Key_Home}, "|ab", 0);
        row("nothing to delete is none", "|", {Qt::Key_Backspace, Qt::Key_Delete}, "|", 0);
        row("undo isn't Scintilla's", "a|", {Qt::Key_B, Qt::CTRL | Qt::Key_Z}, "ab|", 1);
    }

    void keysAreEdits()
    {
        QFETCH(QString, before);
        QFETCH(QList<QKeyCombination>, keys);
        QFETCH(QString, after);
        QFETCH(int, actions);
        begin(before.toUtf8());
        for (const QKeyCombination key : keys)
            QTest::keyClick(m_view.get(), key.key(), key.keyboardModifiers());
        QCOMPARE(QString::fromStdString(now()), after);
        QCOMPARE(m_document, m_view->utf8());
        QCOMPARE(m_actions, actions);
    }

    void pasteIsCleaned_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("CR LF") << QStringLiteral("a\r\nb\r\n") << QStringLiteral("a\nb\n");
        QTest::newRow("lone CR") << QStringLiteral("a\rb\r") << QStringLiteral("a\nb\n");
        QTest::newRow("CR CR LF") << QStringLiteral("a\r\r\nb") << QStringLiteral("a\n\nb");
        QTest::newRow("NUL") << QString(QLatin1String("a\0b\r\0\n", 6)) << QStringLiteral("ab\n\n");
        QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧 é ü")
                               << QStringLiteral("👩‍👩‍👧 é ü");
        QTest::newRow("right to left") << QStringLiteral("שלום عالم") << QStringLiteral("שלום عالم");
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u'x' << QStringLiteral("\uFFFDx");
        QTest::newRow("the other half") << QString(QChar(0xDE00)) << QStringLiteral("\uFFFD");
    }

    void pasteIsCleaned()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, inserted);
        begin("<old|");
        auto* data = new QMimeData;
        data->setText(pasted);
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(m_view.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(QString::fromStdString(m_view->utf8()), inserted);
        QCOMPARE(m_document, m_view->utf8());
        QCOMPARE(m_actions, 1);
    }

    /// What a program inserts by QScintilla's own functions passes the same door, a turn later at most.
    void otherInsertionsAreCleaned_data()
    {
        QTest::addColumn<QByteArray>("inserted");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("clean") << QByteArray("x\n") << QByteArray("ax\nb|c");
        QTest::newRow("CR LF") << QByteArray("x\r\ny\r") << QByteArray("ax\ny\nb|c");
        QTest::newRow("bad UTF-8") << QByteArray("x\xff\xc3")
                                   << QByteArray("ax\xef\xbf\xbd\xef\xbf\xbd"
                                                 "b|c");
        QTest::newRow("NUL") << QByteArray("x\0y", 3) << QByteArray("axyb|c");
    }

    void otherInsertionsAreCleaned()
    {
        QFETCH(QByteArray, inserted);
        QFETCH(QByteArray, after);
        for (const bool asAction : {true, false}) {
            begin("ab|c");
            const auto insert = [&] {
                m_view->SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, 1UL, 1L);
                m_view->SendScintilla(QsciScintilla::SCI_REPLACETARGET, std::size_t(inserted.size()),
                                      inserted.constData());
            };
            if (asAction)
                m_view->perform(insert);
            else
                insert();
            QTRY_COMPARE(QByteArray::fromStdString(now()), after);
            QCOMPARE(m_document, m_view->utf8());
            QCOMPARE(m_actions, 1);
        }
    }

    void limit_data()
    {
        QTest::addColumn<int>("length");   // of the text, x's
        QTest::addColumn<int>("selected"); // of them, at the end
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<bool>("taken");
        const auto x = [](int count) { return QString(count, u'x'); };
        QTest::newRow("to the limit") << 90 << 0 << x(10) << true;
        QTest::newRow("past the limit") << 90 << 0 << x(11) << false;
        QTest::newRow("over a selection, to the limit") << 95 << 20 << x(25) << true;
        QTest::newRow("over a selection, past the limit") << 95 << 20 << x(26) << false;
        QTest::newRow("bytes count, not characters: to the limit") << 92 << 0 << QStringLiteral("😀😀") << true;
        QTest::newRow("bytes count, not characters: past the limit") << 93 << 0 << QStringLiteral("😀😀") << false;
        QTest::newRow("what is left out doesn't count") << 98 << 0 << QStringLiteral("\r\n\r\n") << true;
        QTest::newRow("into an empty text, to the limit") << 0 << 0 << x(100) << true;
        QTest::newRow("into an empty text, past the limit") << 0 << 0 << x(101) << false;
        QTest::newRow("a document past the limit already") << 150 << 20 << x(1) << false;
    }

    void limit()
    {
        QFETCH(int, length);
        QFETCH(int, selected);
        QFETCH(QString, pasted);
        QFETCH(bool, taken);
        std::string text(std::size_t(length), 'x');
        text.insert(std::size_t(length - selected), "<");
        begin((text + "|").c_str());
        const std::string before = now();
        copyToClipboard(pasted);
        m_view->paste();
        if (taken) {
            QCOMPARE(m_view->utf8().size(),
                     std::size_t(length - selected) + QString(pasted).remove(u'\r').toUtf8().size());
            QCOMPARE(m_actions, 1);
            QVERIFY(m_refusals.isEmpty());
        } else {
            QCOMPARE(now(), before);
            QCOMPARE(m_actions, 0);
            QCOMPARE(m_refusals.size(), 1);
            QVERIFY(!m_refusals.first().isEmpty());
        }
        QCOMPARE(m_document, m_view->utf8());
    }

    /// Each line's indentation is an insertion of its own; when one is refused, all are taken back.
    void anActionIsRefusedAsAWhole()
    {
        begin("<a\nb\nc|", 12);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(now(), std::string("<a\nb\nc|"));
        QCOMPARE(m_actions, 0);
        QCOMPARE(m_refusals.size(), 1);
    }

    void typingPastTheLimitIsRefused()
    {
        begin("<ab|c", 3);
        QTest::keyClicks(m_view.get(), QStringLiteral("xyz"));
        QCOMPARE(now(), std::string("xy|c"));
        QCOMPARE(m_refusals.size(), 1);
        QCOMPARE(m_document, m_view->utf8());
    }

    void aHugePasteIsRefusedSoon()
    {
        begin("some <text|", 16 * 1024 * 1024);
        copyToClipboard(QString(100 * 1000 * 1000, u'x'));
        QElapsedTimer timer;
        timer.start();
        m_view->paste();
        qInfo("100 MB were refused after %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(now(), std::string("some <text|"));
        QCOMPARE(m_refusals.size(), 1);
        QGuiApplication::clipboard()->clear();
    }

    void aLargePasteIsTaken()
    {
        constexpr int Lines = 200'000;
        begin("|", 16 * 1024 * 1024);
        copyToClipboard(QStringLiteral("int answer = 42; // a line of code\r\n").repeated(Lines));
        QElapsedTimer timer;
        timer.start();
        m_view->paste();
        qInfo("7 MB were pasted in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(m_view->lines(), Lines + 1);
        QCOMPARE(m_document, m_view->utf8());
        QGuiApplication::clipboard()->clear();
    }

    /// What is being composed is in no document; what was composed is one action.
    void inputMethod()
    {
        begin("a<bc|d");
        QInputMethodEvent composing(QStringLiteral("ni"), {});
        QCoreApplication::sendEvent(m_view.get(), &composing);
        QCOMPARE(m_view->utf8(), std::string("abcd"));
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("你"));
        QCoreApplication::sendEvent(m_view.get(), &done);
        QCOMPARE(now(), std::string("a你|d"));
        QCOMPARE(m_actions, 1);
        QInputMethodEvent better;
        better.setCommitString(QStringLiteral("您"), -1, 1);
        QCoreApplication::sendEvent(m_view.get(), &better);
        QCOMPARE(now(), std::string("a您|d"));
        QCOMPARE(m_actions, 2);
        QCOMPARE(m_document, m_view->utf8());
        QInputMethodQueryEvent query(Qt::ImSurroundingText | Qt::ImCursorPosition);
        QCoreApplication::sendEvent(m_view.get(), &query);
        QCOMPARE(query.value(Qt::ImSurroundingText).toString(), QStringLiteral("a您d"));
        QCOMPARE(query.value(Qt::ImCursorPosition).toInt(), 2);
    }

    void bracesMatch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("brace"); // -1: none
        QTest::addColumn<int>("other"); // -1: none
        QTest::newRow("behind the caret") << QStringLiteral("|(a)") << 0 << 2;
        QTest::newRow("before the caret") << QStringLiteral("(a)|") << 2 << 0;
        QTest::newRow("the one behind comes first") << QStringLiteral("(a)|[b]") << 3 << 5;
        QTest::newRow("nested") << QStringLiteral("|{a{b}[]c}") << 0 << 8;
        QTest::newRow("nested, backwards") << QStringLiteral("{a{b}}|") << 5 << 0;
        QTest::newRow("alone") << QStringLiteral("a|(b") << 1 << -1;
        QTest::newRow("alone, backwards") << QStringLiteral("a)|b") << 1 << -1;
        QTest::newRow("no brace") << QStringLiteral("(a|b)") << -1 << -1;
        QTest::newRow("an empty text") << QStringLiteral("|") << -1 << -1;
    }

    void bracesMatch()
    {
        QFETCH(QString, text);
        QFETCH(int, brace);
        QFETCH(int, other);
        begin(text.toUtf8());
        const auto pair = bracesAtCaret(*m_view);
        QCOMPARE(pair ? int(pair->brace) : -1, brace);
        QCOMPARE(pair ? int(pair->other.value_or(-1)) : -1, other);
    }

    void bracesOfOtherStylesAreOthers()
    {
        begin("|(a)b)");
        m_view->SendScintilla(QsciScintilla::SCI_STARTSTYLING, 1UL);
        m_view->SendScintilla(QsciScintilla::SCI_SETSTYLING, 3UL, 1L);
        QVERIFY(bracesAtCaret(*m_view) == (BracePair{0, 4}));
    }

    void bracesMatchWithinReach_data()
    {
        QTest::addColumn<int>("between");
        QTest::addColumn<bool>("found");
        QTest::newRow("within reach") << int(BraceReach) - 1 << true;
        QTest::newRow("out of reach") << int(BraceReach) << false;
    }

    void bracesMatchWithinReach()
    {
        QFETCH(int, between);
        QFETCH(bool, found);
        begin("|");
        show(*m_view, "x(" + std::string(std::size_t(between), '\n') + ")x");
        for (const long caret : {1L, long(between) + 2}) {
            m_view->SendScintilla(QsciScintilla::SCI_GOTOPOS, (unsigned long)(caret));
            QCOMPARE(bracesAtCaret(*m_view).has_value(), found);
        }
    }

    void undoIsAskedFor()
    {
        begin("a|");
        QSignalSpy undo(m_view.get(), &CodeView::undoRequested), redo(m_view.get(), &CodeView::redoRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(redo.size(), 2);
        // A program's own shortcuts of these keys must get them.
        for (const auto key : {Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}) {
            QKeyEvent event(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
            event.ignore();
            QCoreApplication::sendEvent(m_view.get(), &event);
            QVERIFY(!event.isAccepted());
        }
    }

    void coloursFollowThePalette()
    {
        begin("a|");
        const auto paper = [&] {
            return m_view->grab().toImage().pixelColor(m_view->width() - 40, m_view->height() - 40);
        };
        QPalette light, dark;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        m_view->setPalette(dark);
        QVERIFY(paper().lightness() < 80);
        m_view->setPalette(light);
        QVERIFY(paper().lightness() > 200);
    }

    void zoomsWithTheWheel()
    {
        begin("a|");
        const int margin = m_view->marginWidth(0);
        QWheelEvent event(QPointF(50, 50), QPointF(50, 50), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(m_view->SendScintilla(QsciScintilla::SCI_GETZOOM), 5);
        QVERIFY(m_view->marginWidth(0) > margin);
    }
};

QTEST_MAIN(CodeViewTest)
#include "tst_codeview.moc"
