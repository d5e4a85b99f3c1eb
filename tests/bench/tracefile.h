#pragma once

#include "app/inspect/trace.h"

#include <string>

namespace bytecrowds::bench {

// All throw std::runtime_error with a sentence.

/// The bytes of a file; unpacked when its name ends in .gz.
std::string readFile(const std::string& path);
inspect::Trace readTrace(const std::string& path);
/// What comes before .json in the name of its file.
std::string traceName(const std::string& path);

} // namespace bytecrowds::bench
