#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::editor {

/// A part of a text that another comes in place of.
struct Replacement
{
    std::size_t at = 0;     ///< bytes of the text before
    std::size_t erased = 0; ///< bytes
    std::string inserted;   ///< UTF-8

    bool operator==(const Replacement&) const = default;
};

/// What makes one text of the other, in order and at whole characters: by lines; and in lines that differ by their
/// blanks and line ends alone, by those, so that what others do between them at the same time stays where it belongs.
std::vector<Replacement> differenceOf(std::string_view before, std::string_view after);

} // namespace bytecrowds::editor
