#pragma once

#include "tests/bench/options.h"

#include <string>

namespace bytecrowds::bench {

/// All cases of a trace file.
void benchTrace(const Options& options, const std::string& path);
/// Loads a state that Yjs wrote (V2), with a text `text`.
void benchState(const Options& options, const std::string& path);

} // namespace bytecrowds::bench
