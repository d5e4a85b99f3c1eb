#include "sync/crdt/encoding.h"

#include "sync/crdt/utf8.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>

namespace bytecrowds::crdt {

namespace {

enum AnyKind : std::uint8_t
{
    AnyBytes = 116,
    AnyArray = 117,
    AnyObject = 118,
    AnyString = 119,
    AnyTrue = 120,
    AnyFalse = 121,
    AnyBigInt = 122,
    AnyFloat64 = 123,
    AnyFloat32 = 124,
    AnyInteger = 125,
    AnyNull = 126,
    AnyUndefined = 127,
};

constexpr double MaxAnyInteger = 2147483647;
constexpr std::uint64_t CanonicalNan = 0x7FF8000000000000;

template<class... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template<class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

Encoder::Encoder(Encoder&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_at(std::exchange(other.m_at, nullptr))
    , m_end(std::exchange(other.m_end, nullptr))
{
}

Encoder& Encoder::operator=(Encoder&& other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    other.m_bytes = Bytes();
    m_at = std::exchange(other.m_at, nullptr);
    m_end = std::exchange(other.m_end, nullptr);
    return *this;
}

void Encoder::grow(std::size_t count)
{
    constexpr std::size_t Smallest = 64;
    const std::size_t used = size();
    m_bytes.resize(std::max({Smallest, 2 * m_bytes.size(), used + count}));
    m_at = m_bytes.data() + used;
    m_end = m_bytes.data() + m_bytes.size();
}

Bytes Encoder::take()
{
    m_bytes.resize(size());
    m_at = m_end = nullptr;
    return std::exchange(m_bytes, Bytes());
}

void Encoder::writeBigEndian(std::uint64_t value, int bytes)
{
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        writeUint8(std::uint8_t(value >> shift));
}

void Encoder::writeAny(const Value& value)
{
    std::visit(Overloaded{
                   [&](Value::Undefined) { writeUint8(AnyUndefined); },
                   [&](Value::Null) { writeUint8(AnyNull); },
                   [&](bool truth) { writeUint8(truth ? AnyTrue : AnyFalse); },
                   [&](double number) {
                       if (std::fabs(number) <= MaxAnyInteger && std::trunc(number) == number) {
                           writeUint8(AnyInteger);
                           writeVarInt(std::signbit(number), std::uint64_t(std::fabs(number)));
                       } else if (double(float(number)) == number) {
                           writeUint8(AnyFloat32);
                           writeBigEndian(std::bit_cast<std::uint32_t>(float(number)), 4);
                       } else {
                           writeUint8(AnyFloat64);
                           writeBigEndian(std::isnan(number) ? CanonicalNan : std::bit_cast<std::uint64_t>(number), 8);
                       }
                   },
                   [&](Value::BigInt number) {
                       writeUint8(AnyBigInt);
                       writeBigEndian(std::uint64_t(number.value), 8);
                   },
                   [&](const std::string& string) {
                       writeUint8(AnyString);
                       writeVarString(hasPairHalves(string) ? replacePairHalves(string) : string);
                   },
                   [&](const Bytes& bytes) {
                       writeUint8(AnyBytes);
                       writeVarUint8Array(bytes);
                   },
                   [&](const Value::Array& array) {
                       writeUint8(AnyArray);
                       writeVarUint(array.size());
                       for (const Value& element : array)
                           writeAny(element);
                   },
                   [&](const Value::Object& object) {
                       writeUint8(AnyObject);
                       writeVarUint(object.size());
                       for (const auto& [key, element] : object) {
                           writeVarString(hasPairHalves(key) ? replacePairHalves(key) : key);
                           writeAny(element);
                       }
                   },
               },
               value.data());
}

void Decoder::fail(std::string_view sentence)
{
    if (!m_error)
        m_error = DecodeError{std::string(sentence)};
    m_at = m_end;
}

/// lib0 looks at the size only while more bytes follow, and takes any number of empty ones.
std::uint64_t Decoder::readLongVarUint()
{
    std::uint64_t value = 0;
    for (int shift = 0; m_at != m_end; shift += 7) {
        const std::uint8_t byte = *m_at++;
        const std::uint64_t bits = byte & 0x7F;
        if (bits != 0 && (shift > 49 || (bits << shift) > MaxVarUint)) {
            fail("A number is too great.");
            return 0;
        }
        if (shift <= 49)
            value |= bits << shift;
        if (byte < 0x80)
            return value;
    }
    fail(EndsTooEarly);
    return 0;
}

Decoder::VarInt Decoder::readLongVarInt(std::uint64_t most)
{
    const std::uint8_t first = readUint8();
    VarInt value{(first & 0x40) != 0, first & 0x3Fu};
    if (first & 0x80) {
        const std::uint64_t rest = readVarUint();
        if (rest > (most >> 6)) {
            fail("A number is too great.");
            return {};
        }
        value.magnitude |= rest << 6;
    }
    return failed() ? VarInt{} : value;
}

std::string_view Decoder::readVarString()
{
    const ByteView bytes = readVarUint8Array();
    const std::string_view string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (!isValidUtf8(string)) {
        fail("A string is not UTF-8.");
        return {};
    }
    return string;
}

std::uint64_t Decoder::readBigEndian(int bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : take(std::uint64_t(bytes)))
        value = value << 8 | byte;
    return value;
}

Value Decoder::readAny()
{
    Value value = readAny(0);
    return failed() ? Value() : value;
}

Value Decoder::readAny(int depth)
{
    if (depth > MaxNesting) {
        fail("Values lie too deep in one another.");
        return {};
    }
    switch (readUint8()) {
    case AnyUndefined:
        return Value();
    case AnyNull:
        return Value(Value::Null());
    case AnyTrue:
        return Value(true);
    case AnyFalse:
        return Value(false);
    case AnyInteger: {
        const VarInt integer = readVarInt();
        return Value(std::copysign(double(integer.magnitude), integer.negative ? -1.0 : 1.0));
    }
    case AnyFloat32:
        return Value(double(std::bit_cast<float>(std::uint32_t(readBigEndian(4)))));
    case AnyFloat64:
        return Value(std::bit_cast<double>(readBigEndian(8)));
    case AnyBigInt:
        return Value(Value::BigInt{std::int64_t(readBigEndian(8))});
    case AnyString:
        return Value(std::string(readVarString()));
    case AnyBytes: {
        const ByteView bytes = readVarUint8Array();
        return Value(Bytes(bytes.begin(), bytes.end()));
    }
    case AnyArray: {
        Value::Array array(readCount());
        for (Value& element : array) {
            element = readAny(depth + 1);
            if (failed())
                return {};
        }
        return Value(std::move(array));
    }
    case AnyObject: {
        Value::Object object(readCount(2));
        for (auto& [key, element] : object) {
            key = readVarString();
            element = readAny(depth + 1);
            if (failed())
                return {};
        }
        return Value(std::move(object));
    }
    default:
        fail("A value is of a kind that does not exist.");
        return {};
    }
}

} // namespace bytecrowds::crdt
