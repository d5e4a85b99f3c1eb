#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/deleteset.h"
#include "sync/crdt/statevector.h"
#include "sync/crdt/updateformat.h"

#include <utility>
#include <variant>
#include <vector>

namespace bytecrowds::crdt {

/// A moment of a document: which elements it knew, and which of them were deleted. What garbage collection forgets
/// can't be shown again: documents that keep their history do without it (DocOptions::collectGarbage).
///
///   delete set, state vector    in V2 the delete set is written as in updates V2
///
/// Source: Yjs 13.6, Snapshot.js.
struct Snapshot
{
    DeleteSet deletes;
    StateVector state;

    /// Whether an element was there.
    bool shows(Id id) const { return id.clock < state.clock(id.client) && !deletes.contains(id); }
    /// Of a run of elements, the parts that were there, as offsets [begin, end).
    std::vector<std::pair<Clock, Clock>> shownParts(Id first, Clock length) const;

    Bytes encode(UpdateFormat format = UpdateFormat::V1) const;
    static std::variant<Snapshot, DecodeError> decode(ByteView bytes, UpdateFormat format = UpdateFormat::V1);
    /// Whether an update brings nothing that the snapshot does not know.
    std::variant<bool, DecodeError> contains(ByteView update, UpdateFormat format = UpdateFormat::V1) const;

    bool operator==(const Snapshot&) const = default;
};

} // namespace bytecrowds::crdt
