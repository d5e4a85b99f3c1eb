#pragma once

#include <string>
#include <string_view>

namespace bytecrowds::editor {

class CodeView;

/// How the lines of a file are indented.
struct Indentation
{
    bool useTabs = false;
    int width = 4;    ///< columns of one level
    int tabWidth = 4; ///< columns that a tab reaches to

    bool operator==(const Indentation&) const = default;
};

/// Widths that a person may choose; another one is taken for the nearest of them.
inline constexpr int MinIndentWidth = 1, MaxIndentWidth = 16;
/// How much of a text is looked at to tell its indentation.
inline constexpr std::size_t MaxDetectedBytes = 256 * 1024;

/// The blanks that reach to a column.
std::string blanksTo(int column, const Indentation& indentation);
/// The column that a line's leading blanks reach.
int columnOfBlanks(std::string_view blanks, int tabWidth);

/// What most indented lines of a text do; where none is indented, or nothing prevails, the fallback. Counted are lines
/// that go deeper than the one before by a width of blanks, and those that begin with tabs.
Indentation detectIndentation(std::string_view text, const Indentation& fallback);

/// What a view indents by from now on.
void applyIndentation(CodeView& view, const Indentation& indentation);
Indentation indentationOf(const CodeView& view);

/// The lines of all carets, by one level. Empty lines stay empty.
void indentLines(CodeView& view);
void unindentLines(CodeView& view);
/// Writes the whole text's leading blanks as `to` has them, level by level, and goes on with `to`.
void convertIndentation(CodeView& view, const Indentation& to);

} // namespace bytecrowds::editor
