#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace bytecrowds::relay {

using Milliseconds = std::chrono::milliseconds;

/// What the relay takes from its machine, passed in so that tests can stand in for it.
struct Environment
{
    std::function<Milliseconds()> monotonic; ///< never goes back
    std::function<Milliseconds()> wall;      ///< since 1970, UTC
    std::function<std::uint32_t()> random;   ///< from the system's CSPRNG

    static Environment ofThisMachine();
};

} // namespace bytecrowds::relay
