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
    /// The last clock that fits into an item; ranges beyond lie in a table.
    static constexpr Clock MaxNarrow = std::numeric_limits<std::uint32_t>::max();

    ItemPool();

    Item& operator[](ItemRef ref) { return m_pages[ref.number / PageSize][ref.number % PageSize]; }
    const Item& operator[](ItemRef ref) const { return m_pages[ref.number / PageSize][ref.number % PageSize]; }

    /// A new item, as Item().
    ItemRef take()
    {
        if (m_free || m_used % PageSize == 0)
            return takeUsed();
        return {m_used++};
    }
    /// A new item: its range is set, all else as in Item().
    ItemRef make(ClientNumber client, Clock clock, Clock length)
    {
        const ItemRef ref = take();
        Item& item = (*this)[ref];
        item.setClient(client);
        setRange(item, clock, length);
        return ref;
    }
    /// Fills an item that is as Item(), of a range that is not wide.
    void fill(Item& item, ClientNumber client, Clock clock, Clock length, ContentKind kind, LocalId origin,
              LocalId rightOrigin)
    {
        item.clock = std::uint32_t(clock);
        item.length = std::uint32_t(length);
        item.begin(client, kind);
        item.setOriginKind(pack(item, origin, item.origin));
        item.setRightOriginKind(pack(item, rightOrigin, item.rightOrigin));
    }
    /// The same of one that goes on where another ends, made before the same right neighbour.
    void fillBehind(Item& item, const Item& other, Clock clock, Clock length, ContentKind kind)
    {
        item.clock = std::uint32_t(clock);
        item.length = std::uint32_t(length);
        item.beginBehind(other, kind);
        item.origin = std::uint32_t(clock - 1);
        item.rightOrigin = other.rightOriginKind() == Item::Origin::Foreign ? addId(m_ids[other.rightOrigin])
                                                                            : other.rightOrigin;
    }
    /// Many items with consecutive numbers, as Item(), that stand side by side in memory; gives the first one's number.
    std::uint32_t makeMany(std::uint32_t count);
    void free(ItemRef ref);

    Clock clock(const Item& item) const { return item.isWide() ? m_wide[item.clock].clock : item.clock; }
    Clock length(const Item& item) const { return item.isWide() ? m_wide[item.clock].length : item.length; }
    Clock end(const Item& item) const { return clock(item) + length(item); }
    Clock clock(ItemRef ref) const { return clock((*this)[ref]); }
    Clock end(ItemRef ref) const { return end((*this)[ref]); }
    void setRange(Item& item, Clock clock, Clock length)
    {
        if (item.isWide() || clock + length > MaxNarrow)
            return setWideRange(item, clock, length);
        item.clock = std::uint32_t(clock);
        item.length = std::uint32_t(length);
    }

    LocalId id(const Item& item) const { return {item.client(), clock(item)}; }
    LocalId lastId(const Item& item) const { return {item.client(), end(item) - 1}; }

    /// Its left neighbour when it was made; none has no client.
    LocalId origin(const Item& item) const { return unpack(item, item.originKind(), item.origin); }
    /// Its right neighbour when it was made.
    LocalId rightOrigin(const Item& item) const { return unpack(item, item.rightOriginKind(), item.rightOrigin); }
    /// What an origin of the kind Foreign names.
    LocalId foreignId(std::uint32_t number) const { return m_ids[number]; }
    void setOrigin(Item& item, LocalId id)
    {
        if (item.originKind() == Item::Origin::Foreign)
            m_ids.release(item.origin);
        item.setOriginKind(pack(item, id, item.origin));
    }
    void setRightOrigin(Item& item, LocalId id)
    {
        if (item.rightOriginKind() == Item::Origin::Foreign)
            m_ids.release(item.rightOrigin);
        item.setRightOriginKind(pack(item, id, item.rightOrigin));
    }

private:
    static constexpr std::uint32_t PageSize = 64;

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
    Item::Origin pack(const Item& item, LocalId id, std::uint32_t& packed)
    {
        if (!id)
            return Item::Origin::None;
        if (id.client == item.client() && id.clock <= MaxNarrow) {
            packed = std::uint32_t(id.clock);
            return Item::Origin::Own;
        }
        packed = addId(id);
        return Item::Origin::Foreign;
    }
    std::uint32_t addId(LocalId id);
    ItemRef takeUsed();
    void addPages(std::uint32_t count);
    void setWideRange(Item& item, Clock clock, Clock length);

    std::vector<Item*> m_pages;
    std::vector<std::unique_ptr<Item[]>> m_memory; // of one page, or of several side by side
    std::uint32_t m_used = 0; // of all pages
    ItemRef m_free;           // the first of a list by `left`
    Slots<Range> m_wide;
    Slots<LocalId> m_ids;
};

} // namespace bytecrowds::crdt
