#include "sync/crdt/textbuffer.h"

#include "sync/crdt/utf8.h"

#include <algorithm>

namespace bytecrowds::crdt {

void TextBuffer::reserve(std::size_t bytes)
{
    if (m_bytes.empty())
        m_bytes.reserve(bytes);
}

std::uint32_t TextBuffer::appendSlowly(std::string_view utf8, bool ascii)
{
    const std::uint32_t offset = size();
    const std::size_t needed = m_bytes.size() + utf8.size();
    if (needed > m_bytes.capacity()) {
        constexpr std::size_t Smallest = 32;
        std::vector<char, UninitializedAllocator<char>> grown; // the text may be a part of what moves
        grown.reserve(std::max({Smallest, needed, m_bytes.size() + m_bytes.size() / 2}));
        grown.resize(needed);
        std::copy(m_bytes.begin(), m_bytes.end(), grown.begin());
        std::copy(utf8.begin(), utf8.end(), grown.begin() + offset);
        m_bytes = std::move(grown);
    } else {
        m_bytes.resize(needed);
        std::copy(utf8.begin(), utf8.end(), m_bytes.begin() + offset);
    }
    if (m_marks || !ascii)
        mark();
    return offset;
}

/// A part of UTF-8 may begin and end inside of characters: utf16Length counts those where they begin.
void TextBuffer::mark()
{
    if (!m_marks)
        m_marks = std::make_unique<std::vector<std::uint64_t>>(1, 0);
    for (std::size_t at = m_marks->size() * MarkDistance; at <= m_bytes.size(); at += MarkDistance)
        m_marks->push_back(m_marks->back() + utf16Length(view(std::uint32_t(at - MarkDistance), MarkDistance)));
}

std::uint64_t TextBuffer::unitsBefore(std::uint32_t offset) const
{
    if (!m_marks)
        return offset;
    const std::uint32_t mark = offset / MarkDistance;
    return (*m_marks)[mark] + utf16Length(view(mark * MarkDistance, offset - mark * MarkDistance));
}

TextBuffer::Place TextBuffer::advance(std::uint32_t offset, std::uint64_t units) const
{
    if (!m_marks)
        return {std::uint32_t(units), false};
    std::uint32_t from = offset;
    std::uint64_t left = units;
    if (units > MarkDistance) {
        const std::uint64_t sought = unitsBefore(offset) + units;
        const auto behind = std::upper_bound(m_marks->begin() + offset / MarkDistance + 1, m_marks->end(), sought);
        if (const auto mark = std::uint32_t(behind - m_marks->begin() - 1); mark * MarkDistance > offset) {
            from = mark * MarkDistance;
            left = sought - (*m_marks)[mark];
            while (from < size() && isContinuation(m_bytes[from]))
                ++from;
        }
    }
    const Utf16Place place = findUtf16(view(from, size() - from), std::size_t(left));
    return {std::uint32_t(from - offset + place.byte), place.inPair};
}

} // namespace bytecrowds::crdt
