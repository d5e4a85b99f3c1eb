#include "sync/crdt/jsontext.h"

namespace bytecrowds::crdt {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Eats JSON from the front of a text. Each function tells whether it found its part there.
class JsonReader
{
public:
    explicit JsonReader(std::string_view text)
        : m_rest(text)
    {
    }

    bool document()
    {
        space();
        if (!value(0))
            return false;
        space();
        return m_rest.empty();
    }

private:
    bool value(int depth)
    {
        if (m_rest.empty() || depth > MaxJsonDepth)
            return false;
        switch (m_rest.front()) {
        case '{':
            return list('}', [&] { return string() && (space(), eat(':')) && (space(), value(depth + 1)); });
        case '[':
            return list(']', [&] { return value(depth + 1); });
        case '"':
            return string();
        case 't':
            return eat("true");
        case 'f':
            return eat("false");
        case 'n':
            return eat("null");
        default:
            return number();
        }
    }

    template<class Entry>
    bool list(char end, Entry entry)
    {
        m_rest.remove_prefix(1);
        space();
        if (eat(end))
            return true;
        while (entry()) {
            space();
            if (eat(end))
                return true;
            if (!eat(','))
                return false;
            space();
        }
        return false;
    }

    bool string()
    {
        if (!eat('"'))
            return false;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '"')
                return true;
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c == '\\' && !escape())
                return false;
        }
        return false;
    }

    bool escape()
    {
        if (m_rest.empty())
            return false;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        if (c != 'u')
            return std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
        for (int i = 0; i < 4; ++i) {
            if (m_rest.empty() || !isHexDigit(m_rest.front()))
                return false;
            m_rest.remove_prefix(1);
        }
        return true;
    }

    bool number()
    {
        eat('-');
        if (!eat('0') && !digits())
            return false;
        if (eat('.') && !digits())
            return false;
        if (eat('e') || eat('E')) {
            if (!eat('+'))
                eat('-');
            return digits();
        }
        return true;
    }

    bool digits()
    {
        if (m_rest.empty() || !isDigit(m_rest.front()))
            return false;
        while (!m_rest.empty() && isDigit(m_rest.front()))
            m_rest.remove_prefix(1);
        return true;
    }

    void space()
    {
        while (eat(' ') || eat('\t') || eat('\n') || eat('\r')) {
        }
    }

    bool eat(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool eat(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    std::string_view m_rest;
};

} // namespace

bool isJson(std::string_view text)
{
    return JsonReader(text).document();
}

bool isJsonNull(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto last = text.find_last_not_of(" \t\r\n");
    return first != std::string_view::npos && text.substr(first, last - first + 1) == "null";
}

} // namespace bytecrowds::crdt
