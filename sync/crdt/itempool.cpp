#include "sync/crdt/itempool.h"

namespace bytecrowds::crdt {

ItemPool::ItemPool() = default;

ItemRef ItemPool::make(ClientNumber client, Clock clock, Clock length)
{
    ItemRef ref = m_free;
    if (ref) {
        m_free = (*this)[ref].left;
        (*this)[ref] = Item();
    } else {
        if (m_used / PageSize == m_pages.size() || m_pages.empty())
            m_pages.push_back(std::make_unique<Item[]>(PageSize));
        ref = {m_used++};
    }
    Item& item = (*this)[ref];
    item.setClient(client);
    setRange(item, clock, length);
    return ref;
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

void ItemPool::setRange(Item& item, Clock clock, Clock length)
{
    if (clock + length <= MaxNarrow) {
        if (item.isWide()) {
            m_wide.release(item.clock);
            item.setWide(false);
        }
        item.clock = std::uint32_t(clock);
        item.length = std::uint32_t(length);
    } else if (item.isWide()) {
        m_wide[item.clock] = {clock, length};
    } else {
        item.clock = m_wide.add({clock, length});
        item.setWide(true);
    }
}

Item::Origin ItemPool::pack(const Item& item, LocalId id, std::uint32_t& packed)
{
    if (!id)
        return Item::Origin::None;
    if (id.client == item.client() && id.clock <= MaxNarrow) {
        packed = std::uint32_t(id.clock);
        return Item::Origin::Own;
    }
    packed = m_ids.add(id);
    return Item::Origin::Foreign;
}

void ItemPool::release(Item::Origin kind, std::uint32_t packed)
{
    if (kind == Item::Origin::Foreign)
        m_ids.release(packed);
}

void ItemPool::setOrigin(Item& item, LocalId id)
{
    release(item.originKind(), item.origin);
    item.setOriginKind(pack(item, id, item.origin));
}

void ItemPool::setRightOrigin(Item& item, LocalId id)
{
    release(item.rightOriginKind(), item.rightOrigin);
    item.setRightOriginKind(pack(item, id, item.rightOrigin));
}

} // namespace bytecrowds::crdt
