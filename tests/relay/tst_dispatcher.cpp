#include "sync/relay/epolldispatcher.h"
#include "tests/support/waitfor.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>
#include <fcntl.h>
#include <memory>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::waitFor;

namespace {

/// Two sockets that are connected to each other.
class Pair
{
public:
    Pair() { m_open = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()) == 0; }
    ~Pair() { close(); }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;

    bool isOpen() const { return m_open; }
    int near() const { return m_ends[0]; }
    int far() const { return m_ends[1]; }
    void write() const { QCOMPARE(::write(far(), "x", 1), 1); }
    void read() const
    {
        char byte = 0;
        QCOMPARE(::read(near(), &byte, 1), 1);
    }
    void close()
    {
        if (std::exchange(m_open, false)) {
            ::close(near());
            ::close(far());
        }
    }

private:
    std::array<int, 2> m_ends{-1, -1};
    bool m_open = false;
};

void turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher::instance()->processEvents(flags);
}

bool raiseDescriptors(rlim_t wanted)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < wanted && limit.rlim_max >= wanted) {
        limit.rlim_cur = wanted;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    return limit.rlim_cur >= wanted;
}

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheLoopHere();
    void tellsOfReading();
    void tellsOfWritingAndTrouble();
    void watchesOneDescriptorForAll();
    void filesAreAlwaysReady();
    void notifiersDieInHandlers();
    void numbersAreUsedAgain();
    void loopsRunInHandlers();
    void socketsCanBeLeftOut();
    void timersCanBeLeftOut();
    void timersKeepTime_data();
    void timersKeepTime();
    void nobodyStarves();
    void wakesFromOtherThreads();
    void waitsForPostedEvents();
    void endsFromOtherThreads();
    void runsProcesses();
    void runsInThreads();
    void manySockets();
};

void TestDispatcher::isTheLoopHere()
{
    QVERIFY(qobject_cast<EpollDispatcher*>(QAbstractEventDispatcher::instance()));
}

void TestDispatcher::tellsOfReading()
{
    Pair pair;
    int told = 0;
    QSocketNotifier notifier(pair.near(), QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, this, [&] { ++told; });
    turn();
    QCOMPARE(told, 0);
    pair.write();
    turn();
    turn();
    QCOMPARE(told, 2); // for as long as there is something
    notifier.setEnabled(false);
    turn();
    QCOMPARE(told, 2);
    notifier.setEnabled(true);
    turn();
    QCOMPARE(told, 3);
    pair.read();
    turn();
    QCOMPARE(told, 3);
}

void TestDispatcher::tellsOfWritingAndTrouble()
{
    Pair pair;
    int writable = 0, readable = 0;
    QSocketNotifier write(pair.near(), QSocketNotifier::Write);
    QSocketNotifier read(pair.near(), QSocketNotifier::Read);
    connect(&write, &QSocketNotifier::activated, this, [&] { ++writable; });
    connect(&read, &QSocketNotifier::activated, this, [&] { ++readable; });
    turn();
    QCOMPARE(writable, 1);
    const QByteArray much(1 << 20, 'x');
    QVERIFY(::write(pair.near(), much.constData(), std::size_t(much.size())) > 0);
    turn();
    QCOMPARE(writable, 1); // its buffer is full
    QCOMPARE(readable, 0);
    ::shutdown(pair.far(), SHUT_RDWR);
    turn();
    QCOMPARE(writable, 2);
    QCOMPARE(readable, 1);
}

void TestDispatcher::watchesOneDescriptorForAll()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket sender;
    sender.connectToHost(server.serverAddress(), server.serverPort());
    QVERIFY(waitFor([&] { return server.hasPendingConnections() && sender.state() == QTcpSocket::ConnectedState; }));
    const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
    const int receiver = ::fcntl(int(accepted->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    accepted->abort();

    std::array<int, 3> told{};
    std::array<std::unique_ptr<QSocketNotifier>, 3> notifiers;
    for (const auto type : {QSocketNotifier::Read, QSocketNotifier::Write, QSocketNotifier::Exception}) {
        notifiers[type] = std::make_unique<QSocketNotifier>(receiver, type);
        connect(notifiers[type].get(), &QSocketNotifier::activated, this, [&told, type] { ++told[type]; });
    }
    turn();
    QCOMPARE(told, (std::array{0, 1, 0}));
    notifiers[QSocketNotifier::Write]->setEnabled(false);
    QCOMPARE(::send(int(sender.socketDescriptor()), "!", 1, MSG_OOB), 1);
    QVERIFY(waitFor([&] { return told[QSocketNotifier::Exception] > 0; }));
    QCOMPARE(told[QSocketNotifier::Write], 1);
    notifiers[QSocketNotifier::Exception].reset();
    told = {0, 1, 0};
    QCOMPARE(::send(int(sender.socketDescriptor()), "x", 1, 0), 1);
    QVERIFY(waitFor([&] { return told[QSocketNotifier::Read] > 0; }));
    QCOMPARE(told, (std::array{told[QSocketNotifier::Read], 1, 0}));
    notifiers = {};
    ::close(receiver);
}

void TestDispatcher::filesAreAlwaysReady()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    int told = 0;
    auto notifier = std::make_unique<QSocketNotifier>(file.handle(), QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this, [&] { ++told; });
    turn(QEventLoop::WaitForMoreEvents);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(told, 2);
    notifier.reset();
    turn();
    QCOMPARE(told, 2);
}

