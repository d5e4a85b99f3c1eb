#include "sync/crdt/canonicaljson.h"

#include "sync/crdt/jsonparser.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

namespace bytecrowds::crdt {

namespace {

/// JavaScript's Number::toString: shortest digits that read back as the same double; no exponent from 1e-6 to 1e21.
void writeNumber(std::string& out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    if (number == 0) {
        out += '0';
        return;
    }
    char buffer[32];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, std::fabs(number), std::chars_format::scientific).ptr;
    const std::string_view scientific(buffer, std::size_t(end - buffer));
    const std::size_t mark = scientific.find('e');
    std::string digits(scientific.substr(0, mark));
    if (digits.size() > 1)
        digits.erase(1, 1);
    int exponent = 0;
    std::from_chars(buffer + mark + 2, end, exponent);
    if (buffer[mark + 1] == '-')
        exponent = -exponent;
    const int point = exponent + 1; // digits before the decimal point
    const int count = int(digits.size());
    if (number < 0)
        out += '-';
    if (point > 21 || point < -5) {
        out += digits[0];
        if (count > 1)
            out.append(".").append(digits, 1);
        out += point > 0 ? "e+" : "e-";
        out += std::to_string(std::abs(point - 1));
    } else if (point <= 0) {
        out.append("0.").append(std::size_t(-point), '0').append(digits);
    } else if (count <= point) {
        out.append(digits).append(std::size_t(point - count), '0');
    } else {
        out.append(digits, 0, std::size_t(point)).append(".").append(digits, std::size_t(point));
    }
}

void writeEscaped(std::string& out, unsigned unit)
{
    constexpr char hex[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += hex[(unit >> shift) & 0xF];
}

void writeString(std::string& out, std::string_view wtf8)
{
    out += '"';
    for (std::size_t i = 0; i < wtf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(wtf8[i]);
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case 0xED: // perhaps half a pair
            if (const auto second = static_cast<unsigned char>(wtf8[i + 1]); second >= 0xA0) {
                writeEscaped(out, 0xD000 | (second & 0x3Fu) << 6 | (static_cast<unsigned char>(wtf8[i + 2]) & 0x3Fu));
                i += 2;
                break;
            }
            [[fallthrough]];
        default:
            if (byte < 0x20)
                writeEscaped(out, byte);
            else
                out += wtf8[i];
        }
    }
    out += '"';
}

void writeValue(std::string& out, const Value& value)
{
    if (const auto* string = value.asString()) {
        writeString(out, *string);
    } else if (const auto* number = value.asNumber()) {
        writeNumber(out, *number);
    } else if (const auto* truth = value.asBool()) {
        out += *truth ? "true" : "false";
    } else if (const auto* array = value.asArray()) {
        out += '[';
        for (std::size_t i = 0; i < array->size(); ++i) {
            if (i > 0)
                out += ',';
            writeValue(out, (*array)[i]);
        }
        out += ']';
    } else if (const auto* object = value.asObject()) {
        out += '{';
        bool isFirst = true;
        for (const auto& [key, member] : *object) {
            if (member.isUndefined())
                continue;
            if (!isFirst)
                out += ',';
            isFirst = false;
            writeString(out, key);
            out += ':';
            writeValue(out, member);
        }
        out += '}';
    } else {
        out += "null";
    }
}

} // namespace

std::optional<std::string> canonicalJson(std::string_view text)
{
    const auto value = parseJson(text, PairHalves::Keep);
    return value ? std::optional(toJson(*value)) : std::nullopt;
}

std::string toJson(const Value& value)
{
    std::string out;
    writeValue(out, value);
    return out;
}

std::optional<Value> parseJson(std::string_view text)
{
    return parseJson(text, PairHalves::Replace);
}

} // namespace bytecrowds::crdt
