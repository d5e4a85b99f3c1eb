#pragma once

#include <string>
#include <string_view>

class QsciScintillaBase;

namespace bytecrowds::editor {

/// A view's text by bytes and by lines, which count from 0; an offset or a line that isn't there is the nearest one.
long textLength(const QsciScintillaBase& view);
std::string textBetween(const QsciScintillaBase& view, long from, long to);
int lineCount(const QsciScintillaBase& view);
int lineAt(const QsciScintillaBase& view, long at);
long lineStart(const QsciScintillaBase& view, int line);
/// Before the line's end.
long lineEnd(const QsciScintillaBase& view, int line);
std::string lineText(const QsciScintillaBase& view, int line);

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// How many bytes of blanks a text begins with.
std::size_t leadingBlanks(std::string_view text);
/// The text without the blanks at its end.
std::string_view withoutTrailingBlanks(std::string_view text);

/// Whether a byte of UTF-8 can belong to a word: a letter, a digit, an underscore, or a part of a character beyond
/// ASCII.
bool isWordByte(char c);

} // namespace bytecrowds::editor
