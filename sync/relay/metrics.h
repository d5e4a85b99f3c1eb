#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>

namespace bytecrowds::relay {

/// Durations by size, in buckets that every relay has, so that those of several add up.
class LatencyHistogram
{
public:
    using Duration = std::chrono::nanoseconds;

    /// Upper bounds, inclusive; what takes longer is in the bucket behind the last.
    static constexpr std::array<Duration, 18> Bounds{
        std::chrono::microseconds(10),   std::chrono::microseconds(25),   std::chrono::microseconds(50),
        std::chrono::microseconds(100),  std::chrono::microseconds(250),  std::chrono::microseconds(500),
        std::chrono::milliseconds(1),    std::chrono::microseconds(2500), std::chrono::milliseconds(5),
        std::chrono::milliseconds(10),   std::chrono::milliseconds(25),   std::chrono::milliseconds(50),
        std::chrono::milliseconds(100),  std::chrono::milliseconds(250),  std::chrono::milliseconds(500),
        std::chrono::milliseconds(1000), std::chrono::milliseconds(2500), std::chrono::milliseconds(10000),
    };
    using Counts = std::array<std::uint64_t, Bounds.size() + 1>;

    void observe(Duration duration)
    {
        std::size_t bucket = 0; // most are short: the first few comparisons find theirs
        while (bucket < Bounds.size() && duration > Bounds[bucket])
            ++bucket;
        ++m_counts[bucket];
        m_sum += duration;
    }

    /// Of each bucket by itself.
    const Counts& counts() const { return m_counts; }
    Duration sum() const { return m_sum; }

private:
    Counts m_counts{};
    Duration m_sum{0};
};

/// Tells a histogram how long it lived.
class Stopwatch
{
public:
    explicit Stopwatch(LatencyHistogram& histogram)
        : m_histogram(histogram)
    {
    }
    ~Stopwatch() { m_histogram.observe(std::chrono::steady_clock::now() - m_start); }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    LatencyHistogram& m_histogram;
    const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Why the relay ended a connection.
enum class EndReason : std::size_t
{
    BadMessage,
    SignIn,
    NotAllowed,
    NoSuchCrowd,
    TooLarge,
    TooMany,
    Restarting,
    SlowReader,
    Silent,
    Other,
};
inline constexpr std::size_t EndReasons = std::size_t(EndReason::Other) + 1;

/// As metrics and records name it: lower case, hyphens.
const char* nameOf(EndReason reason);
EndReason reasonOfCode(int closeCode);

/// WebSocket messages and their payload's bytes.
struct Traffic
{
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;

    void count(std::size_t size)
    {
        ++messages;
        bytes += size;
    }
};

/// What one relay has counted since it started: plain numbers of its event loop's thread, which cost their increment
/// and are only gathered when somebody asks (see metricspage.h).
struct Metrics
{
    Traffic received, sent;
    LatencyHistogram apply; ///< from an edit's arrival until it was handed to every replica's socket and to the log
    LatencyHistogram store; ///< from an append to Redis' acknowledgement of it
    std::uint64_t refusedAppends = 0; ///< Redis did not answer them, or refused them; they are tried again
    std::array<std::uint64_t, EndReasons> ended{};
    std::map<int, std::uint64_t> httpAnswers; ///< by status

    void countEnd(EndReason reason) { ++ended[std::size_t(reason)]; }
};

} // namespace bytecrowds::relay
