#pragma once

#include "app/inspect/updatefile.h"

#include <iosfwd>

namespace bytecrowds::inspect {

/// Lists what an update holds: every struct, then what it deletes.
Outcome dump(const UpdateFile& file, std::ostream& out);
/// The same for machines: an object, each struct on a line of its own.
///
///   {"format": "V1", "bytes": 20, "structs": [STRUCT...], "deletions": [{"client", "clock", "length"}...]}
///   STRUCT   {"client", "clock", "length", "kind", "origin"?, "rightOrigin"?, "parent"?, "key"?,
///            "content"?, "deleted"?}
///   parent   {"root": name}, or {"client", "clock"} of the item that holds it
///   content  a string; an array of JSON and Any; a value of Embed; {"key", "value"} of Format;
///            {"type", "name"?} of Type; {"guid", "options"} of Subdocument; {"hex"} of Binary
///   deleted  how many of its elements the update deletes
Outcome dumpJson(const UpdateFile& file, std::ostream& out);

} // namespace bytecrowds::inspect
