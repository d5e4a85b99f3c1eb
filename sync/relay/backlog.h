#pragma once

#include <QtTypes>

namespace bytecrowds::relay {

/// What all rooms of a relay together keep in memory until the store has it, bounded: a full one takes no more edits
/// from anybody.
class Backlog
{
public:
    explicit Backlog(qint64 limit)
        : m_limit(limit)
    {
    }

    qint64 bytes() const { return m_bytes; }
    /// What comes from now on has to wait with whoever sends it.
    bool isFull() const { return m_bytes >= m_limit; }

    /// One room's part of it.
    class Share
    {
    public:
        /// `whole` outlives it.
        explicit Share(Backlog& whole)
            : m_whole(whole)
        {
        }
        ~Share() { m_whole.change(-m_bytes); }
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;

        void set(qint64 bytes)
        {
            m_whole.change(bytes - m_bytes);
            m_bytes = bytes;
        }

    private:
        Backlog& m_whole;
        qint64 m_bytes = 0;
    };

private:
    void change(qint64 difference);

    const qint64 m_limit;
    qint64 m_bytes = 0;
    bool m_told = false;
};

} // namespace bytecrowds::relay
