#include "tests/bench/report.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <malloc.h>
#include <vector>

namespace bytecrowds::bench {

void report(const Result& result, Numbers numbers)
{
    std::printf(R"({"peer":"bytecrowds","version":"%s","trace":"%s","scale":%d,"case":"%s")", BYTECROWDS_VERSION,
                result.trace.c_str(), result.scale, result.name.c_str());
    for (const auto& [name, number] : numbers)
        std::printf(R"(,"%s":%.9g)", name, number);
    std::printf("}\n");
    std::fflush(stdout);
}

void measure(const Result& result, int runs, const std::function<void()>& prepare, const std::function<void()>& run,
             const std::function<double()>& bytes)
{
    using Clock = std::chrono::steady_clock;
    constexpr double Enough = 1000;
    constexpr std::size_t MostRuns = 200;
    std::vector<double> times;
    for (double sum = 0; times.size() < std::size_t(runs) || (sum < Enough && times.size() < MostRuns);) {
        prepare();
        const auto start = Clock::now();
        run();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        sum += times.back();
        if (runs == 1)
            break;
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    if (bytes)
        report(result, {{"ms", median}, {"minMs", times.front()}, {"runs", double(times.size())}, {"bytes", bytes()}});
    else
        report(result, {{"ms", median}, {"minMs", times.front()}, {"runs", double(times.size())}});
}

std::size_t allocatedBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace bytecrowds::bench
