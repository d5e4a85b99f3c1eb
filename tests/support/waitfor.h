#pragma once

#include <functional>

namespace bytecrowds::tests {

/// How long a condition may take on a busy machine before a test gives up.
inline constexpr int Patience = 20000; // ms

/// Runs the event loop until the condition holds; false when it still doesn't after `milliseconds`.
bool waitFor(const std::function<bool()>& condition, int milliseconds = Patience);

} // namespace bytecrowds::tests
