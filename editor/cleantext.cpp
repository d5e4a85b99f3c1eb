#include "editor/cleantext.h"

#include "sync/crdt/utf8.h"

#include <algorithm>

namespace bytecrowds::editor {

namespace {

constexpr char32_t ReplacementCharacter = 0xFFFD;

/// `c`: a character that takes more than one byte.
void appendWide(std::string& utf8, char32_t c)
{
    if (c < 0x800) {
        utf8.push_back(char(0xC0 | c >> 6));
    } else {
        if (c < 0x10000) {
            utf8.push_back(char(0xE0 | c >> 12));
        } else {
            utf8.push_back(char(0xF0 | c >> 18));
            utf8.push_back(char(0x80 | (c >> 12 & 0x3F)));
        }
        utf8.push_back(char(0x80 | (c >> 6 & 0x3F)));
    }
    utf8.push_back(char(0x80 | (c & 0x3F)));
}

} // namespace

bool isClean(std::string_view utf8)
{
    return utf8.find('\r') == std::string_view::npos && utf8.find('\0') == std::string_view::npos &&
           crdt::isValidUtf8(utf8);
}

std::string cleanText(std::string_view utf8)
{
    std::string clean = crdt::repairUtf8(utf8);
    std::size_t kept = 0;
    bool afterReturn = false;
    for (const char c : clean) {
        if (c != '\0' && !(c == '\n' && afterReturn))
            clean[kept++] = c == '\r' ? '\n' : c;
        afterReturn = c == '\r';
    }
    clean.resize(kept);
    return clean;
}

std::string cleanText(QStringView utf16, std::size_t maxBytes)
{
    std::string clean;
    clean.reserve(std::min(std::size_t(utf16.size()), maxBytes) + 4);
    bool afterReturn = false;
    for (qsizetype i = 0; i < utf16.size() && clean.size() <= maxBytes; ++i) {
        const char16_t unit = utf16[i].unicode();
        if (unit < 0x80) {
            if (unit != 0 && !(unit == '\n' && afterReturn))
                clean.push_back(unit == '\r' ? '\n' : char(unit));
        } else if (!QChar::isSurrogate(unit)) {
            appendWide(clean, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < utf16.size() && utf16[i + 1].isLowSurrogate()) {
            appendWide(clean, QChar::surrogateToUcs4(unit, utf16[++i].unicode()));
        } else {
            appendWide(clean, ReplacementCharacter);
        }
        afterReturn = unit == '\r';
    }
    return clean;
}

} // namespace bytecrowds::editor
