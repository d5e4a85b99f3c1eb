#pragma once

#include "app/inspect/outcome.h"
#include "sync/crdt/doc.h"

#include <iosfwd>
#include <optional>

namespace bytecrowds::inspect {

/// Types a trace, or applies a log of updates, and says what came of it. The outcome is wrong when the text is not the
/// one that the trace ends with, or a document is inconsistent, or replicas differ. The state goes to a file, if one is
/// named. `format` is that of a log's updates, `to` that of the state.
Outcome replay(const QString& path, crdt::UpdateFormat format, crdt::UpdateFormat to,
               const std::optional<QString>& statePath, std::ostream& out);

} // namespace bytecrowds::inspect
