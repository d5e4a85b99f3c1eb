#pragma once

#include <QString>

#include <optional>

namespace bytecrowds::inspect {

/// Where the crowds are, as the command line says it. What it doesn't say is taken from where the relay takes it.
struct StoreOptions
{
    std::optional<QString> redis; ///< an address
    std::optional<QString> data;  ///< a relay's folder
    std::optional<QString> config;
};

} // namespace bytecrowds::inspect
