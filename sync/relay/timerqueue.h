#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>

namespace bytecrowds::relay {

/// The timers of an event loop, by what is due next. Knows no clock: the time since any fixed moment is passed in.
///
/// A timer is never in the queue while its own event is being handled: a loop that runs inside the handler neither
/// waits for it nor fires it again.
class TimerQueue
{
public:
    using Duration = std::chrono::nanoseconds;
    using TimerInfo = QAbstractEventDispatcher::TimerInfoV2;

    /// Coarse timers come up to this part of their interval late, so that several come at once.
    static constexpr int CoarseParts = 20;

    /// `object` unregisters it before it dies.
    void insert(Qt::TimerId id, Duration interval, Qt::TimerType type, QObject* object, Duration now);
    bool remove(Qt::TimerId id);
    bool removeAll(const QObject* object);
    void clear();

    QList<TimerInfo> timersOf(const QObject* object) const;
    /// Zero when it is due, negative when there is no such timer.
    Duration remaining(Qt::TimerId id, Duration now) const;
    /// How long until the next is due, zero when one is; none when nothing waits.
    std::optional<Duration> untilNext(Duration now) const;

    /// Sends the events of all that are due and were so when it was called, each once; how many.
    int fire(Duration now);

private:
    /// Unique, and ascending with the time of insertion.
    using Ticket = std::uint64_t;
    struct Timer
    {
        QObject* object;
        Duration interval;
        Duration due;
        Qt::TimerType type;
        Ticket registration; // ids are used again
        Ticket place;        // in the queue; zero while it is being handled
    };
    struct Due
    {
        Duration when;
        Ticket place;
        Qt::TimerId id;
        auto operator<=>(const Due&) const = default;
    };
    using Timers = std::unordered_map<Qt::TimerId, Timer>;

    static Duration rounded(Duration due, Duration interval, Qt::TimerType type);
    static Due dueOf(const Timers::value_type& entry);
    void enqueue(Timers::value_type& entry);

    Timers m_timers;
    std::set<Due> m_queue;
    Ticket m_lastTicket = 0;
};

} // namespace bytecrowds::relay
