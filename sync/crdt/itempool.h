#pragma once

#include "sync/crdt/item.h"
#include "sync/crdt/slots.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace bytecrowds::crdt {

/// The memory of a document's items, with the tables of what few of them have. An item stays where it is as long as it
/// lives.
class ItemPool
{
public:
    ItemPool();

    Item& operator[](ItemRef ref) { return m_pages[ref.number / PageSize][ref.number % PageSize]; }
    const Item& operator[](ItemRef ref) const { return m_pages[ref.number / PageSize][ref.number % PageSize]; }

    /// A new item: its range is set, all else as in Item().
    ItemRef make(ClientNumber client, Clock clock, Clock length);
    void free(ItemRef ref);

    Clock clock(const Item& item) const { return item.isWide() ? m_wide[item.clock].clock : item.clock; }
    Clock length(const Item& item) const { return item.isWide() ? m_wide[item.clock].length : item.length; }
    Clock end(const Item& item) const { return clock(item) + length(item); }
    Clock clock(ItemRef ref) const { return clock((*this)[ref]); }
    Clock end(ItemRef ref) const { return end((*this)[ref]); }
    void setRange(Item& item, Clock clock, Clock length);

    LocalId id(const Item& item) const { return {item.client(), clock(item)}; }
    LocalId lastId(const Item& item) const { return {item.client(), end(item) - 1}; }

    /// Its left neighbour when it was made; none has no client.
    LocalId origin(const Item& item) const { return unpack(item, item.originKind(), item.origin); }
    /// Its right neighbour when it was made.
    LocalId rightOrigin(const Item& item) const { return unpack(item, item.rightOriginKind(), item.rightOrigin); }
    void setOrigin(Item& item, LocalId id);
    void setRightOrigin(Item& item, LocalId id);

private:
    static constexpr std::uint32_t PageSize = 64;
    static constexpr Clock MaxNarrow = std::numeric_limits<std::uint32_t>::max();

    struct Range
    {
        Clock clock = 0;
        Clock length = 0;
    };

    LocalId unpack(const Item& item, Item::Origin kind, std::uint32_t packed) const
    {
        switch (kind) {
        case Item::Origin::None:
            return {};
        case Item::Origin::Own:
            return {item.client(), packed};
        default:
            return m_ids[packed];
        }
    }
    Item::Origin pack(const Item& item, LocalId id, std::uint32_t& packed);
    void release(Item::Origin kind, std::uint32_t packed);

    std::vector<std::unique_ptr<Item[]>> m_pages;
    std::uint32_t m_used = 1; // of all pages; number 0 names none
    ItemRef m_free;           // the first of a list by `left`
    Slots<Range> m_wide;
    Slots<LocalId> m_ids;
};

} // namespace bytecrowds::crdt
