#pragma once

#include "sync/crdt/bytes.h"

#include <string>
#include <vector>

namespace bytecrowds::bench {

/// One replacement. Positions and lengths count UTF-16 units, which no trace tells from code points.
struct Patch
{
    std::size_t at = 0;
    std::size_t erased = 0;
    std::string inserted;
};

struct TraceTransaction
{
    std::vector<std::size_t> parents; ///< transactions that came before it, in the eyes of its agent
    std::size_t agent = 0;
    std::vector<Patch> patches;
};

/// A recording of people who typed: the edits of one, or of several who typed at once.
/// Format: github.com/josephg/editing-traces.
struct Trace
{
    std::string name;
    bool isConcurrent = false;
    std::size_t agents = 1;
    std::vector<TraceTransaction> transactions;
    std::string endContent;

    /// The same edits again and again, each time behind what was there.
    Trace repeated(int times) const;
    std::size_t patchCount() const;
};

/// Throws std::runtime_error with a sentence.
Trace readTrace(const std::string& path);
std::string readFile(const std::string& path);
std::string readGzip(const std::string& path);
/// Updates, each after its length (32 bits, little-endian).
std::vector<crdt::Bytes> readUpdates(const std::string& path);

} // namespace bytecrowds::bench
