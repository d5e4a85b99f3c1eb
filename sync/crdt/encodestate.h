#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/deleteset.h"
#include "sync/crdt/statevector.h"
#include "sync/crdt/updateformat.h"

namespace bytecrowds::crdt {

struct DocCore;
struct TransactionCore;

/// An update of all structs that a replica with that state lacks, with all deletions, and with what waits.
Bytes encodeState(const DocCore& doc, const StateVector& known, UpdateFormat format);
/// An update of what a transaction did, and of what was made since; valid until the next one of that format.
ByteView encodeTransaction(const TransactionCore& transaction, UpdateFormat format);
/// An update of the structs that a snapshot knows, cut where it ends, with its deletions. Yjs V2.
Bytes encodeSnapshotState(TransactionCore& transaction, const StateVector& state, const DeleteSet& deletes);

} // namespace bytecrowds::crdt
