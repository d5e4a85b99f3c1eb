#include "tests/bench/relay/run.h"

namespace bytecrowds::load {

namespace {

class IdleRun final : public Run
{
public:
    using Run::Run;

    Result run()
    {
        const int clientsOfARoom = options().connections / options().rooms;
        connectAll(1, 1); // what the server needs once, it has now
        const Memory before = memory();
        const CpuSeconds cpuBefore = servers().cpu();
        const Time start = Clock::now();
        connectAll(options().rooms, clientsOfARoom);
        const Time synced = Clock::now();
        const CpuSeconds cpuSynced = servers().cpu();
        const Memory full = memory();
        // What the newcomers have left to do is no idleness.
        const Time settled = Clock::now() + duration(options().warmup);
        pollUntil(settled);
        const CpuSeconds cpuSettled = servers().cpu();
        pollUntil(settled + duration(options().seconds));
        const double time = seconds(Clock::now() - settled);
        const CpuSeconds idle = servers().cpu() - cpuSettled;
        const Memory later = memory();

        const int count = clientsOfARoom * options().rooms;
        Result result{{"rooms", options().rooms},
                      {"connections", count},
                      {"connectSeconds", seconds(synced - start)}};
        if (!servers().empty()) {
            const CpuSeconds connecting = cpuSynced - cpuBefore;
            result["connectCpuSeconds"] = connecting.servers;
            result["childrenConnectCpuSeconds"] = connecting.children;
            result["rssPerConnection"] = (full.resident - before.resident) / count;
            result["pssPerConnection"] = (full.proportional - before.proportional) / count;
            result["rssBefore"] = before.resident;
            result["rss"] = full.resident;
            result["childrenRssPerConnection"] = (full.childrenResident - before.childrenResident) / count;
            result["rssPerConnectionLater"] = (later.resident - before.resident) / count;
            result["pssPerConnectionLater"] = (later.proportional - before.proportional) / count;
            result["idleSeconds"] = time;
            result["idleCpuPercent"] = 100 * idle.servers / time;
            result["childrenIdleCpuPercent"] = 100 * idle.children / time;
        }
        result["complete"] = true;
        return result;
    }

private:
    Memory memory() const { return servers().empty() ? Memory{} : servers().memory(); }
};

} // namespace

Result measureIdle(const Options& options)
{
    return IdleRun(options).run();
}

} // namespace bytecrowds::load
