#pragma once

#include "app/inspect/updatefile.h"

namespace bytecrowds::inspect {

/// Writes the same update in a format.
Outcome convert(const UpdateFile& file, crdt::UpdateFormat to, const QString& path);

} // namespace bytecrowds::inspect
