#include "sync/crdt/update.h"

#include "sync/crdt/updatewriter.h"

namespace bytecrowds::crdt {

namespace {

/// In the order of the update, skips included.
std::vector<StructSlice> slicesOf(const DecodedUpdate& update)
{
    std::vector<StructSlice> slices;
    slices.reserve(update.structs.size());
    for (const StructRecord& record : update.structs)
        slices.emplace_back(update, record);
    return slices;
}

/// A diff and a conversion keep the order of each client's ranges. V2 has no way to say an order that falls.
DeleteSet deletesAsTheyStand(const DecodedUpdate& update, UpdateFormat format)
{
    DeleteSet set;
    for (const DecodedUpdate::Deletion& deletion : update.deletes)
        set.add(update.id(deletion.client), deletion.clock, deletion.length);
    if (format == UpdateFormat::V2 && !set.isSorted())
        set.normalize();
    return set;
}

} // namespace

DeleteSet deletesOf(const DecodedUpdate& updates)
{
    DeleteSet set = deletesAsTheyStand(updates, UpdateFormat::V1);
    set.normalize();
    return set;
}

std::variant<Bytes, DecodeError> mergeUpdates(std::span<const ByteView> updates, UpdateFormat format)
{
    if (updates.size() == 1)
        return Bytes(updates[0].begin(), updates[0].end());
    DecodedUpdate all;
    std::vector<StructSpan> spans;
    spans.reserve(updates.size());
    for (const ByteView update : updates) {
        const std::size_t begin = all.structs.size();
        if (auto error = decodeUpdate(update, format, all))
            return std::move(*error);
        spans.push_back({begin, all.structs.size()});
    }
    return encodeSlices(all, mergeStructs(all, spans), deletesOf(all), format);
}

std::variant<Bytes, DecodeError> diffUpdate(ByteView bytes, const StateVector& known, UpdateFormat format)
{
    DecodedUpdate update;
    if (auto error = decodeUpdate(bytes, format, update))
        return std::move(*error);
    return encodeSlices(update, diffStructs(update, {0, update.structs.size()}, known),
                        deletesAsTheyStand(update, format), format);
}

std::vector<StructSlice> diffStructs(const DecodedUpdate& update, StructSpan span, const StateVector& known)
{
    std::vector<StructSlice> slices;
    for (std::size_t i = span.begin; i < span.end;) {
        const StructRecord& record = update.structs[i];
        const Clock clock = known.clock(update.id(record.client));
        if (record.kind == ContentKind::Skip || record.end() <= clock) {
            ++i;
            continue;
        }
        slices.emplace_back(update, record, record.clock < clock ? clock - record.clock : 0);
        for (++i; i < span.end && update.structs[i].client == record.client; ++i)
            slices.emplace_back(update, update.structs[i]);
    }
    return slices;
}

std::variant<Bytes, DecodeError> convertUpdate(ByteView bytes, UpdateFormat from, UpdateFormat to)
{
    DecodedUpdate update;
    if (auto error = decodeUpdate(bytes, from, update))
        return std::move(*error);
    return encodeSlices(update, slicesOf(update), deletesAsTheyStand(update, to), to);
}

std::variant<StateVector, DecodeError> stateVectorOfUpdate(ByteView bytes, UpdateFormat format)
{
    DecodedUpdate update;
    if (auto error = decodeUpdate(bytes, format, update))
        return std::move(*error);
    StateVector vector;
    for (std::size_t i = 0; i < update.structs.size();) {
        const ClientSlot client = update.structs[i].client;
        Clock clock = 0;
        bool hasGap = false;
        for (; i < update.structs.size() && update.structs[i].client == client; ++i) {
            const StructRecord& record = update.structs[i];
            hasGap = hasGap || record.kind == ContentKind::Skip || record.clock != clock;
            if (!hasGap)
                clock = record.end();
        }
        vector.set(update.id(client), clock);
    }
    return vector;
}

std::variant<UpdateExtent, DecodeError> extentOfUpdate(ByteView bytes, UpdateFormat format)
{
    DecodedUpdate update;
    if (auto error = decodeUpdate(bytes, format, update))
        return std::move(*error);
    UpdateExtent extent;
    for (std::size_t i = 0; i < update.structs.size(); ++i) {
        const StructRecord& record = update.structs[i];
        if (i == 0 || update.structs[i - 1].client != record.client)
            extent.from.set(update.id(record.client), record.clock);
        extent.to.set(update.id(record.client), record.end());
    }
    return extent;
}

} // namespace bytecrowds::crdt
