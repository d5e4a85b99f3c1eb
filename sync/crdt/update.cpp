#include "sync/crdt/update.h"

#include "sync/crdt/structwriter.h"

namespace bytecrowds::crdt {

namespace {

constexpr int ContentBits = 0x1F;

bool isBelow(const std::optional<Id>& dependency, Id id)
{
    return !dependency || dependency->client != id.client || dependency->clock < id.clock;
}

Id readId(Decoder& decoder)
{
    const ClientId client = decoder.readVarUint();
    return {client, decoder.readVarUint()};
}

StructRef readStruct(Decoder& decoder, Id id)
{
    StructRef ref;
    ref.id = id;
    const int info = decoder.readUint8();
    const int number = info & ContentBits;
    const bool isItem = number != 0 && number != 10;
    if (isItem) {
        if (info & InfoOrigin)
            ref.origin = readId(decoder);
        if (info & InfoRightOrigin)
            ref.rightOrigin = readId(decoder);
        if (!ref.origin && !ref.rightOrigin) {
            if (decoder.readVarUint() == 1)
                ref.parent = std::string(decoder.readVarString());
            else
                ref.parent = readId(decoder);
            if (info & InfoParentSub)
                ref.parentSub = std::string(decoder.readVarString());
        }
    }
    ref.content = readContent(decoder, number, ref.length);
    const auto* parent = std::get_if<Id>(&ref.parent);
    if (!isBelow(ref.origin, id) || !isBelow(ref.rightOrigin, id) || (parent && !isBelow(*parent, id)))
        decoder.fail("A struct depends on itself or on a later one of its client.");
    if (ref.length > MaxVarUint - id.clock)
        decoder.fail("A struct ends beyond the last clock.");
    return ref;
}

} // namespace

StructRef StructRef::copy() const
{
    return {id, length, origin, rightOrigin, parent, parentSub, copyContent(content)};
}

void StructRef::cut(Clock count)
{
    content = splitContent(content, count);
    id.clock += count;
    length -= count;
    if (isItem())
        origin = Id{id.client, id.clock - 1};
}

Update Update::copy() const
{
    Update result;
    result.deletes = deletes;
    for (const StructRef& ref : structs)
        result.structs.push_back(ref.copy());
    return result;
}

std::variant<Update, DecodeError> decodeUpdate(ByteView bytes)
{
    Decoder decoder(bytes);
    std::map<ClientId, std::vector<StructRef>, std::greater<>> clients;
    for (std::size_t left = decoder.readCount(3); left > 0 && !decoder.failed(); --left) {
        std::size_t structs = decoder.readCount(2);
        Id id = readId(decoder);
        std::vector<StructRef>& refs = clients[id.client];
        refs.clear(); // of two lists of one client Yjs takes the last
        for (; structs > 0 && !decoder.failed(); --structs) {
            StructRef ref = readStruct(decoder, id);
            id.clock = ref.end();
            if (ref.length > 0)
                refs.push_back(std::move(ref));
        }
    }
    Update update;
    update.deletes = DeleteSet::read(decoder);
    if (decoder.error())
        return *decoder.error();
    for (auto& [client, refs] : clients)
        std::move(refs.begin(), refs.end(), std::back_inserter(update.structs));
    return update;
}

Bytes encodeUpdate(const Update& update)
{
    StructWriter writer;
    for (const StructRef& ref : update.structs)
        writer.write(ref, 0);
    return writer.finish(update.deletes);
}

} // namespace bytecrowds::crdt
