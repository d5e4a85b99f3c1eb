#pragma once

#include "sync/crdt/encoding.h"

namespace bytecrowds::crdt {

// The columns of updates V2, each written and read by one of these. Source: lib0 0.2, encoding.js and decoding.js.

/// Bytes: a value, then varuint how often it comes again; the last count is left out and means "for ever".
class RunEncoder
{
public:
    void write(std::uint8_t value)
    {
        if (m_count == 0) {
            m_out.writeUint8(value);
            m_value = value;
            m_count = 1;
            return;
        }
        // Nobody can guess whether it is the same: what ends the run is written anyway, and counts if it is not.
        const bool isSame = value == m_value;
        std::uint8_t* const at = m_out.room(MaxVarUintBytes + 1);
        std::uint8_t* const next = putVarUint(at, m_count - 1);
        *next = value;
        m_out.advanceTo(at + (next + 1 - at) * !isSame);
        m_count = m_count * isSame + 1;
        m_value = value;
    }
    ByteView finish() { return m_out.bytes(); }
    void clear()
    {
        m_out.clear();
        m_count = 0;
    }

private:
    Encoder m_out;
    std::uint64_t m_count = 0;
    std::uint8_t m_value = 0;
};

class RunDecoder
{
public:
    RunDecoder() = default;
    explicit RunDecoder(ByteView bytes)
        : m_in(bytes)
    {
    }
    /// What read() will give.
    std::uint8_t peek()
    {
        if (m_left == 0) {
            m_value = m_in.readUint8();
            m_left = m_in.atEnd() ? Ever : m_in.readVarUint() + 1;
        }
        return m_value;
    }
    std::uint8_t read()
    {
        peek();
        if (m_left != Ever)
            --m_left;
        return m_value;
    }
    bool failed() const { return m_in.failed(); }

private:
    static constexpr std::uint64_t Ever = ~std::uint64_t(0);

    Decoder m_in;
    std::uint64_t m_left = 0;
    std::uint8_t m_value = 0;
};

/// Numbers: a varint; if negative (or the negative zero) then varuint how often it comes again, less two.
class UintRunEncoder
{
public:
    void write(std::uint64_t value)
    {
        if (value == m_value) {
            ++m_count;
            return;
        }
        flush();
        m_count = 1;
        m_value = value;
    }
    /// Nothing may be written behind it.
    ByteView finish()
    {
        flush();
        return m_out.bytes();
    }
    void clear()
    {
        m_out.clear();
        m_value = m_count = 0;
    }

private:
    void flush()
    {
        if (m_count == 0)
            return;
        m_out.writeVarInt(m_count > 1, m_value);
        if (m_count > 1)
            m_out.writeVarUint(m_count - 2);
        m_count = 0;
    }

    Encoder m_out;
    std::uint64_t m_value = 0, m_count = 0;
};

class UintRunDecoder
{
public:
    UintRunDecoder() = default;
    explicit UintRunDecoder(ByteView bytes)
        : m_in(bytes)
    {
    }
    explicit UintRunDecoder(Decoder in)
        : m_in(std::move(in))
    {
    }
    std::uint64_t read()
    {
        if (m_left == 0) {
            const Decoder::VarInt value = m_in.readVarInt();
            m_value = value.magnitude;
            m_left = value.negative ? m_in.readVarUint() + 2 : 1;
        }
        --m_left;
        return m_value;
    }
    bool failed() const { return m_in.failed(); }

private:
    Decoder m_in;
    std::uint64_t m_value = 0, m_left = 0;
};

/// Numbers by their differences: a varint, twice the difference, plus one if varuint follows: how often it comes again,
/// less two.
class DifferenceRunEncoder
{
public:
    void write(std::uint64_t value)
    {
        const auto difference = std::int64_t(value - m_value);
        m_value = value;
        if (difference == m_difference) {
            ++m_count;
            return;
        }
        flush();
        m_count = 1;
        m_difference = difference;
    }
    /// Nothing may be written behind it.
    ByteView finish()
    {
        flush();
        return m_out.bytes();
    }
    void clear()
    {
        m_out.clear();
        m_value = m_count = 0;
        m_difference = 0;
    }

private:
    void flush()
    {
        if (m_count == 0)
            return;
        const std::int64_t encoded = m_difference * 2 + (m_count > 1 ? 1 : 0);
        m_out.writeVarInt(encoded < 0, std::uint64_t(encoded < 0 ? -encoded : encoded));
        if (m_count > 1)
            m_out.writeVarUint(m_count - 2);
        m_count = 0;
    }

    Encoder m_out;
    std::uint64_t m_value = 0, m_count = 0;
    std::int64_t m_difference = 0;
};

class DifferenceRunDecoder
{
public:
    DifferenceRunDecoder() = default;
    explicit DifferenceRunDecoder(ByteView bytes)
        : m_in(bytes)
    {
    }
    /// Fails when the sum leaves what a varuint holds.
    std::uint64_t read()
    {
        if (m_left == 0) {
            const Decoder::VarInt value = m_in.readVarInt(2 * MaxVarUint + 1); // twice the difference, and a bit
            const bool isRun = value.magnitude & 1;
            // Halved towards minus infinity: -3 is the difference -2, and a run. Nobody can guess the sign.
            const auto sign = -std::int64_t(value.negative);
            m_difference = (std::int64_t(value.magnitude / 2 + (value.negative & isRun)) ^ sign) - sign;
            m_left = isRun ? m_in.readVarUint() + 2 : 1;
        }
        --m_left;
        m_value += std::uint64_t(m_difference);
        if (m_value > MaxVarUint)
            m_in.fail("A number is too great.");
        return m_value;
    }
    bool failed() const { return m_in.failed(); }

private:
    Decoder m_in;
    std::uint64_t m_value = 0, m_left = 0;
    std::int64_t m_difference = 0;
};

} // namespace bytecrowds::crdt
