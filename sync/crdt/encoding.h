#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bytecrowds::crdt {

/// Yjs' numbers end where a double stops to know every integer.
inline constexpr std::uint64_t MaxVarUint = (std::uint64_t(1) << 53) - 1;
/// How deep values and shared types may lie in one another. Reading deeper ones is an error.
inline constexpr int MaxNesting = 200;

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
    void writeUint8(std::uint8_t value) { m_bytes.push_back(value); }
    /// At most MaxVarUint.
    void writeVarUint(std::uint64_t value);
    /// At most MaxVarUint.
    void writeVarInt(bool negative, std::uint64_t magnitude);
    /// `utf8` must be valid UTF-8.
    void writeVarString(std::string_view utf8);
    void writeVarUint8Array(ByteView bytes);
    /// Without a length.
    void writeRaw(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void writeAny(const Value& value);

    std::size_t size() const { return m_bytes.size(); }
    const Bytes& bytes() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    void writeBigEndian(std::uint64_t value, int bytes);

    Bytes m_bytes;
};

/// Reads lib0's encoding from borrowed bytes. Total: it never reads past the end and remembers its first error; after
/// that it is at its end and every read gives an empty value. Who reads asks for the error once, before using anything.
class Decoder
{
public:
    explicit Decoder(ByteView bytes)
        : m_rest(bytes)
    {
    }

    struct VarInt
    {
        bool negative = false; ///< true also for the negative zero
        std::uint64_t magnitude = 0;
    };

    std::uint8_t readUint8();
    std::uint64_t readVarUint();
    VarInt readVarInt();
    /// A count of things that each take at least `bytesEach` bytes of what follows; a greater one is an error.
    std::size_t readCount(std::size_t bytesEach = 1);
    /// Valid UTF-8, borrowed from the input.
    std::string_view readVarString();
    /// Borrowed from the input.
    ByteView readVarUint8Array();
    Value readAny();

    /// Remembers an error, unless there is one.
    void fail(std::string_view sentence);
    bool failed() const { return m_error.has_value(); }
    const std::optional<DecodeError>& error() const { return m_error; }
    /// Nothing follows; also after an error.
    bool atEnd() const { return m_rest.empty(); }
    std::size_t remaining() const { return m_rest.size(); }

private:
    ByteView take(std::uint64_t count);
    std::uint64_t readBigEndian(int bytes);
    Value readAny(int depth);

    ByteView m_rest;
    std::optional<DecodeError> m_error;
};

} // namespace bytecrowds::crdt
