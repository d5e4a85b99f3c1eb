#include "sync/crdt/undomanager.h"
#include "tests/crdt/notation.h"
#include "tests/crdt/replica.h"

#include <QTest>

using namespace bytecrowds::crdt;
using std::chrono::milliseconds;

namespace {

constexpr int Person = 0, Somebody = 0;

/// A person who types, and time that passes only when told.
struct Editor
{
    Doc doc{optionsFor(1)};
    Text& text = doc.text("t");
    milliseconds now{1000};
    UndoManager undo{text, {{&Person}, milliseconds(500), [this] { return now; }}};

    void type(std::string_view notation)
    {
        doc.transact([&] { edit(text, notation); }, &Person);
    }
    void typeLater(std::string_view notation)
    {
        now += milliseconds(500);
        type(notation);
    }
    void somebodyTypes(std::string_view notation)
    {
        doc.transact([&] { edit(text, notation); }, &Somebody);
    }
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (m_editor)
            QCOMPARE(m_editor->doc.check(), std::string());
        m_editor.reset();
    }
    void init() { m_editor = std::make_unique<Editor>(); }

    void undoAndRedo()
    {
        Editor& e = *m_editor;
        QVERIFY(!e.undo.canUndo() && !e.undo.canRedo() && !e.undo.undo() && !e.undo.redo());
        e.type("{one}");
        e.typeLater("one{ two}");
        e.typeLater("o[ne t]wo");
        QVERIFY(e.undo.undo());
        QCOMPARE(e.text.toString(), std::string("one two"));
        QVERIFY(e.undo.undo());
        QCOMPARE(e.text.toString(), std::string("one"));
        QVERIFY(e.undo.canUndo() && e.undo.canRedo());
        QVERIFY(e.undo.redo());
        QCOMPARE(e.text.toString(), std::string("one two"));
        QVERIFY(e.undo.redo());
        QCOMPARE(e.text.toString(), std::string("owo"));
        QVERIFY(!e.undo.canRedo() && !e.undo.redo());
        for (int i = 0; i < 3; ++i)
            QVERIFY(e.undo.undo());
        QCOMPARE(e.text.toString(), std::string());
        QVERIFY(!e.undo.undo());
    }

    void capture_data()
    {
        QTest::addColumn<int>("pause");
        QTest::addColumn<bool>("stop");
        QTest::addColumn<QByteArray>("afterUndo");
        QTest::newRow("at once") << 0 << false << QByteArray("");
        QTest::newRow("just before") << 499 << false << QByteArray("");
        QTest::newRow("just after") << 500 << false << QByteArray("a");
        QTest::newRow("stopped") << 0 << true << QByteArray("a");
    }
    void capture()
    {
        QFETCH(int, pause);
        QFETCH(bool, stop);
        QFETCH(QByteArray, afterUndo);
        Editor& e = *m_editor;
        e.type("{a}");
        e.now += milliseconds(pause);
        if (stop)
            e.undo.stopCapturing();
        e.type("a{b}");
        e.undo.undo();
        QCOMPARE(e.text.toString(), afterUndo.toStdString());
    }

    void othersEditsStay()
    {
        Editor& e = *m_editor;
        e.type("{mine}");
        e.somebodyTypes("mi{ their }ne");
        e.text.insert(Utf16(0), "nobody's ");
        QVERIFY(e.undo.undo());
        QCOMPARE(e.text.toString(), std::string("nobody's  their "));
        QVERIFY(e.undo.redo());
        QCOMPARE(e.text.toString(), std::string("nobody's mi their ne"));
    }

    /// What I deleted comes back although others went on around it.
    void deletedComesBack()
    {
        Editor& e = *m_editor;
        e.somebodyTypes("{keep this}");
        e.type("keep[ this]");
        e.somebodyTypes("{<}keep{>}");
        QVERIFY(e.undo.undo());
        QVERIFY(e.text.toString() == "<keep> this" || e.text.toString() == "<keep this>");
    }

