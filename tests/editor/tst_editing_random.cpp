#include "editor/comments.h"
#include "editor/highlighter.h"
#include "editor/indentation.h"
#include "editor/lines.h"
#include "editor/rewrite.h"
#include "editor/textbinding.h"
#include "editor/typingaids.h"
#include "editor/wordcompletion.h"
#include "sync/crdt/doc.h"
#include "tests/editor/manycarets.h"

#include <QRandomGenerator>

using namespace bytecrowds;
using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Sci = QsciScintilla;

namespace {

constexpr const char* Root = "bytecrowdText";
constexpr std::size_t Limit = 30'000; // bytes; small, so that it is met

/// A person with all that helps them write, and the updates that are under way to them.
struct Desk
{
    Desk(QRandomGenerator& random, milliseconds& now)
        : doc({.newClientId = [&random] { return crdt::ClientId(random.generate()); }})
        , view(Writer::languages().repository(), Limit)
        , binding(view, doc.text(Root), [&now] { return now; })
        , highlighter(view)
        , aids(view, highlighter)
        , completion(view)
    {
        view.resize(500, 300);
        view.show();
        highlighter.setDefinition(Writer::languages().definition(u"cpp"_s));
        aids.setLanguage(u"cpp"_s);
        updates = doc.onUpdate([this](crdt::ByteView update, const crdt::Transaction& transaction) {
            if (transaction.local) {
                ++transactions;
                sent.emplace_back(update.begin(), update.end());
            }
        });
    }

    std::string document() { return doc.text(Root).toString(); }

    crdt::Doc doc;
    CodeView view;
    TextBinding binding;
    Highlighter highlighter;
    TypingAids aids;
    WordCompletion completion;
    std::vector<crdt::Bytes> sent;
    int transactions = 0;
    crdt::Subscription updates;
};

} // namespace

