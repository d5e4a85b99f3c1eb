#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/deleteset.h"

namespace bytecrowds::inspect {

/// What an update deletes, normalized.
crdt::DeleteSet deletionsOf(const crdt::DecodedUpdate& update);
/// How many of some elements are in a normalized set.
crdt::Clock deletedLength(const crdt::DeleteSet& deleted, crdt::Id first, crdt::Clock length);

} // namespace bytecrowds::inspect
