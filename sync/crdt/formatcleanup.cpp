#include "sync/crdt/doccore.h"
#include "sync/crdt/textformat.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace bytecrowds::crdt {

namespace {

bool isLiveFormat(const Item& item)
{
    return !item.isDeleted() && item.kind() == ContentKind::Format;
}

void cleanFormatsOf(TransactionCore& transaction, TypeCore& text)
{
    const StructStore& store = transaction.doc.store;
    ItemRef start = text.first();
    Formats atStart, current;
    for (ItemRef end = start; end; end = store[end].right) {
        const Item& item = store[end];
        if (item.isDeleted())
            continue;
        if (item.kind() == ContentKind::Format) {
            current.apply(store.format(item));
            continue;
        }
        cleanFormatsBetween(transaction, start, end, atStart, current);
        atStart = current;
        start = end;
    }
}

/// Around a deleted item only: of several formats of one key in a gap the last one counts.
void cleanGapAround(TransactionCore& transaction, ItemRef ref)
{
    const StructStore& store = transaction.doc.store;
    const auto isInGap = [&store](ItemRef each) { return store[each].isDeleted() || !store[each].isCountable(); };
    while (store[ref].right && isInGap(store[ref].right))
        ref = store[ref].right;
    std::set<std::string_view> keys;
    for (; ref && isInGap(ref); ref = store[ref].left) {
        if (isLiveFormat(store[ref]) && !keys.insert(store.format(store[ref]).key).second)
            deleteItem(transaction, ref);
    }
}

} // namespace

void cleanFormatsBetween(TransactionCore& transaction, ItemRef start, ItemRef curr, const Formats& atStart,
                         Formats& atCurr)
{
    const StructStore& store = transaction.doc.store;
    ItemRef end = start;
    std::unordered_map<std::string, ItemRef> last; // of each key, in the gap
    for (; end && !store[end].isVisible(); end = store[end].right) {
        if (isLiveFormat(store[end]))
            last[store.format(store[end]).key] = end;
    }
    bool reachedCurr = false;
    for (ItemRef ref = start; ref != end; ref = store[ref].right) {
        if (ref == curr)
            reachedCurr = true;
        if (!isLiveFormat(store[ref]))
            continue;
        const content::Format& format = store.format(store[ref]);
        const FormatValue before = atStart.get(format.key), value = valueOf(format);
        if (last[format.key] != ref || isSame(before, value)) {
            deleteItem(transaction, ref);
            if (!reachedCurr && isSame(atCurr.get(format.key), value) && !isSame(before, value)) {
                if (before)
                    atCurr.set(format.key, before);
                else
                    atCurr.erase(format.key);
            }
        }
        if (!reachedCurr && !store[ref].isDeleted())
            atCurr.apply(format);
    }
}

void cleanFormatsAfter(TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    StructStore& store = doc.store;
    std::vector<TypeCore*> texts; // that need to be looked through wholly
    const auto add = [&texts](TypeCore* text) {
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    };
    for (const TransactionCore::Growth& growth : transaction.growths) {
        // Also what observers have made since.
        visitRange(transaction, store, growth.client, growth.before, store.client(growth.client).state, [&](ItemRef ref) {
            if (isLiveFormat(store[ref]))
                add(store.parent(store[ref]));
        });
    }
    TransactionScope scope(doc, nullptr, true);
    const std::vector<DeletedRanges::Range> deletes(transaction.deletes.begin(), transaction.deletes.end());
    for (const DeletedRanges::Range& range : deletes) {
        visitRange(transaction, store, range.client, range.clock, range.end(), [&](ItemRef ref) {
            TypeCore* const parent = store.parent(store[ref]);
            if (!parent || !parent->cleansFormats || std::find(texts.begin(), texts.end(), parent) != texts.end())
                return;
            if (store[ref].kind() == ContentKind::Format)
                add(parent);
            else
                cleanGapAround(scope.transaction(), ref);
        });
    }
    for (TypeCore* text : texts)
        cleanFormatsOf(scope.transaction(), *text);
}

} // namespace bytecrowds::crdt
