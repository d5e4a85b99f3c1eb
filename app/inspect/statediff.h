#pragma once

#include "sync/crdt/snapshot.h"

namespace bytecrowds::inspect {

/// Elements of the first state that the second does not have, by ranges of their clocks.
crdt::DeleteSet missingElements(const crdt::StateVector& first, const crdt::StateVector& second);
/// What the first set has and the second has not. Both are normalized, as a snapshot's are.
crdt::DeleteSet missingDeletions(const crdt::DeleteSet& first, const crdt::DeleteSet& second);

} // namespace bytecrowds::inspect
