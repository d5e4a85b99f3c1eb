#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/itemops.h"

#include <map>
#include <vector>

namespace bytecrowds::crdt {

/// Integrates the structs of an update, highest client first, each after those that it depends on. An Access finds items
/// and takes new ones in: StoreAccess by the document's own order, DenseAccess by the update's, for a first load.
/// Source: Yjs 13.6, encoding.js, integrateStructs.
template<class Access>
class StructIntegrator
{
public:
    StructIntegrator(TransactionCore& transaction, const DecodedUpdate& update, Access& access);

    void integrate();

    /// What could not be integrated since it depends on something that is neither here nor in the update: by client,
    /// in order of their clocks.
    std::vector<std::uint32_t> rest() const;
    /// What it lacks, and from which clock on it is worth to try again.
    const std::map<ClientId, Clock>& missing() const { return m_missing; }

private:
    static constexpr std::uint32_t None = ~std::uint32_t(0);
    struct Several;

    void integrateOneClient();
    void integrateSeveral();
    ClientSlot missingClient(const StructRecord& record) const;
    void noteMissing(ClientSlot client, Clock clock);
    void setAside(std::uint32_t number);

    void integrateNext(const StructRecord& record, Clock known);
    void integrateStruct(const StructRecord& record, Clock known);
    bool integrateBetween(const StructRecord& record);
    void putBehind(NewItem& made, ItemRef left) const;
    ListNumber listFor(const StructRecord& record, ItemRef left, ItemRef right);
    void putContent(ItemRef ref, const StructRecord& record, Clock known);

    TransactionCore& m_transaction;
    StructStore& m_store;
    const DecodedUpdate& m_update;
    Access& m_access;
    std::vector<std::uint32_t> m_rest;
    std::map<ClientId, Clock> m_missing;
};

/// Finds items where the document has them.
class StoreAccess
{
public:
    StoreAccess(TransactionCore& transaction, const DecodedUpdate& update);

    /// Text may continue an item at once, and needs none of its own then.
    static constexpr bool JoinsAtOnce = true;
    static constexpr bool NotesAtOnce = true;
    static constexpr bool HasTexts = false;

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
    ItemRef findOrigin(const StructRecord& record) { return find(record.originClient, record.originClock); }
    Item& item(ItemRef ref) { return m_store[ref]; }
    /// Cut off from what is before it, or behind it.
    ItemRef startingAt(ClientSlot slot, Clock clock) { return itemStartingAt(m_transaction, {number(slot), clock}); }
    ItemRef endingAt(ClientSlot slot, Clock clock) { return itemEndingAt(m_transaction, {number(slot), clock}); }
    ItemRef make(const StructRecord&, ClientNumber client, Clock clock, Clock length)
    {
        return m_store.items.make(client, clock, length);
    }
    /// There is no shorter way.
    bool goOn(const StructRecord&) { return false; }
    void noteBetween(const StructRecord&, ListNumber) {}
    void dropText(const StructRecord&) {}
    ItemRef take(const StructRecord&) { return m_store.items.take(); }
    void append(const StructRecord&, ItemRef ref) { m_store.append(ref); }

private:
    TransactionCore& m_transaction;
    StructStore& m_store;
    const DecodedUpdate& m_update;
    std::vector<ClientNumber>& m_numbers; // of the update's clients, as far as they are known
};

} // namespace bytecrowds::crdt
