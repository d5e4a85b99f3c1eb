#pragma once

#include <chrono>

namespace bytecrowds::load {

using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;

inline double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

inline double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

inline Clock::duration duration(double ofSeconds)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(ofSeconds));
}

/// Whose descriptor a Poller watches.
class Watcher
{
public:
    virtual void readable() = 0;
    virtual void writable() = 0;

protected:
    ~Watcher() = default;
};

/// epoll, level-triggered.
class Poller
{
public:
    enum class For
    {
        Reading,
        Writing,
        Both,
    };

    Poller();
    ~Poller();
    Poller(const Poller&) = delete;
    Poller& operator=(const Poller&) = delete;

    /// `watcher` outlives the descriptor, and is not destroyed while wait() calls another one.
    void add(int descriptor, Watcher& watcher, For what);
    void change(int descriptor, Watcher& watcher, For what);
    /// Waits until something is there or the time has come, calls the watchers once, and tells when it woke.
    Time wait(Time until);

private:
    int m_epoll;
};

} // namespace bytecrowds::load
