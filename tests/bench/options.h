#pragma once

#include <set>
#include <string>
#include <vector>

namespace bytecrowds::bench {

/// What is to be measured.
struct Options
{
    int runs = 5;  ///< at least
    int scale = 1; ///< how many times longer than it is
    std::set<std::string> cases; ///< empty: all
    std::vector<std::string> traces;

    bool isWanted(const std::string& name) const { return cases.empty() || cases.contains(name); }
};

} // namespace bytecrowds::bench
