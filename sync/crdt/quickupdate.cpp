#include "sync/crdt/quickupdate.h"

#include "sync/crdt/borders.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/structinfo.h"
#include "sync/crdt/utf8.h"

namespace bytecrowds::crdt {

namespace {

/// 1 client, 1 struct: text behind the last that its client wrote.
bool extend(DocCore& doc, Decoder& in)
{
    const std::uint64_t structs = in.readVarUint();
    const ClientId id = in.readVarUint();
    const Clock clock = in.readVarUint();
    const std::uint8_t info = in.readUint8();
    if (structs != 1 || (info & ~StructInfo::RightOrigin) != (StructInfo::Origin | std::uint8_t(ContentKind::String)))
        return false;
    const ClientId originClient = in.readVarUint();
    const Clock originClock = in.readVarUint();
    Id rightOrigin;
    if (info & StructInfo::RightOrigin) {
        rightOrigin.client = in.readVarUint();
        rightOrigin.clock = in.readVarUint();
    }
    const ByteView bytes = in.readVarUint8Array();
    const bool deletesNothing = in.readVarUint() == 0;
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (in.failed() || !deletesNothing || originClient != id || originClock + 1 != clock || id == doc.clientId ||
        text.empty() || !isAscii(text))
        return false;

    StructStore& store = doc.store;
    const ClientNumber number = store.findClient(id);
    if (number == NoClient || store.client(number).state != clock ||
        store.client(number).text.size() + text.size() > TextBuffer::MaxBytes)
        return false;
    const ClockIndex& order = store.client(number).index;
    const ItemRef left = order[order.last()];
    const ItemRef right = store[left].right;
    LocalId rightId;
    if (right) {
        rightId = store.items.id(store[right]);
        if (!(info & StructInfo::RightOrigin) || rightId.clock != rightOrigin.clock ||
            store.idOf(rightId.client) != rightOrigin.client)
            return false;
    } else if (info & StructInfo::RightOrigin) {
        return false;
    }
    const AddedText added{{number, clock}, text, text.size(), true};
    if (!continuesText(store, left, right, rightId, added))
        return false;
    extendText(store, left, added);
    return true;
}

/// No structs, 1 client, 1 range.
bool erase(DocCore& doc, Decoder& in)
{
    const std::uint64_t clients = in.readVarUint();
    const ClientId id = in.readVarUint();
    const std::uint64_t ranges = in.readVarUint();
    const Clock clock = in.readVarUint();
    const std::uint64_t length = in.readVarUint();
    StructStore& store = doc.store;
    if (in.failed() || clients != 1 || ranges != 1 || length == 0 || length > MaxVarUint - clock)
        return false;
    const ClientNumber number = store.findClient(id);
    if (number == NoClient || store.client(number).state < clock + length)
        return false;
    const ItemRef ref = store.find({number, clock});
    const Item& item = store[ref];
    if (item.isWide() || item.isEntry() || item.isDeleted() || clock + length > store.items.end(item))
        return false;
    const MovableBorder border = findBorder(store, ref, std::uint32_t(clock - item.clock), length);
    const ItemRef tombstone = border.tombstone;
    if (!tombstone)
        return false;
    const bool mayBeOne = border.isTail
                              ? mayJoin(store, tombstone, store[tombstone].right)
                              : mayJoin(store, store[tombstone].left, tombstone) || mayJoin(store, ref, item.right);
    if (mayBeOne || store.parent(item)->cleansFormats)
        return false;
    moveBorder(store, ref, border, std::uint32_t(length));
    store.pack(number);
    return true;
}

} // namespace

bool applyQuickly(DocCore& doc, ByteView update)
{
    constexpr std::size_t Small = 256;
    if (update.size() > Small || doc.transaction || doc.isWatched() || !doc.collectsGarbage() ||
        !doc.pendingStructs.empty() || !doc.pendingDeletes.empty())
        return false;
    Decoder in(update);
    const std::uint64_t clients = in.readVarUint();
    const bool done = clients == 0 ? erase(doc, in) : clients == 1 && extend(doc, in);
    if (done)
        ++doc.transactionCount; // whoever types here must look again
    return done;
}

} // namespace bytecrowds::crdt
