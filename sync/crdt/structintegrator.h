#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/itemops.h"

#include <map>
#include <vector>

namespace bytecrowds::crdt {

/// Integrates the structs of an update, highest client first, each after those that it depends on. An Access finds items
/// and takes new ones in: StoreAccess by the document's own order, DenseAccess by the update's, for a first load. It
/// integrates by itself what most structs are.
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

    void integrateStruct(const StructRecord& record, Clock known);
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

} // namespace bytecrowds::crdt
