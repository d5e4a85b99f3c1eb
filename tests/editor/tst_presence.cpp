#include "editor/peerstate.h"
#include "editor/presence.h"
#include "editor/remotecarets.h"
#include "editor/textbinding.h"
#include "sync/crdt/doc.h"
#include "tests/editor/viewfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace bytecrowds;
using namespace bytecrowds::editor;
using std::chrono::milliseconds;

namespace {

constexpr const char* Root = "bytecrowdText";
constexpr crdt::ClientId Client = 4'000'000'000;

} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    crdt::Doc m_doc{{.newClientId = [] { return Client; }}};
    crdt::Awareness m_awareness{Client};
    std::unique_ptr<CodeView> m_view;
    std::unique_ptr<TextBinding> m_binding;
    std::unique_ptr<Presence> m_presence;
    int m_published = 0;
    crdt::Subscription m_subscription;

    static milliseconds now() { return milliseconds(1000); }
    crdt::Text& text() { return m_doc.text(Root); }

    std::optional<PeerState> state() const
    {
        const auto json = m_awareness.localState();
        return json ? PeerState::parse(*json, Client) : std::nullopt;
    }
    std::optional<crdt::Utf16> place(const crdt::RelativePosition& position) { return position.resolve(text()); }

private Q_SLOTS:
    void init()
    {
        m_awareness.setLocalState({}, now());
        text().erase(crdt::Utf16(0), text().utf16Length());
        text().insert(crdt::Utf16(0), "a😀b\nc");
        m_view = std::make_unique<CodeView>(m_languages.repository(), std::size_t(1) << 20);
        m_binding = std::make_unique<TextBinding>(*m_view, text(), &PresenceTest::now);
        m_presence = std::make_unique<Presence>(m_awareness, QStringLiteral("Ada"), &PresenceTest::now);
        m_presence->setPlace(m_view.get(), &text());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_VERIFY(state());
        m_subscription = m_awareness.onChange([this](const crdt::AwarenessChange&) { ++m_published; });
        m_published = 0;
    }

    void cleanup()
    {
        m_subscription.reset();
        m_presence.reset();
        m_binding.reset();
        m_view.reset();
    }

    /// Every member that y-codemirror.next reads, as it writes them.
    void saysWhoAndWhere()
    {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(*m_awareness.localState())).object();
        const QJsonObject user = json[QStringLiteral("user")].toObject();
        QCOMPARE(user[QStringLiteral("name")].toString(), QStringLiteral("Ada"));
        QCOMPARE(user[QStringLiteral("color")].toString(), colorToCss(userColor(Client).color));
        QCOMPARE(user[QStringLiteral("colorLight")].toString(), colorToCss(userColor(Client).light));
        QCOMPARE(json[QStringLiteral("file")].toString(), QString::fromLatin1(Root));
        const QJsonObject head = json[QStringLiteral("cursor")][QStringLiteral("head")].toObject();
        QCOMPARE(head.keys(), (QStringList{QStringLiteral("assoc"), QStringLiteral("item"), QStringLiteral("tname"),
                                           QStringLiteral("type")}));
        QVERIFY(head[QStringLiteral("type")].isNull());
        QCOMPARE(head[QStringLiteral("tname")].toString(), QString::fromLatin1(Root));
        QCOMPARE(head[QStringLiteral("item")][QStringLiteral("client")].toInteger(), qint64(Client));
    }

    void selectionsAreTold()
    {
        m_view->SendScintilla(QsciScintilla::SCI_SETSEL, 5UL, 1L); // from behind the emoji to before it
        QTRY_VERIFY(state()->cursor && place(state()->cursor->anchor) == crdt::Utf16(3));
        QCOMPARE(place(state()->cursor->head), crdt::Utf16(1));
        m_view->selectAll();
        QTRY_VERIFY(!state()->cursor->anchor.item || !state()->cursor->head.item); // the end of the text has no element
    }

    void typingMovesOurCaret()
    {
        QTest::keyClicks(m_view.get(), QStringLiteral("xy"));
        QTRY_VERIFY(place(state()->cursor->head) == crdt::Utf16(2));
    }

    void manyMovesInOneTurnAreToldOnce()
    {
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCoreApplication::processEvents();
        m_published = 0;
        for (unsigned long at : {0UL, 1UL, 5UL, 6UL})
            m_view->SendScintilla(QsciScintilla::SCI_GOTOPOS, at);
        m_presence->setName(QStringLiteral("Eve"));
        QTRY_VERIFY(state()->name == QStringLiteral("Eve"));
        QCOMPARE(m_published, 1);
        // With nothing new nothing is told.
        m_view->viewport()->update();
        QCoreApplication::processEvents();
        QCOMPARE(m_published, 1);
    }

    /// One desktop's presence is another's remote caret.
    void anotherDesktopShowsUs()
    {
        crdt::Doc doc({.newClientId = [] { return crdt::ClientId(7); }});
        QVERIFY(!doc.applyUpdate(m_doc.encodeStateAsUpdate()));
        crdt::Awareness awareness(7);
        CodeView view(m_languages.repository(), std::size_t(1) << 20);
        TextBinding binding(view, doc.text(Root), &PresenceTest::now);
        RemoteCarets carets(view, doc.text(Root), awareness, &PresenceTest::now);
        m_view->SendScintilla(QsciScintilla::SCI_GOTOPOS, 5UL);
        QTRY_VERIFY(place(state()->cursor->head) == crdt::Utf16(3));
        QVERIFY(!awareness.apply(m_awareness.encodeAll(), now()));
        QCOMPARE(carets.caretOf(Client), crdt::Utf8(5));
    }
};

QTEST_MAIN(PresenceTest)
#include "tst_presence.moc"
