#include "sync/crdt/collect.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemindex.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

using Structs = StructStore::Structs;

void becomeGc(Item* item)
{
    item->deleted = true; // all are but for the parts of an item that was cut at a key, which no replica makes
    item->content = content::Gc();
    item->origin = item->rightOrigin = item->redone = std::nullopt;
    item->left = item->right = nullptr;
    item->parent = nullptr;
    item->parentSub = nullptr;
    item->leaf = nullptr;
    item->keep = false;
}

/// Collects all items of a type and of the types in it, which may lie deeper than the stack is.
void collectType(DocCore& doc, std::unique_ptr<TypeCore> type)
{
    std::vector<std::unique_ptr<TypeCore>> waiting;
    waiting.push_back(std::move(type));
    const auto collect = [&waiting](Item* item, Item* Item::*next) {
        while (item) {
            Item* const following = item->*next;
            if (auto* inner = std::get_if<content::Type>(&item->content))
                waiting.push_back(std::move(inner->core));
            becomeGc(item);
            item = following;
        }
    };
    while (!waiting.empty()) {
        std::unique_ptr<TypeCore> next = std::move(waiting.back());
        waiting.pop_back();
        collect(next->start, &Item::right);
        for (const auto& [key, last] : next->entries)
            collect(last, &Item::left);
        next->start = nullptr;
        next->entries.clear();
        next->index.reset();
        next->item = nullptr;
        doc.collectedTypes.push_back(std::move(next));
    }
}

void collectItem(DocCore& doc, Item* item)
{
    if (auto* type = std::get_if<content::Type>(&item->content))
        collectType(doc, std::move(type->core));
    item->content = content::Deleted();
}

bool areOneRun(const Item& left, const Item& right)
{
    return right.origin == left.lastId() && left.right == &right && left.rightOrigin == right.rightOrigin &&
           left.id.client == right.id.client && left.end() == right.id.clock && !left.redone && !right.redone;
}

/// Makes the right one part of the left one if they can be one. The store still holds both.
bool merge(Item* left, Item* right)
{
    if (left->deleted != right->deleted || left->isGc() != right->isGc())
        return false;
    if (left->isGc()) {
        left->length += right->length;
        return true;
    }
    if (!areOneRun(*left, *right) || !mergeContent(left->content, right->content))
        return false;
    left->keep |= right->keep;
    left->right = right->right;
    if (left->right)
        left->right->left = left;
    left->length += right->length;
    if (right->parentSub) {
        Item*& entry = right->parent->entries.find(*right->parentSub)->second;
        if (entry == right)
            entry = left;
    } else if (ItemIndex* index = left->parent->index.get()) {
        index->remove(right);
        index->update(left);
    }
    return true;
}

/// Merges a struct with as many of its left neighbours as it can; how many it swallowed.
std::size_t mergeWithLefts(Structs& structs, std::size_t at)
{
    std::size_t first = at;
    while (first > 0 && merge(structs[first - 1], structs[first]))
        --first;
    const std::size_t merged = at - first;
    StructStore::erase(structs, at + 1 - merged, merged);
    return merged;
}

/// From `last` down to `first`, which is at least 1.
void mergeDownTo(Structs& structs, std::size_t last, std::size_t first)
{
    for (std::size_t at = last; at >= first;) {
        const std::size_t step = 1 + mergeWithLefts(structs, at);
        if (step > at)
            break;
        at -= step;
    }
}

} // namespace

void collectGarbage(TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    for (const auto& [client, ranges] : transaction.deletes.clients()) {
        const Structs& structs = doc.store.structs(client);
        for (const DeleteRange& range : ranges) {
            for (std::size_t i = StructStore::indexOf(structs, range.clock);
                 i < structs.size() && structs[i]->id.clock < range.end(); ++i) {
                if (!structs[i]->isGc() && structs[i]->deleted && !structs[i]->keep)
                    collectItem(doc, structs[i]);
            }
        }
    }
}

void joinRuns(TransactionCore& transaction)
{
    StructStore& store = transaction.doc.store;
    for (const auto& [client, ranges] : transaction.deletes.clients()) {
        Structs& structs = store.structs(client);
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            const std::size_t last = std::min(structs.size() - 1, StructStore::indexOf(structs, range->end() - 1) + 1);
            for (std::size_t at = last; at > 0 && structs[at]->id.clock >= range->clock;)
                at -= std::min(at, 1 + mergeWithLefts(structs, at));
        }
    }
    for (const auto& [client, clock] : transaction.info.after.clocks()) {
        const Clock before = transaction.info.before.clock(client);
        if (before == clock)
            continue;
        Structs& structs = store.structs(client);
        mergeDownTo(structs, structs.size() - 1, std::max<std::size_t>(StructStore::indexOf(structs, before), 1));
    }
    for (auto id = transaction.mergeCandidates.rbegin(); id != transaction.mergeCandidates.rend(); ++id) {
        Structs& structs = store.structs(id->client);
        const std::size_t at = StructStore::indexOf(structs, id->clock);
        if (at + 1 < structs.size() && mergeWithLefts(structs, at + 1) > 1)
            continue; // its left neighbour is part of it already
        if (at > 0)
            mergeWithLefts(structs, at);
    }
}

} // namespace bytecrowds::crdt
