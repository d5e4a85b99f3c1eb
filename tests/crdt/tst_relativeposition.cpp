#include "sync/crdt/relativeposition.h"
#include "sync/crdt/undomanager.h"
#include "tests/crdt/notation.h"
#include "tests/crdt/replica.h"

#include <QTest>

using namespace bytecrowds::crdt;

class TestRelativePosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A place, written |, and where it is after an edit.
    void moves_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<int>("assoc");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* place, const char* edit, const char* after, int assoc = 0) {
            QTest::addRow("%s %s %d", place, edit, assoc)
                << QByteArray(place) << QByteArray(edit) << assoc << QByteArray(after);
        };
        row("he|llo", "{>}hello", ">he|llo");
        row("he|llo", "hello{<}", "he|llo<");
        row("he|llo", "he{x}llo", "hex|llo");
        row("he|llo", "h[el]lo", "h|lo");
        row("he|llo", "[hello]", "|");
        row("he|llo", "[hello]{new}", "|new"); // what is typed goes behind tombstones
        row("hello|", "hello{!}", "hello!|");
        row("|hello", "{>}hello", ">|hello");
        row("😀|b", "{é}😀b", "é😀|b");
        row("|", "{new}", "new|");
        row("he|llo", "he{x}llo", "he|xllo", -1);
        row("he|llo", "{>}hello", ">he|llo", -1);
        row("he|llo", "h[e]llo", "h|llo", -1);
    }
    void moves()
    {
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, edit);
        QFETCH(int, assoc);
        QFETCH(QByteArray, after);
        Doc doc(optionsFor(1));
        Text& text = doc.text("t");
        text.insert(Utf16(0), QByteArray(place).replace("|", "").toStdString());
        const Utf16 at = text.toUtf16(Utf8(std::size_t(place.indexOf('|'))));
        RelativePosition position = RelativePosition::at(text, at);
        if (assoc < 0) {
            position = RelativePosition::at(text, at - Utf16(1)); // the element before it
            position.assoc = assoc;
        }
        QCOMPARE(position.resolve(text), std::optional(at));
        bytecrowds::crdt::edit(text, edit.toStdString());
        QCOMPARE(text.toString(), QByteArray(after).replace("|", "").toStdString());
        QCOMPARE(position.resolve(text), std::optional(text.toUtf16(Utf8(std::size_t(after.indexOf('|'))))));
    }

    void names()
    {
        Doc doc(optionsFor(7));
        Text& text = doc.text("t");
        QCOMPARE(RelativePosition::at(text, Utf16(0)), (RelativePosition{"t", std::nullopt, 0}));
        text.insert(Utf16(0), "abc");
        text.insert(Utf16(0), "x");
        QCOMPARE(RelativePosition::at(text, Utf16(0)), (RelativePosition{"t", Id{7, 3}, 0}));
        QCOMPARE(RelativePosition::at(text, Utf16(2)), (RelativePosition{"t", Id{7, 1}, 0}));
        QCOMPARE(RelativePosition::at(text, Utf16(4)), (RelativePosition{"t", std::nullopt, 0}));
        QCOMPARE((RelativePosition{"t", std::nullopt, -1}).resolve(text), std::optional(Utf16(0)));
        QCOMPARE((RelativePosition{"t", std::nullopt, 0}).resolve(text), std::optional(Utf16(4)));
    }

    void unknownOrElsewhere()
    {
        Doc doc(optionsFor(1));
        doc.text("t").insert(Utf16(0), "abc");
        doc.text("u").insert(Utf16(0), "def");
        doc.map("m").set("k", Value(1));
        Text& text = doc.text("t");
        QVERIFY(!(RelativePosition{"t", Id{1, 7}, 0}).resolve(text));
        QVERIFY(!(RelativePosition{"t", Id{9, 0}, 0}).resolve(text));
        QVERIFY(!(RelativePosition{"t", Id{1, 4}, 0}).resolve(text)); // in u
        QVERIFY(!(RelativePosition{"t", Id{1, 6}, 0}).resolve(text)); // in m
        QVERIFY(!(RelativePosition{"u", std::nullopt, 0}).resolve(text));
    }

    /// A position in what was deleted and came back is in what came back, on the replica where that happened.
    void followsUndo()
    {
        Doc doc(optionsFor(1));
        Text& text = doc.text("t");
        text.insert(Utf16(0), "hello");
        const int person = 0;
        UndoManager undo(text, {{&person}, std::chrono::milliseconds(0), [] { return std::chrono::milliseconds(0); }});
        const RelativePosition position = RelativePosition::at(text, Utf16(3));
        doc.transact([&] { text.erase(Utf16(1), Utf16(4)); }, &person);
        QCOMPARE(position.resolve(text), std::optional(Utf16(1)));
        undo.undo();
        QCOMPARE(position.resolve(text), std::optional(Utf16(3)));
        undo.redo();
        undo.undo();
        QCOMPARE(position.resolve(text), std::optional(Utf16(3)));
    }
};

QTEST_GUILESS_MAIN(TestRelativePosition)
#include "tst_relativeposition.moc"
