#include "tests/bench/relay/poller.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <sys/epoll.h>
#include <unistd.h>

namespace bytecrowds::load {

namespace {

std::uint32_t eventsOf(Poller::For what)
{
    return (what != Poller::For::Writing ? EPOLLIN : 0u) | (what != Poller::For::Reading ? EPOLLOUT : 0u);
}

void control(int epoll, int operation, int descriptor, Watcher& watcher, Poller::For what)
{
    epoll_event event{eventsOf(what), {.ptr = &watcher}};
    if (::epoll_ctl(epoll, operation, descriptor, &event) != 0)
        throw std::runtime_error(std::string("epoll_ctl: ") + std::strerror(errno));
}

} // namespace

Poller::Poller()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0)
        throw std::runtime_error(std::string("epoll_create1: ") + std::strerror(errno));
}

Poller::~Poller()
{
    ::close(m_epoll);
}

void Poller::add(int descriptor, Watcher& watcher, For what)
{
    control(m_epoll, EPOLL_CTL_ADD, descriptor, watcher, what);
}

void Poller::change(int descriptor, Watcher& watcher, For what)
{
    control(m_epoll, EPOLL_CTL_MOD, descriptor, watcher, what);
}

Time Poller::wait(Time until)
{
    constexpr int Most = 512;
    epoll_event events[Most];
    const auto left = std::max(std::chrono::duration_cast<std::chrono::nanoseconds>(until - Clock::now()),
                               std::chrono::nanoseconds(0));
    const timespec timeout{left.count() / 1'000'000'000, left.count() % 1'000'000'000};
    const int count = ::epoll_pwait2(m_epoll, events, Most, &timeout, nullptr);
    if (count < 0 && errno != EINTR)
        throw std::runtime_error(std::string("epoll_pwait2: ") + std::strerror(errno));
    const Time woken = Clock::now();
    for (int i = 0; i < count; ++i) {
        auto* watcher = static_cast<Watcher*>(events[i].data.ptr);
        if (events[i].events & EPOLLOUT)
            watcher->writable();
        if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR))
            watcher->readable();
    }
    return woken;
}

} // namespace bytecrowds::load
