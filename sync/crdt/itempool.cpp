#include "sync/crdt/itempool.h"

#include <algorithm>

namespace bytecrowds::crdt {

ItemPool::ItemPool() = default;

ItemRef ItemPool::takeUsed()
{
    if (const ItemRef ref = m_free) {
        m_free = (*this)[ref].left;
        (*this)[ref] = Item();
        return ref;
    }
    addPages(1);
    m_used += m_used == 0; // number 0 names none
    return {m_used++};
}

std::uint32_t ItemPool::makeMany(std::uint32_t count)
{
    const std::uint32_t pages = std::uint32_t(m_pages.size());
    const std::uint32_t first = std::max<std::uint32_t>(pages * PageSize, 1); // what is left of the last page stays unused
    addPages((first + count - 1) / PageSize + 1 - pages);
    m_used = first + count;
    return first;
}

void ItemPool::addPages(std::uint32_t count)
{
    Item* const items = m_memory.emplace_back(std::make_unique<Item[]>(std::size_t(count) * PageSize)).get();
    for (std::uint32_t i = 0; i < count; ++i)
        m_pages.push_back(items + std::size_t(i) * PageSize);
}

std::uint32_t ItemPool::addId(LocalId id)
{
    return m_ids.add(id);
}

void ItemPool::free(ItemRef ref)
{
    Item& item = (*this)[ref];
    setOrigin(item, {});
    setRightOrigin(item, {});
    setRange(item, 0, 0);
    item.left = m_free;
    m_free = ref;
}

void ItemPool::setWideRange(Item& item, Clock clock, Clock length)
{
    item.length = std::uint32_t(std::min(length, MaxNarrow));
    if (clock + length <= MaxNarrow) {
        m_wide.release(item.clock);
        item.setWide(false);
        item.clock = std::uint32_t(clock);
    } else if (item.isWide()) {
        m_wide[item.clock] = {clock, length};
    } else {
        item.clock = m_wide.add({clock, length});
        item.setWide(true);
    }
}

} // namespace bytecrowds::crdt
