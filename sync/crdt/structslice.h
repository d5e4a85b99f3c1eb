#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/statevector.h"

#include <vector>

namespace bytecrowds::crdt {

/// A struct of an update, or a part of one, or what a merge put in its place: a skip, or a collected struct made longer.
struct StructSlice
{
    const StructRecord* record = nullptr; ///< null for a skip that a merge made
    Clock offset = 0;                     ///< without so many of its first elements
    ClientId client = 0;
    Clock clock = 0; ///< its own, behind the offset
    Clock length = 0;
    ContentKind kind = ContentKind::Skip;

    StructSlice() = default;
    StructSlice(const DecodedUpdate& update, const StructRecord& whole, Clock without = 0)
        : record(&whole)
        , offset(without)
        , client(update.id(whole.client))
        , clock(whole.clock + without)
        , length(whole.length - without)
        , kind(whole.kind)
    {
    }
    static StructSlice skip(ClientId client, Clock clock, Clock length)
    {
        StructSlice slice;
        slice.client = client;
        slice.clock = clock;
        slice.length = length;
        return slice;
    }

    Clock end() const { return clock + length; }
    bool isSkip() const { return kind == ContentKind::Skip; }
};

/// Which structs of a table are one update's.
struct StructSpan
{
    std::size_t begin = 0, end = 0;
};

/// The structs of several updates in one table as one update, with skips for what is missing between them, given in its
/// order. Source: Yjs 13.6, updates.js, mergeUpdatesV2.
std::vector<StructSlice> mergeStructs(const DecodedUpdate& updates, const std::vector<StructSpan>& spans);
/// What of one of them a replica with that state lacks. Source: Yjs 13.6, updates.js, diffUpdateV2.
std::vector<StructSlice> diffStructs(const DecodedUpdate& update, StructSpan span, const StateVector& known);

} // namespace bytecrowds::crdt
