#include "sync/relay/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <bit>
#include <vector>

namespace bytecrowds::relay {

using namespace std::chrono_literals;

namespace {

std::chrono::nanoseconds roundedUp(std::chrono::nanoseconds time, std::chrono::nanoseconds step)
{
    return (time + step - 1ns) / step * step;
}

} // namespace

/// Coarse ones come on multiples of a power of two of milliseconds, very coarse ones with the full second: so they meet.
TimerQueue::Duration TimerQueue::rounded(Duration due, Duration interval, Qt::TimerType type)
{
    if (type == Qt::VeryCoarseTimer && interval >= 1s)
        return roundedUp(due - 500ms, 1s);
    const auto leeway = std::chrono::duration_cast<std::chrono::milliseconds>(interval / CoarseParts);
    if (type == Qt::PreciseTimer || leeway < 1ms)
        return due;
    return roundedUp(due, std::chrono::milliseconds(std::bit_floor(std::uint64_t(leeway.count()))));
}

TimerQueue::Due TimerQueue::dueOf(const Timers::value_type& entry)
{
    return {entry.second.due, entry.second.place, entry.first};
}

void TimerQueue::enqueue(Timers::value_type& entry)
{
    entry.second.place = ++m_lastTicket;
    m_queue.insert(dueOf(entry));
}

void TimerQueue::insert(Qt::TimerId id, Duration interval, Qt::TimerType type, QObject* object, Duration now)
{
    remove(id);
    Timer timer{object, interval, rounded(now + interval, interval, type), type, ++m_lastTicket, 0};
    enqueue(*m_timers.emplace(id, timer).first);
}

bool TimerQueue::remove(Qt::TimerId id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_queue.erase(dueOf(*found));
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(const QObject* object)
{
    std::vector<Qt::TimerId> ids;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object)
            ids.push_back(id);
    }
    for (const Qt::TimerId id : ids)
        remove(id);
    return !ids.empty();
}

void TimerQueue::clear()
{
    m_queue.clear();
    m_timers.clear();
}

QList<TimerQueue::TimerInfo> TimerQueue::timersOf(const QObject* object) const
{
    QList<TimerInfo> list;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object)
            list.append({timer.interval, id, timer.type});
    }
    return list;
}

TimerQueue::Duration TimerQueue::remaining(Qt::TimerId id, Duration now) const
{
    const auto found = m_timers.find(id);
    return found == m_timers.end() ? Duration::min() : std::max(found->second.due - now, Duration::zero());
}

std::optional<TimerQueue::Duration> TimerQueue::untilNext(Duration now) const
{
    if (m_queue.empty())
        return {};
    return std::max(m_queue.begin()->when - now, Duration::zero());
}

int TimerQueue::fire(Duration now)
{
    int fired = 0;
    // What is inserted from here on has its turn the next time.
    const Ticket last = m_lastTicket;
    while (!m_queue.empty() && m_queue.begin()->when <= now && m_queue.begin()->place <= last) {
        const Qt::TimerId id = m_queue.begin()->id;
        m_queue.erase(m_queue.begin());
        Timer& timer = m_timers.at(id);
        timer.place = 0;
        // Those that were missed are not made up for.
        const Duration next = timer.due + timer.interval;
        timer.due = rounded(next > now ? next : now + timer.interval, timer.interval, timer.type);
        const Ticket registration = timer.registration;
        ++fired;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        const auto found = m_timers.find(id);
        if (found != m_timers.end() && found->second.registration == registration)
            enqueue(*found);
    }
    return fired;
}

} // namespace bytecrowds::relay
