#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/statevector.h"
#include "sync/crdt/updateformat.h"

#include <span>
#include <variant>

namespace bytecrowds::crdt {

// What can be done with updates without a document. All are total: whatever the bytes, they give bytes or an error.
// Source: Yjs 13.6, updates.js.

/// One update that does what all of them do, with skips for what is missing between their structs. A single one is given
/// back as it is.
std::variant<Bytes, DecodeError> mergeUpdates(std::span<const ByteView> updates, UpdateFormat format = UpdateFormat::V1);
/// What of an update a replica with that state lacks. Deletions stay.
std::variant<Bytes, DecodeError> diffUpdate(ByteView update, const StateVector& known,
                                            UpdateFormat format = UpdateFormat::V1);
/// The same update in the other format.
std::variant<Bytes, DecodeError> convertUpdate(ByteView update, UpdateFormat from, UpdateFormat to);
/// What a replica that had nothing before holds after it: of each client, what begins at its first clock and has no gap.
std::variant<StateVector, DecodeError> stateVectorOfUpdate(ByteView update, UpdateFormat format = UpdateFormat::V1);

/// Of each client in an update, the clocks from which and up to which it has structs, skips included.
struct UpdateExtent
{
    StateVector from, to;
};
std::variant<UpdateExtent, DecodeError> extentOfUpdate(ByteView update, UpdateFormat format = UpdateFormat::V1);

} // namespace bytecrowds::crdt
