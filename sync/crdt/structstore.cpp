#include "sync/crdt/structstore.h"

#include "sync/crdt/typecore.h"

#include <algorithm>
#include <cassert>

namespace bytecrowds::crdt {

StructStore::~StructStore()
{
    for (auto& [client, structs] : m_clients)
        erase(structs, 0, structs.size());
}

Clock StructStore::state(ClientId client) const
{
    const auto found = m_clients.find(client);
    return found == m_clients.end() ? 0 : found->second.back()->end();
}

StateVector StructStore::stateVector() const
{
    StateVector vector;
    for (const auto& [client, structs] : m_clients)
        vector.set(client, structs.back()->end());
    return vector;
}

DeleteSet StructStore::deleteSet() const
{
    DeleteSet set;
    for (const auto& [client, structs] : m_clients) {
        for (std::size_t i = 0; i < structs.size(); ++i) {
            if (!structs[i]->deleted)
                continue;
            const Clock begin = structs[i]->id.clock;
            while (i + 1 < structs.size() && structs[i + 1]->deleted)
                ++i;
            set.add(client, begin, structs[i]->end() - begin);
        }
    }
    return set;
}

Item* StructStore::find(Id id) const
{
    const Structs& list = structs(id.client);
    return list[indexOf(list, id.clock)];
}

std::size_t StructStore::indexOf(const Structs& structs, Clock clock)
{
    assert(!structs.empty() && clock < structs.back()->end());
    if (structs.back()->id.clock <= clock)
        return structs.size() - 1;
    const auto after = std::upper_bound(structs.begin(), structs.end(), clock,
                                        [](Clock sought, const Item* item) { return sought < item->id.clock; });
    return std::size_t(after - structs.begin()) - 1;
}

Item* StructStore::append(std::unique_ptr<Item> item)
{
    assert(item->id.clock == state(item->id.client) && item->length > 0);
    return m_clients[item->id.client].emplace_back(item.release());
}

Item* StructStore::insert(Structs& structs, std::size_t index, std::unique_ptr<Item> item)
{
    return *structs.insert(structs.begin() + std::ptrdiff_t(index), item.release());
}

void StructStore::erase(Structs& structs, std::size_t index, std::size_t count)
{
    const auto begin = structs.begin() + std::ptrdiff_t(index);
    const auto end = begin + std::ptrdiff_t(count);
    std::for_each(begin, end, [](Item* item) { delete item; });
    structs.erase(begin, end);
}

} // namespace bytecrowds::crdt
