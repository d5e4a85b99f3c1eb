#pragma once

#include "sync/crdt/bytes.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bytecrowds::inspect {

/// One replacement. Positions and lengths count code points.
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
///
///   {"startContent"?, "endContent", "txns": [{"patches": [[at, erased, inserted]...]}...]}
///   {"kind": "concurrent", "endContent", "numAgents", "txns": [{"parents": [index...], "agent", "patches"}...]}
struct Trace
{
    bool isConcurrent = false;
    bool hasPairs = false; ///< characters above U+FFFF, so that code points are not UTF-16 units
    std::size_t agents = 1;
    /// Parents come before their children. A text that was there at the start is the first.
    std::vector<TraceTransaction> transactions;
    std::string endContent;

    /// The same edits again and again, each time behind what was there.
    Trace repeated(int times) const;
    std::size_t patchCount() const;
};

/// Refuses what is no trace; whether its positions lie in the text shows when it is played.
std::variant<Trace, crdt::DecodeError> parseTrace(std::string_view text);

/// A log of updates, each after its length.
///
///   (u32 length, little-endian; update) …
std::variant<std::vector<crdt::ByteView>, crdt::DecodeError> parseUpdateLog(crdt::ByteView log);

} // namespace bytecrowds::inspect
