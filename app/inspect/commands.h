#pragma once

#include "app/inspect/options.h"
#include "app/inspect/outcome.h"

#include <iosfwd>

namespace bytecrowds::inspect {

/// Does what is asked; what it finds goes to `out`.
Outcome run(const Options& options, std::ostream& out);

} // namespace bytecrowds::inspect
