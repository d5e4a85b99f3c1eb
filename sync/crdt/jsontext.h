#pragma once

#include <string_view>

namespace bytecrowds::crdt {

/// Objects and arrays inside one another; deeper text is refused.
inline constexpr int MaxJsonDepth = 100;

/// Whether UTF-8 text is one JSON value (RFC 8259), as JSON.parse would take it. Doesn't look at the UTF-8 itself.
bool isJson(std::string_view text);
/// Whether it is the JSON value null.
bool isJsonNull(std::string_view text);

} // namespace bytecrowds::crdt
