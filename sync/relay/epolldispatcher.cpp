#include "sync/relay/epolldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <limits>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace bytecrowds::relay {

namespace {

constexpr int Forever = -1;
constexpr std::uint32_t Trouble = EPOLLHUP | EPOLLERR; // told to everybody, asked for or not
/// By QSocketNotifier::Type.
constexpr std::array<std::uint32_t, 3> Wishes{EPOLLIN, EPOLLOUT, EPOLLPRI};

std::chrono::nanoseconds sinceBoot()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

std::uint64_t tag(int descriptor, std::uint32_t generation)
{
    return std::uint64_t(generation) << 32 | std::uint32_t(descriptor);
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject* parent)
    : QAbstractEventDispatcherV2(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event{EPOLLIN, {.u64 = tag(m_wake, 0)}};
    if (m_epoll < 0 || m_wake < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) < 0)
        qFatal("an event loop can't begin: no descriptor is left for it");
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    Q_EMIT awake();
    bool handled = std::exchange(m_wokenHere, false);
    QCoreApplication::sendPostedEvents();

    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !handled && !m_wokenHere && !m_interrupted;
    if (mayWait)
        Q_EMIT aboutToBlock();
    if (m_interrupted)
        return handled;
    const int milliseconds = mayWait && !m_wokenHere ? patience(withTimers) : 0;
    handled |= flags.testFlag(QEventLoop::ExcludeSocketNotifiers) ? waitForWakeUp(milliseconds)
                                                                  : lookAround(milliseconds);
    if (withTimers)
        handled |= m_timers.fire(sinceBoot()) > 0;
    return handled;
}

/// Milliseconds until the next timer, never less than it takes.
int EpollDispatcher::patience(bool withTimers) const
{
    const std::optional<Duration> next = withTimers ? m_timers.untilNext(sinceBoot()) : std::nullopt;
    if (!next)
        return Forever;
    const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(*next).count();
    return int(std::min<std::int64_t>(milliseconds, std::numeric_limits<int>::max()));
}

bool EpollDispatcher::waitForWakeUp(int milliseconds)
{
    pollfd wake{m_wake, POLLIN, 0};
    if (::poll(&wake, 1, milliseconds) != 1)
        return false;
    answerWakeUp();
    return true;
}

bool EpollDispatcher::lookAround(int milliseconds)
{
    tellKernel();
    const std::uint64_t turn = ++m_turns;
    std::array<epoll_event, MaxEvents> found;
    const int count = ::epoll_wait(m_epoll, found.data(), MaxEvents, m_alwaysReady.empty() ? milliseconds : 0);
    if (count < 0 && errno != EINTR)
        qErrnoWarning("epoll_wait");

    bool handled = false;
    for (int i = 0; i < count; ++i) {
        const auto descriptor = int(std::uint32_t(found[i].data.u64));
        if (descriptor == m_wake) {
            answerWakeUp();
            handled = true;
        } else {
            handled |= activate(descriptor, std::uint32_t(found[i].data.u64 >> 32), found[i].events, turn);
        }
    }
    const std::vector<int> others(m_alwaysReady.begin(), m_alwaysReady.end());
    for (const int descriptor : others)
        handled |= activate(descriptor, m_watches[descriptor].generation, EPOLLIN | EPOLLOUT, turn);
    return handled;
}

