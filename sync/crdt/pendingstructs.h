#pragma once

#include "sync/crdt/update.h"

#include <map>
#include <vector>

namespace bytecrowds::crdt {

class StructStore;

/// Structs that wait for others which have not come.
class PendingStructs
{
public:
    bool empty() const { return m_clients.empty(); }

    /// Takes in structs without skips, those of one client in order, and what they lack: from which clock of which
    /// client on it is worth to try again. What overlaps with structs that wait already is cut as mergeUpdates does.
    void add(std::vector<StructRef> structs, const std::map<ClientId, Clock>& missing);
    /// Whether something that was missing is here now.
    bool mayIntegrate(const StructStore& store) const;
    /// Gives up everything that waits, in the order of an update.
    std::vector<StructRef> take();
    Update copy() const;

    /// Empty when all invariants hold, else a sentence.
    std::string check() const;

private:
    using Structs = std::map<Clock, StructRef>; // by the first clock; they do not overlap
    bool insert(StructRef& ref);

    std::map<ClientId, Structs, std::greater<>> m_clients; // holds no empty list
    std::map<ClientId, Clock> m_missing;
};

} // namespace bytecrowds::crdt
