#include "tests/bench/report.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <malloc.h>

namespace bytecrowds::bench {

void report(const Result& result, Numbers numbers, const std::string& sha256)
{
    std::printf(R"({"peer":"bytecrowds","version":"%s","trace":"%s","scale":%d,"case":"%s")", BYTECROWDS_VERSION,
                result.trace.c_str(), result.scale, result.name.c_str());
    for (const auto& [name, number] : numbers)
        std::printf(R"(,"%s":%.9g)", name, number);
    if (!sha256.empty())
        std::printf(R"(,"sha256":"%s")", sha256.c_str());
    std::printf("}\n");
    std::fflush(stdout);
}

double timed(const std::function<void()>& run)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    run();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Times summary(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.front(), times.size()};
}

Times measure(int runs, const std::function<void()>& prepare, const std::function<void()>& run)
{
    constexpr double Enough = 1000;
    constexpr std::size_t MostRuns = 200;
    std::vector<double> times;
    for (double sum = 0; times.size() < std::size_t(runs) || (sum < Enough && times.size() < MostRuns);) {
        prepare();
        times.push_back(timed(run));
        sum += times.back();
        if (runs == 1)
            break;
    }
    return summary(std::move(times));
}

void measure(const Result& result, int runs, const std::function<void()>& prepare, const std::function<void()>& run,
             const std::function<double()>& bytes)
{
    const Times times = measure(runs, prepare, run);
    if (bytes)
        report(result, {{"ms", times.median}, {"minMs", times.least}, {"runs", double(times.runs)}, {"bytes", bytes()}});
    else
        report(result, {{"ms", times.median}, {"minMs", times.least}, {"runs", double(times.runs)}});
}

std::size_t allocatedBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

std::string sha256(std::string_view bytes)
{
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace bytecrowds::bench
