#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds {

/// One line of two texts laid side by side.
struct DiffLine
{
    enum class Side
    {
        Both,
        First,
        Second,
    };

    Side side = Side::Both;
    std::string_view text;

    bool operator==(const DiffLine&) const = default;
};

/// The lines of both texts, those that only one has in the least number; where the two differ in more than a few
/// thousand lines, all that lies between their common start and end counts as different. The lines point into the
/// texts. Source: Myers, "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1986).
std::vector<DiffLine> diffLines(std::string_view first, std::string_view second);

/// The same as people read it, as `diff -u` prints it: changed lines with three common ones around them. Empty when the
/// texts are equal.
std::string unifiedDiff(std::string_view first, std::string_view second);

} // namespace bytecrowds
