#pragma once

#include "sync/crdt/doccore.h"
#include "sync/crdt/update.h"

#include <map>
#include <optional>
#include <vector>

namespace bytecrowds::crdt {

/// Integrates the structs of an update, highest client first, each after those that it depends on. Source: Yjs 13.6,
/// encoding.js, integrateStructs.
class StructIntegrator
{
public:
    StructIntegrator(TransactionCore& transaction, std::vector<StructRef> structs);

    void integrate();

    /// What could not be integrated since it depends on something that is neither here nor in the update.
    std::vector<StructRef> takeRest();
    /// What it lacks, and from which clock on it is worth to try again.
    const std::map<ClientId, Clock>& missing() const { return m_missing; }

private:
    struct Queue
    {
        std::vector<StructRef> structs;
        std::size_t next = 0;

        bool empty() const { return next == structs.size(); }
        StructRef take() { return std::move(structs[next++]); }
    };

    std::optional<StructRef> takeNext();
    std::optional<ClientId> missingClient(const StructRef& ref) const;
    void noteMissing(ClientId client, Clock clock);
    void setStackAside();
    void integrateStruct(StructRef ref, Clock known);
    static const std::string* resolveKey(const StructRef& ref, TypeCore& parent, const Item* left, const Item* right);
    TypeCore* resolveParent(const StructRef& ref, const Item* left, const Item* right) const;

    TransactionCore& m_transaction;
    StructStore& m_store;
    std::map<ClientId, Queue, std::greater<>> m_queues;
    std::vector<StructRef> m_stack; // each but the last waits for the one above it
    std::map<ClientId, std::vector<StructRef>, std::greater<>> m_rest;
    std::map<ClientId, Clock> m_missing;
};

} // namespace bytecrowds::crdt
