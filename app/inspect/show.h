#pragma once

#include "app/inspect/updatefile.h"

#include <iosfwd>
#include <optional>

namespace bytecrowds::inspect {

/// What to show of a document.
struct View
{
    std::optional<QString> root;     ///< nothing else than what that holds; none: all, each below its name
    std::optional<QString> snapshot; ///< a file with a snapshot of Yjs: as it was then
};

/// Texts as they are, the other roots as JSON.
Outcome show(const UpdateFile& file, const View& view, std::ostream& out);

} // namespace bytecrowds::inspect
