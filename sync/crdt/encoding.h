#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/value.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace bytecrowds::crdt {

/// Yjs' numbers end where a double stops to know every integer.
inline constexpr std::uint64_t MaxVarUint = (std::uint64_t(1) << 53) - 1;
/// How deep values and shared types may lie in one another. Reading deeper ones is an error.
inline constexpr int MaxNesting = 200;
/// The most bytes that a varuint of 64 bits takes.
inline constexpr std::size_t MaxVarUintBytes = 10;

/// Writes a varuint where at least MaxVarUintBytes are free; gives the place behind it.
inline std::uint8_t* putVarUint(std::uint8_t* at, std::uint64_t value)
{
    while (value > 0x7F) {
        *at++ = std::uint8_t(0x80 | (value & 0x7F));
        value >>= 7;
    }
    *at++ = std::uint8_t(value);
    return at;
}

/// The same for one that mostly takes no more than three bytes, as clocks and lengths do.
inline std::uint8_t* putShortVarUint(std::uint8_t* at, std::uint64_t value)
{
    if (value < 0x80) {
        *at = std::uint8_t(value);
        return at + 1;
    }
    at[0] = std::uint8_t(0x80 | value);
    if (value < 0x4000) {
        at[1] = std::uint8_t(value >> 7);
        return at + 2;
    }
    at[1] = std::uint8_t(0x80 | value >> 7);
    if (value < 0x200000) {
        at[2] = std::uint8_t(value >> 14);
        return at + 3;
    }
    at[2] = std::uint8_t(0x80 | value >> 14);
    return putVarUint(at + 3, value >> 21);
}

/// The same for one that mostly takes three bytes, as the clocks of a long text do.
inline std::uint8_t* putClock(std::uint8_t* at, std::uint64_t clock)
{
    static_assert(std::endian::native == std::endian::little);
    if (clock - 0x4000 >= 0x200000 - 0x4000)
        return putShortVarUint(at, clock);
    const auto bits = std::uint32_t(clock);
    const std::uint32_t bytes = 0x8080 | (bits & 0x7F) | (bits & 0x3F80) << 1 | (bits & 0x1FC000) << 2;
    std::memcpy(at, &bytes, sizeof bytes);
    return at + 3;
}

/// Writes a varint where MaxVarUintBytes + 1 are free; gives the place behind it. There is no branch that depends on how
/// long it is: where that changes from one to the next, it would be guessed wrong as often as not.
inline std::uint8_t* putVarInt(std::uint8_t* at, bool negative, std::uint64_t magnitude)
{
    const std::uint32_t sign = negative ? 0x40 : 0;
    if (magnitude >= std::uint64_t(1) << 27) {
        *at = std::uint8_t(0x80 | sign | (magnitude & 0x3F));
        return putVarUint(at + 1, magnitude >> 6);
    }
    const auto bits = std::uint32_t(magnitude);
    std::uint32_t bytes =
        sign | (bits & 0x3F) | (bits & 0x1FC0) << 2 | (bits & 0xFE000) << 3 | (bits & 0x7F00000) << 4;
    const int last = (std::bit_width(bytes | 1) - 1) & ~7; // the first bit of the last byte
    bytes |= 0x80808080 & ((std::uint32_t(1) << last) - 1);
    std::memcpy(at, &bytes, sizeof bytes);
    return at + last / 8 + 1;
}

/// A number that is written again and again, as a varuint.
class VarUint
{
public:
    VarUint() = default;
    /// At most MaxVarUint.
    explicit VarUint(std::uint64_t value)
        : m_length(std::uint8_t(putVarUint(m_bytes, value) - m_bytes))
    {
    }
    /// Needs room for MaxVarUintBytes; gives the place behind it.
    std::uint8_t* put(std::uint8_t* at) const
    {
        std::memcpy(at, m_bytes, sizeof m_bytes);
        return at + m_length;
    }

private:
    std::uint8_t m_bytes[8] = {};
    std::uint8_t m_length = 1;
};

