#include "sync/relay/timerqueue.h"

#include <QTest>
#include <QTimerEvent>

#include <functional>

using namespace bytecrowds::relay;
using namespace std::chrono_literals;
using Duration = TimerQueue::Duration;

namespace {

/// Notes which timers came.
class Listener : public QObject
{
public:
    QList<int> heard;
    std::function<void(Qt::TimerId)> then = [](Qt::TimerId) {};

protected:
    void timerEvent(QTimerEvent* event) override
    {
        heard.append(int(event->id()));
        then(event->id());
    }
};

constexpr Qt::TimerId id(int number)
{
    return Qt::TimerId(number);
}

} // namespace

class TestTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWhenDue_data();
    void comesWhenDue();
    void coarseOnesMeet();
    void comesInOrder();
    void missedOnesAreNotMadeUpFor();
    void zeroComesOnceATime();
    void isNotFiredInItsOwnHandler();
    void endsInAHandler();
    void idsAreUsedAgain();
    void tellsOfAnObjectsTimers();
};

void TestTimers::comesWhenDue_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    QTest::newRow("precise, 1 ms") << int(Qt::PreciseTimer) << 1 << 1 << 1;
    QTest::newRow("precise, 1 hour") << int(Qt::PreciseTimer) << 3600000 << 3600000 << 3600000;
    QTest::newRow("coarse, too short for leeway") << int(Qt::CoarseTimer) << 19 << 19 << 19;
    QTest::newRow("coarse, 100 ms") << int(Qt::CoarseTimer) << 100 << 100 << 105;
    QTest::newRow("coarse, 30 s") << int(Qt::CoarseTimer) << 30000 << 30000 << 31500;
    QTest::newRow("very coarse, half a second") << int(Qt::VeryCoarseTimer) << 500 << 500 << 525;
    QTest::newRow("very coarse, 1 s") << int(Qt::VeryCoarseTimer) << 1000 << 500 << 1500;
    QTest::newRow("very coarse, 1 minute") << int(Qt::VeryCoarseTimer) << 60000 << 59500 << 60500;
}

void TestTimers::comesWhenDue()
{
    QFETCH(int, type);
    QFETCH(int, interval);
    QFETCH(int, earliest);
    QFETCH(int, latest);
    Listener listener;
    for (const Duration start : {Duration(0), Duration(7s), Duration(7s + 123456789ns)}) {
        TimerQueue queue;
        listener.heard.clear();
        queue.insert(id(1), std::chrono::milliseconds(interval), Qt::TimerType(type), &listener, start);
        QCOMPARE(queue.fire(start + std::chrono::milliseconds(earliest) - 1ns), 0);
        const Duration wait = queue.untilNext(start).value();
        QCOMPARE(queue.remaining(id(1), start), wait);
        QVERIFY(wait >= std::chrono::milliseconds(earliest));
        QVERIFY(wait <= std::chrono::milliseconds(latest));
        QCOMPARE(queue.fire(start + wait - 1ns), 0);
        QCOMPARE(queue.fire(start + wait), 1);
        QCOMPARE(listener.heard, QList<int>{1});
    }
}

void TestTimers::coarseOnesMeet()
{
    Listener listener;
    TimerQueue queue;
    for (int i = 0; i < 1000; ++i)
        queue.insert(id(i + 1), 30s, Qt::CoarseTimer, &listener, std::chrono::milliseconds(i));
    int wakes = 0;
    for (Duration now = 0s; !listener.heard.contains(1000); ++wakes) {
        now += queue.untilNext(now).value();
        queue.fire(now);
    }
    QCOMPARE(listener.heard.size(), 1000);
    QVERIFY2(wakes <= 2, qPrintable(QString::number(wakes)));
}

void TestTimers::comesInOrder()
{
    Listener listener;
    TimerQueue queue;
    queue.insert(id(1), 3ms, Qt::PreciseTimer, &listener, 0s);
    queue.insert(id(2), 1ms, Qt::PreciseTimer, &listener, 0s);
    queue.insert(id(3), 2ms, Qt::PreciseTimer, &listener, 0s);
    queue.insert(id(4), 1ms, Qt::PreciseTimer, &listener, 0s);
    QCOMPARE(queue.fire(3ms), 4);
    QCOMPARE(listener.heard, (QList<int>{2, 4, 3, 1}));
}