void TestDispatcher::notifiersDieInHandlers()
{
    std::array<Pair, 3> pairs;
    std::array<std::unique_ptr<QSocketNotifier>, 3> notifiers;
    int told = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        notifiers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), QSocketNotifier::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            ++told;
            for (std::size_t other = 0; other < notifiers.size(); ++other) {
                if (other != i)
                    notifiers[other].reset();
            }
        });
        pairs[i].write();
    }
    turn();
    QCOMPARE(told, 1);
}

void TestDispatcher::numbersAreUsedAgain()
{
    // Whichever is told first closes both, and gets the other's number for a new pair in which nothing has happened.
    std::array<Pair, 2> pairs;
    std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers;
    std::unique_ptr<Pair> fresh;
    std::vector<std::unique_ptr<QSocketNotifier>> later;
    int told = 0, wrong = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        notifiers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), QSocketNotifier::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            ++told;
            const int number = pairs[1 - i].near();
            notifiers[1 - i].reset();
            pairs[1 - i].close();
            fresh = std::make_unique<Pair>();
            QVERIFY(fresh->near() == number || fresh->far() == number);
            later.push_back(std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read));
            connect(later.back().get(), &QSocketNotifier::activated, this, [&wrong] { ++wrong; });
            notifiers[i]->setEnabled(false);
        });
        pairs[i].write();
    }
    turn();
    turn();
    QCOMPARE(told, 1);
    QCOMPARE(wrong, 0);
    // And the kernel knows the new one.
    QCOMPARE(::write(later.front()->socket() == fresh->near() ? fresh->far() : fresh->near(), "x", 1), 1);
    turn();
    QCOMPARE(wrong, 1);
}

void TestDispatcher::loopsRunInHandlers()
{
    std::array<Pair, 2> pairs;
    std::array<int, 2> told{};
    std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        notifiers[i] = std::make_unique<QSocketNotifier>(pairs[i].near(), QSocketNotifier::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            pairs[i].read();
            ++told[i];
            if (told[1 - i] > 0)
                return;
            QEventLoop inner;
            connect(notifiers[1 - i].get(), &QSocketNotifier::activated, &inner, &QEventLoop::quit);
            QTimer::singleShot(tests::Patience, &inner, [&inner] { inner.exit(1); });
            QCOMPARE(inner.exec(), 0);
        });
        pairs[i].write();
    }
    turn();
    turn();
    QCOMPARE(told, (std::array{1, 1})); // a second reading would fail
}

void TestDispatcher::socketsCanBeLeftOut()
{
    Pair pair;
    int told = 0, ticks = 0;
    QSocketNotifier notifier(pair.near(), QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, this, [&] { ++told; });
    pair.write();
    QTimer::singleShot(20, this, [&] { ++ticks; });
    while (ticks == 0)
        turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
    QCOMPARE(told, 0);
    turn();
    QCOMPARE(told, 1);
}

void TestDispatcher::timersCanBeLeftOut()
{
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(0);
    turn(QEventLoop::X11ExcludeTimers);
    QCOMPARE(ticks, 0);
    turn();
    QCOMPARE(ticks, 1);
}

void TestDispatcher::timersKeepTime_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("earliest");
    QTest::newRow("precise") << Qt::PreciseTimer << 30 << 30;
    QTest::newRow("coarse") << Qt::CoarseTimer << 60 << 60;
    QTest::newRow("very coarse") << Qt::VeryCoarseTimer << 1000 << 500;
}

