#pragma once

#include "sync/crdt/bytes.h"

namespace bytecrowds::crdt {

struct DocCore;

/// Applies an update (v1) that only continues what its writer typed, or deletes what stands beside what was deleted, while
/// nobody looks: it needs no transaction. False, and nothing was done, for any other update, a bad one too.
bool applyQuickly(DocCore& doc, ByteView update);

} // namespace bytecrowds::crdt
