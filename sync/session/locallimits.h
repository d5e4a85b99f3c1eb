#pragma once

#include <QtGlobal>

#include <cstdint>

namespace bytecrowds::session {

/// The steps that can be undone and redone in one text, and the UTF-16 units of deleted text that are kept for them;
/// older ones are forgotten. For crdt::UndoOptions.
inline constexpr std::uint64_t MaxUndoSteps = 1000;
inline constexpr std::uint64_t MaxUndoDeleted = 4 * 1024 * 1024;

/// A document is written anew as a whole when what was written since the last time is larger than half of that, and
/// than this; or when it is in so many parts.
inline constexpr qint64 MinCompactedBytes = 64 * 1024;
inline constexpr qint64 MaxParts = 2000;

} // namespace bytecrowds::session
