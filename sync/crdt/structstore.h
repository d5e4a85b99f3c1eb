#pragma once

#include "sync/crdt/clockindex.h"
#include "sync/crdt/encoding.h"
#include "sync/crdt/itemlist.h"
#include "sync/crdt/itempool.h"
#include "sync/crdt/slots.h"
#include "sync/crdt/statevector.h"
#include "sync/crdt/textbuffer.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/value.h"

#include <cassert>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bytecrowds::crdt {

class DeleteSet;

/// What a document holds of one client.
struct Client
{
    ClientId id = 0;
    VarUint idBytes;  ///< as it is written
    Clock state = 0;  ///< the first clock that is not here
    ClockIndex index; ///< its structs, without a gap; empty until the first one comes
    TextBuffer text;
    std::vector<Value> values; ///< the elements of its Any and Json items, in order
    std::size_t discardedValues = 0;

    /// The last transaction that appended to it, by number, and where it began.
    std::uint64_t transaction = 0;
    Clock before = 0;
    bool hasNewStructs = false; ///< it did not only make the last one longer
};

/// All structs of a document: the memory of the items, their order by client and clock, their lists, and their contents.
/// A struct's neighbours, parent and origins are here when it is.
class StructStore
{
public:
    StructStore();
    ~StructStore();
    StructStore(const StructStore&) = delete;
    StructStore& operator=(const StructStore&) = delete;

    ItemPool items;
    Slots<ItemList> lists;
    IndexLeaves leaves;
    Slots<content::Stored> contents;

    Item& operator[](ItemRef ref) { return items[ref]; }
    const Item& operator[](ItemRef ref) const { return items[ref]; }

    // Clients.

    Client& client(ClientNumber number) { return *m_clients[number]; }
    const Client& client(ClientNumber number) const { return *m_clients[number]; }
    std::size_t clientCount() const { return m_clients.size(); }
    ClientNumber findClient(ClientId id) const;
    ClientNumber makeClient(ClientId id);
    /// Those that have structs, by descending id.
    const std::vector<ClientNumber>& clientsDescending() const;
    /// Clients got structs that were not appended one by one.
    void clientsChanged() { m_descending.clear(); }
    ClientId idOf(ClientNumber number) const { return m_clients[number]->id; }
    Id globalId(LocalId id) const { return {idOf(id.client), id.clock}; }
    /// None when the client is not known here.
    LocalId localId(Id id) const { return {findClient(id.client), id.clock}; }

    Clock state(ClientId id) const;
    StateVector stateVector() const;
    bool has(LocalId id) const { return id && id.clock < m_clients[id.client]->state; }
    /// What is deleted, by ranges as long as they can be.
    DeleteSet deleteSet() const;

    // Structs.

    ClockIndex::Position position(LocalId id) const { return m_clients[id.client]->index.find(items, id.clock); }
    /// The struct that holds an element that is here.
    ItemRef find(LocalId id) const { return m_clients[id.client]->index[position(id)]; }
    /// Begins at its client's state.
    void append(ItemRef ref);
    /// The right part of the item there, which was cut.
    void insertBehind(ClockIndex::Position at, ItemRef right);
    /// Takes an item out of its client's order and destroys it; gives the place before it.
    ClockIndex::Position erase(ClientNumber number, ClockIndex::Position at);

    /// The element that an undo made in the place of an item's first one; the item is redone.
    LocalId redone(ItemRef ref) const { return m_redone.at(ref.number); }
    void setRedone(ItemRef ref, LocalId id);
    void forgetRedone(ItemRef ref);

    /// How many elements an item's first one hangs under; of items in lists that have a ConflictIndex.
    std::uint64_t depth(ItemRef ref) const { return m_depths[ref.number]; }
    void setDepth(ItemRef ref, std::uint64_t depth)
    {
        if (ref.number >= m_depths.size())
            m_depths.resize(ref.number + 1);
        m_depths[ref.number] = depth;
    }

    // Contents.

    std::string_view text(const Item& item) const;
    bool isAscii(const Item& item) const { return item.content & AsciiBit; }
    std::uint32_t textOffset(const Item& item) const { return item.content & ~AsciiBit; }
    /// Bytes of an item of text up to some of its units; the place may be inside a pair.
    TextBuffer::Place advance(const Item& item, Clock units) const;
    void setText(Item& item, std::string_view utf8, bool ascii);
    void setTextOffset(Item& item, std::uint32_t offset, bool ascii) { item.content = offset | (ascii ? AsciiBit : 0); }

    const Value& value(const Item& item, Clock index) const;
    content::Stored& content(const Item& item) { return contents[item.content]; }
    const content::Stored& content(const Item& item) const { return contents[item.content]; }
    void setContent(Item& item, content::Stored stored) { item.content = contents.add(std::move(stored)); }
    const content::Format& format(const Item& item) const { return std::get<content::Format>(contents[item.content]); }
    /// The shared type that an item holds; null when it holds none.
    TypeCore* type(const Item& item) const;
    /// What is left is a struct without content.
    void releaseContent(Item& item);
    /// Gives back what clients hold of text and values that were deleted.
    void pack(ClientNumber number);

    /// What an item shows in its list now.
    Extent extentOf(const Item& item) const
    {
        if (!item.isVisible())
            return {0, 0, 1};
        if (item.kind() != ContentKind::String)
            return {item.length, 0, 1};
        return {item.length, isAscii(item) ? item.length : std::uint32_t(text(item).size()), 1};
    }

    // Lists.

    ListNumber listOf(const Item& item) const;
    TypeCore* parent(const Item& item) const;
    /// The key that an item belongs to; null in a sequence, and when the item is collected.
    const std::string* key(const Item& item) const;

private:
    static constexpr std::uint32_t AsciiBit = 1u << 31;

    std::vector<std::unique_ptr<Client>> m_clients;
    std::unordered_map<ClientId, ClientNumber> m_numbers;
    std::unordered_map<std::uint32_t, LocalId> m_redone;
    std::vector<std::uint64_t> m_depths; // by item
    mutable std::pair<ClientId, ClientNumber> m_lately{0, NoClient};
    mutable std::vector<ClientNumber> m_descending; // empty when it must be made anew
};

inline void StructStore::append(ItemRef ref)
{
    const Item& item = items[ref];
    Client& client = *m_clients[item.client()];
    assert(items.clock(item) == client.state && items.length(item) > 0);
    if (client.state == 0)
        m_descending.clear();
    client.index.append(items, ref);
    client.state = items.end(item);
}

inline ListNumber StructStore::listOf(const Item& item) const
{
    return item.isIndexed() ? leaves[item.leaf()].list : item.ownList();
}

inline TypeCore* StructStore::parent(const Item& item) const
{
    return item.isGc() ? nullptr : lists[listOf(item)].parent;
}

inline const std::string* StructStore::key(const Item& item) const
{
    return item.isGc() ? nullptr : lists[listOf(item)].key;
}

} // namespace bytecrowds::crdt
