#pragma once

#include "tests/bench/options.h"

namespace bytecrowds::bench {

/// The cases B1 to B3 of dmonad's crdt-benchmarks: crdtbenchmarks.mjs says what is timed.
void benchScripts(const Options& options);

} // namespace bytecrowds::bench
