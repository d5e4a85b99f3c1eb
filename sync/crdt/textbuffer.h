#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/shortcopy.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

/// The text that one client wrote, in the order in which it did, as UTF-8. Runs of a document point into it, so that
/// cutting and joining them copies nothing. Text that was deleted stays until its owner packs what is left into a new
/// one. Offsets are bytes; views end with the next append().
class TextBuffer
{
public:
    /// How much text one client may have in a document, in bytes.
    static constexpr std::size_t MaxBytes = (std::size_t(1) << 31) - 1;

    std::uint32_t size() const { return std::uint32_t(m_bytes.size()); }
    void reserve(std::size_t bytes);
    /// Gives back memory that nothing was written to.
    void shrink() { m_bytes.shrink_to_fit(); }
    /// Gives where it begins.
    std::uint32_t append(std::string_view utf8, bool ascii)
    {
        const std::uint32_t offset = size();
        const std::size_t needed = m_bytes.size() + utf8.size();
        if (needed > m_bytes.capacity() || m_marks || !ascii)
            return appendSlowly(utf8, ascii);
        m_bytes.resize(needed);
        copyShort(m_bytes.data() + offset, utf8.data(), utf8.size());
        return offset;
    }

    std::string_view view(std::uint32_t offset, std::size_t bytes) const { return {m_bytes.data() + offset, bytes}; }

    /// A place that many UTF-16 units behind a character's start.
    struct Place
    {
        std::uint32_t bytes = 0; ///< from there, to the start of the character that holds the place
        bool inPair = false;     ///< the place is between the two halves of a pair
    };
    /// Logarithmic in the distance.
    Place advance(std::uint32_t offset, std::uint64_t units) const;
    /// UTF-16 units between two borders of characters.
    std::uint64_t units(std::uint32_t begin, std::uint32_t end) const { return unitsBefore(end) - unitsBefore(begin); }

    /// Of what was appended, bytes that nobody needs any more.
    void discard(std::size_t bytes) { m_discarded += bytes; }
    bool wantsPacking() const { return m_discarded > PackingThreshold && m_discarded > m_bytes.size() / 2; }

private:
    static constexpr std::uint32_t MarkDistance = 512;
    static constexpr std::size_t PackingThreshold = 4096;

    std::uint32_t appendSlowly(std::string_view utf8, bool ascii);
    std::uint64_t unitsBefore(std::uint32_t offset) const;
    void mark();

    std::vector<char, UninitializedAllocator<char>> m_bytes;
    std::size_t m_discarded = 0;
    /// How many units begin before each multiple of MarkDistance bytes; none while all bytes are ASCII.
    std::unique_ptr<std::vector<std::uint64_t>> m_marks;
};

} // namespace bytecrowds::crdt
