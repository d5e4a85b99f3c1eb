#include "tests/bench/relay/options.h"
#include "tests/bench/relay/run.h"

#include <cmath>
#include <cstdlib>
#include <iostream>

using namespace bytecrowds::load;

namespace {

Result measure(const Options& options)
{
    if (options.mode == "throughput")
        return measureThroughput(options);
    if (options.mode == "latency")
        return measureLatency(options);
    if (options.mode == "idle")
        return measureIdle(options);
    return measureOpen(options);
}

/// To six digits: no figure of a measurement has more.
double rounded(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 5);
    return unit < 1 ? std::round(value / unit) / std::round(1 / unit) : std::round(value / unit) * unit;
}

void print(Result line)
{
    for (auto& field : line) {
        if (field.is_number_float())
            field = rounded(field);
    }
    std::cout << line.dump() << std::endl;
}

} // namespace

int main(int count, char** arguments)
{
    Options options;
    try {
        options = parseOptions(count, arguments);
    } catch (const std::exception& error) {
        std::cerr << "relay_load: " << error.what() << '\n';
        return 2;
    }
    Result line{{"peer", options.peer}, {"version", options.version}, {"case", options.mode}};
    try {
        line.update(measure(options));
    } catch (const std::exception& error) {
        line["failed"] = error.what();
    }
    print(line);
    return line.contains("failed") ? EXIT_FAILURE : EXIT_SUCCESS;
}
