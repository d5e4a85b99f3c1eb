#pragma once

#include "tests/bench/options.h"

namespace bytecrowds::bench {

/// 100 who know nothing of one another each insert 100 * scale letters at the start of a text, one by one; then one
/// document takes the state of each: lowest client first, and highest first. Read crowd.mjs too.
void benchCrowd(const Options& options);

} // namespace bytecrowds::bench
