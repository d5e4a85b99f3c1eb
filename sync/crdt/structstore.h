#pragma once

#include "sync/crdt/deleteset.h"
#include "sync/crdt/id.h"
#include "sync/crdt/item.h"
#include "sync/crdt/statevector.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace bytecrowds::crdt {

/// All structs of a document, by client, in order of their clocks and without a gap. Owns them.
class StructStore
{
public:
    using Structs = std::vector<Item*>;

    StructStore() = default;
    ~StructStore();
    StructStore(const StructStore&) = delete;
    StructStore& operator=(const StructStore&) = delete;

    /// The first clock of a client that is not here.
    Clock state(ClientId client) const;
    StateVector stateVector() const;
    bool has(Id id) const { return id.clock < state(id.client); }
    /// What is deleted, by ranges as long as they can be.
    DeleteSet deleteSet() const;

    /// Descending.
    const std::map<ClientId, Structs, std::greater<>>& clients() const { return m_clients; }
    /// A client that has structs.
    Structs& structs(ClientId client) { return m_clients.find(client)->second; }
    const Structs& structs(ClientId client) const { return m_clients.find(client)->second; }

    /// The struct that holds an element that is here.
    Item* find(Id id) const;
    static std::size_t indexOf(const Structs& structs, Clock clock);

    /// Begins at state().
    Item* append(std::unique_ptr<Item> item);
    static Item* insert(Structs& structs, std::size_t index, std::unique_ptr<Item> item);
    /// Takes structs out and destroys them.
    static void erase(Structs& structs, std::size_t index, std::size_t count);

private:
    std::map<ClientId, Structs, std::greater<>> m_clients; // holds no empty list
};

} // namespace bytecrowds::crdt
