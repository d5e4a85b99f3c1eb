#pragma once

#include "sync/crdt/contentkind.h"

namespace bytecrowds::inspect {

/// What Yjs calls contents and shared types; for machines too, so in no language.
constexpr const char* nameOf(crdt::ContentKind kind)
{
    constexpr const char* Names[crdt::ContentKinds] = {"GC",     "Deleted", "JSON", "Binary",      "String", "Embed",
                                                       "Format", "Type",    "Any",  "Subdocument", "Skip"};
    return Names[int(kind)];
}
constexpr const char* identifierOf(crdt::TypeKind kind)
{
    constexpr const char* Names[] = {"Array",       "Map",     "Text",    "XmlElement",
                                     "XmlFragment", "XmlHook", "XmlText", "Unknown"};
    return Names[int(kind)];
}

} // namespace bytecrowds::inspect
