#pragma once

#include "app/inspect/updatefile.h"

#include <iosfwd>

namespace bytecrowds::inspect {

/// Loads a document, looks at every invariant of it, writes it in both formats and loads these again: they must give
/// the same document. Says what is wrong, one sentence a line.
Outcome verify(const UpdateFile& file, std::ostream& out);

} // namespace bytecrowds::inspect
