#include "sync/crdt/canonicaljson.h"

#include "sync/crdt/encoding.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace bytecrowds::crdt {

namespace {

constexpr bool isHighSurrogate(unsigned unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}
constexpr bool isLowSurrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/// Also spells half a pair, as three bytes that are no UTF-8 (WTF-8).
void appendCodePoint(std::string& out, unsigned code)
{
    const auto tail = [&](int shift) { out += char(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += char(0xE0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += char(0xF0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// A recursive descent over RFC 8259. Half a surrogate pair is kept as WTF-8, or becomes U+FFFD.
class Parser
{
public:
    Parser(std::string_view text, bool keepHalves)
        : m_text(text)
        , m_keepHalves(keepHalves)
    {
    }

    std::optional<Value> parse()
    {
        Value value = parseValue(0);
        skipSpace();
        if (m_failed || m_at != m_text.size())
            return std::nullopt;
        return value;
    }

private:
    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    Value fail()
    {
        m_failed = true;
        return {};
    }

    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }

    bool take(std::string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    Value parseValue(int depth)
    {
        skipSpace();
        if (depth > MaxNesting || atEnd())
            return fail();
        switch (peek()) {
        case '{':
            return parseObject(depth);
        case '[':
            return parseArray(depth);
        case '"':
            return Value(parseString());
        case 't':
            return take("true") ? Value(true) : fail();
        case 'f':
            return take("false") ? Value(false) : fail();
        case 'n':
            return take("null") ? Value(Value::Null()) : fail();
        default:
            return parseNumber();
        }
    }

    Value parseObject(int depth)
    {
        Value::Object object;
        ++m_at;
        skipSpace();
        if (take("}"))
            return Value(std::move(object));
        while (!m_failed) {
            skipSpace();
            if (peek() != '"')
                return fail();
            std::string key = parseString();
            skipSpace();
            if (!take(":"))
                return fail();
            object.emplace_back(std::move(key), parseValue(depth + 1));
            skipSpace();
            if (take("}"))
                return Value(std::move(object));
            if (!take(","))
                return fail();
        }
        return {};
    }

    Value parseArray(int depth)
    {
        Value::Array array;
        ++m_at;
        skipSpace();
        if (take("]"))
            return Value(std::move(array));
        while (!m_failed) {
            array.push_back(parseValue(depth + 1));
            skipSpace();
            if (take("]"))
                return Value(std::move(array));
            if (!take(","))
                return fail();
        }
        return {};
    }

    unsigned parseHex()
    {
        unsigned unit = 0;
        const char* begin = m_text.data() + m_at;
        const char* end = m_text.data() + std::min(m_at + 4, m_text.size());
        const auto [stop, error] = std::from_chars(begin, end, unit, 16);
        if (error != std::errc() || stop != begin + 4)
            m_failed = true;
        m_at += 4;
        return unit;
    }

    void parseUnicodeEscape(std::string& out)
    {
        unsigned unit = parseHex();
        if (!m_failed && isHighSurrogate(unit) && m_text.substr(m_at).starts_with("\\u")) {
            const std::size_t before = m_at;
            m_at += 2;
            const unsigned second = parseHex();
            if (isLowSurrogate(second))
                unit = 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
            else if (!m_failed)
                m_at = before;
        }
        const bool half = isHighSurrogate(unit) || isLowSurrogate(unit);
        appendCodePoint(out, half && !m_keepHalves ? 0xFFFD : unit);
    }

    std::string parseString()
    {
        std::string out;
        ++m_at;
        while (!m_failed) {
            if (atEnd() || static_cast<unsigned char>(peek()) < 0x20)
                break;
            const char c = m_text[m_at++];
            if (c == '"')
                return out;
            if (c != '\\') {
                out += c;
                continue;
            }
            if (atEnd())
                break;
            switch (m_text[m_at++]) {
            case '"':
                out += '"';
                break;
            case '\\':
                out += '\\';
                break;
            case '/':
                out += '/';
                break;
            case 'b':
                out += '\b';
                break;
            case 'f':
                out += '\f';
                break;
            case 'n':
                out += '\n';
                break;
            case 'r':
                out += '\r';
                break;
            case 't':
                out += '\t';
                break;
            case 'u':
                parseUnicodeEscape(out);
                break;
            default:
                m_failed = true;
            }
        }
        m_failed = true;
        return {};
    }

    bool takeDigits()
    {
        const std::size_t before = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > before;
    }

    Value parseNumber()
    {
        const std::size_t begin = m_at;
        take("-");
        if (!take("0") && !takeDigits())
            return fail();
        if (take(".") && !takeDigits())
            return fail();
        if (take("e") || take("E")) {
            if (!take("+"))
                take("-");
            if (!takeDigits())
                return fail();
        }
        return Value(toDouble(m_text.substr(begin, m_at - begin)));
    }

    static double toDouble(std::string_view number)
    {
        double value = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (error != std::errc::result_out_of_range)
            return value;
        // from_chars does not tell whether it was too great or too small: the place of the first digit does.
        const bool negative = number.starts_with('-');
        const std::size_t mark = std::min(number.find_first_of("eE"), number.size());
        const std::size_t point = std::min(number.find('.'), mark);
        const std::size_t first = number.find_first_of("123456789");
        int exponent = 0;
        if (mark < number.size()) {
            const char* begin = number.data() + mark + (number[mark + 1] == '+' ? 2 : 1);
            if (std::from_chars(begin, number.data() + number.size(), exponent).ec != std::errc())
                exponent = *begin == '-' ? -MaxExponent : MaxExponent;
        }
        const auto place = std::ptrdiff_t(point) - std::ptrdiff_t(first) + exponent;
        const double magnitude = place < 0 ? 0 : std::numeric_limits<double>::infinity();
        return negative ? -magnitude : magnitude;
    }

    static constexpr int MaxExponent = 1 << 30;

    std::string_view m_text;
    bool m_keepHalves;
    std::size_t m_at = 0;
    bool m_failed = false;
};

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
        for (std::size_t i = 0; i < object->size(); ++i) {
            if (i > 0)
                out += ',';
            writeString(out, (*object)[i].first);
            out += ':';
            writeValue(out, (*object)[i].second);
        }
        out += '}';
    } else {
        out += "null";
    }
}

} // namespace

std::optional<std::string> canonicalJson(std::string_view text)
{
    const auto value = Parser(text, true).parse();
    if (!value)
        return std::nullopt;
    std::string out;
    writeValue(out, *value);
    return out;
}

std::optional<Value> parseJson(std::string_view text)
{
    return Parser(text, false).parse();
}

} // namespace bytecrowds::crdt
