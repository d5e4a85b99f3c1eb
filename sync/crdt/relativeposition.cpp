#include "sync/crdt/relativeposition.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/redo.h"
#include "sync/crdt/text.h"

#include <cstdlib>

namespace bytecrowds::crdt {

namespace {

Id readId(Decoder& decoder)
{
    const ClientId client = decoder.readVarUint();
    return {client, decoder.readVarUint()};
}

void writeId(Encoder& encoder, Id id)
{
    encoder.writeVarUint(id.client);
    encoder.writeVarUint(id.clock);
}

} // namespace

RelativePosition RelativePosition::at(const SharedType& sequence, std::size_t index, int assoc)
{
    TypeCore& core = sequence.core();
    const StructStore& store = core.doc.store;
    RelativePosition position;
    position.assoc = assoc;
    if (core.item)
        position.type = store.globalId(store.items.id(store[core.item]));
    else
        position.root = core.name;
    if (assoc < 0) {
        if (index == 0)
            return position;
        --index;
    }
    const PositionIndex::Place place = core.index().findUtf16(store, index);
    if (place.item) {
        const LocalId first = store.items.id(store[place.item]);
        position.item = store.globalId({first.client, first.clock + index - place.start.utf16});
    } else if (assoc < 0 && core.last()) {
        position.item = store.globalId(store.items.lastId(store[core.last()]));
    }
    return position;
}

RelativePosition RelativePosition::at(const Text& text, Utf16 offset, int assoc)
{
    return at(SharedType(text.core()), offset.value, assoc);
}

std::optional<RelativePosition::Absolute> RelativePosition::resolve(Doc& doc, bool followUndone) const
{
    DocCore& core = doc.core();
    StructStore& store = core.store;
    const auto placeOf = [&](const Id& id) -> std::optional<CurrentPlace> {
        const LocalId local = store.localId(id);
        if (!store.has(local))
            return std::nullopt;
        if (followUndone)
            return followRedone(store, local);
        const ItemRef ref = store.find(local);
        return CurrentPlace{ref, local.clock - store.items.clock(ref)};
    };
    if (item) {
        const auto place = placeOf(*item);
        if (!place || store[place->item].isGc())
            return std::nullopt;
        const Item& found = store[place->item];
        TypeCore& parent = *store.parent(found);
        if (parent.isDeleted() || found.isEntry())
            return Absolute{SharedType(parent), 0};
        std::size_t index = parent.index().before(store, place->item).utf16;
        if (found.isVisible())
            index += std::size_t(place->offset) + (assoc < 0 ? 1 : 0);
        return Absolute{SharedType(parent), index};
    }
    TypeCore* sequence = nullptr;
    if (type) {
        const auto place = placeOf(*type);
        sequence = place ? store.type(store[place->item]) : nullptr;
        if (!sequence)
            return std::nullopt;
    } else {
        sequence = &core.root(root);
    }
    return Absolute{SharedType(*sequence), assoc < 0 ? 0 : sequence->index().total().utf16};
}

std::optional<Utf16> RelativePosition::resolve(const Text& text) const
{
    if (!item && !type && root != text.rootName())
        return std::nullopt;
    const auto place = resolve(text.doc());
    if (!place || &place->type.core() != &text.core())
        return std::nullopt;
    return Utf16(place->index);
}

Bytes RelativePosition::encode() const
{
    Encoder encoder;
    if (item) {
        encoder.writeVarUint(0);
        writeId(encoder, *item);
    } else if (type) {
        encoder.writeUint8(2);
        writeId(encoder, *type);
    } else {
        encoder.writeUint8(1);
        encoder.writeVarString(root);
    }
    encoder.writeVarInt(assoc < 0, std::uint64_t(std::abs(std::int64_t(assoc))));
    return encoder.take();
}

std::variant<RelativePosition, DecodeError> RelativePosition::decode(ByteView bytes)
{
    constexpr std::uint64_t MaxAssoc = 1u << 30;
    Decoder decoder(bytes);
    RelativePosition position;
    switch (decoder.readVarUint()) {
    case 0:
        position.item = readId(decoder);
        break;
    case 1:
        position.root = decoder.readVarString();
        break;
    case 2:
        position.type = readId(decoder);
        break;
    default:
        decoder.fail("A relative position is of a kind that does not exist.");
    }
    if (!decoder.atEnd()) {
        const Decoder::VarInt assoc = decoder.readVarInt();
        if (assoc.magnitude > MaxAssoc)
            decoder.fail("A relative position has an association that does not exist.");
        position.assoc = int(assoc.magnitude) * (assoc.negative ? -1 : 1);
    }
    if (decoder.failed())
        return *decoder.error();
    return position;
}

} // namespace bytecrowds::crdt
