#pragma once

#include "sync/crdt/bytes.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace bytecrowds::crdt {

/// lib0's "any": a JSON value, or undefined, a bigint or bytes. Numbers are doubles, as in JavaScript. An object's keys
/// stand in JavaScript's order: those that spell an array index first, ascending, then the others as they came; of
/// equal keys the last value stays.
class Value
{
public:
    struct Undefined
    {
        bool operator==(const Undefined&) const = default;
    };
    struct Null
    {
        bool operator==(const Null&) const = default;
    };
    struct BigInt
    {
        std::int64_t value = 0;
        bool operator==(const BigInt&) const = default;
    };
    using Array = std::vector<Value>;
    using Object = std::vector<std::pair<std::string, Value>>;

    Value() = default;
    Value(bool value)
        : m_data(value)
    {
    }
    Value(double value)
        : m_data(value)
    {
    }
    Value(int value)
        : m_data(double(value))
    {
    }
    Value(std::string value)
        : m_data(std::move(value))
    {
    }
    Value(const char* value)
        : m_data(std::string(value))
    {
    }
    Value(Null value)
        : m_data(value)
    {
    }
    Value(BigInt value)
        : m_data(value)
    {
    }
    Value(Bytes value)
        : m_data(std::move(value))
    {
    }
    Value(Array value)
        : m_data(std::move(value))
    {
    }
    Value(Object value); // puts the keys into JavaScript's order

    bool isUndefined() const { return std::holds_alternative<Undefined>(m_data); }
    const bool* asBool() const { return std::get_if<bool>(&m_data); }
    const double* asNumber() const { return std::get_if<double>(&m_data); }
    const std::string* asString() const { return std::get_if<std::string>(&m_data); }
    const Array* asArray() const { return std::get_if<Array>(&m_data); }
    const Object* asObject() const { return std::get_if<Object>(&m_data); }

    using Data = std::variant<Undefined, Null, bool, double, BigInt, std::string, Bytes, Array, Object>;
    const Data& data() const { return m_data; }

    bool operator==(const Value&) const = default;

private:
    Data m_data;
};

/// JavaScript's order of an object's keys: those that spell an array index come first, ascending. Of two others neither is
/// before the other: they stay as they came.
bool isKeyBefore(std::string_view a, std::string_view b);

} // namespace bytecrowds::crdt
