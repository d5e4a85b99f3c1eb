#include "sync/crdt/undostacks.h"
#include "tests/crdt/rounds.h"

#include <memory>
#include <random>

using namespace bytecrowds::crdt;
using std::chrono::milliseconds;

namespace {

constexpr int Person = 0, Somebody = 0;

/// A person's document and undo steps, which a restart takes down to bytes and builds anew.
struct Desk
{
    explicit Desk(bool mayRestart, UndoOptions limits = {})
        : restarts(mayRestart)
        , options(std::move(limits))
    {
        options.trackedOrigins = {&Person};
        options.now = [this] { return now; };
        open();
    }

    void open()
    {
        doc = std::make_unique<Doc>(optionsFor(nextClient++));
        undo = std::make_unique<UndoManager>(doc->text("t"), options);
    }
    /// Where there is no restart, only the step ends.
    void restart()
    {
        if (!restarts)
            return undo->stopCapturing();
        const Bytes state = doc->encodeStateAsUpdate(), steps = undo->stacks().encode();
        undo.reset();
        open();
        const UndoStacks stacks = std::get<UndoStacks>(UndoStacks::decode(steps));
        doc->holdGarbage();
        QVERIFY(!doc->applyUpdate(state, this));
        doc->collectGarbage(stacks.deleted());
        undo->restore(stacks);
        QCOMPARE(doc->check(), std::string());
    }
    Text& text() { return doc->text("t"); }
    std::size_t length() { return text().utf16Length().value; }
    void replace(Origin origin, std::size_t at, std::size_t erased, const std::string& inserted)
    {
        doc->transact(
            [&] {
                text().erase(Utf16(at), Utf16(erased));
                text().insert(Utf16(at), inserted);
            },
            origin);
    }

    bool restarts;
    UndoOptions options;
    milliseconds now{0};
    ClientId nextClient = 1;
    std::unique_ptr<Doc> doc;
    std::unique_ptr<UndoManager> undo;
};

UndoOptions limited(std::uint64_t steps, std::uint64_t deleted)
{
    UndoOptions options;
    options.maxSteps = steps;
    options.maxDeleted = deleted;
    return options;
}

} // namespace

