#pragma once

#include "sync/crdt/structstore.h"

#include <functional>

namespace bytecrowds::crdt {

class DeleteSet;
struct DocCore;
struct TransactionCore;

/// Cuts the item at a place of its client's order in two, `offset` elements behind its start; gives the right part.
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
    ItemRef left, right; ///< its neighbours
    LocalId origin, rightOrigin;
    ListNumber list = NoList; ///< none: what it belongs to is gone, and so is it
};
/// A new item between two neighbours that the client at hand sees: its origins are theirs.
NewItem itemBetween(DocCore& doc, ListNumber list, ItemRef left, ItemRef right, Clock length);

/// What a document keeps of a single that an item brings.
content::Stored storedContent(DocCore& doc, const content::Single& single, ItemRef item);

/// Makes an item part of the document. `putContent(Item&)` gives it its content and its kind, unless it is collected
/// at once.
template<class PutContent>
ItemRef integrateItem(TransactionCore& transaction, const NewItem& made, PutContent putContent);

/// If text directly behind `left`, and before `right`, would become part of `left` when the transaction ends, it does so
/// now. `id` is the next of its client; `rightOrigin` that which an item of its own would have.
bool extendText(TransactionCore& transaction, ItemRef left, ItemRef right, LocalId id, LocalId rightOrigin,
                std::string_view utf8, Clock units, bool ascii);

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

// How integrateItem() goes about it.
ItemRef beginIntegration(TransactionCore& transaction, const NewItem& made);
void endIntegration(TransactionCore& transaction, ItemRef item, ListNumber list);

template<class PutContent>
ItemRef integrateItem(TransactionCore& transaction, const NewItem& made, PutContent putContent)
{
    const ItemRef ref = beginIntegration(transaction, made);
    if (made.list != NoList) {
        putContent(ref);
        endIntegration(transaction, ref, made.list);
    }
    return ref;
}

} // namespace bytecrowds::crdt
