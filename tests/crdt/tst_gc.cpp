#include "sync/crdt/undomanager.h"
#include "tests/crdt/replica.h"

#include <QTest>

using namespace bytecrowds::crdt;

namespace {

QByteArray stateOf(const Doc& doc)
{
    return toQt(doc.encodeStateAsUpdate()).toHex();
}

} // namespace

/// What is forgotten of what was deleted. Expected bytes were made with yjs 13.6.33.
class TestGc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<bool>("collect");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("on") << true
                            << QByteArray("01030100"
                                          "0401017401"
                                          "61"
                                          "81010001"
                                          "840101"
                                          "0163"
                                          "0101010101");
        QTest::newRow("off") << false
                             << QByteArray("01030100"
                                           "0401017401"
                                           "61"
                                           "840100"
                                           "0162"
                                           "840101"
                                           "0163"
                                           "0101010101");
    }
    void text()
    {
        QFETCH(bool, collect);
        QFETCH(QByteArray, state);
        Doc doc(optionsFor(1, collect));
        doc.text("t").insert(Utf16(0), "abc");
        doc.text("t").erase(Utf16(1), Utf16(1));
        QCOMPARE(stateOf(doc), state);
        QCOMPARE(doc.text("t").toString(), std::string("ac"));
        QCOMPARE(doc.check(), std::string());
    }

    /// Everything in a deleted type leaves no more than its ids, at any depth.
    void nestedTypes()
    {
        Doc doc(optionsFor(1));
        Map& outer = doc.map("m").setMap("k");
        outer.set("a", Value(1));
        Map& inner = outer.setMap("b");
        inner.set("c", Value("text"));
        inner.set("c", Value("again"));
        outer.erase("a");
        doc.map("m").erase("k");
        QCOMPARE(stateOf(doc), QByteArray("01020100"
                                          "2101016d016b01"
                                          "0004"
                                          "0101010005"));
        QCOMPARE(doc.check(), std::string());
        QVERIFY(!doc.map("m").map("k"));
        // What comes for it later is collected at once.
        Doc late(optionsFor(2));
        QVERIFY(!late.applyUpdate(doc.encodeStateAsUpdate()));
        QVERIFY(!late.applyUpdate(fromHex("010109002800010001"
                                          "7a"
                                          "017d0100")));
        QCOMPARE(late.check(), std::string());
        QCOMPARE(stateOf(late), QByteArray("0201090000"
                                           "01"
                                           "020100"
                                           "2101016d016b01"
                                           "0004"
                                           "0209010001"
                                           "01010005"));
    }

    /// Tombstones of two lists, which are loaded apart, are one when the type that held both lists is collected.
    void tombstonesOfTwoLists()
    {
        Doc writer(optionsFor(1));
        Map& inner = writer.map("m").setMap("k");
        inner.set("a", Value(1));
        inner.set("b", Value(2));
        inner.clear();
        for (int i = 0; i < 100; ++i) // states of many structs are loaded in another way
            writer.text("t").insert(Utf16(0), "x");
        Doc archive(optionsFor(2, false));
        QVERIFY(!archive.applyUpdate(writer.encodeStateAsUpdate()));
        archive.map("m").erase("k");

        Doc loaded(optionsFor(3)), again(optionsFor(4));
        QVERIFY(!loaded.applyUpdate(archive.encodeStateAsUpdate()));
        QVERIFY(!again.applyUpdate(loaded.encodeStateAsUpdate()));
        QCOMPARE(stateOf(loaded), stateOf(again));
        QCOMPARE(loaded.check(), std::string());
    }

    void overwrittenEntries()
    {
        Doc doc(optionsFor(1));
        for (int i = 0; i < 5; ++i)
            doc.map("m").set("k", Value(i));
        QCOMPARE(stateOf(doc), QByteArray("01020100"
                                          "2101016d016b04"
                                          "a80103"
                                          "017d04"
                                          "0101010004"));
        QCOMPARE(*doc.map("m").get("k")->asNumber(), 4.0);
    }

    /// What an undo step may need is kept until the step is gone.
    void undoKeeps()
    {
        Doc doc(optionsFor(1));
        Text& text = doc.text("t");
        const int person = 0;
        UndoManager undo(text,
                         {{&person}, std::chrono::milliseconds(500), [] { return std::chrono::milliseconds(0); }});
        text.insert(Utf16(0), "abc");
        doc.transact([&] { text.erase(Utf16(1), Utf16(1)); }, &person);
        QVERIFY(stateOf(doc).contains("0162"));
        undo.clear();
        doc.transact([&] { text.erase(Utf16(0), Utf16(1)); });
        QVERIFY(!undo.canUndo());
        QCOMPARE(text.toString(), std::string("c"));
        QCOMPARE(doc.check(), std::string());
    }

    /// What is made in a removed type, which an undo step or the running transaction keeps, can be written to.
    void typesInRemovedTypes_data()
    {
        QTest::addColumn<bool>("collect");
        QTest::newRow("collected at once") << true;
        QTest::newRow("kept") << false;
    }
    void typesInRemovedTypes()
    {
        QFETCH(bool, collect);
        Doc doc(optionsFor(1, collect));
        Map& map = doc.map("m").setMap("map");
        Array& array = doc.map("m").setArray("array");
        UndoManager undo(doc, {{nullptr}, std::chrono::milliseconds(0), [] { return std::chrono::milliseconds(0); }});
        doc.map("m").clear();
        const auto write = [&] {
            Text& text = map.setText("text");
            text.insert(Utf16(0), "lost");
            QCOMPARE(text.toString(), std::string(collect ? "lost" : ""));
            map.setMap("map").set("lost", Value(1));
            map.setArray("array").insert(0, {Value("lost")});
            Map& inArray = array.insertMap(0);
            inArray.set("lost", Value(1));
            QCOMPARE(inArray.has("lost"), collect);
            array.insertText(0).insert(Utf16(0), "lost");
            array.insertArray(0).insert(0, {Value("lost")});
        };
        write();
        QCOMPARE(doc.check(), std::string());
        while (undo.canUndo())
            undo.undo();
        QVERIFY(doc.map("m").map("map") && doc.map("m").array("array"));
        doc.transact([&] {
            Map& removed = doc.map("m").setMap("removed");
            doc.map("m").erase("removed");
            removed.setMap("map").set("lost", Value(1));
        });
        QVERIFY(!doc.map("m").has("removed"));
        QCOMPARE(doc.check(), std::string());
    }

    /// A map that a user still holds goes with its entry; observers that wait are ended with it.
    void observersOfCollectedMaps()
    {
        Doc doc(optionsFor(1));
        int calls = 0;
        Subscription subscription = doc.map("m").setMap("k").observe([&](const Event&) { ++calls; });
        doc.map("m").map("k")->set("a", Value(1));
        doc.transact([&] {
            doc.map("m").map("k")->set("a", Value(2));
            doc.map("m").erase("k");
        });
        doc.map("m").setMap("k").set("a", Value(3));
        subscription.reset();
        QCOMPARE(calls, 1);
        QCOMPARE(doc.check(), std::string());
    }
};

QTEST_GUILESS_MAIN(TestGc)
#include "tst_gc.moc"
