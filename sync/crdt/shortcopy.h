#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace bytecrowds::crdt {

/// Copies bytes, of which there are mostly less than a call would pay for.
inline void copyShort(void* to, const void* from, std::size_t count)
{
    const auto ends = [&](auto part) { // the first and the last of them may overlap
        auto last = part;
        std::memcpy(&part, from, sizeof part);
        std::memcpy(&last, static_cast<const char*>(from) + count - sizeof last, sizeof last);
        std::memcpy(to, &part, sizeof part);
        std::memcpy(static_cast<char*>(to) + count - sizeof last, &last, sizeof last);
    };
    if (count > 16)
        std::memcpy(to, from, count);
    else if (count >= 8)
        ends(std::uint64_t());
    else if (count >= 4)
        ends(std::uint32_t());
    else if (count >= 2)
        ends(std::uint16_t());
    else if (count == 1)
        ends(std::uint8_t());
}

} // namespace bytecrowds::crdt
