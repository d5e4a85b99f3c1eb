#include "sync/crdt/pendingstructs.h"

#include "sync/crdt/structstore.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

bool joins(const StructRecord& left, const StructRecord& right)
{
    return left.end() > right.clock ||
           (left.end() == right.clock && left.kind == ContentKind::Gc && right.kind == ContentKind::Gc);
}

} // namespace

/// Takes a struct that stands alone, or that is here already; false when a merge would cut or join it with another.
bool PendingStructs::insert(const DecodedUpdate& update, const StructRecord& added)
{
    const ClientId client = update.id(added.client);
    Structs& structs = m_order[client];
    const auto behind = structs.upper_bound(added.clock);
    if (behind != structs.begin()) {
        const StructRecord& before = record(std::prev(behind)->second);
        if (before.end() >= added.end())
            return true;
        if (joins(before, added))
            return false;
    }
    if (behind != structs.end() && joins(added, record(behind->second)))
        return false;
    structs.emplace_hint(behind, added.clock, std::uint32_t(m_structs.structs.size()));
    m_structs.append(update, added, 0);
    return true;
}

void PendingStructs::add(const DecodedUpdate& update, const std::vector<std::uint32_t>& structs,
                         const std::map<ClientId, Clock>& missing)
{
    for (const auto& [client, clock] : missing) {
        const auto [place, isNew] = m_missing.try_emplace(client, clock);
        place->second = std::min(place->second, clock);
    }
    std::size_t taken = 0;
    while (taken < structs.size() && insert(update, update.structs[structs[taken]]))
        ++taken;
    if (taken == structs.size())
        return;

    const auto kept = m_missing;
    DecodedUpdate both = take();
    const std::size_t middle = both.structs.size();
    for (; taken < structs.size(); ++taken)
        both.append(update, update.structs[structs[taken]], 0);
    m_missing = kept;
    for (const StructSlice& slice : mergeStructs(both, {{0, middle}, {middle, both.structs.size()}})) {
        if (slice.isSkip())
            continue;
        m_order[slice.client].emplace(slice.clock, std::uint32_t(m_structs.structs.size()));
        m_structs.append(both, *slice.record, slice.offset);
        m_structs.structs.back().length = slice.length; // a collected one may have been made longer
    }
}

bool PendingStructs::mayIntegrate(const StructStore& store) const
{
    return std::any_of(m_missing.begin(), m_missing.end(),
                       [&store](const auto& entry) { return entry.second < store.state(entry.first); });
}

DecodedUpdate PendingStructs::take()
{
    std::vector<StructRecord> ordered;
    ordered.reserve(m_structs.structs.size());
    for (const auto& [client, structs] : m_order) {
        for (const auto& [clock, number] : structs)
            ordered.push_back(record(number));
    }
    m_structs.structs = std::move(ordered);
    DecodedUpdate taken = std::move(m_structs);
    m_structs = DecodedUpdate();
    m_order.clear();
    m_missing.clear();
    return taken;
}

DecodedUpdate PendingStructs::copy() const
{
    DecodedUpdate update;
    for (const auto& [client, structs] : m_order) {
        for (const auto& [clock, number] : structs)
            update.append(m_structs, record(number), 0);
    }
    return update;
}

std::string PendingStructs::check() const
{
    if (m_order.empty() != m_missing.empty())
        return "Something waits for nothing, or nothing for something.";
    for (const auto& [client, structs] : m_order) {
        if (structs.empty())
            return "A client has an empty list of waiting structs.";
        Clock end = 0;
        for (const auto& [clock, number] : structs) {
            const StructRecord& waiting = record(number);
            if (m_structs.id(waiting.client) != client || waiting.clock != clock || waiting.length == 0 ||
                waiting.kind == ContentKind::Skip || clock < end)
                return "What waits is not in order.";
            end = waiting.end();
        }
    }
    return {};
}

} // namespace bytecrowds::crdt
