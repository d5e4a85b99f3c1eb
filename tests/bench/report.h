#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bytecrowds::bench {

/// What is measured: printed as one line of JSON, whose fields README.md explains.
struct Result
{
    std::string trace;
    int scale = 1;
    std::string name; ///< of the case
};
using Numbers = std::initializer_list<std::pair<const char*, double>>;

/// `sha256` of what came out, if that tells anything.
void report(const Result& result, Numbers numbers, const std::string& sha256 = {});

/// Milliseconds.
struct Times
{
    double median = 0;
    double least = 0;
    std::size_t runs = 0;
};
double timed(const std::function<void()>& run);
Times summary(std::vector<double> times);
/// Runs something again and again, at least `runs` times and until it took a second in all, or 200 runs; once if `runs` is
/// 1. `prepare` is not timed.
Times measure(int runs, const std::function<void()>& prepare, const std::function<void()>& run);
/// The same, reported beside a number of bytes.
void measure(const Result& result, int runs, const std::function<void()>& prepare, const std::function<void()>& run,
             const std::function<double()>& bytes = nullptr);

/// Bytes that are allocated now, the allocator's own included.
std::size_t allocatedBytes();

/// In hexadecimal digits.
std::string sha256(std::string_view bytes);

} // namespace bytecrowds::bench
