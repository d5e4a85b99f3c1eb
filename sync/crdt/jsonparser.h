#pragma once

#include "sync/crdt/value.h"

#include <optional>
#include <string_view>

namespace bytecrowds::crdt {

/// JSON can spell half a surrogate pair, which UTF-8 can't.
enum class PairHalves
{
    Keep,    ///< as the three bytes of WTF-8
    Replace, ///< by U+FFFD
};

/// As JSON.parse (RFC 8259) reads UTF-8. None when that would throw, or the value nests deeper than MaxNesting.
std::optional<Value> parseJson(std::string_view text, PairHalves halves);

} // namespace bytecrowds::crdt
