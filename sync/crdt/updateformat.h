#pragma once

namespace bytecrowds::crdt {

/// Yjs' two encodings of updates and snapshots. V1 is what goes over wires; V2 is smaller.
enum class UpdateFormat
{
    V1,
    V2,
};

} // namespace bytecrowds::crdt
