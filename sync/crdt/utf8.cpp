#include "sync/crdt/utf8.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace bytecrowds::crdt {

namespace {

/// Bytes of the well-formed character at the start, or 0; `bad` gets the length of the maximal bad part.
/// Source: Unicode 15, table 3-7.
std::size_t wellFormed(std::string_view bytes, std::size_t& bad)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = at(0);
    bad = 1;
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    unsigned char low = 0x80, high = 0xBF;
    switch (first) {
    case 0xE0:
        low = 0xA0;
        break;
    case 0xED:
        high = 0x9F;
        break;
    case 0xF0:
        low = 0x90;
        break;
    case 0xF4:
        high = 0x8F;
        break;
    default:
        break;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (i == bytes.size() || at(i) < low || at(i) > high) {
            bad = i;
            return 0;
        }
        low = 0x80;
        high = 0xBF;
    }
    return length;
}

std::uint64_t load8(const char* bytes)
{
    std::uint64_t word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

constexpr std::uint64_t HighBits = 0x8080808080808080;

} // namespace

bool isValidUtf8(std::string_view bytes)
{
    std::size_t at = 0, bad = 0;
    while (at < bytes.size()) {
        if (at + 8 <= bytes.size() && (load8(bytes.data() + at) & HighBits) == 0) {
            at += 8;
            continue;
        }
        const std::size_t length = wellFormed(bytes.substr(at), bad);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string repairUtf8(std::string_view bytes)
{
    std::string result;
    std::size_t bad = 0;
    while (!bytes.empty()) {
        const std::size_t length = wellFormed(bytes, bad);
        result += length ? bytes.substr(0, length) : Replacement;
        bytes.remove_prefix(length ? length : bad);
    }
    return result;
}

namespace {

/// The next half of a pair at or behind that byte: 0xED, then a byte from 0xA0 on.
std::size_t findPairHalf(std::string_view wtf8, std::size_t from)
{
    for (std::size_t at = wtf8.find('\xED', from); at != std::string_view::npos; at = wtf8.find('\xED', at + 1)) {
        if (at + 2 < wtf8.size() && static_cast<unsigned char>(wtf8[at + 1]) >= 0xA0)
            return at;
    }
    return std::string_view::npos;
}

} // namespace

bool hasPairHalves(std::string_view wtf8)
{
    return findPairHalf(wtf8, 0) != std::string_view::npos;
}

std::string replacePairHalves(std::string_view wtf8)
{
    std::string result(wtf8);
    for (std::size_t at = findPairHalf(result, 0); at != std::string::npos; at = findPairHalf(result, at))
        result.replace(at, Replacement.size(), Replacement);
    return result;
}

std::size_t utf16Length(std::string_view utf8)
{
    // Each byte that starts a character is one unit; a character of four bytes is two.
    std::size_t units = 0, at = 0;
    for (; at + 8 <= utf8.size(); at += 8) {
        const std::uint64_t word = load8(utf8.data() + at);
        if ((word & HighBits) == 0) {
            units += 8;
            continue;
        }
        const std::uint64_t continuation = (word >> 7) & ~(word >> 6) & 0x0101010101010101;
        const std::uint64_t four = (word >> 7) & (word >> 6) & (word >> 5) & (word >> 4) & 0x0101010101010101;
        units += 8 - std::size_t(std::popcount(continuation)) + std::size_t(std::popcount(four));
    }
    for (; at < utf8.size(); ++at)
        units += !isContinuation(utf8[at]) + (static_cast<unsigned char>(utf8[at]) >= 0xF0);
    return units;
}

Utf16Place findUtf16(std::string_view utf8, std::size_t units)
{
    std::size_t at = 0;
    while (units > 0 && at < utf8.size()) {
        if (units >= 8 && at + 8 <= utf8.size() && (load8(utf8.data() + at) & HighBits) == 0) {
            at += 8;
            units -= 8;
            continue;
        }
        const std::size_t length = utf8CharLength(utf8[at]);
        const std::size_t width = length == 4 ? 2 : 1;
        if (width > units)
            return {at, true};
        units -= width;
        at += length;
    }
    return {at, false};
}

} // namespace bytecrowds::crdt
