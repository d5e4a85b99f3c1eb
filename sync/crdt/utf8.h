#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace bytecrowds::crdt {

/// U+FFFD, which stands for half a surrogate pair and for bad bytes.
inline constexpr std::string_view Replacement = "\xEF\xBF\xBD";

/// Whether a byte is the second or a later one of its character.
constexpr bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Bytes of the character that begins with this byte of valid UTF-8.
constexpr std::size_t utf8CharLength(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isValidUtf8(std::string_view bytes);
/// Bad bytes become U+FFFD, one for each maximal part, as the WHATWG decoder does.
std::string repairUtf8(std::string_view bytes);
/// Whether WTF-8 spells half a surrogate pair somewhere, as JSON can.
bool hasPairHalves(std::string_view wtf8);
/// Each half of a surrogate pair becomes U+FFFD.
std::string replacePairHalves(std::string_view wtf8);
/// Whether all bytes are ASCII, so that bytes and UTF-16 units are the same.
inline bool isAscii(std::string_view bytes)
{
    std::uint64_t high = 0;
    std::size_t at = 0;
    for (; at + sizeof high <= bytes.size(); at += sizeof high) {
        std::uint64_t word;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        high |= word;
    }
    for (; at < bytes.size(); ++at)
        high |= static_cast<unsigned char>(bytes[at]);
    return (high & 0x8080808080808080) == 0;
}
/// UTF-16 code units of valid UTF-8.
std::size_t utf16Length(std::string_view utf8);

/// A place in valid UTF-8, by UTF-16 units.
struct Utf16Place
{
    std::size_t byte = 0; ///< the start of the character that holds the place
    bool inPair = false;  ///< the place is between the two halves of a pair, which begins at `byte`
};
/// The place `units` behind the start; at most the whole length.
Utf16Place findUtf16(std::string_view utf8, std::size_t units);

} // namespace bytecrowds::crdt
