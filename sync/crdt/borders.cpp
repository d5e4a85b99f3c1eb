#include "sync/crdt/borders.h"

#include "sync/crdt/positionindex.h"
#include "sync/crdt/typecore.h"

namespace bytecrowds::crdt {

namespace {

/// Whether `right` follows `left` in the order of its client; it does in its list.
bool areNeighbours(const Item& left, const Item& right)
{
    return left.client() == right.client() && !left.isWide() && !right.isWide() &&
           left.clock + left.length == right.clock;
}

/// Whether two neighbours in their list, one of them a tombstone, would be one run if both were deleted.
bool wouldJoin(const ItemPool& items, const Item& left, const Item& right)
{
    return areNeighbours(left, right) && !left.isRedone() && !right.isRedone() &&
           items.origin(right) == items.lastId(left) && items.rightOrigin(left) == items.rightOrigin(right);
}

} // namespace

bool continuesText(const StructStore& store, ItemRef ref, ItemRef right, LocalId rightOrigin, const AddedText& added)
{
    const Item& item = store[ref];
    if (item.client() != added.id.client || item.kind() != ContentKind::String || item.isDeleted() || item.isRedone() ||
        item.isWide() || item.isEntry() || item.right != right || item.clock + item.length != added.id.clock ||
        store.items.rightOrigin(item) != rightOrigin || added.id.clock + added.units > ItemPool::MaxNarrow)
        return false;
    const std::size_t bytes = store.isAscii(item) ? item.length : store.text(item).size();
    const TypeCore& parent = *store.parent(item);
    return store.textOffset(item) + bytes == store.client(added.id.client).text.size() &&
           !(parent.item && parent.isDeleted());
}

void extendText(StructStore& store, ItemRef ref, const AddedText& added)
{
    Item& item = store[ref];
    Client& client = store.client(added.id.client);
    const std::uint32_t start = store.textOffset(item);
    client.text.append(added.utf8, added.ascii);
    store.setTextOffset(item, start, added.ascii && store.isAscii(item));
    item.length += std::uint32_t(added.units);
    client.state += added.units;
    itemGrew(store, item, {std::uint32_t(added.units), std::uint32_t(added.utf8.size()), 0});
}

MovableBorder findBorder(const StructStore& store, ItemRef ref, std::uint32_t offset, std::uint64_t length)
{
    const Item& item = store[ref];
    MovableBorder border;
    border.isTail = offset > 0 && offset + length == item.length;
    const bool isHead = offset == 0 && length < item.length;
    if (item.kind() != ContentKind::String || item.isWide() || !(border.isTail || isHead))
        return {};
    const ItemRef other = border.isTail ? item.right : item.left;
    if (!other || store[other].kind() != ContentKind::Deleted ||
        !wouldJoin(store.items, border.isTail ? item : store[other], border.isTail ? store[other] : item))
        return {};
    border.bytes = std::uint32_t(length);
    if (!store.isAscii(item)) {
        const TextBuffer::Place at = store.advance(item, border.isTail ? offset : length);
        if (at.inPair)
            return {}; // leaves something else than what was there
        border.bytes = border.isTail ? std::uint32_t(store.text(item).size()) - at.bytes : at.bytes;
    }
    border.tombstone = other;
    return border;
}

void moveBorder(StructStore& store, ItemRef ref, const MovableBorder& border, std::uint32_t length)
{
    Item& item = store[ref];
    Item& tombstone = store[border.tombstone];
    std::uint32_t start = store.textOffset(item);
    bool ascii = store.isAscii(item);
    if (!ascii) // as many bytes as units: what is left is all ASCII
        ascii = store.text(item).size() - border.bytes == item.length - length;
    store.client(item.client()).text.discard(border.bytes);
    tombstone.length += length;
    item.length -= length;
    Item& right = border.isTail ? tombstone : item;
    right.clock += border.isTail ? -length : length;
    store.items.setOrigin(right, {item.client(), right.clock - 1});
    store.setTextOffset(item, start + (border.isTail ? 0 : border.bytes), ascii);
    itemShifted(store, border.isTail ? border.tombstone : ref, border.isTail ? -std::int64_t(length) : length);
    itemGrew(store, item, Extent() - Extent{length, border.bytes, 0});
}

bool mayJoin(const StructStore& store, ItemRef left, ItemRef right)
{
    return left && right && areNeighbours(store[left], store[right]) && store[left].isLike(store[right]);
}

} // namespace bytecrowds::crdt
