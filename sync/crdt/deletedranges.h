#pragma once

#include "sync/crdt/item.h"

#include <vector>

namespace bytecrowds::crdt {

class DeleteSet;
class StructStore;

/// What a transaction deleted, as ranges of elements of one client each.
class DeletedRanges
{
public:
    struct Range
    {
        ClientNumber client = NoClient;
        Clock clock = 0;
        Clock length = 0;
        bool settled = false; ///< collected and joined already

        Clock end() const { return clock + length; }
    };

    void add(ClientNumber client, Clock clock, Clock length, bool settled = false);
    /// Brings clients together, in the order in which they came in, sorts their ranges, and joins those that touch.
    void normalize();
    void clear();

    /// Whether all ranges are.
    bool areSettled() const { return m_settled; }

    bool empty() const { return m_ranges.empty(); }
    auto begin() const { return m_ranges.begin(); }
    auto end() const { return m_ranges.end(); }
    /// Only when normalized.
    bool contains(LocalId id) const;
    DeleteSet toDeleteSet(const StructStore& store) const;

private:
    /// The ranges of one client: m_ranges[begin, end).
    struct Span
    {
        ClientNumber client;
        std::size_t begin, end;
    };

    bool areInOrder() const;
    void sortAndJoin();

    std::vector<Range> m_ranges;
    std::vector<Span> m_spans; // when normalized and of more than one range
    bool m_normalized = true;
    bool m_settled = true;
};

} // namespace bytecrowds::crdt
