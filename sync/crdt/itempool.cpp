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
    m_pages.push_back(std::make_unique<Item[]>(PageSize));
    m_used += m_used == 0; // number 0 names none
    return {m_used++};
}

std::uint32_t ItemPool::makeMany(std::uint32_t count)
{
    const std::uint32_t first = std::max<std::uint32_t>(m_used, 1);
    m_used = first + count;
    while (m_pages.size() * PageSize < m_used)
        m_pages.push_back(std::make_unique<Item[]>(PageSize));
    return first;
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
    if (clock + length <= MaxNarrow) {
        m_wide.release(item.clock);
        item.setWide(false);
        item.clock = std::uint32_t(clock);
        item.length = std::uint32_t(length);
    } else if (item.isWide()) {
        m_wide[item.clock] = {clock, length};
    } else {
        item.clock = m_wide.add({clock, length});
        item.setWide(true);
    }
}

} // namespace bytecrowds::crdt
