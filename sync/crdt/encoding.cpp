#include "sync/crdt/encoding.h"

#include "sync/crdt/utf8.h"

#include <bit>
#include <cassert>
#include <cmath>
#include <limits>

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

void Encoder::writeVarUint(std::uint64_t value)
{
    assert(value <= MaxVarUint);
    while (value > 0x7F) {
        writeUint8(std::uint8_t(0x80 | (value & 0x7F)));
        value >>= 7;
    }
    writeUint8(std::uint8_t(value));
}

void Encoder::writeVarInt(bool negative, std::uint64_t magnitude)
{
    assert(magnitude <= MaxVarUint);
    const bool more = magnitude > 0x3F;
    writeUint8(std::uint8_t((more ? 0x80 : 0) | (negative ? 0x40 : 0) | (magnitude & 0x3F)));
    if (more)
        writeVarUint(magnitude >> 6);
}

void Encoder::writeVarString(std::string_view utf8)
{
    writeVarUint(utf8.size());
    m_bytes.insert(m_bytes.end(), utf8.begin(), utf8.end());
}

void Encoder::writeVarUint8Array(ByteView bytes)
{
    writeVarUint(bytes.size());
    writeRaw(bytes);
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
                       writeVarString(string);
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
                           writeVarString(key);
                           writeAny(element);
                       }
                   },
               },
               value.data());
}

void Decoder::fail(std::string_view sentence)
{
    if (m_error)
        return;
    m_error = DecodeError{std::string(sentence)};
    m_rest = {};
}

ByteView Decoder::take(std::uint64_t count)
{
    if (count > m_rest.size()) {
        fail("The bytes end too early.");
        return {};
    }
    const ByteView taken = m_rest.first(std::size_t(count));
    m_rest = m_rest.subspan(std::size_t(count));
    return taken;
}

std::uint8_t Decoder::readUint8()
{
    const ByteView byte = take(1);
    return byte.empty() ? 0 : byte[0];
}

std::uint64_t Decoder::readVarUint()
{
    std::uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
        const std::uint8_t byte = readUint8();
        if (failed())
            return 0;
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
}

Decoder::VarInt Decoder::readVarInt()
{
    const std::uint8_t first = readUint8();
    VarInt value{(first & 0x40) != 0, first & 0x3Fu};
    if (first & 0x80) {
        const std::uint64_t rest = readVarUint();
        if (rest > (MaxVarUint >> 6)) {
            fail("A number is too great.");
            return {};
        }
        value.magnitude |= rest << 6;
    }
    return failed() ? VarInt{} : value;
}

std::size_t Decoder::readCount(std::size_t bytesEach)
{
    const std::uint64_t count = readVarUint();
    if (count > m_rest.size() / bytesEach) {
        fail("A count is greater than what follows it.");
        return 0;
    }
    return std::size_t(count);
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

ByteView Decoder::readVarUint8Array()
{
    return take(readVarUint());
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
