#include "sync/crdt/itemops.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemindex.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace bytecrowds::crdt {

namespace {

ItemIndex* indexOfSequence(const Item& item)
{
    return item.parentSub ? nullptr : item.parent->index.get();
}

/// Whether a cut there parts the halves of a surrogate pair.
bool cutsPair(const Item& item, Clock offset)
{
    const auto* string = std::get_if<content::String>(&item.content);
    return string && string->utf8.size() != item.length && findUtf16(string->utf8, std::size_t(offset)).inPair;
}

} // namespace

Item* splitItem(TransactionCore& transaction, StructStore::Structs& structs, std::size_t index, Clock offset)
{
    Item* const left = structs[index];
    assert(offset > 0 && offset < left->length && !left->isGc());
    if (cutsPair(*left, offset))
        transaction.brokenPairs.push_back({left->id.client, left->id.clock + offset - 1});

    auto made = std::make_unique<Item>();
    made->id = {left->id.client, left->id.clock + offset};
    made->length = left->length - offset;
    made->origin = Id{made->id.client, made->id.clock - 1};
    made->rightOrigin = left->rightOrigin; // the left part keeps its own too: who has it whole needs that
    made->left = left;
    made->right = left->right;
    made->parent = left->parent;
    made->parentSub = left->parentSub;
    made->deleted = left->deleted;
    made->keep = left->keep;
    if (left->redone)
        made->redone = Id{left->redone->client, left->redone->clock + offset};
    made->content = splitContent(left->content, offset);
    left->length = offset;

    Item* const right = StructStore::insert(structs, index + 1, std::move(made));
    left->right = right;
    if (right->right)
        right->right->left = right;
    else if (right->parentSub)
        right->parent->entries.find(*right->parentSub)->second = right;
    if (ItemIndex* placeIndex = indexOfSequence(*left)) {
        placeIndex->update(left);
        placeIndex->insertAfter(left, right);
    }
    transaction.mergeCandidates.push_back(right->id);
    return right;
}

Item* itemStartingAt(TransactionCore& transaction, Id id)
{
    StructStore::Structs& structs = transaction.doc.store.structs(id.client);
    const std::size_t index = StructStore::indexOf(structs, id.clock);
    Item* const item = structs[index];
    if (item->id.clock == id.clock || item->isGc())
        return item;
    return splitItem(transaction, structs, index, id.clock - item->id.clock);
}

Item* itemEndingAt(TransactionCore& transaction, Id id)
{
    StructStore::Structs& structs = transaction.doc.store.structs(id.client);
    const std::size_t index = StructStore::indexOf(structs, id.clock);
    Item* const item = structs[index];
    if (id != item->lastId() && !item->isGc())
        splitItem(transaction, structs, index, id.clock - item->id.clock + 1);
    return item;
}

void deleteItem(TransactionCore& transaction, Item* item)
{
    // Types may lie in one another deeper than the stack is. The order is that of a recursion.
    std::vector<Item*> waiting{item};
    while (!waiting.empty()) {
        Item* const next = waiting.back();
        waiting.pop_back();
        if (next->deleted) {
            // Collected later; nobody else knows that its neighbours may then join it.
            if (next != item && transaction.isOld(next->id))
                transaction.mergeCandidates.push_back(next->id);
            continue;
        }
        next->deleted = true;
        if (ItemIndex* index = indexOfSequence(*next))
            index->update(next);
        transaction.deletes.add(next->id.client, next->id.clock, next->length);
        transaction.markChanged(*next->parent, next->parentSub);
        if (TypeCore* type = next->type()) {
            const std::size_t begin = waiting.size();
            for (Item* child = type->start; child; child = child->right)
                waiting.push_back(child);
            for (const auto& [key, child] : type->entries) {
                if (child)
                    waiting.push_back(child);
            }
            std::reverse(waiting.begin() + std::ptrdiff_t(begin), waiting.end());
            transaction.forgetChanges(*type);
        }
    }
}

} // namespace bytecrowds::crdt
