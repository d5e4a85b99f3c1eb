#pragma once

#include "sync/relay/metrics.h"

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace bytecrowds::relay {

using Milliseconds = std::chrono::milliseconds;

/// What the relay takes from its machine, passed in so that tests can stand in for it; and where it counts what it
/// does.
struct Environment
{
    std::function<Milliseconds()> monotonic; ///< never goes back
    std::function<Milliseconds()> wall;      ///< since 1970, UTC
    std::function<std::uint32_t()> random;   ///< from the system's CSPRNG
    std::shared_ptr<Metrics> metrics = std::make_shared<Metrics>();

    static Environment ofThisMachine();

    QByteArray randomBytes(int count) const;
};

} // namespace bytecrowds::relay