    void othersDeletionsStay()
    {
        Editor& e = *m_editor;
        e.type("{ab}");
        e.somebodyTypes("a[b]");
        QVERIFY(e.undo.undo());
        QCOMPARE(e.text.toString(), std::string());
        QVERIFY(e.undo.redo());
        QCOMPARE(e.text.toString(), std::string("a")); // the b was not mine to bring back
    }

    void newEditEndsRedo()
    {
        Editor& e = *m_editor;
        e.type("{a}");
        e.undo.undo();
        QVERIFY(e.undo.canRedo());
        e.somebodyTypes("{x}");
        QVERIFY(e.undo.canRedo());
        e.type("x{b}");
        QVERIFY(!e.undo.canRedo());
    }

    void undoIsATransactionOfTheManager()
    {
        Editor& e = *m_editor;
        e.type("{a}");
        Origin origin = nullptr;
        bool local = false;
        const Subscription subscription = e.text.observe([&](const TextEvent& event) {
            origin = event.transaction.origin;
            local = event.transaction.local;
            QCOMPARE(event.changes, (std::vector<TextChange>{{Utf16(0), Utf8(0), Utf16(1), Utf8(1), ""}}));
        });
        e.undo.undo();
        QCOMPARE(origin, Origin(&e.undo));
        QVERIFY(local);
    }

    void changesAreTold()
    {
        Editor& e = *m_editor;
        int calls = 0;
        const Subscription subscription = e.undo.onChanged([&] { ++calls; });
        const auto told = [&calls] { return std::exchange(calls, 0) > 0; };
        e.type("{a}");
        QVERIFY(told());
        e.somebodyTypes("{x}a");
        QVERIFY(!told());
        e.undo.undo();
        QVERIFY(told());
        e.undo.redo();
        QVERIFY(told());
        e.undo.clear();
        QVERIFY(told());
        QVERIFY(!e.undo.canUndo() && !e.undo.canRedo());
    }

    void otherTextsAreNotItsOwn()
    {
        Editor& e = *m_editor;
        e.doc.transact([&] { e.doc.text("other").insert(Utf16(0), "x"); }, &Person);
        QVERIFY(!e.undo.canUndo());
    }

    void remoteEditsAreNotItsOwn()
    {
        Editor& e = *m_editor;
        Doc remote(optionsFor(2));
        remote.text("t").insert(Utf16(0), "remote");
        QVERIFY(!e.doc.applyUpdate(remote.encodeStateAsUpdate()));
        QVERIFY(!e.undo.canUndo());
        e.type("remote{!}");
        e.undo.undo();
        QCOMPARE(e.text.toString(), std::string("remote"));
        // The other side sees what was undone and redone.
        e.undo.redo();
        QVERIFY(!remote.applyUpdate(e.doc.encodeStateAsUpdate(remote.stateVector())));
        QCOMPARE(remote.text("t").toString(), std::string("remote!"));
    }

    void insertedAndDeletedAtOnceNeverComesBack()
    {
        Editor& e = *m_editor;
        e.type("{abc}");
        e.type("a[b]c");
        e.undo.undo();
        QCOMPARE(e.text.toString(), std::string());
        e.undo.redo();
        QCOMPARE(e.text.toString(), std::string("ac"));
    }

    /// Who tracks everything notes one more step then, not two.
    void clearIsOneTransaction()
    {
        Doc doc(optionsFor(1));
        UndoOptions options{{nullptr}, std::chrono::milliseconds(0), [] { return std::chrono::milliseconds(0); }};
        UndoManager undo(doc, std::move(options));
        doc.text("t").insert(Utf16(0), "a");
        doc.text("t").insert(Utf16(0), "b");
        QVERIFY(undo.undo());
        int steps = 0;
        const Subscription counting = undo.onStep([&steps](const UndoStepEvent&) { ++steps; });
        undo.clear();
        QCOMPARE(steps, 1);
        QVERIFY(!undo.canRedo());
    }

private:
    std::unique_ptr<Editor> m_editor;
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
