#include "tests/bench/relay/typing.h"

#include <cmath>

namespace bytecrowds::load {

namespace {

/// Keystrokes at fixed times, whatever the server does; rooms and their writers take turns.
class LatencyRun final : public TypingRun
{
public:
    explicit LatencyRun(const Options& options)
        : TypingRun(options)
        , m_sentAt(std::size_t(writers()))
    {
    }

    Result run()
    {
        const auto count = std::uint64_t(std::ceil((options().warmup + options().seconds) * options().rate));
        begin(std::size_t(count) / std::size_t(writers()) + 1);
        const Time start = Clock::now();
        m_measuredFrom = start + duration(options().warmup);
        CpuSeconds cpuBefore = servers().cpu();
        for (std::uint64_t i = 0; i < count; ++i) {
            const Time due = start + duration(double(i) / options().rate);
            pollUntil(due);
            typeOne(i, due);
        }
        Result result{{"rooms", options().rooms},
                      {"clients", options().clients},
                      {"rate", options().rate},
                      {"seconds", seconds(Clock::now() - m_measuredFrom)},
                      {"sent", allSent()}};
        const CpuSeconds cpu = servers().cpu() - cpuBefore;
        finish(result);
        result["samples"] = m_latencies.size();
        addPercentiles(result, "ms", std::move(m_latencies));
        addPercentiles(result, "lateMs", std::move(m_late));
        if (!servers().empty()) {
            result["serverCpuSeconds"] = cpu.servers;
            result["childrenCpuSeconds"] = cpu.children;
        }
        return result;
    }

private:
    void typeOne(std::uint64_t i, Time due)
    {
        const auto rooms = std::uint64_t(options().rooms);
        const auto inRoom = std::uint64_t(options().clients);
        const int writer = int(i % rooms * inRoom + i / rooms % inRoom);
        const Time now = Clock::now();
        m_sentAt[std::size_t(writer)].push_back(now);
        if (now >= m_measuredFrom)
            m_late.push_back(milliseconds(now - due));
        type(writer, 1);
    }

    void arrived(int writer, std::uint64_t first, std::uint64_t count) override
    {
        const Time now = Clock::now();
        for (std::uint64_t update = first; update < first + count; ++update) {
            const Time sentAt = m_sentAt[std::size_t(writer)][update];
            if (sentAt >= m_measuredFrom)
                m_latencies.push_back(milliseconds(now - sentAt));
        }
    }

    std::vector<std::vector<Time>> m_sentAt; // by writer and update
    Time m_measuredFrom;
    std::vector<double> m_latencies;
    std::vector<double> m_late; // how much later than it was due an update was sent
};

} // namespace

Result measureLatency(const Options& options)
{
    return LatencyRun(options).run();
}

} // namespace bytecrowds::load
