#pragma once

#include "sync/crdt/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace bytecrowds::crdt {

/// What JSON.stringify(JSON.parse(text)) gives; none when JSON.parse would throw, or the value nests deeper than
/// MaxNesting.
std::optional<std::string> canonicalJson(std::string_view text);
/// What JSON.stringify gives: members that are undefined are left out. What JSON has no word for is null: undefined,
/// numbers that are not finite, bigints and bytes.
std::string toJson(const Value& value);
/// The value of JSON text. Half a surrogate pair, which JSON can spell, becomes U+FFFD. None as above.
std::optional<Value> parseJson(std::string_view text);

} // namespace bytecrowds::crdt
