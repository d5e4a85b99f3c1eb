#include "editor/viewtext.h"

#include "editor/qscintilla.h"

#include <algorithm>

namespace bytecrowds::editor {

using Sci = QsciScintillaBase;

long textLength(const Sci& view)
{
    return view.SendScintilla(Sci::SCI_GETLENGTH);
}

std::string textBetween(const Sci& view, long from, long to)
{
    from = std::clamp(from, 0L, textLength(view));
    to = std::clamp(to, from, textLength(view));
    const auto* bytes =
        reinterpret_cast<const char*>(view.SendScintilla(Sci::SCI_GETRANGEPOINTER, (unsigned long)(from), to - from));
    return std::string(bytes, std::size_t(to - from));
}

int lineCount(const Sci& view)
{
    return int(view.SendScintilla(Sci::SCI_GETLINECOUNT));
}

int lineAt(const Sci& view, long at)
{
    return int(view.SendScintilla(Sci::SCI_LINEFROMPOSITION, (unsigned long)(std::clamp(at, 0L, textLength(view)))));
}

long lineStart(const Sci& view, int line)
{
    if (line >= lineCount(view))
        return textLength(view);
    return view.SendScintilla(Sci::SCI_POSITIONFROMLINE, (unsigned long)(std::max(line, 0)));
}

long lineEnd(const Sci& view, int line)
{
    return view.SendScintilla(Sci::SCI_GETLINEENDPOSITION, (unsigned long)(std::clamp(line, 0, lineCount(view) - 1)));
}

std::string lineText(const Sci& view, int line)
{
    return textBetween(view, lineStart(view, line), lineEnd(view, line));
}

std::size_t leadingBlanks(std::string_view text)
{
    return std::size_t(std::ranges::find_if_not(text, isBlank) - text.begin());
}

std::string_view withoutTrailingBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

} // namespace bytecrowds::editor
