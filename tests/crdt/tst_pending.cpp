#include "tests/crdt/replica.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace bytecrowds::crdt;

namespace {

/// A replica that keeps what it sends.
struct Writer
{
    explicit Writer(ClientId client)
        : doc(optionsFor(client))
    {
    }

    Doc doc;
    std::vector<Bytes> updates;
    Subscription subscription = doc.onUpdate(
        [this](ByteView update, const Transaction&) { updates.emplace_back(update.begin(), update.end()); });
};

QByteArray stateOf(const Doc& doc)
{
    return toQt(doc.encodeStateAsUpdate()).toHex();
}

void deliver(Doc& doc, const std::vector<Bytes>& updates)
{
    for (const Bytes& update : updates) {
        QVERIFY(!doc.applyUpdate(update));
        QCOMPARE(doc.check(), std::string());
    }
}

} // namespace

/// What comes before that which it depends on.
class TestPending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("order");
        for (const int count : {2, 10, 200}) {
            for (const char* order : {"forward", "reverse", "twice", "even then odd", "shuffled"})
                QTest::addRow("%d %s", count, order) << count << QString::fromLatin1(order);
        }
    }
    void order()
    {
        QFETCH(int, count);
        QFETCH(QString, order);
        Writer writer(1);
        Text& text = writer.doc.text("t");
        for (int i = 0; i < count; ++i) { // inserts, deletes and map values
            if (i % 5 == 4)
                text.erase(Utf16(std::size_t(i) % text.utf16Length().value), Utf16(1));
            else if (i % 5 == 3)
                writer.doc.map("m").set(i % 2 ? "a" : "b", Value(i));
            else
                text.insert(Utf16(std::size_t(i) % (text.utf16Length().value + 1)), "xy");
        }
        std::vector<Bytes> updates = writer.updates;
        if (order == QLatin1String("reverse")) {
            std::reverse(updates.begin(), updates.end());
        } else if (order == QLatin1String("twice")) {
            updates.insert(updates.end(), writer.updates.rbegin(), writer.updates.rend());
        } else if (order == QLatin1String("even then odd")) {
            std::stable_partition(updates.begin(), updates.end(),
                                  [i = 0](const Bytes&) mutable { return i++ % 2 == 0; });
        } else if (order == QLatin1String("shuffled")) {
            std::shuffle(updates.begin(), updates.end(), std::mt19937(7));
        }
        Doc reader(optionsFor(2));
        deliver(reader, updates);
        QCOMPARE(reader.text("t").toString(), text.toString());
        QCOMPARE(stateOf(reader), stateOf(writer.doc));
        QVERIFY(!reader.hasPending());
    }

    /// Deletions that wait survive any number of further ones: an engine lost them from fifty updates on.
    void waitingDeletes()
    {
        Writer writer(1);
        Text& text = writer.doc.text("t");
        text.insert(Utf16(0), std::string(300, 'x'));
        for (int i = 0; i < 150; ++i)
            text.erase(Utf16(std::size_t(i)), Utf16(1));
        std::vector<Bytes> updates = writer.updates;
        std::reverse(updates.begin(), updates.end());
        Doc reader(optionsFor(2));
        deliver(reader, {updates.begin(), updates.end() - 1});
        QCOMPARE(reader.text("t").toString(), std::string());
        QVERIFY(reader.hasPending());
        deliver(reader, {updates.back()});
        QCOMPARE(reader.text("t").toString(), std::string(150, 'x'));
        QCOMPARE(stateOf(reader), stateOf(writer.doc));
    }

    void waitingDeleteOfAMapValue()
    {
        Writer writer(1);
        writer.doc.map("m").set("k", Value(1));
        writer.doc.map("m").erase("k");
        Doc reader(optionsFor(2));
        deliver(reader, {writer.updates[1], writer.updates[0]});
        QVERIFY(!reader.map("m").has("k"));
        QCOMPARE(stateOf(reader), stateOf(writer.doc));
    }

    /// What waits is part of the state, and of a difference, but not of the state vector.
    void waitingIsPassedOn()
    {
        Writer writer(1);
        Text& text = writer.doc.text("t");
        for (const char* letter : {"a", "b", "c"})
            text.insert(text.utf16Length(), letter);
        text.erase(Utf16(1), Utf16(1));
        Doc middle(optionsFor(2));
        deliver(middle, {writer.updates[3], writer.updates[2], writer.updates[0]});
        QCOMPARE(middle.text("t").toString(), std::string("a"));
        QCOMPARE(middle.stateVector().clock(1), Clock(1));

        Doc last(optionsFor(3));
        deliver(last, {middle.encodeStateAsUpdate()});
        QVERIFY(last.hasPending());
        QCOMPARE(stateOf(last), stateOf(middle));
        deliver(last, {writer.updates[1]});
        QVERIFY(!last.hasPending());
        QCOMPARE(last.text("t").toString(), std::string("ac"));

        Doc other(optionsFor(4));
        deliver(other, {writer.updates[0], writer.updates[1], middle.encodeStateAsUpdate(other.stateVector())});
        QCOMPARE(other.text("t").toString(), std::string("ac"));
    }

    /// A client that depends on another whose updates have not come waits, and those behind it.
    void acrossClients()
    {
        Writer first(1), second(2);
        first.doc.text("t").insert(Utf16(0), "a");
        deliver(second.doc, first.updates);
        second.updates.clear();
        second.doc.text("t").insert(Utf16(1), "b");
        second.doc.text("t").insert(Utf16(0), "c");
        Doc reader(optionsFor(3));
        deliver(reader, {second.updates[1], second.updates[0]});
        QCOMPARE(reader.text("t").toString(), std::string());
        QCOMPARE(reader.stateVector(), StateVector());
        deliver(reader, first.updates);
        QCOMPARE(reader.text("t").toString(), std::string("cab"));
        QVERIFY(!reader.hasPending());
    }

    /// Local edits go on while something waits.
    void editsMeanwhile()
    {
        Writer writer(1);
        writer.doc.text("t").insert(Utf16(0), "a");
        writer.doc.text("t").insert(Utf16(1), "b");
        Writer reader(2);
        deliver(reader.doc, {writer.updates[1]});
        reader.doc.text("t").insert(Utf16(0), "local ");
        deliver(reader.doc, {writer.updates[0]});
        deliver(writer.doc, {reader.doc.encodeStateAsUpdate()});
        QCOMPARE(reader.doc.text("t").toString(), writer.doc.text("t").toString());
        QCOMPARE(stateOf(reader.doc), stateOf(writer.doc));
    }

    /// Many updates in reverse take no quadratic time to speak of.
    void manyInReverse()
    {
        Writer writer(1);
        Text& text = writer.doc.text("t");
        for (int i = 0; i < 10000; ++i)
            text.insert(text.utf16Length(), "x");
        Doc reader(optionsFor(2));
        for (auto update = writer.updates.rbegin(); update != writer.updates.rend(); ++update)
            QVERIFY(!reader.applyUpdate(*update));
        QCOMPARE(stateOf(reader), stateOf(writer.doc));
    }
};

QTEST_GUILESS_MAIN(TestPending)
#include "tst_pending.moc"
