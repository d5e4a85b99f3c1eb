#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/structslice.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace bytecrowds::crdt {

class StructStore;

/// Structs that wait for others which have not come. Owns copies.
class PendingStructs
{
public:
    bool empty() const { return m_order.empty(); }
    /// Of all texts that wait.
    std::size_t textBytes() const { return m_structs.textBytes; }

    /// Takes in structs of an update without skips, those of one client in order, and what they lack: from which clock of
    /// which client on it is worth to try again. What overlaps with structs that wait already is cut as a merge of
    /// updates does.
    void add(const DecodedUpdate& update, const std::vector<std::uint32_t>& structs,
             const std::map<ClientId, Clock>& missing);
    /// Whether something that was missing is here now.
    bool mayIntegrate(const StructStore& store) const;
    /// Gives up everything that waits, in the order of an update.
    DecodedUpdate take();
    /// The same as a copy.
    DecodedUpdate copy() const;

    /// Empty when all invariants hold, else a sentence.
    std::string check() const;

private:
    using Structs = std::map<Clock, std::uint32_t>; // by the first clock; they do not overlap
    const StructRecord& record(std::uint32_t number) const { return m_structs.structs[number]; }
    bool insert(const DecodedUpdate& update, const StructRecord& record);

    DecodedUpdate m_structs; // in no order
    std::map<ClientId, Structs, std::greater<>> m_order; // holds no empty list
    std::map<ClientId, Clock> m_missing;
};

} // namespace bytecrowds::crdt
