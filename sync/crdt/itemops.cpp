#include "sync/crdt/itemops.h"

#include "sync/crdt/deleteset.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <vector>

namespace bytecrowds::crdt {

namespace {

/// A cut between the halves of a surrogate pair leaves U+FFFD on both sides.
void splitPair(StructStore& store, Item& left, Item& right, std::uint32_t pairAt, std::uint32_t bytes)
{
    constexpr std::uint32_t PairBytes = 4;
    TextBuffer& buffer = store.client(left.client()).text;
    const std::string_view whole = buffer.view(store.textOffset(left), bytes);
    const std::string head = std::string(whole.substr(0, pairAt)).append(Replacement);
    const std::string tail = std::string(Replacement).append(whole.substr(pairAt + PairBytes));
    buffer.discard(bytes);
    store.setText(left, head, false);
    store.setText(right, tail, false);
}

/// The content of an item whose range is still whole goes to the left and the right part.
void splitContent(TransactionCore& transaction, Item& left, Item& right, Clock offset)
{
    StructStore& store = transaction.doc.store;
    right.setKind(left.kind());
    if (isList(left.kind())) {
        right.content = left.content + std::uint32_t(offset);
    } else if (left.kind() == ContentKind::String) {
        const std::uint32_t start = store.textOffset(left);
        if (store.isAscii(left)) {
            store.setTextOffset(right, start + std::uint32_t(offset), true);
            return;
        }
        const auto bytes = std::uint32_t(store.text(left).size());
        const TextBuffer::Place cut = store.advance(left, offset);
        if (cut.inPair) {
            transaction.brokenPairs.push_back({left.client(), store.items.clock(left) + offset - 1});
            splitPair(store, left, right, cut.bytes, bytes);
            return;
        }
        // As many bytes as units: these are all ASCII.
        store.setTextOffset(right, start + cut.bytes, bytes - cut.bytes == left.length - offset);
        store.setTextOffset(left, start, cut.bytes == offset);
    }
}

} // namespace

ItemRef splitItem(TransactionCore& transaction, ClockIndex::Position at, ItemRef left, Clock offset)
{
    const ItemRef right = cutItem(transaction, left, offset);
    transaction.doc.store.insertBehind(at, right);
    return right;
}

ItemRef cutItem(TransactionCore& transaction, ItemRef leftRef, Clock offset)
{
    StructStore& store = transaction.doc.store;
    ItemPool& items = store.items;
    Item& left = store[leftRef];
    assert(offset > 0 && offset < items.length(left) && !left.isGc());
    const Clock clock = items.clock(left);
    const Extent before = store.extentOf(left);

    const ItemRef rightRef = items.make(left.client(), clock + offset, items.length(left) - offset);
    Item& right = store[rightRef];
    items.setOrigin(right, {left.client(), clock + offset - 1});
    items.setRightOrigin(right,
                         items.rightOrigin(left)); // the left part keeps its own too: who has it whole needs that
    splitContent(transaction, left, right, offset);
    right.setDeleted(left.isDeleted());
    right.setKept(left.isKept());
    if (left.isRedone()) {
        const LocalId redone = store.redone(leftRef);
        store.setRedone(rightRef, {redone.client, redone.clock + offset});
    }
    items.setRange(left, clock, offset);

    const Extent after = store.extentOf(left) + store.extentOf(right);
    linkSplit(store, leftRef, rightRef, {0, after.utf8 - before.utf8, 0});
    transaction.mergeCandidates.push_back(items.id(right));
    return rightRef;
}

ItemRef itemStartingAt(TransactionCore& transaction, LocalId id)
{
    StructStore& store = transaction.doc.store;
    const ClockIndex::Position at = store.position(id);
    const ItemRef ref = store.client(id.client).index[at];
    const Item& item = store[ref];
    if (store.items.clock(item) == id.clock || item.isGc())
        return ref;
    return splitItem(transaction, at, ref, id.clock - store.items.clock(item));
}

ItemRef itemEndingAt(TransactionCore& transaction, LocalId id)
{
    StructStore& store = transaction.doc.store;
    const ClockIndex::Position at = store.position(id);
    const ItemRef ref = store.client(id.client).index[at];
    const Item& item = store[ref];
    if (store.items.end(item) != id.clock + 1 && !item.isGc())
        splitItem(transaction, at, ref, id.clock - store.items.clock(item) + 1);
    return ref;
}

namespace {

void markDeleted(TransactionCore& transaction, Item& item)
{
    StructStore& store = transaction.doc.store;
    const Extent shown = store.extentOf(item);
    item.setDeleted(true);
    itemGrew(store, item, store.extentOf(item) - shown);
    transaction.deletes.add(item.client(), store.items.clock(item), store.items.length(item));
    const ListNumber list = store.listOf(item);
    transaction.markChanged(*store.lists[list].parent, list);
}

/// The items of a type, in the order of a recursion from the end on.
void pushChildren(const StructStore& store, const TypeCore& type, std::vector<ItemRef>& waiting)
{
    const std::size_t begin = waiting.size();
    for (ItemRef child = type.first(); child; child = store[child].right)
        waiting.push_back(child);
    for (const auto& entry : type.entries) {
        if (const ItemRef child = store.lists[entry->list].last)
            waiting.push_back(child);
    }
    std::reverse(waiting.begin() + std::ptrdiff_t(begin), waiting.end());
}

} // namespace

void deleteItem(TransactionCore& transaction, ItemRef ref)
{
    StructStore& store = transaction.doc.store;
    if (store[ref].isDeleted())
        return;
    markDeleted(transaction, store[ref]);
    TypeCore* type = store.type(store[ref]);
    if (!type)
        return;
    // Types may lie in one another deeper than the stack is.
    std::vector<ItemRef> waiting;
    pushChildren(store, *type, waiting);
    transaction.forgetChanges(*type);
    while (!waiting.empty()) {
        const ItemRef next = waiting.back();
        waiting.pop_back();
        Item& item = store[next];
        if (item.isDeleted()) {
            // Collected later; nobody else knows that its neighbours may then join it.
            if (transaction.isOld(store.items.id(item)))
                transaction.mergeCandidates.push_back(store.items.id(item));
            continue;
        }
        markDeleted(transaction, item);
        if (TypeCore* inner = store.type(item)) {
            pushChildren(store, *inner, waiting);
            transaction.forgetChanges(*inner);
        }
    }
}

bool extendAtOnce(TransactionCore& transaction, ItemRef left, ItemRef right, LocalId rightOrigin,
                  const AddedText& added)
{
    StructStore& store = transaction.doc.store;
    if (!left || transaction.isObserved || !continuesText(store, left, right, rightOrigin, added))
        return false;
    transaction.noteGrowth(added.id.client, store.client(added.id.client), false);
    extendText(store, left, added);
    transaction.markChanged(*store.parent(store[left]), store.listOf(store[left]));
    return true;
}

ItemRef eraseAtBorder(TransactionCore& transaction, ItemRef item, std::uint32_t offset, std::uint64_t length)
{
    StructStore& store = transaction.doc.store;
    if (!item || transaction.isObserved || !transaction.doc.collectsGarbage())
        return {};
    const MovableBorder border = findBorder(store, item, offset, length);
    const ItemRef tombstone = border.tombstone;
    if (!tombstone)
        return {};
    transaction.deletes.add(store[item].client(), store[item].clock + offset, length, true);
    moveBorder(store, item, border, std::uint32_t(length));
    transaction.markChanged(*store.parent(store[item]), store.listOf(store[item]));
    // Joins that a cut would have had tried in the end.
    const auto note = [&](ItemRef left, ItemRef right) {
        if (mayJoin(store, left, right))
            transaction.mergeCandidates.push_back(store.items.id(store[right]));
    };
    if (border.isTail) {
        note(tombstone, store[tombstone].right);
    } else {
        note(store[tombstone].left, tombstone);
        note(item, store[item].right);
    }
    return tombstone;
}

void visitDeleteSet(TransactionCore& transaction, const DeleteSet& set, const std::function<void(ItemRef)>& visit)
{
    StructStore& store = transaction.doc.store;
    for (const ClientId id : set.order()) {
        const ClientNumber client = store.findClient(id);
        const Clock state = client == NoClient ? 0 : store.client(client).state;
        for (const DeleteRange& range : set.ranges(id)) {
            if (range.clock >= state)
                break;
            visitRange(transaction, store, client, range.clock, std::min(range.end(), state), visit);
        }
    }
}

} // namespace bytecrowds::crdt