void TestTimers::missedOnesAreNotMadeUpFor()
{
    Listener listener;
    TimerQueue queue;
    queue.insert(id(1), 10ms, Qt::PreciseTimer, &listener, 0s);
    QCOMPARE(queue.fire(57ms), 1);
    QCOMPARE(queue.fire(57ms), 0);
    QCOMPARE(queue.untilNext(57ms).value(), Duration(10ms));
    QCOMPARE(queue.fire(67ms), 1);
    // In time it keeps its beat, late by less than a beat or not.
    QCOMPARE(queue.fire(79ms), 1);
    QCOMPARE(queue.untilNext(79ms).value(), Duration(8ms));
}

void TestTimers::zeroComesOnceATime()
{
    Listener listener;
    TimerQueue queue;
    queue.insert(id(1), 0ms, Qt::CoarseTimer, &listener, 5s);
    queue.insert(id(2), 0ms, Qt::CoarseTimer, &listener, 5s);
    QCOMPARE(queue.untilNext(5s).value(), Duration(0));
    QCOMPARE(queue.fire(5s), 2);
    QCOMPARE(queue.fire(5s), 2);
    // Nor does one that begins in a handler come in the same turn.
    listener.then = [&](Qt::TimerId which) {
        if (which == id(1) && !listener.heard.contains(3))
            queue.insert(id(3), 0ms, Qt::PreciseTimer, &listener, 5s);
    };
    QCOMPARE(queue.fire(5s), 2);
    QCOMPARE(queue.fire(5s), 3);
}

void TestTimers::isNotFiredInItsOwnHandler()
{
    Listener listener;
    TimerQueue queue;
    queue.insert(id(1), 1ms, Qt::PreciseTimer, &listener, 0s);
    queue.insert(id(2), 5ms, Qt::PreciseTimer, &listener, 0s);
    listener.then = [&](Qt::TimerId which) {
        if (which != id(1) || listener.heard.size() > 1)
            return;
        QCOMPARE(queue.untilNext(1ms).value(), Duration(4ms)); // the other's
        QCOMPARE(queue.fire(5ms), 1);
    };
    QCOMPARE(queue.fire(1ms), 1);
    QCOMPARE(listener.heard, (QList<int>{1, 2}));
    QCOMPARE(queue.fire(5ms), 1); // it goes on afterwards
}

void TestTimers::endsInAHandler()
{
    Listener listener;
    TimerQueue queue;
    queue.insert(id(1), 1ms, Qt::PreciseTimer, &listener, 0s);
    queue.insert(id(2), 1ms, Qt::PreciseTimer, &listener, 0s);
    listener.then = [&](Qt::TimerId) {
        QVERIFY(queue.remove(id(1)));
        QVERIFY(queue.remove(id(2)));
        QVERIFY(!queue.remove(id(2)));
    };
    QCOMPARE(queue.fire(9ms), 1);
    QVERIFY(!queue.untilNext(9ms));
    QVERIFY(queue.remaining(id(1), 9ms) < Duration(0));
}

void TestTimers::idsAreUsedAgain()
{
    Listener listener;
    TimerQueue queue;
    queue.insert(id(1), 1ms, Qt::PreciseTimer, &listener, 0s);
    listener.then = [&](Qt::TimerId) {
        if (listener.heard.size() > 1)
            return;
        queue.remove(id(1));
        queue.insert(id(1), 20ms, Qt::PreciseTimer, &listener, 1ms);
    };
    QCOMPARE(queue.fire(1ms), 1);
    QCOMPARE(queue.untilNext(1ms).value(), Duration(20ms));
    QCOMPARE(queue.fire(20ms), 0);
    QCOMPARE(queue.fire(21ms), 1);
    QCOMPARE(queue.fire(21ms), 0);
}

void TestTimers::tellsOfAnObjectsTimers()
{
    Listener one, other;
    TimerQueue queue;
    queue.insert(id(1), 10ms, Qt::PreciseTimer, &one, 0s);
    queue.insert(id(2), 20ms, Qt::CoarseTimer, &other, 0s);
    queue.insert(id(3), 30ms, Qt::CoarseTimer, &one, 0s);
    QCOMPARE(queue.timersOf(&one).size(), 2);
    QCOMPARE(queue.timersOf(&other).size(), 1);
    QCOMPARE(queue.timersOf(&other)[0].interval, Duration(20ms));
    QCOMPARE(queue.timersOf(&other)[0].timerId, id(2));
    QCOMPARE(queue.timersOf(&other)[0].timerType, Qt::CoarseTimer);
    QVERIFY(queue.removeAll(&one));
    QVERIFY(!queue.removeAll(&one));
    QCOMPARE(queue.fire(1s), 1);
    QCOMPARE(other.heard, QList<int>{2});
}

QTEST_GUILESS_MAIN(TestTimers)
#include "tst_timers.moc"
