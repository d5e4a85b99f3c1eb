#pragma once

#include "sync/crdt/offset.h"

#include <string>

namespace bytecrowds::crdt {

/// One replacement in a text, in the coordinates of the text as it is after the changes before it in the same list.
struct TextChange
{
    Utf16 utf16;          ///< where, in UTF-16 units
    Utf8 utf8;            ///< where, in bytes
    Utf16 erasedUtf16;    ///< how much went, in UTF-16 units
    Utf8 erasedUtf8;      ///< how much went, in bytes
    std::string inserted; ///< UTF-8; what came in its place

    bool operator==(const TextChange&) const = default;
};

} // namespace bytecrowds::crdt
