#pragma once

#include "sync/crdt/offset.h"

#include <string>

namespace bytecrowds::editor {

/// One replacement that a person made in a view, in the bytes of the text as it was after the edits before it.
struct Edit
{
    crdt::Utf8 at;
    std::string erased;   ///< UTF-8; what stood there
    std::string inserted; ///< UTF-8; what came in its place

    bool operator==(const Edit&) const = default;
};

} // namespace bytecrowds::editor
