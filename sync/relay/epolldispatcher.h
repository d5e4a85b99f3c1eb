#pragma once

#include "sync/relay/timerqueue.h"

#include <QAbstractEventDispatcher>

#include <array>
#include <atomic>
#include <cstdint>
#include <unordered_set>
#include <vector>

namespace bytecrowds::relay {

/// Qt's event loop on Linux' epoll(7): a turn costs as much as there is to do in it, where Qt's own asks poll(2) about
/// every socket there is.
///
/// Install it before the application object with QCoreApplication::setEventDispatcher(), or in a thread before it
/// starts. It then belongs to that thread; wakeUp() and interrupt() may be called from any.
class EpollDispatcher : public QAbstractEventDispatcherV2
{
    Q_OBJECT
public:
    /// How many descriptors are looked after in one turn at most; the rest comes in the next.
    static constexpr int MaxEvents = 1024;

    explicit EpollDispatcher(QObject* parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;

    void registerTimer(Qt::TimerId id, Duration interval, Qt::TimerType type, QObject* object) override;
    bool unregisterTimer(Qt::TimerId id) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfoV2> timersForObject(QObject* object) const override;
    Duration remainingTime(Qt::TimerId id) const override;

    void wakeUp() override;
    void interrupt() override;
    void closingDown() override;

private:
    /// What is known of one descriptor; one of each of QSocketNotifier's types may watch it.
    struct Watch
    {
        std::array<QSocketNotifier*, 3> notifiers{}; // each unregisters itself before it dies
        std::uint32_t wanted = 0;                    // epoll events of the notifiers
        std::uint32_t told = 0;                      // what the kernel was asked for
        std::uint32_t generation = 0;                // tells a later use of the same number
        bool alwaysReady = false; // epoll refuses such a file: reading and writing it never waits
        bool stale = false;       // in m_stale
    };

    bool waitForWakeUp(int milliseconds);
    bool lookAround(int milliseconds);
    bool activate(int descriptor, std::uint32_t generation, std::uint32_t events, std::uint64_t turn);
    int patience(bool withTimers) const;
    void answerWakeUp();
    void tellKernel();
    void tellKernel(int descriptor, Watch& watch);
    void forget(int descriptor, Watch& watch);

    const int m_epoll;
    const int m_wake; // eventfd
    std::vector<Watch> m_watches; // by descriptor
    std::vector<int> m_stale;     // descriptors whose wishes the kernel does not know yet
    std::unordered_set<int> m_alwaysReady;
    TimerQueue m_timers;
    std::uint64_t m_turns = 0;
    bool m_wokenHere = false;          // by this thread, which needs no system call for it
    std::atomic<bool> m_woken = false; // m_wake is readable, or is about to be
    std::atomic<bool> m_interrupted = false;
};

} // namespace bytecrowds::relay
