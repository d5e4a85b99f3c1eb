#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/deleteset.h"
#include "sync/crdt/statevector.h"

namespace bytecrowds::crdt {

struct DocCore;
class StructStore;

/// An update (v1) of the structs that a replica with that state lacks, and of a delete set.
Bytes encodeStructs(const StructStore& store, const StateVector& known, const DeleteSet& deletes);
/// The same with all deletions, and with what waits.
Bytes encodeState(const DocCore& doc, const StateVector& known);

} // namespace bytecrowds::crdt
