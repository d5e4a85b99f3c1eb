#include "sync/crdt/itemlist.h"

#include "sync/crdt/positionindex.h"
#include "sync/crdt/structstore.h"

namespace bytecrowds::crdt {

ItemList::ItemList() = default;
ItemList::ItemList(TypeCore* ofParent, const std::string* ofKey)
    : parent(ofParent)
    , key(ofKey)
{
}
ItemList::ItemList(ItemList&&) noexcept = default;
ItemList& ItemList::operator=(ItemList&&) noexcept = default;
ItemList::~ItemList() = default;

void linkItem(StructStore& store, ListNumber number, ItemRef left, ItemRef ref, ItemRef origin)
{
    ItemList& list = store.lists[number];
    Item& item = store[ref];
    item.left = left;
    item.right = left ? store[left].right : list.first;
    (left ? store[left].right : list.first) = ref;
    (item.right ? store[item.right].left : list.last) = ref;
    item.setList(number, list.key);
    if (list.index)
        list.index->insert(store, ref, origin);
}

void linkSplit(StructStore& store, ItemRef left, ItemRef right, const Extent& more)
{
    Item& item = store[right];
    item.left = left;
    item.right = store[left].right;
    item.copyPlace(store[left]);
    store[left].right = right;
    ItemList& list = store.lists[store.listOf(item)];
    (item.right ? store[item.right].left : list.last) = right;
    if (list.index)
        list.index->split(store, right, more);
}

void unlinkMerged(StructStore& store, ItemRef left, ItemRef right)
{
    ItemList& list = store.lists[store.listOf(store[right])];
    if (list.index)
        list.index->merge(store, left, right);
    const ItemRef following = store[right].right;
    store[left].right = following;
    (following ? store[following].left : list.last) = left;
}

void itemGrew(StructStore& store, const Item& item, const Extent& more)
{
    if (item.isIndexed())
        store.lists[store.leaves[item.leaf()].list].index->grow(store, item, more);
}

void itemShifted(StructStore& store, ItemRef item, std::int64_t elements)
{
    if (store[item].isIndexed())
        store.lists[store.leaves[store[item].leaf()].list].index->shift(store, item, elements);
}

PositionIndex& indexOf(StructStore& store, ListNumber number)
{
    ItemList& list = store.lists[number];
    if (!list.index)
        list.index = std::make_unique<PositionIndex>(store, number);
    return *list.index;
}

void dropListIndex(StructStore& store, ListNumber number)
{
    store.lists[number].index->release(store);
    store.lists[number].index.reset();
}

void releaseList(StructStore& store, ListNumber number)
{
    if (store.lists[number].index)
        store.lists[number].index->release(store);
    store.lists.release(number);
}

} // namespace bytecrowds::crdt
