#pragma once

#include <compare>
#include <cstddef>

namespace bytecrowds::crdt {

/// A place in a text, or a length of text, that knows its unit. Units never mix by accident: only Text converts them.
template<class Unit>
struct Offset
{
    std::size_t value = 0;

    constexpr Offset() = default;
    constexpr explicit Offset(std::size_t count)
        : value(count)
    {
    }
    constexpr auto operator<=>(const Offset&) const = default;
    constexpr Offset& operator+=(Offset other)
    {
        value += other.value;
        return *this;
    }
    constexpr Offset& operator-=(Offset other)
    {
        value -= other.value;
        return *this;
    }
    friend constexpr Offset operator+(Offset a, Offset b) { return a += b; }
    friend constexpr Offset operator-(Offset a, Offset b) { return a -= b; }
};

/// UTF-16 code units, as Yjs and QString count.
using Utf16 = Offset<struct Utf16Unit>;
/// Bytes of UTF-8, as Scintilla and the store count.
using Utf8 = Offset<struct Utf8Unit>;

} // namespace bytecrowds::crdt
