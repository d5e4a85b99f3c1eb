#include "sync/crdt/encodestate.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/structwriter.h"
#include "sync/crdt/updatewriter.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace bytecrowds::crdt {

namespace {

/// A client, and from which clock on its structs are written.
struct From
{
    ClientNumber client;
    Clock clock;
};

/// Deleted ranges.
using Deleted = std::vector<DeletedRanges::Range>;

void noteDeleted(Deleted& deleted, ClientNumber client, Clock clock, Clock length)
{
    if (!deleted.empty() && deleted.back().client == client && deleted.back().end() == clock)
        deleted.back().length += length;
    else
        deleted.push_back({client, clock, length});
}

/// By descending client.
template<class Out>
void writeDeleted(Out& out, const StructStore& store, const Deleted& deleted)
{
    std::size_t clients = 0;
    for (std::size_t i = 0; i < deleted.size(); ++i)
        clients += i == 0 || deleted[i - 1].client != deleted[i].client;
    out.rest.writeVarUint(clients);
    for (std::size_t i = 0; i < deleted.size();) {
        std::size_t end = i;
        while (end < deleted.size() && deleted[end].client == deleted[i].client)
            ++end;
        out.beginDeletes();
        out.rest.writeVarUint(store.idOf(deleted[i].client));
        out.rest.writeVarUint(end - i);
        for (; i < end; ++i)
            out.writeDeletion(deleted[i].clock, deleted[i].length);
    }
}

/// The head of one client's structs; gives the place of the first.
template<class Out>
ClockIndex::Position beginClient(Out& out, const StructStore& store, const From& from)
{
    const ClockIndex& index = store.client(from.client).index;
    const ClockIndex::Position first = from.clock == 0 ? index.first() : store.position({from.client, from.clock});
    out.rest.writeVarUint(index.countFrom(first));
    out.writeClient(store.idOf(from.client));
    out.rest.writeVarUint(from.clock);
    return first;
}

template<class Out>
void writeStructsFrom(Out& out, const StructStore& store, const From& from)
{
    const ClockIndex& index = store.client(from.client).index;
    Clock offset = from.clock;
    ClockIndex::Position at = beginClient(out, store, from);
    offset -= store.items.clock(index[at]);
    for (; at; at = index.next(at), offset = 0)
        writeStruct(out, store, store[index[at]], offset);
}

/// Calls `write` with each item of a client, and notes which are deleted.
template<class Write>
void forEachNoted(const StructStore& store, ClientNumber client, Deleted& deleted, Write write)
{
    store.client(client).index.forEach([&](ItemRef ref) {
        const Item& item = store[ref];
        if (item.isDeleted())
            noteDeleted(deleted, client, store.items.clock(item), store.items.length(item));
        write(item);
    });
}

/// About how many bytes a struct takes besides its text.
constexpr std::size_t BytesOfStruct = 20;

/// All structs of a client, and what of them is deleted.
void writeAllStructs(UpdateEncoderV1& out, const StructStore& store, ClientNumber number, Deleted& deleted)
{
    const Client& client = store.client(number);
    beginClient(out, store, {number, 0});
    // Held here: what is written could be anything, for all that a compiler knows.
    const VarUint own = client.idBytes;
    std::uint8_t* at = out.rest.room(client.text.size() + BytesOfStruct * client.index.size());
    forEachNoted(store, number, deleted, [&](const Item& item) {
        if (isCommon(store, item)) {
            at = putCommon(out.rest.roomAt(at, commonRoom(item)), store, item, own, client.text);
        } else {
            out.rest.advanceTo(at);
            writeStruct(out, store, item, 0);
            at = out.rest.room(0);
        }
    });
    out.rest.advanceTo(at);
}

void writeAllStructs(UpdateEncoderV2& out, const StructStore& store, ClientNumber number, Deleted& deleted)
{
    beginClient(out, store, {number, 0});
    forEachNoted(store, number, deleted, [&](const Item& item) { writeStruct(out, store, item, 0); });
}

template<class Out>
Bytes encodeStore(const StructStore& store, const StateVector& known)
{
    Out out;
    Deleted deleted;
    const std::vector<ClientNumber>& clients = store.clientsDescending();
    std::vector<From> from;
    for (const ClientNumber client : clients) {
        if (const Clock clock = known.clock(store.idOf(client)); clock < store.client(client).state)
            from.push_back({client, clock});
    }
    out.rest.writeVarUint(from.size());
    std::size_t next = 0;
    for (const ClientNumber client : clients) {
        const bool isWritten = next < from.size() && from[next].client == client;
        if (isWritten && from[next].clock == 0) {
            writeAllStructs(out, store, client, deleted);
        } else {
            if (isWritten)
                writeStructsFrom(out, store, from[next]);
            forEachNoted(store, client, deleted, [](const Item&) {});
        }
        next += isWritten;
    }
    writeDeleted(out, store, deleted);
    return out.take();
}

template<class Out>
ByteView encodeGrowth(Out& out, const TransactionCore& transaction)
{
    const StructStore& store = transaction.doc.store;
    out.clear();
    std::vector<From> from;
    const auto add = [&](ClientNumber client) {
        if (const Clock before = transaction.before(client); before < store.client(client).state)
            from.push_back({client, before});
    };
    // Observers may have edited since.
    if (transaction.growths.size() == 1 && transaction.doc.transactionCount == transaction.number) {
        out.rest.writeVarUint(1);
        writeStructsFrom(out, store, {transaction.growths[0].client, transaction.growths[0].before});
    } else if (transaction.growths.empty() && transaction.doc.transactionCount == transaction.number) {
        out.rest.writeVarUint(0);
    } else {
        for (const ClientNumber client : store.clientsDescending())
            add(client);
        out.rest.writeVarUint(from.size());
        for (const From& each : from)
            writeStructsFrom(out, store, each);
    }
    if (transaction.deletes.empty()) {
        out.rest.writeVarUint(0);
    } else {
        Deleted deleted(transaction.deletes.begin(), transaction.deletes.end());
        std::stable_sort(deleted.begin(), deleted.end(),
                         [&store](const DeletedRanges::Range& a, const DeletedRanges::Range& b) {
                             return store.idOf(a.client) > store.idOf(b.client);
                         });
        writeDeleted(out, store, deleted);
    }
    return out.finish();
}

} // namespace

