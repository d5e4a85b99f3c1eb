#include "editor/textbinding.h"
#include "sync/crdt/doc.h"
#include "tests/editor/viewfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <deque>

using namespace bytecrowds;
using namespace bytecrowds::editor;
using std::chrono::milliseconds;

namespace {

constexpr const char* Root = "bytecrowdText";

/// A person at a view with a replica of their own, and the updates that are under way to them.
struct Desk
{
    Desk(const KSyntaxHighlighting::Repository& themes, QRandomGenerator& random, milliseconds& now)
        : doc({.newClientId = [&random] { return crdt::ClientId(random.generate()); }})
        , view(themes, std::size_t(1) << 20)
        , binding(view, text(), [&now] { return now; })
    {
        view.resize(500, 300);
        subscription = doc.onUpdate([this](crdt::ByteView update, const crdt::Transaction& transaction) {
            if (transaction.local)
                sent.emplace_back(update.begin(), update.end());
        });
    }

    crdt::Text& text() { return doc.text(Root); }

    crdt::Doc doc;
    CodeView view;
    TextBinding binding;
    std::vector<crdt::Bytes> sent; // not yet on its way
    std::deque<crdt::Bytes> inbox;
    crdt::Subscription subscription;
};

} // namespace

/// Two people type at random, and their updates reach one another late and in any order.
class TwoViewsTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    QRandomGenerator m_random;
    milliseconds m_now{0};

    std::size_t below(std::size_t limit) { return m_random.bounded(quint32(limit)); }

    QString someText()
    {
        static const QStringList pieces = {QStringLiteral("x"),
                                           QStringLiteral("int a;"),
                                           QStringLiteral("😀"),
                                           QStringLiteral("👩‍👩‍👧"),
                                           QStringLiteral("a\r\nb\r\n"),
                                           QStringLiteral("lone\rCR"),
                                           QStringLiteral("שלום"),
                                           QStringLiteral("مرحبا"),
                                           QStringLiteral("é\u0301"),
                                           QStringLiteral("\n\n"),
                                           QStringLiteral("\t"),
                                           QString(QChar(0xD800)),
                                           QStringLiteral("{\n    }"),
                                           QStringLiteral("𝔘𝔫𝔦"),
                                           QString(QChar(0)),
                                           QStringLiteral("w w w")};
        QString text;
        for (std::size_t n = below(4); n < 4; ++n)
            text += pieces[qsizetype(below(std::size_t(pieces.size())))];
        return text;
    }

    long place(CodeView& view)
    {
        return view.SendScintilla(QsciScintilla::SCI_POSITIONBEFORE,
                                  (unsigned long)(below(view.utf8Length().value + 1) + 1));
    }

    void type(CodeView& view)
    {
        static const QList<QKeyCombination> keys = {Qt::Key_Backspace,
                                                    Qt::Key_Delete,
                                                    Qt::Key_Return,
                                                    Qt::Key_Tab,
                                                    Qt::SHIFT | Qt::Key_Backtab,
                                                    Qt::CTRL | Qt::Key_Backspace,
                                                    Qt::CTRL | Qt::Key_Delete,
                                                    Qt::CTRL | Qt::Key_X,
                                                    Qt::CTRL | Qt::Key_Z,
                                                    Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
        const QKeyCombination key = keys[qsizetype(below(std::size_t(keys.size())))];
        QTest::keyClick(&view, key.key(), key.keyboardModifiers());
    }

    void act(Desk& desk)
    {
        switch (below(10)) {
        case 0:
        case 1:
            QTest::keyClicks(&desk.view, QStringLiteral("abc def").left(int(below(7)) + 1));
            break;
        case 2:
            copyToClipboard(someText());
            desk.view.paste();
            break;
        case 3:
            desk.view.SendScintilla(QsciScintilla::SCI_SETSEL, place(desk.view), place(desk.view));
            break;
        case 4:
            desk.view.SendScintilla(QsciScintilla::SCI_GOTOPOS, (unsigned long)(place(desk.view)));
            break;
        case 5: { // a rectangle
            desk.view.SendScintilla(QsciScintilla::SCI_SETRECTANGULARSELECTIONANCHOR,
                                    (unsigned long)(place(desk.view)));
            desk.view.SendScintilla(QsciScintilla::SCI_SETRECTANGULARSELECTIONCARET, (unsigned long)(place(desk.view)));
            QTest::keyClick(&desk.view, Qt::Key_R);
            break;
        }
        case 6: { // the document is changed by a program, with whatever peers may write
            crdt::Text& text = desk.text();
            const std::size_t at = below(text.utf16Length().value + 1);
            const std::size_t from = text.toUtf16(text.toUtf8(crdt::Utf16(at))).value;
            const crdt::Utf16 to = text.toUtf16(text.toUtf8(crdt::Utf16(from + below(6))));
            desk.doc.transact([&] {
                text.erase(crdt::Utf16(from), to - crdt::Utf16(from));
                text.insert(crdt::Utf16(from), QString(someText()).toUtf8().toStdString());
            });
            break;
        }
        default:
            type(desk.view);
            break;
        }
        m_now += milliseconds(below(700));
    }

    /// Some of what waits arrives, in any order and perhaps twice.
    void deliver(Desk& from, Desk& to, bool all)
    {
        for (auto& update : from.sent)
            to.inbox.insert(to.inbox.begin() + qsizetype(below(to.inbox.size() + 1)), std::move(update));
        from.sent.clear();
        for (std::size_t n = all ? to.inbox.size() : below(to.inbox.size() + 1); n > 0; --n) {
            const crdt::Bytes update = std::move(to.inbox.front());
            to.inbox.pop_front();
            for (std::size_t times = 1 + below(8) / 7; times > 0; --times) {
                const auto error = to.doc.applyUpdate(update, &to);
                QVERIFY2(!error, error ? error->sentence.c_str() : "");
            }
        }
    }

    static void compare(Desk& desk)
    {
        QCOMPARE(QByteArray::fromStdString(desk.view.utf8()), QByteArray::fromStdString(desk.text().toString()));
    }

private Q_SLOTS:
    void randomTyping()
    {
        const bool seeded = qEnvironmentVariableIsSet("SEED"), bounded = qEnvironmentVariableIsSet("STEPS");
        const quint32 seed = seeded ? qEnvironmentVariable("SEED").toUInt() : QRandomGenerator::global()->generate();
        const int steps = bounded ? qEnvironmentVariableIntValue("STEPS") : 2000;
        qInfo("SEED=%u STEPS=%d", seed, steps);
        m_random.seed(seed);
        Desk ada(m_languages.repository(), m_random, m_now), eve(m_languages.repository(), m_random, m_now);
        for (int step = 0; step < steps; ++step) {
            const bool first = below(2) == 0;
            Desk& one = first ? ada : eve;
            Desk& other = first ? eve : ada;
            act(one);
            compare(one);
            if (below(3) == 0)
                deliver(one, other, false);
            compare(other);
            if (step % 100 == 0)
                QCOMPARE(one.doc.check(), std::string());
            if (one.view.utf8Length().value > 20000) {
                one.view.selectAll();
                QTest::keyClick(&one.view, Qt::Key_Delete);
            }
            if (QTest::currentTestFailed()) {
                qWarning("at step %d", step);
                return;
            }
        }
        deliver(ada, eve, true);
        deliver(eve, ada, true);
        compare(ada);
        compare(eve);
        QCOMPARE(QByteArray::fromStdString(ada.view.utf8()), QByteArray::fromStdString(eve.view.utf8()));
        QVERIFY(!ada.doc.hasPending());
        QCOMPARE(ada.doc.stateVector(), eve.doc.stateVector());
    }
};

QTEST_MAIN(TwoViewsTest)
#include "tst_twoviews.moc"