/// Reads a varuint of at most 8 bytes where as many can be read; gives the place behind it. A longer one, which is no
/// usual number, gives one beyond MaxVarUint.
inline const std::uint8_t* getVarUint(const std::uint8_t* at, std::uint64_t& value)
{
    static_assert(std::endian::native == std::endian::little);
    if (at[0] < 0x80) {
        value = at[0];
        return at + 1;
    }
    if (at[1] < 0x80) {
        value = (at[0] & 0x7F) | std::uint64_t(at[1]) << 7;
        return at + 2;
    }
    if (at[2] < 0x80) {
        value = (at[0] & 0x7F) | std::uint64_t(at[1] & 0x7F) << 7 | std::uint64_t(at[2]) << 14;
        return at + 3;
    }
    std::uint64_t bits;
    std::memcpy(&bits, at, sizeof bits);
    const std::uint64_t ends = ~bits & 0x8080808080808080; // the highest bit of each byte that nothing follows
    if (ends == 0) {
        value = ~std::uint64_t(0);
        return at;
    }
    const int last = std::countr_zero(ends);
    bits &= (std::uint64_t(2) << last) - 1;
    // 7 bits a byte become 14 a pair, 28 a half, 56 in all.
    bits = (bits & 0x007F007F007F007F) | (bits & 0x7F007F007F007F00) >> 1;
    bits = (bits & 0x00003FFF00003FFF) | (bits & 0x3FFF00003FFF0000) >> 2;
    value = (bits & 0x000000000FFFFFFF) | (bits & 0x0FFFFFFF00000000) >> 4;
    return at + last / 8 + 1;
}

/// Writes lib0's encoding.
///
///   varuint   7 bits a byte, least significant first, 0x80: more follows
///   varint    first byte: 0x80 more follows, 0x40 negative, 6 bits; then as a varuint. 0x40 alone is the negative zero
///   varstring varuint count of bytes, UTF-8
///   varbytes  varuint count, bytes
///   any       a byte from 116 to 127 that tells the kind, then the value; numbers are big-endian
///
/// Source: lib0 0.2, encoding.js and decoding.js.
class Encoder
{
public:
    Encoder() = default;
    Encoder(Encoder&& other) noexcept;
    Encoder& operator=(Encoder&& other) noexcept;
    ~Encoder() = default;

    void writeUint8(std::uint8_t value)
    {
        room(1);
        *m_at++ = value;
    }
    void writeVarUint(std::uint64_t value)
    {
        room(MaxVarUintBytes);
        m_at = putVarUint(m_at, value);
    }
    void writeVarInt(bool negative, std::uint64_t magnitude)
    {
        m_at = putVarInt(room(1 + MaxVarUintBytes), negative, magnitude);
    }
    /// `utf8` must be valid UTF-8.
    void writeVarString(std::string_view utf8)
    {
        room(MaxVarUintBytes + utf8.size());
        m_at = putVarUint(m_at, utf8.size());
        put(utf8.data(), utf8.size());
    }
    void writeVarUint8Array(ByteView bytes)
    {
        room(MaxVarUintBytes + bytes.size());
        m_at = putVarUint(m_at, bytes.size());
        put(bytes.data(), bytes.size());
    }
    /// Without a length.
    void writeRaw(ByteView bytes)
    {
        room(bytes.size());
        put(bytes.data(), bytes.size());
    }
    /// Halves of surrogate pairs in its strings become U+FFFD.
    void writeAny(const Value& value);

    /// Makes sure that `count` bytes fit; they may then be written at end(), and moved over by advanceTo().
    std::uint8_t* room(std::size_t count)
    {
        if (std::size_t(m_end - m_at) < count)
            grow(count);
        return m_at;
    }
    void advanceTo(std::uint8_t* end) { m_at = end; }
    /// The same for who writes on at `at` without telling each time; gives where to.
    std::uint8_t* roomAt(std::uint8_t* at, std::size_t count)
    {
        if (std::size_t(m_end - at) >= count)
            return at;
        advanceTo(at);
        return room(count);
    }

    std::size_t size() const { return std::size_t(m_at - m_bytes.data()); }
    bool empty() const { return size() == 0; }
    ByteView bytes() const { return {m_bytes.data(), size()}; }
    Bytes take();
    /// Begins anew and keeps the memory.
    void clear() { m_at = m_bytes.data(); }

private:
    void grow(std::size_t count);
    void put(const void* from, std::size_t count)
    {
        if (count > 0)
            std::memcpy(m_at, from, count);
        m_at += count;
    }
    void writeBigEndian(std::uint64_t value, int bytes);

