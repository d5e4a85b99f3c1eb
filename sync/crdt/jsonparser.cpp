#include "sync/crdt/jsonparser.h"

#include "sync/crdt/encoding.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string>

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

/// A recursive descent.
class Parser
{
public:
    Parser(std::string_view text, PairHalves halves)
        : m_text(text)
        , m_halves(halves)
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
        const std::string_view digits = m_text.substr(m_at, 4);
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
        if (error != std::errc() || stop != digits.data() + 4)
            m_failed = true;
        m_at += digits.size();
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
        appendCodePoint(out, half && m_halves == PairHalves::Replace ? 0xFFFD : unit);
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
    PairHalves m_halves;
    std::size_t m_at = 0;
    bool m_failed = false;
};

} // namespace

std::optional<Value> parseJson(std::string_view text, PairHalves halves)
{
    return Parser(text, halves).parse();
}

} // namespace bytecrowds::crdt
