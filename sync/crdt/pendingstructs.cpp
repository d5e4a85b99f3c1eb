#include "sync/crdt/pendingstructs.h"

#include "sync/crdt/structstore.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

bool joins(const StructRef& left, const StructRef& right)
{
    return left.end() > right.id.clock || (left.end() == right.id.clock && left.isGc() && right.isGc());
}

} // namespace

/// Takes a struct that stands alone, or that is here already; false when a merge would cut or join it with another.
bool PendingStructs::insert(StructRef& ref)
{
    Structs& structs = m_clients[ref.id.client];
    const auto behind = structs.upper_bound(ref.id.clock);
    if (behind != structs.begin()) {
        const StructRef& before = std::prev(behind)->second;
        if (before.end() >= ref.end())
            return true;
        if (joins(before, ref))
            return false;
    }
    if (behind != structs.end() && joins(ref, behind->second))
        return false;
    const Clock clock = ref.id.clock;
    structs.emplace_hint(behind, clock, std::move(ref));
    return true;
}

void PendingStructs::add(std::vector<StructRef> structs, const std::map<ClientId, Clock>& missing)
{
    for (const auto& [client, clock] : missing) {
        const auto [place, isNew] = m_missing.try_emplace(client, clock);
        place->second = std::min(place->second, clock);
    }
    std::vector<StructRef> overlapping;
    for (StructRef& ref : structs) {
        if (!overlapping.empty() || !insert(ref))
            overlapping.push_back(std::move(ref));
    }
    if (overlapping.empty())
        return;
    std::vector<Update> updates(2);
    const auto kept = m_missing;
    updates[0].structs = take();
    updates[1].structs = std::move(overlapping);
    m_missing = kept;
    for (StructRef& ref : mergeUpdates(std::move(updates)).structs) {
        if (!ref.isSkip())
            m_clients[ref.id.client].emplace(ref.id.clock, std::move(ref));
    }
}

bool PendingStructs::mayIntegrate(const StructStore& store) const
{
    return std::any_of(m_missing.begin(), m_missing.end(),
                       [&store](const auto& entry) { return entry.second < store.state(entry.first); });
}

std::vector<StructRef> PendingStructs::take()
{
    std::vector<StructRef> taken;
    for (auto& [client, structs] : m_clients) {
        for (auto& [clock, ref] : structs)
            taken.push_back(std::move(ref));
    }
    m_clients.clear();
    m_missing.clear();
    return taken;
}

Update PendingStructs::copy() const
{
    Update update;
    for (const auto& [client, structs] : m_clients) {
        for (const auto& [clock, ref] : structs)
            update.structs.push_back(ref.copy());
    }
    return update;
}

std::string PendingStructs::check() const
{
    if (m_clients.empty() != m_missing.empty())
        return "Something waits for nothing, or nothing for something.";
    for (const auto& [client, structs] : m_clients) {
        if (structs.empty())
            return "A client has an empty list of waiting structs.";
        Clock end = 0;
        for (const auto& [clock, ref] : structs) {
            if (ref.id != Id{client, clock} || ref.length == 0 || ref.isSkip() || clock < end)
                return "What waits is not in order.";
            end = ref.end();
        }
    }
    return {};
}

} // namespace bytecrowds::crdt