Bytes encodeState(const DocCore& doc, const StateVector& known, UpdateFormat format)
{
    Bytes state = format == UpdateFormat::V1 ? encodeStore<UpdateEncoderV1>(doc.store, known)
                                             : encodeStore<UpdateEncoderV2>(doc.store, known);
    if (doc.pendingStructs.empty() && doc.pendingDeletes.empty())
        return state;
    DecodedUpdate all;
    [[maybe_unused]] const auto error = decodeUpdate(state, format, all);
    assert(!error);
    std::vector<StructSpan> spans{{0, all.structs.size()}};
    const DecodedUpdate waiting = doc.pendingStructs.copy();
    for (const StructSlice& slice : diffStructs(waiting, {0, waiting.structs.size()}, known))
        all.append(waiting, *slice.record, slice.offset);
    spans.push_back({spans[0].end, all.structs.size()});
    DeleteSet deletes = deletesOf(all);
    deletes.add(doc.pendingDeletes);
    deletes.normalize();
    return encodeSlices(all, mergeStructs(all, spans), deletes, format);
}

ByteView encodeTransaction(const TransactionCore& transaction, UpdateFormat format)
{
    return format == UpdateFormat::V1 ? encodeGrowth(transaction.doc.encoderV1, transaction)
                                      : encodeGrowth(transaction.doc.encoderV2, transaction);
}

Bytes encodeSnapshotState(TransactionCore& transaction, const StateVector& state, const DeleteSet& deletes)
{
    StructStore& store = transaction.doc.store;
    UpdateEncoderV2 out;
    out.rest.writeVarUint(state.clocks().size());
    for (const auto& [id, clock] : state.clocks()) {
        const ClientNumber client = store.findClient(id);
        const ClockIndex& index = store.client(client).index;
        if (clock < store.client(client).state)
            itemStartingAt(transaction, {client, clock});
        const ClockIndex::Position last = store.position({client, clock - 1});
        out.rest.writeVarUint(index.size() - index.countFrom(last) + 1);
        out.writeClient(id);
        out.rest.writeVarUint(0);
        for (ClockIndex::Position at = index.first();; at = index.next(at)) {
            writeStruct(out, store, store[index[at]], 0);
            if (at == last)
                break;
        }
    }
    deletes.write(out);
    return out.take();
}

} // namespace bytecrowds::crdt
