#include "sync/session/backoff.h"
#include "sync/session/savedtracker.h"

#include <QTest>

using namespace bytecrowds;
using namespace std::chrono_literals;
using session::Backoff;
using session::SavedTracker;

namespace {

crdt::StateVector at(crdt::Clock clock)
{
    crdt::StateVector vector;
    vector.set(1, clock);
    return vector;
}

void edit(SavedTracker& tracker)
{
    tracker.edited();
    tracker.sentEdit();
}

} // namespace

class SavedTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedOnlyWhenAllIsAcknowledged()
    {
        SavedTracker tracker;
        QVERIFY(!tracker.isStored(at(0))); // the relay has not asked for ours
        tracker.sentAll();
        QVERIFY(!tracker.isStored(at(0)));
        tracker.acknowledge(1, at(0));
        QVERIFY(tracker.isStored(at(0)));
        edit(tracker);
        QCOMPARE(tracker.unsavedEdits(), 1);
        QVERIFY(!tracker.isStored(at(1)));
        tracker.acknowledge(2, at(1));
        QCOMPARE(tracker.unsavedEdits(), 0);
        QVERIFY(tracker.isStored(at(1)));
    }

    /// A deletion leaves the state vector as it is: only the count can tell.
    void deletionsCount()
    {
        SavedTracker tracker;
        tracker.sentAll();
        tracker.acknowledge(1, at(7));
        edit(tracker);
        QVERIFY(!tracker.isStored(at(7)));
        tracker.acknowledge(1, at(7));
        QVERIFY(!tracker.isStored(at(7)));
        tracker.acknowledge(2, at(7));
        QVERIFY(tracker.isStored(at(7)));
    }

    void othersEditsMustBeStoredToo()
    {
        SavedTracker tracker;
        tracker.sentAll();
        tracker.acknowledge(1, at(7));
        QVERIFY(!tracker.isStored(at(8)));
        tracker.acknowledge(1, at(8));
        QVERIFY(tracker.isStored(at(8)));
    }

    void acknowledgedInParts()
    {
        SavedTracker tracker;
        tracker.sentAll();
        for (int i = 0; i < 5; ++i)
            edit(tracker);
        tracker.acknowledge(3, at(0)); // step 2 and two edits
        QCOMPARE(tracker.unsavedEdits(), 3);
        tracker.acknowledge(2, at(0)); // late news take nothing back
        QCOMPARE(tracker.unsavedEdits(), 3);
        tracker.acknowledge(6, at(0));
        QCOMPARE(tracker.unsavedEdits(), 0);
    }

    void editsSurviveALostConnection()
    {
        SavedTracker tracker;
        tracker.edited();
        tracker.sentAll();
        edit(tracker);
        QCOMPARE(tracker.unsavedEdits(), 2);
        tracker.reset();
        QCOMPARE(tracker.unsavedEdits(), 2);
        tracker.edited(); // offline
        QCOMPARE(tracker.unsavedEdits(), 3);
        edit(tracker); // connected again, but the relay has not asked for ours yet
        QCOMPARE(tracker.unsavedEdits(), 4);
        tracker.acknowledge(1, at(0));
        QCOMPARE(tracker.unsavedEdits(), 3);
        tracker.sentAll();
        tracker.acknowledge(2, at(0));
        QCOMPARE(tracker.unsavedEdits(), 0);
        QVERIFY(tracker.isStored(at(0)));
    }

    void aLyingServerAcknowledgesOnlyWhatWasSent()
    {
        SavedTracker tracker;
        tracker.sentAll();
        tracker.acknowledge(1000, at(0));
        QVERIFY(tracker.isStored(at(0)));
        edit(tracker);
        QCOMPARE(tracker.unsavedEdits(), 1);
        QVERIFY(!tracker.isStored(at(0)));
    }

    void countsWhatIsNotSentWhereNobodyTells()
    {
        SavedTracker tracker;
        tracker.edited();
        QCOMPARE(tracker.unsavedEdits(), 1);
        tracker.sentAll();
        tracker.handOver();
        QCOMPARE(tracker.unsavedEdits(), 0);
        edit(tracker);
        tracker.handOver();
        QCOMPARE(tracker.unsavedEdits(), 0);
    }

    void othersMessagesAreNoEdits()
    {
        SavedTracker tracker;
        tracker.sentAll();
        tracker.acknowledge(1, at(0));
        tracker.sentOther();
        QCOMPARE(tracker.unsavedEdits(), 0);
        QVERIFY(!tracker.isStored(at(0)));
        tracker.acknowledge(2, at(0));
        QVERIFY(tracker.isStored(at(0)));
    }

    void backoff()
    {
        Backoff backoff;
        for (const auto expected : {100ms, 200ms, 400ms, 800ms, 1600ms, 2500ms, 2500ms})
            QCOMPARE(backoff.next(), expected);
        backoff.reset();
        QCOMPARE(backoff.next(), 100ms);
        backoff.slowDown();
        QCOMPARE(backoff.next(), 2500ms);
    }
};

QTEST_APPLESS_MAIN(SavedTrackerTest)
#include "tst_savedtracker.moc"