/// Two people do all that can be done to a text, at random, and their updates reach one another late.
class EditingRandomTest : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random;
    milliseconds m_now{0};

    int below(int limit) { return int(m_random.bounded(quint32(limit))); }

    long place(CodeView& view)
    {
        const long at = below(int(textLength(view)) + 1);
        return view.SendScintilla(Sci::SCI_POSITIONBEFORE, (unsigned long)(at + 1));
    }

    void moveCarets(CodeView& view)
    {
        if (below(4) == 0) { // a rectangle, perhaps in virtual space
            view.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONANCHOR, (unsigned long)(place(view)));
            view.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONCARET, (unsigned long)(place(view)));
            view.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONCARETVIRTUALSPACE, (unsigned long)(below(3) * 2));
            return;
        }
        Carets carets;
        for (int n = 1 + below(4); n > 0; --n) {
            const long anchor = place(view);
            carets.all.push_back(Caret::selecting(anchor, below(2) ? anchor : place(view)));
        }
        carets.main = std::size_t(below(int(carets.all.size())));
        setCarets(view, carets);
    }

    void pressKeys(CodeView& view)
    {
        static const QList<QKeyCombination> Keys = {Qt::Key_Backspace,
                                                    Qt::Key_Delete,
                                                    Qt::Key_Return,
                                                    Qt::Key_Tab,
                                                    Qt::SHIFT | Qt::Key_Backtab,
                                                    Qt::Key_Escape,
                                                    Qt::Key_Left,
                                                    Qt::Key_Down,
                                                    Qt::SHIFT | Qt::Key_Right,
                                                    Qt::ALT | Qt::SHIFT | Qt::Key_Down,
                                                    Qt::ALT | Qt::SHIFT | Qt::Key_Right,
                                                    Qt::CTRL | Qt::Key_Backspace,
                                                    Qt::CTRL | Qt::Key_X,
                                                    Qt::CTRL | Qt::Key_C,
                                                    Qt::CTRL | Qt::Key_V,
                                                    Qt::CTRL | Qt::Key_Z,
                                                    Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
        const QKeyCombination key = Keys[below(int(Keys.size()))];
        QTest::keyClick(&view, key.key(), key.keyboardModifiers());
    }

    void type(CodeView& view)
    {
        static const QString Letters = u"aaabcount(){}[]\"'; \t/*"_s;
        for (int n = 1 + below(5); n > 0; --n)
            QTest::keyClick(&view, Letters[below(int(Letters.size()))].toLatin1());
    }

    void command(Desk& desk)
    {
        static const auto Definition = Writer::languages().definition(u"cpp"_s);
        using Command = void (*)(CodeView&);
        static const std::vector<Command> Commands = {
            addCaretAbove,
            addCaretBelow,
            addNextOccurrence,
            selectAllOccurrences,
            splitSelectionIntoLines,
            keepMainCaret,
            moveLinesUp,
            moveLinesDown,
            duplicateLines,
            deleteLines,
            joinLines,
            sortLines,
            trimTrailingBlanks,
            toUpperCase,
            toLowerCase,
            indentLines,
            unindentLines,
            [](CodeView& view) { toggleLineComment(view, Definition); },
            [](CodeView& view) { toggleBlockComment(view, Definition); },
            [](CodeView& view) { convertIndentation(view, {true, 4, 4}); },
            [](CodeView& view) { convertIndentation(view, {false, 2, 4}); },
        };
        const int transactions = desk.transactions;
        Commands[std::size_t(below(int(Commands.size())))](desk.view);
        QVERIFY(desk.transactions <= transactions + 1);
    }

    void act(Desk& desk)
    {
        static const QStringList Clips = {u"x"_s,        u"one\r\ntwo"_s,        u"é😀"_s,         u"{\n    a;\n}\n"_s,
                                          u"שלום\n\n"_s, QString(QChar(0xD800)), u"a\rb\r\nc\nd"_s};
        switch (below(8)) {
        case 0:
        case 1:
            moveCarets(desk.view);
            break;
        case 2:
            type(desk.view);
            break;
        case 3:
            pressKeys(desk.view);
            break;
        case 4:
            copyToClipboard(Clips[below(int(Clips.size()))]);
            desk.view.paste();
            break;
        case 5:
            desk.completion.complete();
            QTest::keyClick(&desk.view, below(2) ? Qt::Key_Return : Qt::Key_Escape);
            break;
        default:
            command(desk);
            break;
        }
        m_now += milliseconds(below(700));
    }

    static void deliver(Desk& from, Desk& to)
    {
        for (const crdt::Bytes& update : from.sent) {
            const auto error = to.doc.applyUpdate(update, &to);
            QVERIFY2(!error, error ? error->sentence.c_str() : "");
        }
        from.sent.clear();
    }

    static void check(Desk& desk)
    {
        QCOMPARE(QByteArray::fromStdString(desk.view.utf8()), QByteArray::fromStdString(desk.document()));
        const long length = textLength(desk.view);
        const auto count = desk.view.SendScintilla(Sci::SCI_GETSELECTIONS);
        QVERIFY(count >= 1);
        for (unsigned long i = 0; i < (unsigned long)(count); ++i) {
            for (const unsigned message : {Sci::SCI_GETSELECTIONNANCHOR, Sci::SCI_GETSELECTIONNCARET}) {
                const long at = desk.view.SendScintilla(message, i);
                QVERIFY2(at >= 0 && at <= length, QByteArray::number(qint64(at)));
                if (at < length) // at a whole character
                    QVERIFY((desk.view.SendScintilla(Sci::SCI_GETCHARAT, (unsigned long)(at)) & 0xC0) != 0x80);
            }
        }
    }

private Q_SLOTS:
    void randomEditing()
    {
        const bool seeded = qEnvironmentVariableIsSet("SEED"), bounded = qEnvironmentVariableIsSet("STEPS");
        const quint32 seed = seeded ? qEnvironmentVariable("SEED").toUInt() : QRandomGenerator::global()->generate();
        const int steps = bounded ? qEnvironmentVariableIntValue("STEPS") : 3000;
        qInfo("SEED=%u STEPS=%d", seed, steps);
        m_random.seed(seed);
        Desk ada(m_random, m_now), eve(m_random, m_now);
        for (int step = 0; step < steps; ++step) {
            const bool isAda = below(2) == 0;
            Desk& one = isAda ? ada : eve;
            Desk& other = isAda ? eve : ada;
            act(one);
            check(one);
            if (below(3) == 0)
                deliver(one, other);
            check(other);
            if (step % 100 == 0)
                QCOMPARE(one.doc.check(), std::string());
            if (textLength(one.view) > long(Limit) / 2 && below(20) == 0) {
                one.view.selectAll();
                QTest::keyClick(&one.view, Qt::Key_Delete);
            }
            if (QTest::currentTestFailed()) {
                qWarning("at step %d", step);
                return;
            }
        }
        deliver(ada, eve);
        deliver(eve, ada);
        check(ada);
        check(eve);
        QCOMPARE(QByteArray::fromStdString(ada.view.utf8()), QByteArray::fromStdString(eve.view.utf8()));
        QCOMPARE(ada.doc.stateVector(), eve.doc.stateVector());
    }
};

QTEST_MAIN(EditingRandomTest)
#include "tst_editing_random.moc"
