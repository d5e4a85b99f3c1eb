#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bytecrowds::crdt {

/// Owned bytes, as they lie on a wire or in a store.
using Bytes = std::vector<std::uint8_t>;
/// Borrowed bytes; never outlives the call that it is passed to.
using ByteView = std::span<const std::uint8_t>;

/// Why bytes were refused: one English sentence for a person, without the bytes themselves.
struct DecodeError
{
    std::string sentence;
};

} // namespace bytecrowds::crdt
