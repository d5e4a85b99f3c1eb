#pragma once

#include <sys/types.h>

namespace bytecrowds::relay {

/// Called between fork and exec, in a child of the process `parent`: makes it a session of its own, since a terminal's
/// Ctrl-C is for the parent, which ends its children itself and needs them for a little longer; ends it by SIGTERM when
/// the parent dies; unblocks all signals. Async-signal-safe.
void tieToParent(pid_t parent);

} // namespace bytecrowds::relay
