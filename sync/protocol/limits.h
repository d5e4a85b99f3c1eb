#pragma once

#include <cstddef>

namespace bytecrowds::protocol {

/// Bounds that every part of Bytecrowds knows. Sizes are bytes.

/// The UTF-8 text of one file. Editors refuse what would pass it, the relay refuses what did.
inline constexpr std::size_t MaxTextBytes = 16 * 1024 * 1024;
/// The files of one crowd, deleted ones included.
inline constexpr std::size_t MaxFiles = 2000;
/// One WebSocket message: a text at its limit with its history.
inline constexpr std::size_t MaxMessageBytes = 32 * 1024 * 1024;
/// The body of one HTTP request.
inline constexpr std::size_t MaxBodyBytes = MaxTextBytes;

} // namespace bytecrowds::protocol
