#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <utility>

namespace bytecrowds::bench {

/// What is measured: printed as one line of JSON, whose fields README.md explains.
struct Result
{
    std::string trace;
    int scale = 1;
    std::string name; ///< of the case
};
using Numbers = std::initializer_list<std::pair<const char*, double>>;

void report(const Result& result, Numbers numbers);

/// Runs something again and again, at least `runs` times and until it took a second in all, or 200 runs. `prepare` is not
/// timed. Reports the median and the minimum in milliseconds, beside other numbers.
void measure(const Result& result, int runs, const std::function<void()>& prepare, const std::function<void()>& run,
             const std::function<double()>& bytes = nullptr);

/// Bytes that are allocated now, the allocator's own included.
std::size_t allocatedBytes();

} // namespace bytecrowds::bench