    Bytes m_bytes; // all of its memory; what is written ends at m_at
    std::uint8_t* m_at = nullptr;
    std::uint8_t* m_end = nullptr;
};

/// Reads lib0's encoding from borrowed bytes. Total: it never reads past the end and remembers its first error; after
/// that it is at its end and every read gives an empty value. Who reads asks for the error once, before using anything.
class Decoder
{
public:
    Decoder() = default;
    explicit Decoder(ByteView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    struct VarInt
    {
        bool negative = false; ///< true also for the negative zero
        std::uint64_t magnitude = 0;
    };

    std::uint8_t readUint8()
    {
        if (m_at == m_end) {
            fail(EndsTooEarly);
            return 0;
        }
        return *m_at++;
    }
    std::uint64_t readVarUint()
    {
        if (m_end - m_at < 4)
            return readLongVarUint();
        std::uint64_t value = m_at[0] & 0x7F;
        if (m_at[0] < 0x80) {
            m_at += 1;
            return value;
        }
        value |= std::uint64_t(m_at[1] & 0x7F) << 7;
        if (m_at[1] < 0x80) {
            m_at += 2;
            return value;
        }
        value |= std::uint64_t(m_at[2] & 0x7F) << 14;
        if (m_at[2] < 0x80) {
            m_at += 3;
            return value;
        }
        return readLongVarUint();
    }
    /// Without a branch that depends on how long it is, as putVarInt. A greater one than `most` is an error.
    VarInt readVarInt(std::uint64_t most = MaxVarUint)
    {
        std::uint32_t bytes;
        if (remaining() < sizeof bytes)
            return readLongVarInt(most);
        std::memcpy(&bytes, m_at, sizeof bytes);
        const std::uint32_t ends = ~bytes & 0x80808080; // the highest bit of each byte that nothing follows
        if (ends == 0)
            return readLongVarInt(most);
        const int last = std::countr_zero(ends);
        bytes &= ~(~std::uint32_t(1) << last);
        m_at += last / 8 + 1;
        return {(bytes & 0x40) != 0, (bytes & 0x3F) | (bytes >> 2 & 0x1FC0) | (bytes >> 3 & 0xFE000) |
                                         (bytes >> 4 & 0x7F00000)};
    }
    /// A count of things that each take at least `bytesEach` bytes of what follows; a greater one is an error.
    std::size_t readCount(std::size_t bytesEach = 1)
    {
        const std::uint64_t count = readVarUint();
        if (count == 0 || count <= remaining() / bytesEach)
            return std::size_t(count);
        fail("A count is greater than what follows it.");
        return 0;
    }
    /// Valid UTF-8, borrowed from the input.
    std::string_view readVarString();
    /// Borrowed from the input.
    ByteView readVarUint8Array() { return take(readVarUint()); }
    /// What is left; the decoder is at its end then.
    ByteView readRest() { return take(remaining()); }
    Value readAny();

    /// For who reads by themselves: where it is, its end, and the place that it goes on from, which lies between the two.
    const std::uint8_t* position() const { return m_at; }
    const std::uint8_t* end() const { return m_end; }
    void advanceTo(const std::uint8_t* at) { m_at = at; }

    /// Remembers an error, unless there is one.
    void fail(std::string_view sentence);
    bool failed() const { return m_error.has_value(); }
    const std::optional<DecodeError>& error() const { return m_error; }
    /// Nothing follows; also after an error.
    bool atEnd() const { return m_at == m_end; }
    std::size_t remaining() const { return std::size_t(m_end - m_at); }

private:
    static constexpr std::string_view EndsTooEarly = "The bytes end too early.";

    std::uint64_t readLongVarUint();
    VarInt readLongVarInt(std::uint64_t most);
    ByteView take(std::uint64_t count)
    {
        if (count > remaining()) {
            fail(EndsTooEarly);
            return {};
        }
        const ByteView taken(m_at, std::size_t(count));
        m_at += count;
        return taken;
    }
    std::uint64_t readBigEndian(int bytes);
    Value readAny(int depth);

    const std::uint8_t* m_at = nullptr;
    const std::uint8_t* m_end = nullptr;
    std::optional<DecodeError> m_error;
};

} // namespace bytecrowds::crdt
