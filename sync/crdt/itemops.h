#pragma once

#include "sync/crdt/borders.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/structstore.h"

#include <functional>

namespace bytecrowds::crdt {

/// Cuts an item in two, `offset` elements behind its start; gives the right part, which is not in the order of its client.
ItemRef cutItem(TransactionCore& transaction, ItemRef item, Clock offset);
/// The same at a place of that order.
ItemRef splitItem(TransactionCore& transaction, ClockIndex::Position at, ItemRef item, Clock offset);
/// The struct that begins with that element, cut off from what is before it. A collected one stays whole.
ItemRef itemStartingAt(TransactionCore& transaction, LocalId id);
/// The struct that ends with that element, cut off from what is behind it. A collected one stays whole.
ItemRef itemEndingAt(TransactionCore& transaction, LocalId id);

/// Deletes an item and, if it holds a shared type, everything in that.
void deleteItem(TransactionCore& transaction, ItemRef item);

/// What a new item is made of, but for its content.
struct NewItem
{
    LocalId id; ///< the next of its client
    Clock length = 1;
    ItemRef left, right; ///< the neighbours that it was made between
    LocalId origin, rightOrigin;
    ListNumber list = NoList; ///< none: what it belongs to is gone, and so is it
    ItemRef place;            ///< behind this it comes to stand, or at the front
};
/// A new item between two neighbours that the client at hand sees: its origins are theirs.
NewItem itemBetween(DocCore& doc, ListNumber list, ItemRef left, ItemRef right, Clock length);

/// What a document keeps of a single that an item brings.
content::Stored storedContent(DocCore& doc, const content::Single& single, ItemRef item);

/// Makes an item part of the document. `putContent(Item&)` gives it its content and its kind, unless it is collected
/// at once.
template<class PutContent>
ItemRef integrateItem(TransactionCore& transaction, const NewItem& made, PutContent putContent);

/// If nobody looks, and text behind `left` would become part of that when the transaction ends, makes it so now: see
/// borders.h. `left` may be none.
bool extendAtOnce(TransactionCore& transaction, ItemRef left, ItemRef right, LocalId rightOrigin, const AddedText& added);

/// If nobody looks, and text at an end of an item would be collected and joined with the tombstone beside it, moves the
/// border between the two now. `length` units behind the first `offset` ones. Gives the tombstone; none when nothing was
/// done.
ItemRef eraseAtBorder(TransactionCore& transaction, ItemRef item, std::uint32_t offset, std::uint64_t length);

/// Calls `visit` with each struct in a range of one client that is here, cut at the range's borders.
template<class Visit>
void visitRange(TransactionCore& transaction, StructStore& store, ClientNumber client, Clock begin, Clock end,
                Visit visit)
{
    while (begin < end) {
        ItemRef ref = itemStartingAt(transaction, {client, begin});
        if (store.items.end(ref) > end)
            itemStartingAt(transaction, {client, end});
        begin = store.items.end(ref);
        visit(ref);
    }
}

/// Calls `visit` with each struct of a set that is here, in the order in which its clients came in.
void visitDeleteSet(TransactionCore& transaction, const DeleteSet& set, const std::function<void(ItemRef)>& visit);

// How integrateItem() goes about it, step by step: the item has its range, then its origins, its content, its place in its
// list, and its place in the order of its client.
ItemRef makeItem(TransactionCore& transaction, const NewItem& made);
void beginIntegration(TransactionCore& transaction, ItemRef item, const NewItem& made);
void endIntegration(TransactionCore& transaction, ItemRef item, const NewItem& made);
void finishIntegration(TransactionCore& transaction, ItemRef item, ListNumber list);

template<class PutContent>
ItemRef integrateItem(TransactionCore& transaction, const NewItem& made, PutContent putContent)
{
    const ItemRef ref = makeItem(transaction, made);
    beginIntegration(transaction, ref, made);
    if (made.list != NoList)
        putContent(ref);
    endIntegration(transaction, ref, made);
    transaction.doc.store.append(ref);
    finishIntegration(transaction, ref, made.list);
    return ref;
}

} // namespace bytecrowds::crdt
