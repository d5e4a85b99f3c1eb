#include "sync/crdt/snapshot.h"

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/updateencoder.h"
#include "sync/crdt/updatewriter.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

template<class Out>
Bytes encodeAs(const Snapshot& snapshot)
{
    Out out; // only its rest is used
    snapshot.deletes.write(out);
    const Bytes state = snapshot.state.encode();
    out.rest.writeRaw(state);
    return out.rest.take();
}

DeleteSet readDeleteSet(Decoder& decoder, UpdateFormat format)
{
    DeleteSet set;
    for (std::size_t clients = decoder.readCount(2); clients > 0 && !decoder.failed(); --clients) {
        const ClientId client = decoder.readVarUint();
        Clock end = 0;
        for (std::size_t ranges = decoder.readCount(2); ranges > 0 && !decoder.failed(); --ranges) {
            const bool isV2 = format == UpdateFormat::V2;
            const Clock clock = decoder.readVarUint() + (isV2 ? end : 0);
            const Clock length = decoder.readVarUint() + (isV2 ? 1 : 0);
            if (clock > MaxVarUint || length > MaxVarUint - clock)
                decoder.fail("A deleted range ends beyond the last clock.");
            end = clock + length;
            set.add(client, clock, length);
        }
    }
    return set;
}

} // namespace

std::vector<std::pair<Clock, Clock>> Snapshot::shownParts(Id first, Clock length) const
{
    std::vector<std::pair<Clock, Clock>> parts;
    const Clock end = std::min(first.clock + length, std::max(first.clock, state.clock(first.client)));
    Clock at = first.clock;
    const auto ranges = deletes.clients().find(first.client);
    if (ranges != deletes.clients().end()) {
        auto range = std::upper_bound(ranges->second.begin(), ranges->second.end(), at,
                                      [](Clock clock, const DeleteRange& each) { return clock < each.end(); });
        for (; range != ranges->second.end() && range->clock < end; ++range) {
            if (at < range->clock)
                parts.emplace_back(at - first.clock, range->clock - first.clock);
            at = range->end();
        }
    }
    if (at < end)
        parts.emplace_back(at - first.clock, end - first.clock);
    return parts;
}

Bytes Snapshot::encode(UpdateFormat format) const
{
    return format == UpdateFormat::V1 ? encodeAs<UpdateEncoderV1>(*this) : encodeAs<UpdateEncoderV2>(*this);
}

std::variant<Snapshot, DecodeError> Snapshot::decode(ByteView bytes, UpdateFormat format)
{
    Decoder decoder(bytes);
    Snapshot snapshot;
    snapshot.deletes = readDeleteSet(decoder, format);
    if (decoder.failed())
        return *decoder.error();
    snapshot.deletes.normalize();
    auto state = StateVector::decode(decoder.readRest());
    if (auto* error = std::get_if<DecodeError>(&state))
        return std::move(*error);
    snapshot.state = std::get<StateVector>(std::move(state));
    return snapshot;
}

std::variant<bool, DecodeError> Snapshot::contains(ByteView bytes, UpdateFormat format) const
{
    DecodedUpdate update;
    if (auto error = decodeUpdate(bytes, format, update))
        return std::move(*error);
    for (const StructRecord& record : update.structs) {
        if (record.end() > state.clock(update.id(record.client)))
            return false;
    }
    DeleteSet merged = deletes;
    merged.add(deletesOf(update));
    merged.normalize();
    return merged == deletes;
}

} // namespace bytecrowds::crdt
