#pragma once

#include "sync/crdt/bytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace bytecrowds::crdt {

/// Takes a fuzzer's bytes apart. At its end it gives zeros, and nothing.
class Input
{
public:
    explicit Input(ByteView bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_bytes.empty(); }
    std::uint8_t byte()
    {
        const ByteView taken = take(1);
        return taken.empty() ? 0 : taken[0];
    }
    /// A number under `count`, which is at least 1 and at most 256.
    std::size_t below(std::size_t count) { return byte() % count; }
    /// A byte of length, then as many bytes, as far as they are there.
    ByteView chunk() { return take(byte()); }
    ByteView rest() { return take(m_bytes.size()); }

private:
    ByteView take(std::size_t count)
    {
        const ByteView taken = m_bytes.first(std::min(count, m_bytes.size()));
        m_bytes = m_bytes.subspan(taken.size());
        return taken;
    }

    ByteView m_bytes;
};

} // namespace bytecrowds::crdt
