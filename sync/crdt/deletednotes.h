#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/item.h"

#include <span>
#include <vector>

namespace bytecrowds::crdt {

/// Collects what is deleted in whole clients, one after the other, as ranges as long as they can be.
class DeletedNotes
{
public:
    /// Not set by itself: there is room for many, and few are used.
    struct Range
    {
        ClientNumber client;
        Clock clock;
        Clock length;
    };

    /// Takes the elements of one client, in order.
    class Notes
    {
    public:
        /// Takes the same steps whether they are deleted or not: nobody can guess which are.
        void add(bool areDeleted, Clock clock, Clock length)
        {
            const bool begins = areDeleted & (clock != m_end);
            m_last += begins;
            m_clock ^= (m_clock ^ clock) & (0 - Clock(begins));
            m_end ^= (m_end ^ (clock + length)) & (0 - Clock(areDeleted));
            *m_last = {m_client, m_clock, m_end - m_clock};
        }

    private:
        friend class DeletedNotes;

        Range* m_last = nullptr; // what stands there at first is put back in the end
        ClientNumber m_client = NoClient;
        Clock m_clock = 0;
        Clock m_end = ~Clock(0);
    };

    /// There is room for so many structs of the client until end().
    Notes begin(ClientNumber client, std::size_t structs)
    {
        m_ranges.resize(m_last + 1 + structs);
        m_before = m_ranges[m_last];
        Notes notes;
        notes.m_last = m_ranges.data() + m_last;
        notes.m_client = client;
        return notes;
    }
    void end(const Notes& notes)
    {
        m_ranges[m_last] = m_before;
        m_last = std::size_t(notes.m_last - m_ranges.data());
    }
    /// By clients, and in order.
    std::span<const Range> ranges() const { return {m_ranges.data() + 1, m_last}; }

private:
    std::vector<Range, UninitializedAllocator<Range>> m_ranges = {{NoClient, 0, 0}}; // the first is none
    std::size_t m_last = 0;
    Range m_before{};
};

} // namespace bytecrowds::crdt
