#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace bytecrowds::inspect::tar {

/// A tar archive (POSIX.1-2017, pax, "ustar interchange format"): for each entry a header, then its bytes, filled up
/// with zeros; two blocks of zeros end it.
///
///   0 name (100) · 100 mode (8) · 108 uid (8) · 116 gid (8) · 124 size (12) · 136 mtime (12) · 148 checksum (8) ·
///   156 kind (1) · 157 link (100) · 257 "ustar" 0 "00" · 265 owner (32) · 297 group (32) · 329 device (16) ·
///   345 prefix of the name (155)
///
/// Numbers are octal digits. The checksum is the sum of the header's bytes, its own being spaces.
inline constexpr std::size_t BlockSize = 512;
using Block = std::array<char, BlockSize>;

struct Field
{
    std::size_t at, size;
};
inline constexpr Field Name{0, 100}, Mode{100, 8}, User{108, 8}, Group{116, 8}, Size{124, 12}, Time{136, 12},
    Checksum{148, 8}, Kind{156, 1}, Magic{257, 8}, Prefix{345, 155};

inline constexpr char PlainFile = '0', OldPlainFile = '\0', Folder = '5';
/// What is told of the next entry, or of all, instead of an entry: by pax (x, g), by GNU tar (L, K).
inline constexpr char PaxNext = 'x', PaxAll = 'g', GnuName = 'L', GnuLink = 'K';

inline std::uint32_t checksum(const Block& block)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < BlockSize; ++i)
        sum += i >= Checksum.at && i < Checksum.at + Checksum.size ? ' ' : std::uint8_t(block[i]);
    return sum;
}

/// Zeros behind so many bytes of an entry.
inline std::size_t padding(std::size_t size)
{
    return (BlockSize - size % BlockSize) % BlockSize;
}

} // namespace bytecrowds::inspect::tar
