#include "tests/crdt/notation.h"
#include "tests/crdt/replica.h"

#include <QTest>

using namespace bytecrowds::crdt;

namespace {

/// A text, and what its events told.
struct Watched
{
    explicit Watched(ClientId client)
        : doc(optionsFor(client))
    {
    }

    void forget()
    {
        events.clear();
        before = text.toString();
    }

    Doc doc;
    Text& text = doc.text("text");
    std::string before;
    std::vector<std::string> events; // notated
    Subscription subscription = text.observe([this](const TextEvent& event) {
        events.push_back(notate(before, event.changes));
        before = text.toString();
    });
};

void sync(Doc& from, Doc& to)
{
    QVERIFY(!to.applyUpdate(from.encodeStateAsUpdate(to.stateVector())));
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each edit as one transaction here, and the event that it gives here and on another replica.
    void edits_data()
    {
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<QByteArray>("event");
        const auto row = [](const char* name, const char* edit, const char* event = nullptr) {
            QTest::newRow(name) << QByteArray(edit) << QByteArray(event ? event : edit);
        };
        row("insert", "he{y}llo");
        row("erase", "h[el]lo");
        row("replace", "h[el]{EL}lo");
        row("two places", "[h]{H}ell[o]{O}");
        row("many", "{1}a{2}b{3}c{4}");
        row("at both ends", "{>}text{<}");
        row("all", "[all]");
        row("emoji", "a[😀]{👩‍👧}b");
        row("beside emoji", "{x}😀{y}😀{z}");
        row("right to left", "ש[ל]{ב}ום");
        row("byte order mark and zero", "a{\xEF\xBB\xBF}b");
        row("into nothing", "{new}");
    }
    void edits()
    {
        QFETCH(QByteArray, edit);
        QFETCH(QByteArray, event);
        Watched here(1), there(2);
        const Notated notated = parseNotation(edit.toStdString());
        here.text.insert(Utf16(0), notated.before);
        sync(here.doc, there.doc);
        here.forget();
        there.forget();

        here.doc.transact([&] { bytecrowds::crdt::edit(here.text, edit.toStdString()); });
        sync(here.doc, there.doc);
        QCOMPARE(here.events, std::vector<std::string>{event.toStdString()});
        QCOMPARE(there.events, here.events);
        QCOMPARE(there.text.toString(), here.text.toString());
        QCOMPARE(here.doc.check(), std::string());
        QCOMPARE(there.doc.check(), std::string());
    }

    void eventUnits()
    {
        Doc doc(optionsFor(1));
        Text& text = doc.text("text");
        text.insert(Utf16(0), "é😀b");
        std::vector<TextChange> changes;
        const Subscription subscription = text.observe([&](const TextEvent& event) { changes = event.changes; });
        doc.transact([&] {
            text.erase(Utf16(1), Utf16(2));
            text.insert(Utf16(2), "你");
        });
        const std::vector<TextChange> expected{{Utf16(1), Utf8(2), Utf16(2), Utf8(4), ""},
                                               {Utf16(2), Utf8(3), Utf16(0), Utf8(0), "你"}};
        QCOMPARE(changes, expected);
    }

    /// As in Yjs, observers are told of what came and went at once, but not of edits that do nothing.
    void eventsOfNothing()
    {
        Watched here(1);
        here.doc.transact([&] {
            here.text.insert(Utf16(0), "x");
            here.text.erase(Utf16(0), Utf16(1));
        });
        here.text.insert(Utf16(0), "");
        here.text.erase(Utf16(0), Utf16(0));
        QCOMPARE(here.events, std::vector<std::string>{""});
    }

    /// What is typed does not continue what a transaction typed before its other edits.
    void typingBehindATransaction()
    {
        Doc doc(optionsFor(1));
        Text& text = doc.text("text");
        doc.transact([&] {
            text.insert(Utf16(0), "a");
            doc.map("map").set("k", Value(1));
        });
        text.insert(Utf16(1), "b");
        QCOMPARE(text.toString(), std::string("ab"));
        QCOMPARE(doc.check(), std::string());
    }

    void units()
    {
        Doc doc(optionsFor(1));
        Text& text = doc.text("text");
        text.insert(Utf16(0), "b😀");
        text.insert(Utf16(0), "aé");
        // unit:  0 a  1 é  2 b  3 😀    byte:  0 a  1 é  3 b  4 😀
        QCOMPARE(text.utf16Length(), Utf16(5));
        QCOMPARE(text.utf8Length(), Utf8(8));
        const std::size_t bytes[] = {0, 1, 3, 4, 4, 8, 8};
        for (std::size_t unit = 0; unit < std::size(bytes); ++unit)
            QCOMPARE(text.toUtf8(Utf16(unit)), Utf8(bytes[unit]));
        const std::size_t units[] = {0, 1, 1, 2, 3, 3, 3, 3, 5, 5};
        for (std::size_t byte = 0; byte < std::size(units); ++byte)
            QCOMPARE(text.toUtf16(Utf8(byte)), Utf16(units[byte]));
    }

    /// Whoever types on behind a transaction finds all that it did, also what came after its edit of the text.
    void typingAfterTransactions()
    {
        Doc doc(optionsFor(1)), other(optionsFor(2));
        Text& text = doc.text("t");
        const auto isWell = [&](const char* expected) {
            const auto refused = other.applyUpdate(doc.encodeStateAsUpdate(other.stateVector()));
            return !refused && doc.check().empty() && text.toString() == expected &&
                   other.text("t").toString() == expected;
        };
        doc.transact([&] {
            text.insert(Utf16(0), "a");
            doc.map("m").set("k", Value(1));
        });
        text.insert(Utf16(1), "b");
        doc.map("m").set("l", Value(2));
        QVERIFY(isWell("ab"));
        doc.transact([&] {
            text.insert(Utf16(2), "cdef");
            text.erase(Utf16(1), Utf16(1));
            text.insert(Utf16(5), "xy");
        });
        text.insert(Utf16(7), "z");
        text.erase(Utf16(7), Utf16(1));
        text.erase(Utf16(6), Utf16(1));
        text.insert(Utf16(6), "q");
        QVERIFY(isWell("acdefxq"));
        doc.transact([&] {
            text.erase(Utf16(5), Utf16(2));
            text.insert(Utf16(0), "1");
        });
        text.erase(Utf16(5), Utf16(1));
        QVERIFY(isWell("1acde"));
        doc.transact([&] {
            text.insert(Utf16(5), "fg");
            text.format(Utf16(0), Utf16(3), {{"b", Value(true)}});
        });
        text.insert(Utf16(7), "h");
        QVERIFY(isWell("1acdefgh"));
    }

    void rootsAndDoc()
    {
        Doc doc(optionsFor(1));
        QCOMPARE(&doc.text("a"), &doc.text("a"));
        QVERIFY(&doc.text("a") != &doc.text("b"));
        QCOMPARE(doc.text("a").rootName(), std::string("a"));
        QCOMPARE(&doc.text("a").doc(), &doc);
    }

    void nestedTransactionsAreOne()
    {
        Doc doc(optionsFor(1));
        const int outer = 0, inner = 0;
        int updates = 0;
        Origin origin = nullptr;
        const Subscription subscription = doc.onUpdate([&](ByteView, const Transaction& transaction) {
            ++updates;
            origin = transaction.origin;
            QVERIFY(transaction.local);
            QCOMPARE(transaction.before().clock(1), Clock(0));
            QCOMPARE(transaction.after().clock(1), Clock(2));
        });
        doc.transact(
            [&] {
                doc.text("a").insert(Utf16(0), "1");
                doc.transact([&] { doc.text("b").insert(Utf16(0), "2"); }, &inner);
            },
            &outer);
        QCOMPARE(updates, 1);
        QCOMPARE(origin, Origin(&outer));
    }

    void emptyTransactionTellsNobody()
    {
        Doc doc(optionsFor(1));
        int updates = 0;
        const Subscription subscription = doc.onUpdate([&](ByteView, const Transaction&) { ++updates; });
        doc.transact([] {});
        doc.map("map").erase("nothing");
        QVERIFY(!doc.applyUpdate(fromHex("0000")));
        QCOMPARE(updates, 0);
    }

    void updateOfATransaction()
    {
        Doc doc(optionsFor(1));
        QByteArrayList updates;
        const Subscription subscription = doc.onUpdate(
            [&](ByteView update, const Transaction&) { updates += toQt(Bytes(update.begin(), update.end())).toHex(); });
        doc.text("t").insert(Utf16(0), "abc");
        doc.text("t").erase(Utf16(1), Utf16(1));
        doc.transact([&] { // what is inserted and erased at once is sent without its text
            doc.text("t").insert(Utf16(0), "x");
            doc.text("t").erase(Utf16(0), Utf16(1));
        });
        QCOMPARE(updates, (QByteArrayList{"01010100040101740361626300", "000101010101", "01010103410100010101010301"}));
    }

    void observersMayEdit()
    {
        Watched here(1), there(2);
        QByteArrayList updates;
        const Subscription updated = here.doc.onUpdate([&](ByteView update, const Transaction&) {
            QVERIFY(here.doc.isNotifying());
            QVERIFY(!there.doc.applyUpdate(update));
        });
        bool answered = false;
        const Subscription answer = here.text.observe([&](const TextEvent& event) {
            QVERIFY(here.doc.isNotifying());
            if (std::exchange(answered, true))
                return;
            here.text.insert(here.text.utf16Length(), "!");
            QCOMPARE(event.changes.size(), std::size_t(1)); // still that of the first edit
            QCOMPARE(event.changes[0].inserted, std::string("hello"));
        });
        here.text.insert(Utf16(0), "hello");
        QVERIFY(!here.doc.isNotifying());
        QCOMPARE(here.text.toString(), std::string("hello!"));
        QCOMPARE(there.text.toString(), std::string("hello!"));
        QCOMPARE(here.doc.check(), std::string());
    }

    /// An observer's edit is joined with the one that it answers before its own event is told.
    void eventsOfObserversEditsAreExact()
    {
        Doc doc(optionsFor(1));
        Text& text = doc.text("text");
        std::string mirror;
        const Subscription mirroring = text.observe([&](const TextEvent& event) {
            for (const TextChange& change : event.changes)
                mirror.replace(change.utf8.value, change.erasedUtf8.value, change.inserted);
        });
        int rounds = 0;
        const Subscription answering = text.observe([&](const TextEvent&) {
            if (++rounds > 6)
                return;
            text.insert(text.utf16Length(), std::string(std::size_t(rounds), 'x'));
            if (rounds % 2 == 0)
                text.erase(Utf16(0), Utf16(2));
        });
        text.insert(Utf16(0), "start");
        QCOMPARE(mirror, text.toString());
        QCOMPARE(doc.check(), std::string());
    }

    void subscriptionsEnd()
    {
        Subscription outlives;
        int calls = 0;
        {
            Doc doc(optionsFor(1));
            Subscription self;
            self = doc.text("t").observe([&](const TextEvent&) {
                ++calls;
                self.reset();
            });
            outlives = doc.text("t").observe([&](const TextEvent&) { ++calls; });
            doc.text("t").insert(Utf16(0), "1");
            doc.text("t").insert(Utf16(0), "2");
        }
        QCOMPARE(calls, 3);
    }

    /// What a peer that parts a surrogate pair leaves: U+FFFD on both sides, told exactly.
    void partedPairs_data()
    {
        QTest::addColumn<QByteArray>("update"); // of client 9 on "a😀b" of client 1 in the root t
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("insert between") << QByteArray("01010900c4010101020178"
                                                      "00")
                                        << QByteArray("a[😀]{\xEF\xBF\xBDx\xEF\xBF\xBD}b");
        QTest::newRow("first half erased") << QByteArray("000101010101") << QByteArray("a[😀]{\xEF\xBF\xBD}b");
        QTest::newRow("second half erased") << QByteArray("000101010201") << QByteArray("a[😀]{\xEF\xBF\xBD}b");
        QTest::newRow("half and neighbour erased") << QByteArray("000101010202") << QByteArray("a[😀b]{\xEF\xBF\xBD}");
        QTest::newRow("both erased apart") << QByteArray("00010102"
                                                         "0101"
                                                         "0201")
                                           << QByteArray("a[😀]b");
    }
    void partedPairs()
    {
        QFETCH(QByteArray, update);
        QFETCH(QByteArray, event);
        Watched here(2);
        Doc first(optionsFor(1));
        first.text("text").insert(Utf16(0), "a😀b");
        sync(first, here.doc);
        here.forget();
        const auto error = here.doc.applyUpdate(fromHex(update.constData()));
        QVERIFY2(!error, error ? error->sentence.c_str() : "");
        QCOMPARE(here.doc.check(), std::string());
        QCOMPARE(here.events, std::vector<std::string>{event.toStdString()});
    }

    void clientIdInUse()
    {
        Doc here(optionsFor(1)), other(optionsFor(1));
        other.text("t").insert(Utf16(0), "x");
        QVERIFY(!here.applyUpdate(other.encodeStateAsUpdate()));
        QCOMPARE(here.clientId(), ClientId(2));
        here.text("t").insert(Utf16(0), "y");
        QCOMPARE(other.clientId(), ClientId(1));
        QVERIFY(!other.applyUpdate(here.encodeStateAsUpdate()));
        QCOMPARE(other.clientId(), ClientId(1));
        QCOMPARE(other.text("t").toString(), std::string("yx"));
    }

#ifdef NDEBUG // in debug builds these are asserts
    void misuse()
    {
        Doc doc(optionsFor(1));
        Text& text = doc.text("t");
        text.insert(Utf16(7), "a😀b");
        text.insert(Utf16(2), "x"); // inside of the pair: before it
        QCOMPARE(text.toString(), std::string("ax😀b"));
        text.insert(Utf8(4), "y");
        QCOMPARE(text.toString(), std::string("axy😀b"));
        text.erase(Utf16(5), Utf16(100));
        QCOMPARE(text.toString(), std::string("axy😀"));
        text.erase(Utf16(3), Utf16(1)); // half of a pair: nothing
        QCOMPARE(text.toString(), std::string("axy😀"));
        text.insert(Utf16(0), "\xFF");
        QCOMPARE(text.toString(), std::string("\xEF\xBF\xBD"
                                              "axy😀"));
        doc.map("t").set("k", Value(1));
        QVERIFY(!doc.map("t").map("k"));
        QCOMPARE(&doc.text("t"), &text);
        QCOMPARE(doc.check(), std::string());
    }
#endif
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
