#include "editor/relativepositionjson.h"
#include "editor/remotecarets.h"
#include "editor/textbinding.h"
#include "sync/crdt/doc.h"
#include "tests/editor/viewfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProxyStyle>
#include <QScrollBar>

using namespace bytecrowds;
using namespace bytecrowds::editor;
using std::chrono::milliseconds;

namespace {

constexpr const char* Root = "bytecrowdText";
constexpr crdt::ClientId Self = 1, Ada = 2, Eve = 3;
const QColor AdaColor(0xd5, 0x5e, 0x00);

/// Pixels of a colour, or one near it, in a part of an image.
int count(const QImage& image, const QRect& part, const QColor& color)
{
    int count = 0;
    const QRect inside = part.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                         std::abs(pixel.blue() - color.blue()) <
                     12;
        }
    }
    return count;
}

/// A style whose animations take so long.
class StillStyle : public QProxyStyle
{
public:
    explicit StillStyle(int animationMs)
        : m_animationMs(animationMs)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_animationMs
                                                    : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_animationMs;
};

} // namespace

class RemoteCaretsTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    milliseconds m_now{1000};
    std::unique_ptr<crdt::Doc> m_doc;
    std::unique_ptr<crdt::Awareness> m_awareness;
    std::unique_ptr<CodeView> m_view;
    std::unique_ptr<TextBinding> m_binding;
    std::unique_ptr<RemoteCarets> m_carets;
    std::map<crdt::ClientId, std::unique_ptr<crdt::Awareness>> m_others;

    crdt::Text& text() { return m_doc->text(Root); }

    QJsonValue position(std::size_t utf16) { return toJson(crdt::RelativePosition::at(text(), crdt::Utf16(utf16))); }

    QJsonObject state(std::size_t anchor, std::size_t head, const QString& name = QStringLiteral("Ada"))
    {
        return {{QStringLiteral("user"),
                 QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("color"), AdaColor.name()}}},
                {QStringLiteral("cursor"),
                 QJsonObject{{QStringLiteral("anchor"), position(anchor)}, {QStringLiteral("head"), position(head)}}}};
    }

    /// What another client's awareness sends.
    void send(crdt::ClientId client, std::optional<std::string> json)
    {
        auto& other = m_others[client];
        if (!other)
            other = std::make_unique<crdt::Awareness>(client);
        other->setLocalState(std::move(json), m_now);
        const auto error = m_awareness->apply(other->encode({client}), m_now);
        QVERIFY2(!error, error ? error->sentence.c_str() : "");
    }

    void send(crdt::ClientId client, const QJsonObject& json)
    {
        send(client, QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
    }

    QImage painted() { return m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

private Q_SLOTS:
    void init()
    {
        m_others.clear();
        m_doc = std::make_unique<crdt::Doc>(crdt::DocOptions{.newClientId = [] { return Self; }});
        text().insert(crdt::Utf16(0), "first line 😀 of it\nsecond line\nthird line\n");
        m_awareness = std::make_unique<crdt::Awareness>(Self);
        m_view = std::make_unique<CodeView>(m_languages.repository(), std::size_t(1) << 20);
        m_view->resize(500, 300);
        m_binding = std::make_unique<TextBinding>(*m_view, text(), [this] { return m_now; });
        m_carets = std::make_unique<RemoteCarets>(*m_view, text(), *m_awareness, [this] { return m_now; });
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_carets.reset();
        m_binding.reset();
        m_view.reset();
        m_doc.reset();
    }

    void caretsFollowTheirText()
    {
        send(Ada, state(14, 14)); // behind the emoji's space: 14 UTF-16 units are 16 bytes
        QCOMPARE(m_carets->caretOf(Ada), crdt::Utf8(16));
        text().insert(crdt::Utf16(0), "é");
        QCOMPARE(m_carets->caretOf(Ada), crdt::Utf8(18));
        QTest::keyClicks(m_view.get(), QStringLiteral("ab"));
        QCOMPARE(m_carets->caretOf(Ada), crdt::Utf8(20));
        text().erase(crdt::Utf16(0), text().utf16Length());
        QCOMPARE(m_carets->caretOf(Ada), crdt::Utf8(0));
        send(Ada, state(0, 0));
        text().insert(crdt::Utf16(0), "xyz");
        QVERIFY(m_carets->caretOf(Ada));
        send(Ada, std::nullopt);
        QVERIFY(!m_carets->caretOf(Ada));
    }

    void whoWasThereBeforeIsShown()
    {
        send(Ada, state(3, 3));
        const RemoteCarets later(*m_view, text(), *m_awareness, [this] { return m_now; });
        QCOMPARE(later.caretOf(Ada), crdt::Utf8(3));
    }

    void caretsAndFlagsArePainted()
    {
        const QImage before = painted();
        QCOMPARE(count(before, before.rect(), AdaColor), 0);
        send(Ada, state(22, 22));
        const QImage after = painted();
        const QRect caret = m_carets->caretRect(Ada), flag = m_carets->flagRect(Ada);
        QVERIFY(!caret.isEmpty());
        QCOMPARE(count(after, caret, AdaColor), caret.width() * caret.height());
        QVERIFY(count(after, flag, AdaColor) > flag.width() * flag.height() / 3);
        // The caret stands where Scintilla has that byte.
        QCOMPARE(caret.right(), int(m_view->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, 24L)));
        send(Ada, std::nullopt);
        QCOMPARE(painted(), before);
    }

    void flagsShowForAWhileAndOnHover()
    {
        send(Ada, state(22, 22));
        const QRect flag = m_carets->flagRect(Ada), caret = m_carets->caretRect(Ada);
        const auto shown = [&] { return count(painted(), flag, AdaColor) > flag.width() * flag.height() / 3; };
        m_now += RemoteCarets::FlagTime - milliseconds(1);
        QVERIFY(shown());
        m_now += milliseconds(1) + RemoteCarets::FadeTime;
        QVERIFY(!shown());
        QCOMPARE(count(painted(), caret, AdaColor), caret.width() * caret.height());
        // Another name is no movement.
        send(Ada, state(22, 22, QStringLiteral("Eva")));
        QVERIFY(!shown());
        QTest::mouseMove(m_view->viewport(), caret.center());
        QTRY_VERIFY(shown());
        QTest::mouseMove(m_view->viewport(), caret.center() + QPoint(100, 60));
        QTRY_VERIFY(!shown());
        QTest::mouseMove(m_view->viewport(), caret.center());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_view->viewport(), &leave);
        QVERIFY(!shown());
        send(Ada, state(23, 23));
        QVERIFY(count(painted(), m_carets->flagRect(Ada), AdaColor) > 0);
    }

    void flagsFade_data()
    {
        QTest::addColumn<int>("animationMs"); // the system's
        QTest::addColumn<milliseconds>("behind");
        QTest::addColumn<bool>("isSeen");
        using C = RemoteCarets;
        QTest::newRow("before") << 200 << C::FlagTime - milliseconds(1) << true;
        QTest::newRow("halfway") << 200 << C::FlagTime + C::FadeTime / 2 << true;
        QTest::newRow("after") << 200 << C::FlagTime + C::FadeTime << false;
        QTest::newRow("before, no animations") << 0 << C::FlagTime - milliseconds(1) << true;
        QTest::newRow("at once, no animations") << 0 << C::FlagTime << false;
    }

    void flagsFade()
    {
        QFETCH(int, animationMs);
        QFETCH(milliseconds, behind);
        QFETCH(bool, isSeen);
        StillStyle style(animationMs);
        m_view->setStyle(&style);
        const QImage before = painted();
        send(Ada, state(22, 22));
        const QRect flag = m_carets->flagRect(Ada);
        const auto blue = [&](const QImage& image) { return image.pixelColor(flag.center().x(), flag.top() + 1); };
        const QColor paper = blue(before), opaque = blue(painted());
        QVERIFY(paper != opaque);
        m_now += behind;
        const QColor now = blue(painted());
        QCOMPARE(now != paper, isSeen);
        if (isSeen && behind > RemoteCarets::FlagTime) { // between the two
            const int half = (paper.green() + opaque.green()) / 2;
            QVERIFY2(std::abs(now.green() - half) <= 3, qPrintable(now.name()));
        }
        m_view->setStyle(nullptr);
    }

    void flagsAreWhollyVisible_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("name");
        QTest::newRow("in the first line") << QStringLiteral("abc") << 0 << QStringLiteral("Ada");
        QTest::newRow("in another line") << QStringLiteral("abc") << 3 << QStringLiteral("Ada");
        QTest::newRow("at the left edge") << QString() << 3 << QStringLiteral("Ada");
        QTest::newRow("near the right edge") << QString(52, u'x') << 3 << QStringLiteral("Ada Lovelace");
        QTest::newRow("a long name") << QStringLiteral("abc") << 3 << QString(40, u'W');
        QTest::newRow("a long name near the right edge") << QString(50, u'x') << 0 << QString(40, u'W');
    }

    void flagsAreWhollyVisible()
    {
        QFETCH(QString, line);
        QFETCH(int, lines);
        QFETCH(QString, name);
        text().erase(crdt::Utf16(0), text().utf16Length());
        text().insert(crdt::Utf16(0), std::string(std::size_t(lines), '\n') + line.toStdString());
        const std::size_t end = text().utf16Length().value;
        send(Ada, state(end, end, name));
        const QRect flag = m_carets->flagRect(Ada), caret = m_carets->caretRect(Ada);
        QVERIFY(!flag.isEmpty());
        QVERIFY(m_view->viewport()->rect().contains(flag));
        QVERIFY(flag.width() <= RemoteCarets::MaxFlagWidth);
        QVERIFY(!flag.intersects(caret));
        QVERIFY(flag.adjusted(0, -1, 0, 1).intersects(caret));
        QVERIFY(count(painted(), flag, AdaColor) > flag.width() * flag.height() / 4);
    }

    void selectionsArePainted_data()
    {
        QTest::addColumn<int>("anchor");
        QTest::addColumn<int>("head");
        QTest::addColumn<QList<int>>("inside"); // bytes; what shows at each is tinted
        QTest::addColumn<QList<int>>("outside");
        QTest::newRow("a word") << 20 << 26 << QList<int>{22, 27} << QList<int>{20, 28, 30};
        QTest::newRow("backwards") << 26 << 20 << QList<int>{22, 27} << QList<int>{20, 28, 30};
        QTest::newRow("lines") << 6 << 35 << QList<int>{6, 15, 22, 30, 34, 36} << QList<int>{2, 40};
        QTest::newRow("nothing") << 20 << 20 << QList<int>() << QList<int>{18, 22, 24};
    }

    void selectionsArePainted()
    {
        QFETCH(int, anchor);
        QFETCH(int, head);
        QFETCH(QList<int>, inside);
        QFETCH(QList<int>, outside);
        send(Ada, state(std::size_t(anchor), std::size_t(head)));
        m_now += RemoteCarets::FlagTime + RemoteCarets::FadeTime; // the flag would hide what is tested
        const QImage image = painted();
        const auto tinted = [&](int byte) {
            const auto x = int(m_view->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, long(byte)));
            const auto y = int(m_view->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, long(byte)));
            // The lowest pixels of a line bear no ink.
            const QColor pixel =
                image.pixelColor(x + 3, y + int(m_view->SendScintilla(QsciScintilla::SCI_TEXTHEIGHT, 0UL)) - 1);
            return pixel.red() - pixel.blue() > 20;
        };
        for (const int byte : inside)
            QVERIFY2(tinted(byte), QByteArray::number(byte));
        for (const int byte : outside)
            QVERIFY2(!tinted(byte), QByteArray::number(byte));
    }

    void scrollingLeavesNoTraces()
    {
        text().insert(crdt::Utf16(0), std::string(200, '\n'));
        send(Ada, state(205, 205));
        m_view->setFirstVisibleLine(195);
        painted();
        m_view->setFirstVisibleLine(150);
        QVERIFY(m_carets->caretRect(Ada).isEmpty());
        const QImage image = painted();
        QCOMPARE(count(image, image.rect(), AdaColor), 0);
    }

    void othersElsewhereAreNotPainted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("here");
        QTest::newRow("this file") << QString::fromLatin1(Root) << true;
        QTest::newRow("another file") << QStringLiteral("x7k") << false;
    }

    void othersElsewhereAreNotPainted()
    {
        QFETCH(QString, file);
        QFETCH(bool, here);
        QJsonObject json = state(3, 3);
        json[QStringLiteral("file")] = file;
        send(Ada, json);
        QCOMPARE(m_carets->caretOf(Ada).has_value(), here);
        QCOMPARE(count(painted(), m_view->viewport()->rect(), AdaColor) > 0, here);
    }

    void positionsInOtherTextsAreNotPainted()
    {
        QJsonObject json = state(3, 3);
        QJsonObject elsewhere = position(3).toObject();
        elsewhere[QStringLiteral("tname")] = QStringLiteral("other");
        json[QStringLiteral("cursor")] =
            QJsonObject{{QStringLiteral("anchor"), elsewhere}, {QStringLiteral("head"), elsewhere}};
        send(Ada, json);
        QVERIFY(!m_carets->caretOf(Ada));
    }

    void weAreNoOther()
    {
        m_awareness->setLocalState(QJsonDocument(state(3, 3)).toJson().toStdString(), m_now);
        QVERIFY(!m_carets->caretOf(Self));
        QCOMPARE(count(painted(), m_view->viewport()->rect(), AdaColor), 0);
    }

    void hostileStatesAreHarmless_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const char* json) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"');
        };
        row("a number", "1");
        row("an array", "[[],[]]");
        row("an unknown element", "{'cursor':{'anchor':{'tname':'bytecrowdText','item':{'client':9,'clock':99}},"
                                  "'head':{'tname':'bytecrowdText','item':{'client':9,'clock':99}}}}");
        row("a clock of the future",
            "{'cursor':{'anchor':{'tname':'bytecrowdText','item':{'client':1,'clock':9007199254740991}},"
            "'head':{'tname':'bytecrowdText','item':{'client':1,'clock':9007199254740991}}}}");
        row("kinds", "{'user':[],'cursor':{'anchor':[],'head':{}},'file':1}");
    }

    void hostileStatesAreHarmless()
    {
        QFETCH(QByteArray, json);
        const QImage before = painted();
        send(Ada, json.toStdString());
        QVERIFY(!m_carets->caretOf(Ada));
        QCOMPARE(painted(), before);
        send(Ada, state(3, 3));
        QVERIFY(m_carets->caretOf(Ada));
    }

    void manyPeople_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("at the limit") << RemoteCarets::MaxPeers;
        QTest::newRow("past the limit") << RemoteCarets::MaxPeers + 1;
    }

    void manyPeople()
    {
        QFETCH(int, people);
        for (int i = 0; i < people; ++i)
            send(crdt::ClientId(100 + i), state(3, 3));
        int shown = 0;
        for (int i = 0; i < people; ++i)
            shown += m_carets->caretOf(crdt::ClientId(100 + i)).has_value();
        QCOMPARE(shown, RemoteCarets::MaxPeers);
        // Who leaves makes room.
        send(100, std::nullopt);
        send(Eve, state(4, 4));
        QCOMPARE(m_carets->caretOf(Eve), crdt::Utf8(4));
    }

    void theViewMayGoFirst()
    {
        auto* carets = new RemoteCarets(*m_view, text(), *m_awareness, [this] { return m_now; }, m_view.get());
        QVERIFY(carets->parent() == m_view.get());
        m_carets.reset();
        m_view.reset();
        send(Ada, state(3, 3));
    }
};

QTEST_MAIN(RemoteCaretsTest)
#include "tst_remotecarets.moc"
