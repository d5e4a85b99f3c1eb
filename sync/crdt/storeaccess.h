#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/itemops.h"

#include <vector>

namespace bytecrowds::crdt {

/// Integrates structs into a document as it stands, and finds items where it has them.
class StoreAccess
{
public:
    StoreAccess(TransactionCore& transaction, const DecodedUpdate& update);

    /// Integrates a struct if it is what most are, text or a tombstone of a sequence, all that it depends on is here, and
    /// nothing came between the two neighbours that it was made between. Does what StructIntegrator does then, and no more.
    bool integrate(std::uint32_t number);
    /// The structs of each client: calls `visit` with its slot, the first and the end.
    template<class Visit>
    void forEachClient(Visit visit) const
    {
        m_update.forEachSpan(visit);
    }

    /// The number of one of the update's clients; NoClient when it is not known here.
    ClientNumber number(ClientSlot slot)
    {
        ClientNumber& number = m_numbers[slot];
        if (number == NoClient)
            number = m_store.findClient(m_update.id(slot));
        return number;
    }
    ClientNumber makeNumber(ClientSlot slot)
    {
        ClientNumber& number = m_numbers[slot];
        if (number == NoClient)
            number = m_store.makeClient(m_update.id(slot));
        return number;
    }
    Clock state(ClientSlot slot)
    {
        const ClientNumber client = number(slot);
        return client == NoClient ? 0 : m_store.client(client).state;
    }
    /// The item that holds an element that is here.
    ItemRef find(ClientSlot slot, Clock clock) { return m_store.find({number(slot), clock}); }
    ItemRef find(LocalId id) const { return m_store.find(id); }
    /// Cut off from what is before it, or behind it.
    ItemRef startingAt(ClientSlot slot, Clock clock) { return itemStartingAt(m_transaction, {number(slot), clock}); }
    ItemRef endingAt(ClientSlot slot, Clock clock) { return itemEndingAt(m_transaction, {number(slot), clock}); }
    ItemRef make(const StructRecord&, ClientNumber client, Clock clock, Clock length)
    {
        return m_store.items.make(client, clock, length);
    }
    void putText(Item& item, const StructRecord& record, Clock known);
    /// Its item will not have its text.
    void dropText(const StructRecord&) {}
    void append(const StructRecord&, ItemRef ref) { m_store.append(ref); }

private:
    TransactionCore& m_transaction;
    StructStore& m_store;
    const DecodedUpdate& m_update;
    std::vector<ClientNumber>& m_numbers; // of the update's clients, as far as they are known
};

} // namespace bytecrowds::crdt
