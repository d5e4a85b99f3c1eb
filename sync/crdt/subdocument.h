#pragma once

#include "sync/crdt/value.h"

#include <string>

namespace bytecrowds::crdt {
namespace content {

/// A document in a document: kept and passed on.
struct Subdocument
{
    std::string guid;
    Value options;

    bool operator==(const Subdocument&) const = default;
};

} // namespace content

/// What Yjs keeps and writes of the options of a subdocument: `gc` if it is off, `autoLoad` if it is on, `meta` if
/// there is one; a `guid` among them replaces the one before them.
content::Subdocument canonicalSubdocument(std::string guid, const Value& options);

} // namespace bytecrowds::crdt
