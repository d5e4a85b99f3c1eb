#pragma once

#include "sync/crdt/structstore.h"

#include <vector>

namespace bytecrowds::crdt {

/// Collects deleted elements, client by client and in order of their clocks, for an update.
class DeletedRuns
{
    struct Run
    {
        Clock begin = 0;
        Clock end = ~Clock(0); ///< of none: nothing follows it
    };

public:
    /// Takes what is deleted of one client.
    class Notes
    {
    public:
        /// Takes the same steps whether an element is deleted or not: nobody can guess which will be.
        void add(bool isDeleted, Clock clock, Clock length)
        {
            const bool begins = isDeleted & (clock != m_run.end);
            m_last += begins;
            m_run.begin ^= (m_run.begin ^ clock) & (0 - Clock(begins));
            m_run.end ^= (m_run.end ^ (clock + length)) & (0 - Clock(isDeleted));
            *m_last = m_run;
        }

    private:
        friend class DeletedRuns;
        Run m_run;
        Run* m_last;
    };

    /// Clients come by descending id. There is room for so many elements until end().
    Notes begin(ClientNumber client, std::size_t most)
    {
        m_spans.push_back({client, m_end, m_end});
        m_runs.resize(m_end + 1 + most);
        Notes notes;
        notes.m_last = m_runs.data() + m_end;
        return notes;
    }
    void end(const Notes& notes)
    {
        Span& span = m_spans.back();
        span.last = std::size_t(notes.m_last - m_runs.data());
        m_end = span.last + 1;
        if (span.last == span.none)
            m_spans.pop_back();
    }
    template<class Out>
    void write(Out& out, const StructStore& store) const
    {
        out.rest.writeVarUint(m_spans.size());
        for (const Span& span : m_spans) {
            out.beginDeletes();
            out.rest.writeVarUint(store.idOf(span.client));
            out.rest.writeVarUint(span.last - span.none);
            for (std::size_t i = span.none + 1; i <= span.last; ++i)
                out.writeDeletion(m_runs[i].begin, m_runs[i].end - m_runs[i].begin);
        }
    }

private:
    struct Span
    {
        ClientNumber client;
        std::size_t none, last; ///< its runs are those behind `none`
    };

    std::vector<Run, UninitializedAllocator<Run>> m_runs;
    std::size_t m_end = 0;
    std::vector<Span> m_spans;
};

} // namespace bytecrowds::crdt
