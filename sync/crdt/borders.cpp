#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/transactioncore.h"

// Typing and deleting at one place, character by character, are most of what a text is made of. What the end of a
// transaction would join is never made then: the item at hand grows, or gives elements to the tombstone beside it.

namespace bytecrowds::crdt {

namespace {

/// Whether `right` follows `left` in its list and in the order of its client, so that a join could be tried.
bool areNeighbours(const StructStore& store, ItemRef leftRef, ItemRef rightRef)
{
    if (!leftRef || !rightRef)
        return false;
    const Item& left = store[leftRef];
    const Item& right = store[rightRef];
    return left.client() == right.client() && !left.isWide() && !right.isWide() &&
           left.clock + left.length == right.clock;
}

/// Whether two neighbours, one of them a tombstone, would be one run if both were deleted.
bool wouldJoin(const StructStore& store, ItemRef left, ItemRef right)
{
    const ItemPool& items = store.items;
    return areNeighbours(store, left, right) && !store[left].isRedone() && !store[right].isRedone() &&
           items.origin(store[right]) == items.lastId(store[left]) &&
           items.rightOrigin(store[left]) == items.rightOrigin(store[right]);
}

/// A join of neighbours of one kind is tried when the transaction ends.
void noteCandidate(TransactionCore& transaction, ItemRef left, ItemRef right)
{
    const StructStore& store = transaction.doc.store;
    if (areNeighbours(store, left, right) && store[left].kind() == store[right].kind())
        transaction.mergeCandidates.push_back(store.items.id(store[right]));
}

} // namespace

ItemRef eraseAtBorder(TransactionCore& transaction, ItemRef ref, std::uint32_t offset, std::uint64_t length)
{
    StructStore& store = transaction.doc.store;
    if (!ref || transaction.isObserved || !transaction.doc.options.collectGarbage)
        return {};
    Item& item = store[ref];
    const bool isTail = offset > 0 && offset + length == item.length;
    const bool isHead = offset == 0 && length < item.length;
    if (item.kind() != ContentKind::String || item.isWide() || !(isTail || isHead))
        return {};
    const ItemRef other = isTail ? item.right : item.left;
    if (!other || store[other].kind() != ContentKind::Deleted || !wouldJoin(store, isTail ? ref : other, isTail ? other : ref))
        return {};

    const auto count = std::uint32_t(length);
    std::uint32_t start = store.textOffset(item), gone = count; // bytes
    if (!store.isAscii(item)) {
        const auto bytes = std::uint32_t(store.text(item).size());
        const TextBuffer::Place border = store.advance(item, isTail ? offset : count);
        if (border.inPair)
            return {}; // leaves something else than what was there
        gone = isTail ? bytes - border.bytes : border.bytes;
        store.setTextOffset(item, start, bytes - gone == item.length - count);
    }
    transaction.deletes.add(item.client(), item.clock + offset, count, true);
    Item& tombstone = store[other];
    tombstone.length += count;
    item.length -= count;
    if (isHead)
        store.setTextOffset(item, start + gone, store.isAscii(item));
    Item& right = isTail ? tombstone : item;
    right.clock += isTail ? -count : count;
    store.items.setOrigin(right, {item.client(), right.clock - 1});
    store.client(item.client()).text.discard(gone);
    itemGrew(store, item, Extent() - Extent{count, gone, 0});
    if (transaction.isObserved)
        transaction.markChanged(*store.parent(item), store.listOf(item));
    if (isTail) {
        noteCandidate(transaction, other, tombstone.right);
    } else {
        noteCandidate(transaction, tombstone.left, other);
        noteCandidate(transaction, ref, item.right);
    }
    return other;
}

bool extendText(TransactionCore& transaction, ItemRef leftRef, ItemRef right, LocalId id, LocalId rightOrigin,
                std::string_view utf8, Clock units, bool ascii)
{
    StructStore& store = transaction.doc.store;
    if (!leftRef || transaction.isObserved)
        return false;
    Item& left = store[leftRef];
    if (left.client() != id.client || left.kind() != ContentKind::String || left.isDeleted() || left.isRedone() ||
        left.isWide() || left.isEntry() || left.right != right || left.clock + left.length != id.clock ||
        store.items.rightOrigin(left) != rightOrigin || id.clock + units > ItemPool::MaxNarrow)
        return false;
    Client& client = store.client(id.client);
    const std::uint32_t start = store.textOffset(left);
    const std::size_t bytes = store.isAscii(left) ? left.length : store.text(left).size();
    const ListNumber list = store.listOf(left);
    TypeCore& parent = *store.lists[list].parent;
    if (start + bytes != client.text.size() || parent.isDeleted())
        return false;

    transaction.noteGrowth(id.client, client, false);
    client.text.append(utf8, ascii);
    store.setTextOffset(left, start, ascii && store.isAscii(left));
    left.length += std::uint32_t(units);
    client.state += units;
    if (PositionIndex* const index = store.lists[list].index.get())
        index->grow(store, left, {std::uint32_t(units), std::uint32_t(utf8.size()), 0});
    transaction.markChanged(parent, list);
    return true;
}

} // namespace bytecrowds::crdt
