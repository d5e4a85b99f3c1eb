#pragma once

#include "sync/crdt/bytes.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace bytecrowds::crdt {

/// What must hold whatever the input. A fuzzer takes the abort for a crash and keeps the input.
inline void require(bool holds, const char* sentence)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", sentence);
        std::abort();
    }
}

inline std::string toHex(ByteView bytes)
{
    std::string hex;
    for (const std::uint8_t byte : bytes) {
        hex += "0123456789abcdef"[byte >> 4];
        hex += "0123456789abcdef"[byte & 15];
    }
    return hex;
}

/// Both must be the same; prints them when they aren't.
inline void requireSame(const std::string& actual, const std::string& expected, const char* sentence)
{
    if (actual != expected)
        std::fprintf(stderr, "actual:   %s\nexpected: %s\n", actual.c_str(), expected.c_str());
    require(actual == expected, sentence);
}

} // namespace bytecrowds::crdt