/// Undo that survives a restart of the program.
class TestUndoStacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedComesBack()
    {
        Desk desk(true);
        desk.replace(&Person, 0, 0, "one two");
        desk.undo->stopCapturing();
        desk.replace(&Person, 3, 4, "");
        desk.restart();
        QCOMPARE(desk.text().toString(), std::string("one"));
        QVERIFY(desk.undo->undo());
        QCOMPARE(desk.text().toString(), std::string("one two"));
        desk.restart();
        QVERIFY(desk.undo->undo());
        QCOMPARE(desk.text().toString(), std::string());
        desk.restart();
        QVERIFY(!desk.undo->canUndo());
        QVERIFY(desk.undo->redo());
        desk.restart();
        QCOMPARE(desk.text().toString(), std::string("one two"));
        QVERIFY(desk.undo->redo());
        QCOMPARE(desk.text().toString(), std::string("one"));
        QVERIFY(!desk.undo->canRedo());
    }

    void whatNoStepNeedsIsForgotten()
    {
        Desk desk(true);
        desk.replace(&Person, 0, 0, "kept forgotten");
        desk.undo->stopCapturing();
        desk.replace(&Person, 0, 5, "");
        desk.replace(&Somebody, 0, 9, "");
        desk.restart();
        const Bytes state = desk.doc->encodeStateAsUpdate();
        QVERIFY(toQt(state).contains("kept "));
        QVERIFY(!toQt(state).contains("forgotten"));
    }

    /// The same program with restarts and without comes to the same text after every step.
    void restartsChangeNothing()
    {
        constexpr int Steps = 200;
        const qint64 steps = fromEnvironment("STEPS", Steps);
        playRounds(30, [steps](unsigned seed) {
            std::mt19937 random(seed);
            const auto below = [&random](std::size_t count) { return std::size_t(random() % count); };
            Desk desk(true, limited(100000, 10000000)), twin(false); // limits that nothing reaches
            for (qint64 i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
                const std::size_t action = below(12), at = below(desk.length() + 1);
                const std::size_t erased = below(std::min<std::size_t>(desk.length() - at, 6) + 1);
                const std::string words(below(5), char('a' + below(26)));
                const bool pause = below(3) == 0;
                for (Desk* each : {&desk, &twin}) {
                    if (pause)
                        each->now += milliseconds(500);
                    if (action < 5)
                        each->replace(&Person, at, erased, words);
                    else if (action < 6)
                        each->replace(&Somebody, at, erased, words);
                    else if (action < 9)
                        each->undo->undo();
                    else if (action < 11)
                        each->undo->redo();
                    else
                        each->restart();
                }
                QCOMPARE(desk.text().toString(), twin.text().toString());
                QCOMPARE(desk.undo->canUndo(), twin.undo->canUndo());
                QCOMPARE(desk.undo->canRedo(), twin.undo->canRedo());
                QCOMPARE(desk.doc->check(), std::string());
            }
            // What one restart has forgotten, another doesn't.
            desk.restart();
            const Bytes state = desk.doc->encodeStateAsUpdate();
            desk.restart();
            QCOMPARE(toQt(desk.doc->encodeStateAsUpdate()).toHex(), toQt(state).toHex());
        });
    }

    void backAndForth_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("without restarts") << false;
        QTest::newRow("with restarts") << true;
    }
    void backAndForth()
    {
        QFETCH(bool, restarts);
        playRounds(30, [restarts](unsigned seed) {
            std::mt19937 random(seed);
            Desk desk(restarts, limited(1000, 1000000));
            for (int run = 0; run < 5; ++run) {
                const int count = int(random() % 60) + 1;
                for (int typed = 1; typed <= count; ++typed) {
                    const std::size_t length = desk.length();
                    desk.replace(&Person, length, 0, std::string(1, char('a' + length % 26)));
                    if (typed % 20 == 0) {
                        desk.undo->stopCapturing();
                        desk.replace(&Person, 0, length / 2, "");
                        desk.undo->stopCapturing();
                        desk.undo->undo();
                    }
                }
                desk.restart();
                const std::string kept = desk.text().toString();
                int undone = 0;
                while (desk.undo->undo())
                    ++undone;
                QCOMPARE(desk.text().toString(), std::string());
                for (; undone > 0; --undone)
                    QVERIFY(desk.undo->redo());
                QCOMPARE(desk.text().toString(), kept);
                desk.restart();
            }
        });
    }

    void theOldestStepsAreForgotten_data()
    {
        QTest::addColumn<qulonglong>("steps");
        QTest::addColumn<qulonglong>("deleted");
        QTest::addColumn<int>("left");
        QTest::newRow("none") << qulonglong(UndoOptions::Unlimited) << qulonglong(UndoOptions::Unlimited) << 21;
        QTest::newRow("as many as there are") << qulonglong(21) << qulonglong(60) << 21;
        QTest::newRow("steps") << qulonglong(20) << qulonglong(60) << 20;
        QTest::newRow("elements") << qulonglong(100) << qulonglong(59) << 19;
        QTest::newRow("never the last") << qulonglong(0) << qulonglong(0) << 1;
    }
    void theOldestStepsAreForgotten()
    {
        QFETCH(qulonglong, steps);
        QFETCH(qulonglong, deleted);
        QFETCH(int, left);
        Desk desk(true, limited(steps, deleted));
        desk.replace(&Person, 0, 0, std::string(100, 'x'));
        for (int i = 0; i < 20; ++i) {
            desk.undo->stopCapturing();
            desk.replace(&Person, 0, 3, "");
        }
        QCOMPARE(int(desk.undo->stacks().undo.size()), left);
        desk.restart();
        int undone = 0;
        while (desk.undo->undo())
            ++undone;
        QCOMPARE(undone, left);
        QCOMPARE(desk.doc->check(), std::string());
    }

    /// However often one goes back and forth, what is kept stays as small.
    void deletedContentIsBounded()
    {
        Desk desk(true, limited(100, 10000));
        desk.replace(&Person, 0, 0, std::string(1000, 'x'));
        desk.undo->stopCapturing();
        desk.replace(&Person, 0, 1000, "");
        for (int i = 0; i < 50; ++i) {
            QVERIFY(desk.undo->undo());
            QCOMPARE(desk.length(), std::size_t(1000));
            QVERIFY(desk.undo->redo());
        }
        for (int i = 0; i < 50; ++i) {
            desk.undo->stopCapturing();
            desk.replace(&Person, 0, 0, std::string(1000, 'y'));
            desk.undo->stopCapturing();
            desk.replace(&Person, 0, 1000, "");
        }
        const std::size_t size = desk.doc->encodeStateAsUpdate().size();
        QVERIFY2(size < 15000, QByteArray::number(qulonglong(size)).constData());
        QCOMPARE(desk.doc->check(), std::string());
    }

    void aDocumentWithoutSteps()
    {
        Desk desk(true);
        desk.restart();
        QVERIFY(!desk.undo->canUndo() && !desk.undo->canRedo());
        QCOMPARE(toQt(desk.undo->stacks().encode()).toHex(), QByteArray("01000000"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("another version") << QByteArray("02000000");
        QTest::newRow("cut") << QByteArray("0101000001010000");
        QTest::newRow("more steps than bytes") << QByteArray("017f0000");
        QTest::newRow("something behind") << QByteArray("0100000000");
        QTest::newRow("beyond the last clock") << QByteArray("0101010101ffffffffffffff0f050000000000");
        QTest::newRow("runs beyond the last clock") << QByteArray("0100000101ffffffffffffff0f050101");
    }
    void refused()
    {
        QFETCH(QByteArray, hex);
        QVERIFY(std::holds_alternative<DecodeError>(UndoStacks::decode(fromHex(hex.constData()))));
    }

    /// Steps of another document, or of a lost one, do no harm.
    void stepsOfNothing()
    {
        UndoStacks stacks;
        UndoStep& step = stacks.undo.emplace_back();
        step.insertions.add(1, 0, 100);
        step.deletions.add(1, 0, 2);
        step.deletions.add(99, 0, 5);
        stacks.redone = {{{1, 0}, 2, {1, 1}}, {{1, 0}, 1, {1, 2}}, {{1, 2}, 1, {1, 0}}, {{7, 0}, 1, {1, 0}}};
        Desk desk(true);
        desk.replace(&Somebody, 0, 0, "abcd");
        desk.replace(&Somebody, 0, 3, "");
        desk.undo->restore(stacks);
        desk.undo->undo();
        QCOMPARE(desk.doc->check(), std::string());
    }
};

QTEST_GUILESS_MAIN(TestUndoStacks)
#include "tst_undostacks.moc"
