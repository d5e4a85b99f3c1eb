#pragma once

#include "sync/relay/limits.h"

#include <deque>

namespace bytecrowds::relay {

/// When something happened lately, as far as one relay saw it. Each use counts for a whole window and then for nothing,
/// so that no window ever has more than the limit.
class SlidingLog
{
public:
    explicit SlidingLog(RateLimit limit);

    /// How long until one more is allowed; zero: now.
    Milliseconds wait(Milliseconds now) const;
    /// Call it when wait() is zero.
    void add(Milliseconds now);
    /// Whether nothing counts any more.
    bool isEmpty(Milliseconds now) const;

private:
    /// Uses that are told apart at least; more of them share entries, which keeps a log small.
    static constexpr int MaxEntries = 128;

    struct Entry
    {
        Milliseconds from, to; // the first and the last use
        int count;
    };

    void forget(Milliseconds now);

    RateLimit m_limit;
    std::deque<Entry> m_entries; // ascending
    int m_used = 0;              // of all entries
};

} // namespace bytecrowds::relay
