#pragma once

#include <cstdint>

namespace bytecrowds::crdt::StructInfo {

/// Which parts a struct's head has; the low 5 bits are the number of its content.
inline constexpr std::uint8_t Origin = 0x80;
inline constexpr std::uint8_t RightOrigin = 0x40;
inline constexpr std::uint8_t ParentSub = 0x20;
inline constexpr std::uint8_t ContentBits = 0x1F;

} // namespace bytecrowds::crdt::StructInfo
