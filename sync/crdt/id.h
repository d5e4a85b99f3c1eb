#pragma once

#include <compare>
#include <cstdint>

namespace bytecrowds::crdt {

/// Who made a struct. Made with 32 random bits, read up to 2^53 - 1, as Yjs does.
using ClientId = std::uint64_t;
/// How many elements (UTF-16 units of text, entries of an array or map) a client had made before.
using Clock = std::uint64_t;

/// The name of one element of a document, unique for ever.
struct Id
{
    ClientId client = 0;
    Clock clock = 0;

    constexpr auto operator<=>(const Id&) const = default;
};

} // namespace bytecrowds::crdt
