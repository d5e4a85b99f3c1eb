#include "sync/crdt/encoding.h"
#include "tests/crdt/replica.h"

#include <QTest>

using namespace bytecrowds::crdt;

namespace {

using Keys = std::vector<std::string>;

void sync(Doc& a, Doc& b)
{
    QVERIFY(!b.applyUpdate(a.encodeStateAsUpdate(b.stateVector())));
    QVERIFY(!a.applyUpdate(b.encodeStateAsUpdate(a.stateVector())));
    QCOMPARE(toQt(a.encodeStateAsUpdate()), toQt(b.encodeStateAsUpdate()));
    QCOMPARE(a.check(), std::string());
    QCOMPARE(b.check(), std::string());
}

Keys keysOf(const Event& event)
{
    Keys keys;
    for (const KeyChange& change : event.keys())
        keys.push_back(change.key);
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << i;
    }
    void values()
    {
        QFETCH(int, which);
        const Value values[] = {Value(),
                                Value(Value::Null()),
                                Value(true),
                                Value(1.5),
                                Value("text"),
                                Value(Value::BigInt{7}),
                                Value(Bytes{1, 2, 3}),
                                Value(Value::Array{Value(1), Value("x")}),
                                Value(Value::Object{{"a", Value(1)}, {"b", Value(Value::Array())}})};
        Doc here(optionsFor(1)), there(optionsFor(2));
        here.map("m").set("k", values[which]);
        sync(here, there);
        QVERIFY(there.map("m").get("k") == values[which]);
        QVERIFY(there.map("m").has("k"));
    }

    void entries()
    {
        Doc doc(optionsFor(1));
        Map& map = doc.map("m");
        QVERIFY(!map.get("a") && !map.has("a") && !map.map("a"));
        map.set("b", Value(1));
        map.set("a", Value(2));
        map.set("\xC3\xA9", Value(3));
        map.set("b", Value(4));
        QCOMPARE(map.keys(), (Keys{"a", "b", "\xC3\xA9"}));
        QCOMPARE(*map.get("b")->asNumber(), 4.0);
        map.erase("a");
        map.erase("a");
        QCOMPARE(map.keys(), (Keys{"b", "\xC3\xA9"}));
        QVERIFY(!map.get("a"));
        map.set("a", Value("back"));
        QCOMPARE(*map.get("a")->asString(), std::string("back"));
        QCOMPARE(doc.check(), std::string());
    }

    void nestedMaps()
    {
        Doc here(optionsFor(1)), there(optionsFor(2));
        here.transact([&] {
            Map& file = here.map("files").setMap("id");
            file.set("path", Value("a.cpp"));
            file.setMap("more").set("deep", Value(true));
        });
        sync(here, there);
        Map* file = there.map("files").map("id");
        QVERIFY(file && file == there.map("files").map("id"));
        QVERIFY(!there.map("files").get("id"));
        QVERIFY(there.map("files").has("id"));
        QCOMPARE(*file->get("path")->asString(), std::string("a.cpp"));
        QCOMPARE(*file->map("more")->get("deep")->asBool(), true);
        QVERIFY(!file->map("path"));
    }

    /// Of two values set at once the one of the greater client wins, on both sides.
    void conflict()
    {
        Doc a(optionsFor(1)), b(optionsFor(2));
        a.map("m").set("k", Value("a"));
        b.map("m").set("k", Value("b"));
        sync(a, b);
        QCOMPARE(*a.map("m").get("k")->asString(), std::string("b"));
        QCOMPARE(*b.map("m").get("k")->asString(), std::string("b"));
        a.map("m").set("k", Value("later"));
        sync(a, b);
        QCOMPARE(*b.map("m").get("k")->asString(), std::string("later"));
    }

    /// Setting wins over a deletion that did not know of it.
    void deletionMeetsValue()
    {
        Doc a(optionsFor(1)), b(optionsFor(2));
        a.map("m").set("k", Value(1));
        sync(a, b);
        a.map("m").erase("k");
        b.map("m").set("k", Value(2));
        sync(a, b);
        QCOMPARE(*a.map("m").get("k")->asNumber(), 2.0);
    }

    /// What is put into a map that is deleted meanwhile goes with it.
    void deletedParent()
    {
        Doc a(optionsFor(1)), b(optionsFor(2));
        a.map("m").setMap("k");
        sync(a, b);
        a.map("m").erase("k");
        b.map("m").map("k")->set("x", Value(1));
        sync(a, b);
        QVERIFY(!b.map("m").has("k"));
    }

    void events()
    {
        Doc doc(optionsFor(1));
        Map& map = doc.map("m");
        std::vector<Keys> own, deep;
        const Subscription ownEvents =
            map.observe([&](const Event& event) { own.push_back(keysOf(event)); });
        const Subscription deepEvents =
            map.observeDeep([&](const std::vector<Event>& events) {
                for (const Event& event : events)
                    deep.push_back(keysOf(event));
            });
        map.set("a", Value(1));
        doc.transact([&] {
            map.set("b", Value(1));
            map.erase("a");
            map.setMap("c").set("inside a new map", Value(1));
        });
        map.map("c")->set("x", Value(1));
        map.map("c")->setMap("y").set("z", Value(1));
        map.erase("nothing");
        doc.map("other").set("a", Value(1));
        QCOMPARE(own, (std::vector<Keys>{{"a"}, {"a", "b", "c"}}));
        QCOMPARE(deep, (std::vector<Keys>{{"a"}, {"a", "b", "c"}, {"x"}, {"y"}, {"z"}}));
    }

    /// What a snapshot knew, and nobody knows any more.
    void collectedSince()
    {
        Doc doc(optionsFor(1));
        Map& map = doc.map("m");
        map.set("k", Value(1));
        const Snapshot moment = doc.snapshot();
        map.erase("k");
        QVERIFY(map.element("k", moment) == Element(Value()));
        QVERIFY(!map.element("other", moment));
    }

    /// Content of foreign programs, as Yjs shows it: the last element.
    void foreignContent_data()
    {
        QTest::addColumn<QByteArray>("content"); // of an entry k
        QTest::addColumn<QByteArray>("any");     // what it shows
        QTest::newRow("several values") << QByteArray("08"
                                                      "02"
                                                      "7d01"
                                                      "7d02")
                                        << QByteArray("7d02");
        QTest::newRow("JSON") << QByteArray("02"
                                            "01"
                                            "035b315d")
                              << QByteArray("75017d01");
        QTest::newRow("undefined") << QByteArray("02"
                                                 "01"
                                                 "09756e646566696e6564")
                                   << QByteArray("7f");
        QTest::newRow("string") << QByteArray("04"
                                              "026162")
                                << QByteArray("770162");
        QTest::newRow("half a pair") << QByteArray("04"
                                                   "04f09f9880")
                                     << QByteArray("7703efbfbd");
        QTest::newRow("embed") << QByteArray("05"
                                             "027b7d")
                               << QByteArray("7600");
    }
    void foreignContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, any);
        const QByteArray number = QByteArray::number(content.left(2).toInt(nullptr, 16) | 0x20, 16);
        Doc doc(optionsFor(9));
        const auto error =
            doc.applyUpdate(fromHex(("01010100" + number + "01016d016b" + content.mid(2) + "00").constData()));
        QVERIFY2(!error, error ? error->sentence.c_str() : "");
        Encoder encoder;
        encoder.writeAny(doc.map("m").get("k").value());
        QCOMPARE(toQt(encoder.bytes()).toHex(), any);
    }
};

QTEST_GUILESS_MAIN(TestMap)
#include "tst_map.moc"
