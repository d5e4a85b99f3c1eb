#include "editor/indentation.h"

#include "editor/codeview.h"
#include "editor/rewrite.h"
#include "editor/viewtext.h"

#include <algorithm>
#include <array>

namespace bytecrowds::editor {

namespace {

/// Replaces a line's leading blanks, from where they differ.
void reindent(Rewrite& rewrite, long start, std::string_view blanks, std::string_view wanted)
{
    const auto same = std::size_t(std::ranges::mismatch(blanks, wanted).in1 - blanks.begin());
    if (same < blanks.size())
        rewrite.replace(start + long(same), start + long(blanks.size()), std::string(wanted.substr(same)));
    else
        rewrite.push(start + long(same), std::string(wanted.substr(same)));
}

void shiftLines(CodeView& view, int levels)
{
    const Indentation indentation = indentationOf(view);
    Rewrite rewrite(view);
    for (const LineSpan& range : linesOfCarets(view)) {
        for (int line = range.first; line <= range.last; ++line) {
            const std::string text = lineText(view, line);
            const std::string_view blanks = std::string_view(text).substr(0, leadingBlanks(text));
            if (levels > 0 && text.empty())
                continue;
            const int level = columnOfBlanks(blanks, indentation.tabWidth) / indentation.width;
            const bool isBetween = columnOfBlanks(blanks, indentation.tabWidth) % indentation.width != 0;
            const int wanted = levels < 0 && isBetween ? level : std::max(level + levels, 0);
            reindent(rewrite, lineStart(view, line), blanks, blanksTo(wanted * indentation.width, indentation));
        }
    }
    rewrite.perform();
}

} // namespace

std::string blanksTo(int column, const Indentation& indentation)
{
    if (!indentation.useTabs)
        return std::string(std::size_t(column), ' ');
    return std::string(std::size_t(column / indentation.tabWidth), '\t') +
           std::string(std::size_t(column % indentation.tabWidth), ' ');
}

int columnOfBlanks(std::string_view blanks, int tabWidth)
{
    int column = 0;
    for (const char c : blanks)
        column = c == '\t' ? (column / tabWidth + 1) * tabWidth : column + 1;
    return column;
}

Indentation detectIndentation(std::string_view text, const Indentation& fallback)
{
    constexpr int MaxWidth = 8; // deeper steps align something
    text = text.substr(0, MaxDetectedBytes);
    int tabs = 0, blanks = 0;
    std::array<int, MaxWidth + 1> steps{};
    for (std::size_t begin = 0, before = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        const std::size_t depth = leadingBlanks(line);
        if (depth == line.size())
            continue;
        if (line.starts_with('\t')) {
            ++tabs;
            before = 0;
            continue;
        }
        // A single blank continues a comment of lines that begin with asterisks.
        if (depth > before + 1 && depth - before <= MaxWidth)
            ++steps[depth - before];
        blanks += depth > 1;
        before = depth;
    }
    if (tabs > blanks)
        return {true, fallback.tabWidth, fallback.tabWidth};
    const auto most = std::ranges::max_element(steps);
    if (*most == 0)
        return fallback;
    return {false, int(most - steps.begin()), fallback.tabWidth};
}

void applyIndentation(CodeView& view, const Indentation& indentation)
{
    view.setTabWidth(std::clamp(indentation.tabWidth, MinIndentWidth, MaxIndentWidth));
    view.setIndentationWidth(std::clamp(indentation.width, MinIndentWidth, MaxIndentWidth));
    view.setIndentationsUseTabs(indentation.useTabs);
}

Indentation indentationOf(const CodeView& view)
{
    const int tabWidth = std::max(view.tabWidth(), MinIndentWidth);
    return {view.indentationsUseTabs(), view.indentationWidth() > 0 ? view.indentationWidth() : tabWidth, tabWidth};
}

void indentLines(CodeView& view)
{
    shiftLines(view, 1);
}

void unindentLines(CodeView& view)
{
    shiftLines(view, -1);
}

void convertIndentation(CodeView& view, const Indentation& to)
{
    const Indentation from = indentationOf(view);
    Rewrite rewrite(view);
    for (int line = 0; line < lineCount(view); ++line) {
        const long start = lineStart(view, line);
        const std::string text = lineText(view, line);
        const std::string_view blanks = std::string_view(text).substr(0, leadingBlanks(text));
        const int column = columnOfBlanks(blanks, from.tabWidth);
        const int wanted = column / from.width * to.width + column % from.width;
        reindent(rewrite, start, blanks, blanksTo(wanted, to));
    }
    rewrite.perform();
    applyIndentation(view, to);
}

} // namespace bytecrowds::editor
