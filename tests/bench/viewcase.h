#pragma once

#include <cstddef>

namespace bytecrowds::bench {

/// What is shown in a view.
struct ViewCase
{
    std::size_t bytes = 0; ///< about so many
    bool oneLine = false;  ///< without a line break
    bool wrapped = false;  ///< with word wrap
    int keys = 200;        ///< pressed in each place
};

/// Opens a text of that size in a window, presses keys in it alone and while five others type, and prints what that
/// took.
void benchView(const ViewCase& wanted);

/// Types a trace, one key of its agent after the other, into a view and its document, and prints the time of an edit
/// and the document's share.
void benchBinding(const char* trace);

} // namespace bytecrowds::bench
