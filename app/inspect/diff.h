#pragma once

#include "app/inspect/updatefile.h"

#include <iosfwd>

namespace bytecrowds::inspect {

/// Says what each of two states has that the other lacks: elements and deletions by clients and clocks, then how their
/// roots differ, line by line. The outcome is wrong when they differ.
Outcome diff(const UpdateFile& first, const UpdateFile& second, std::ostream& out);

} // namespace bytecrowds::inspect