/// A handler may do anything: end this notifier, use the number for another descriptor, or run a loop of its own. What
/// such a loop has seen to is left alone, and the rest is reported again.
bool EpollDispatcher::activate(int descriptor, std::uint32_t generation, std::uint32_t events, std::uint64_t turn)
{
    bool handled = false;
    for (std::size_t type = 0; type < Wishes.size(); ++type) {
        if (m_turns != turn || m_watches[descriptor].generation != generation)
            break;
        QSocketNotifier* notifier = m_watches[descriptor].notifiers[type];
        if (!notifier || !(events & (Wishes[type] | Trouble)))
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        handled = true;
    }
    return handled;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier)
{
    const int descriptor = int(notifier->socket());
    if (descriptor < 0)
        return;
    if (std::size_t(descriptor) >= m_watches.size())
        m_watches.resize(std::size_t(descriptor) + 1);
    Watch& watch = m_watches[descriptor];
    QSocketNotifier*& place = watch.notifiers[notifier->type()];
    if (place && place != notifier)
        qWarning("several notifiers watch descriptor %d for the same; the newest is told", descriptor);
    place = notifier;
    watch.wanted |= Wishes[notifier->type()];
    if (!std::exchange(watch.stale, true))
        m_stale.push_back(descriptor);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier)
{
    const int descriptor = int(notifier->socket());
    if (descriptor < 0 || std::size_t(descriptor) >= m_watches.size())
        return;
    Watch& watch = m_watches[descriptor];
    if (watch.notifiers[notifier->type()] != notifier)
        return;
    watch.notifiers[notifier->type()] = nullptr;
    watch.wanted &= ~Wishes[notifier->type()];
    if (watch.wanted == 0)
        forget(descriptor, watch);
    else if (!std::exchange(watch.stale, true))
        m_stale.push_back(descriptor);
}

/// At once: the descriptor may be closed next, and while a child process has a copy of it the kernel would go on to
/// report it.
void EpollDispatcher::forget(int descriptor, Watch& watch)
{
    if (watch.alwaysReady)
        m_alwaysReady.erase(descriptor);
    else if (watch.told != 0)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    watch.told = 0;
    watch.alwaysReady = false;
    ++watch.generation;
}

/// Once a turn: a notifier that is on for a moment only costs nothing.
void EpollDispatcher::tellKernel()
{
    for (const int descriptor : m_stale) {
        Watch& watch = m_watches[descriptor];
        watch.stale = false;
        if (watch.told != watch.wanted && watch.wanted != 0)
            tellKernel(descriptor, watch);
    }
    m_stale.clear();
}

void EpollDispatcher::tellKernel(int descriptor, Watch& watch)
{
    epoll_event event{watch.wanted, {.u64 = tag(descriptor, watch.generation)}};
    const int likely = watch.told == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    const int otherwise = watch.told == 0 ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    watch.told = watch.wanted;
    if (watch.alwaysReady || ::epoll_ctl(m_epoll, likely, descriptor, &event) == 0)
        return;
    if (errno == EPERM) {
        watch.alwaysReady = true;
        m_alwaysReady.insert(descriptor);
        return;
    }
    // Somebody has closed it and got the number again.
    if ((errno == EEXIST || errno == ENOENT) && ::epoll_ctl(m_epoll, otherwise, descriptor, &event) == 0)
        return;
    qErrnoWarning("descriptor %d can't be watched", descriptor);
}

void EpollDispatcher::registerTimer(Qt::TimerId id, Duration interval, Qt::TimerType type, QObject* object)
{
    m_timers.insert(id, interval, type, object, sinceBoot());
}

bool EpollDispatcher::unregisterTimer(Qt::TimerId id)
{
    return m_timers.remove(id);
}

bool EpollDispatcher::unregisterTimers(QObject* object)
{
    return m_timers.removeAll(object);
}

QList<EpollDispatcher::TimerInfoV2> EpollDispatcher::timersForObject(QObject* object) const
{
    return m_timers.timersOf(object);
}

EpollDispatcher::Duration EpollDispatcher::remainingTime(Qt::TimerId id) const
{
    return m_timers.remaining(id, sinceBoot());
}

void EpollDispatcher::wakeUp()
{
    if (QThread::currentThread() == thread())
        m_wokenHere = true;
    else if (!m_woken.exchange(true))
        ::eventfd_write(m_wake, 1);
}

/// Who comes between the two steps has posted already, but leaves no trace: so the next turn looks, and does not wait.
void EpollDispatcher::answerWakeUp()
{
    eventfd_t count = 0;
    ::eventfd_read(m_wake, &count);
    m_woken = false;
    m_wokenHere = true;
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

void EpollDispatcher::closingDown()
{
    for (std::size_t descriptor = 0; descriptor < m_watches.size(); ++descriptor) {
        if (m_watches[descriptor].wanted != 0)
            forget(int(descriptor), m_watches[descriptor]);
    }
    m_watches.clear();
    m_stale.clear();
    m_timers.clear();
}

} // namespace bytecrowds::relay
