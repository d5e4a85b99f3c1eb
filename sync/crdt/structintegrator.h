#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/itemops.h"

#include <map>
#include <vector>

namespace bytecrowds::crdt {

/// Integrates the structs of an update, highest client first, each after those that it depends on. Source: Yjs 13.6,
/// encoding.js, integrateStructs.
class StructIntegrator
{
public:
    StructIntegrator(TransactionCore& transaction, const DecodedUpdate& update);

    void integrate();

    /// What could not be integrated since it depends on something that is neither here nor in the update: by client,
    /// in order of their clocks.
    std::vector<std::uint32_t> rest() const;
    /// What it lacks, and from which clock on it is worth to try again.
    const std::map<ClientId, Clock>& missing() const { return m_missing; }

private:
    static constexpr std::uint32_t None = ~std::uint32_t(0);

    /// The structs of one client.
    struct Queue
    {
        std::uint32_t next = 0, end = 0;

        bool empty() const { return next == end; }
    };

    void integrateOneClient();
    std::uint32_t takeNext();
    ClientSlot missingClient(const StructRecord& record);
    void noteMissing(ClientSlot client, Clock clock);
    void setStackAside();
    void setAside(std::uint32_t number);

    ClientNumber number(ClientSlot slot);
    LocalId local(ClientSlot slot, Clock clock) { return {slot == NoSlot ? NoClient : number(slot), clock}; }
    Clock stateOf(ClientSlot slot);
    void reserve(const Queue& queue);

    void integrateStruct(const StructRecord& record, Clock known);
    bool extend(const StructRecord& record);
    ListNumber listFor(const StructRecord& record, ItemRef left, ItemRef right);
    void putContent(ItemRef ref, const StructRecord& record, Clock known);

    TransactionCore& m_transaction;
    StructStore& m_store;
    const DecodedUpdate& m_update;
    std::vector<ClientNumber> m_numbers;  // of the update's clients, as far as they are known
    std::vector<Queue> m_queues;          // by slot
    std::vector<ClientSlot> m_order;      // clients that have structs, ascending: the last comes next
    std::vector<std::uint32_t> m_stack;   // each but the last waits for the one above it
    std::vector<std::uint32_t> m_rest;
    std::map<ClientId, Clock> m_missing;
};

} // namespace bytecrowds::crdt
