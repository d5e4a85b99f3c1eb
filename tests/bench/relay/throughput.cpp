#include "tests/bench/relay/typing.h"

namespace bytecrowds::load {

namespace {

/// Updates that are ready before: all writers' together, and those of one at least.
constexpr std::size_t Prepared = 1'000'000;
constexpr std::size_t PreparedOfOne = 2000;

/// Every writer sends as long as not too much of its is on its way.
class ThroughputRun final : public TypingRun
{
public:
    explicit ThroughputRun(const Options& options)
        : TypingRun(options)
        , m_isDue(std::size_t(writers()))
    {
    }

    Result run()
    {
        begin(std::max(Prepared / std::size_t(writers()), PreparedOfOne));
        for (int writer = 0; writer < writers(); ++writer)
            setDue(writer);
        typeUntil(Clock::now() + duration(options().warmup));
        const Moment before = moment();
        typeUntil(before.time + duration(options().seconds));
        const Moment after = moment();
        Result result = resultOf(before, after);
        finish(result);
        return result;
    }

private:
    struct Moment
    {
        Time time;
        std::uint64_t sent;
        std::uint64_t delivered;
        std::uint64_t bytes;
        CpuSeconds cpu;
        double ownCpu;
    };

    Moment moment() const
    {
        return {Clock::now(), allSent(), allDelivered(), bytesReceived(), servers().cpu(), ownCpuSeconds()};
    }

    Result resultOf(const Moment& before, const Moment& after) const
    {
        const double time = seconds(after.time - before.time);
        const auto count = double(after.delivered - before.delivered);
        const CpuSeconds cpu = after.cpu - before.cpu;
        Result result{{"rooms", options().rooms},
                      {"clients", options().clients},
                      {"window", options().window},
                      {"seconds", time},
                      {"sent", after.sent - before.sent},
                      {"delivered", after.delivered - before.delivered},
                      {"deliveredPerSecond", count / time},
                      {"bytesReceived", after.bytes - before.bytes},
                      {"loadCpuSeconds", after.ownCpu - before.ownCpu}};
        if (!servers().empty()) {
            result["serverCpuSeconds"] = cpu.servers;
            result["childrenCpuSeconds"] = cpu.children;
            result["deliveredPerCpuSecond"] = count / cpu.servers;
            result["deliveredPerCpuSecondWithChildren"] = count / (cpu.servers + cpu.children);
        }
        return result;
    }

    void arrived(int writer, std::uint64_t, std::uint64_t) override { setDue(writer); }

    void setDue(int writer)
    {
        if (std::exchange(m_isDue[std::size_t(writer)], true))
            return;
        m_due.push_back(writer);
    }

    void typeUntil(Time end)
    {
        do {
            for (const int writer : m_due) {
                m_isDue[std::size_t(writer)] = false;
                fillWindow(writer);
            }
            m_due.clear();
            pollOnce(end);
        } while (Clock::now() < end);
    }

    void fillWindow(int writer)
    {
        const std::uint64_t have = delivered(writer) / std::uint64_t(options().clients - 1);
        const std::uint64_t onTheirWay = sent(writer) - have;
        if (onTheirWay < std::uint64_t(options().window))
            type(writer, std::size_t(options().window) - onTheirWay);
    }

    std::vector<char> m_isDue;
    std::vector<int> m_due;
};

} // namespace

Result measureThroughput(const Options& options)
{
    return ThroughputRun(options).run();
}

} // namespace bytecrowds::load