void TestDispatcher::timersKeepTime()
{
    QFETCH(Qt::TimerType, type);
    QFETCH(int, interval);
    QFETCH(int, earliest);
    QTimer timer;
    timer.setTimerType(type);
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++ticks == 2)
            timer.stop();
    });
    QElapsedTimer clock;
    clock.start();
    timer.start(interval);
    QVERIFY(timer.remainingTime() > 0);
    QVERIFY(timer.remainingTime() <= interval + interval / 2);
    QSignalSpy turns(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
    while (ticks == 0)
        turn(QEventLoop::WaitForMoreEvents);
    QVERIFY2(clock.elapsed() >= earliest, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(turns.size() <= 3, qPrintable(QString::number(turns.size()))); // it has slept until then
    QVERIFY(waitFor([&] { return ticks == 2; }));
    QVERIFY(clock.elapsed() >= earliest + interval);
    QVERIFY(timer.remainingTime() < 0);
}

void TestDispatcher::nobodyStarves()
{
    Pair pair;
    QObject receiver;
    int told = 0, ticks = 0, posted = 0;
    QSocketNotifier notifier(pair.near(), QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, this, [&] { ++told; });
    pair.write(); // and is never read
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(0);
    std::function<void()> again = [&] {
        ++posted;
        QMetaObject::invokeMethod(&receiver, again, Qt::QueuedConnection);
    };
    again();
    for (int i = 0; i < 10; ++i)
        turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(told, 10);
    QCOMPARE(ticks, 10);
    QVERIFY(posted >= 10);
}

void TestDispatcher::wakesFromOtherThreads()
{
    constexpr int Messages = 2000;
    int heard = 0;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        for (int i = 0; i < Messages; ++i)
            QMetaObject::invokeMethod(this, [&heard] { ++heard; }, Qt::QueuedConnection);
    }));
    thread->start();
    QTimer::singleShot(tests::Patience, thread.get(), [] { qFatal("the loop sleeps"); });
    while (heard < Messages)
        turn(QEventLoop::WaitForMoreEvents);
    thread->wait();
}

void TestDispatcher::waitsForPostedEvents()
{
    bool heard = false;
    QMetaObject::invokeMethod(this, [&heard] { heard = true; }, Qt::QueuedConnection);
    QTimer::singleShot(tests::Patience, this, [] { qFatal("the loop sleeps"); });
    turn(QEventLoop::WaitForMoreEvents); // returns, since it has done something
    QVERIFY(heard);
}

void TestDispatcher::endsFromOtherThreads()
{
    QEventLoop loop;
    std::unique_ptr<QThread> thread(QThread::create([&] { loop.exit(7); }));
    QTimer::singleShot(0, thread.get(), [&] { thread->start(); });
    QCOMPARE(loop.exec(), 7);
    thread->wait();
}

void TestDispatcher::runsProcesses()
{
    QProcess process;
    process.start(QStringLiteral("cat"), QStringList());
    process.write(QByteArray(300000, 'x'));
    process.closeWriteChannel();
    QByteArray heard;
    connect(&process, &QProcess::readyReadStandardOutput, this, [&] { heard += process.readAllStandardOutput(); });
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(waitFor([&] { return !finished.isEmpty(); }));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(heard.size(), 300000);
}

void TestDispatcher::runsInThreads()
{
    QThread thread;
    thread.setEventDispatcher(new EpollDispatcher);
    thread.start();
    QObject there;
    there.moveToThread(&thread);
    QThread* heard = nullptr;
    QTimer::singleShot(10, &there, [&] {
        heard = QThread::currentThread();
        thread.quit();
    });
    QVERIFY(thread.wait(tests::Patience));
    QCOMPARE(heard, &thread);
}

void TestDispatcher::manySockets()
{
    constexpr std::size_t Count = 5000;
    if (!raiseDescriptors(2 * Count + 100))
        QSKIP("this system does not let a program have so many descriptors");
    std::vector<Pair> pairs(Count);
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    std::size_t told = 0;
    for (const Pair& pair : pairs) {
        QVERIFY(pair.isOpen());
        notifiers.push_back(std::make_unique<QSocketNotifier>(pair.near(), QSocketNotifier::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&] {
            pair.read();
            ++told;
        });
    }
    for (int round = 1; round <= 3; ++round) {
        for (const Pair& pair : pairs)
            pair.write();
        QVERIFY(waitFor([&] { return told == round * Count; }));
    }
    // One that speaks among many that do not.
    for (int i = 0; i < 1000; ++i) {
        pairs[Count / 2].write();
        turn(QEventLoop::WaitForMoreEvents);
    }
    QCOMPARE(told, 3 * Count + 1000);
    // Nobody speaks: the loop sleeps.
    QSignalSpy turns(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
    bool rested = false;
    QTimer::singleShot(200, this, [&] { rested = true; });
    while (!rested)
        turn(QEventLoop::WaitForMoreEvents);
    QVERIFY2(turns.size() <= 5, qPrintable(QString::number(turns.size())));
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
