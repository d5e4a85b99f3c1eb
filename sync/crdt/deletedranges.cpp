#include "sync/crdt/deletedranges.h"

#include "sync/crdt/deleteset.h"
#include "sync/crdt/structstore.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace bytecrowds::crdt {

void DeletedRanges::add(ClientNumber client, Clock clock, Clock length, bool settled)
{
    if (length == 0)
        return;
    m_settled = m_settled && settled;
    if (!m_ranges.empty()) {
        Range& last = m_ranges.back();
        if (last.client == client && last.end() == clock) {
            last.length += length;
            last.settled = last.settled && settled;
            return;
        }
        m_normalized = false;
    }
    m_ranges.push_back({client, clock, length, settled});
}

void DeletedRanges::normalize()
{
    if (m_normalized)
        return;
    m_normalized = true;
    if (!areInOrder())
        sortAndJoin();
    m_spans.clear();
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        if (m_spans.empty() || m_spans.back().client != m_ranges[i].client)
            m_spans.push_back({m_ranges[i].client, i, i});
        m_spans.back().end = i + 1;
    }
}

/// Whether clients stand together and their ranges are sorted and apart already.
bool DeletedRanges::areInOrder() const
{
    std::unordered_set<ClientNumber> seen{m_ranges[0].client};
    for (std::size_t i = 1; i < m_ranges.size(); ++i) {
        const bool isSame = m_ranges[i].client == m_ranges[i - 1].client;
        if (isSame ? m_ranges[i].clock <= m_ranges[i - 1].end() : !seen.insert(m_ranges[i].client).second)
            return false;
    }
    return true;
}

void DeletedRanges::sortAndJoin()
{
    std::unordered_map<ClientNumber, std::size_t> rank;
    for (const Range& range : m_ranges)
        rank.try_emplace(range.client, rank.size());
    const auto isBefore = [&rank](const Range& a, const Range& b) {
        return a.client == b.client ? a.clock < b.clock : rank[a.client] < rank[b.client];
    };
    std::sort(m_ranges.begin(), m_ranges.end(), isBefore);
    std::size_t last = 0;
    for (std::size_t i = 1; i < m_ranges.size(); ++i) {
        Range& left = m_ranges[last];
        const Range& right = m_ranges[i];
        if (left.client == right.client && left.end() >= right.clock) {
            left.length = std::max(left.end(), right.end()) - left.clock;
            left.settled = left.settled && right.settled;
        } else {
            m_ranges[++last] = right;
        }
    }
    m_ranges.resize(last + 1);
}

void DeletedRanges::clear()
{
    constexpr std::size_t Kept = 16;
    if (m_ranges.capacity() > Kept)
        m_ranges = std::vector<Range>(); // "{}" would keep the memory
    m_ranges.clear();
    m_spans.clear();
    m_normalized = m_settled = true;
}

bool DeletedRanges::contains(LocalId id) const
{
    if (m_spans.empty())
        return !m_ranges.empty() && m_ranges[0].client == id.client && m_ranges[0].clock <= id.clock &&
               id.clock < m_ranges[0].end();
    for (const Span& span : m_spans) {
        if (span.client != id.client)
            continue;
        const auto begin = m_ranges.begin() + std::ptrdiff_t(span.begin);
        const auto behind = std::upper_bound(begin, m_ranges.begin() + std::ptrdiff_t(span.end), id.clock,
                                             [](Clock clock, const Range& range) { return clock < range.clock; });
        return behind != begin && id.clock < std::prev(behind)->end();
    }
    return false;
}

DeleteSet DeletedRanges::toDeleteSet(const StructStore& store) const
{
    DeleteSet set;
    for (const Range& range : m_ranges)
        set.add(store.idOf(range.client), range.clock, range.length);
    return set;
}

} // namespace bytecrowds::crdt
