#include "sync/crdt/deleteset.h"

#include <algorithm>

namespace bytecrowds::crdt {

DeleteSet::Ranges& DeleteSet::rangesOf(ClientId client)
{
    const auto [place, isNew] = m_clients.try_emplace(client);
    if (isNew)
        m_order.push_back(client);
    return place->second;
}

void DeleteSet::add(ClientId client, Clock clock, Clock length)
{
    if (length > 0)
        rangesOf(client).push_back({clock, length});
}

void DeleteSet::add(const DeleteSet& other)
{
    for (const ClientId client : other.m_order) {
        Ranges& own = rangesOf(client);
        const Ranges& ranges = other.ranges(client);
        own.insert(own.end(), ranges.begin(), ranges.end());
    }
}

void DeleteSet::normalize()
{
    for (auto& [client, ranges] : m_clients) {
        std::sort(ranges.begin(), ranges.end(),
                  [](const DeleteRange& a, const DeleteRange& b) { return a.clock < b.clock; });
        std::size_t last = 0;
        for (std::size_t i = 1; i < ranges.size(); ++i) {
            if (ranges[last].end() >= ranges[i].clock)
                ranges[last].length = std::max(ranges[last].end(), ranges[i].end()) - ranges[last].clock;
            else
                ranges[++last] = ranges[i];
        }
        ranges.resize(last + 1);
    }
}

Clock DeleteSet::count() const
{
    Clock sum = 0;
    for (const auto& [client, ranges] : m_clients) {
        for (const DeleteRange& range : ranges)
            sum += range.length;
    }
    return sum;
}

bool DeleteSet::contains(Id id) const
{
    const auto found = m_clients.find(id.client);
    if (found == m_clients.end())
        return false;
    const Ranges& ranges = found->second;
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), id.clock,
                                        [](Clock clock, const DeleteRange& range) { return clock < range.clock; });
    return after != ranges.begin() && id.clock < std::prev(after)->end();
}

bool DeleteSet::isSorted() const
{
    return std::all_of(m_clients.begin(), m_clients.end(), [](const auto& entry) {
        const Ranges& ranges = entry.second;
        return std::adjacent_find(ranges.begin(), ranges.end(), [](const DeleteRange& a, const DeleteRange& b) {
                   return a.end() > b.clock;
               }) == ranges.end();
    });
}

} // namespace bytecrowds::crdt
