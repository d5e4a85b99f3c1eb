#include "editor/comments.h"

#include "editor/codeview.h"
#include "editor/rewrite.h"
#include "editor/viewtext.h"

#include <algorithm>
#include <limits>

namespace bytecrowds::editor {

namespace {

using KSyntaxHighlighting::Definition;

struct Markers
{
    std::string begin, end; ///< `end` is empty for those of a line
    bool isAtLineStart = false;
};

Markers blockMarkers(const Definition& definition)
{
    const auto [begin, end] = definition.multiLineCommentMarker();
    return {begin.toStdString(), end.toStdString()};
}

Markers lineMarkers(const Definition& definition)
{
    const std::string marker = definition.singleLineCommentMarker().toStdString();
    if (marker.empty())
        return blockMarkers(definition);
    using enum KSyntaxHighlighting::CommentPosition;
    return {marker, {}, definition.singleLineCommentPosition() == StartOfLine};
}

bool isComment(std::string_view line, const Markers& markers)
{
    line = withoutTrailingBlanks(line);
    line.remove_prefix(leadingBlanks(line));
    return line.starts_with(markers.begin) && line.ends_with(markers.end) &&
           line.size() >= markers.begin.size() + markers.end.size();
}

bool isEmptyLine(std::string_view line)
{
    return leadingBlanks(line) == line.size();
}

void uncomment(Rewrite& rewrite, std::string_view line, long start, const Markers& markers)
{
    const std::size_t at = leadingBlanks(line), behind = at + markers.begin.size();
    const std::size_t end = withoutTrailingBlanks(line).size() - markers.end.size();
    const std::size_t content = behind < end && line[behind] == ' ' ? behind + 1 : behind;
    rewrite.replace(start + long(at), start + long(content), {});
    if (!markers.end.empty()) {
        const std::size_t contentEnd = end > content && line[end - 1] == ' ' ? end - 1 : end;
        rewrite.replace(start + long(contentEnd), start + long(end + markers.end.size()), {});
    }
}

void comment(Rewrite& rewrite, std::string_view line, long start, std::size_t at, const Markers& markers)
{
    rewrite.push(start + long(at), markers.begin + " ");
    if (!markers.end.empty()) {
        const long end = start + long(withoutTrailingBlanks(line).size());
        rewrite.replace(end, end, " " + markers.end);
    }
}

bool standsAt(const CodeView& view, long at, const std::string& marker)
{
    return at >= 0 && textBetween(view, at, at + long(marker.size())) == marker;
}

/// The markers of a block comment that a caret's selection stands in or begins and ends with.
struct Enclosing
{
    long begin, contentBegin, contentEnd, end;
};

std::optional<Enclosing> enclosing(const CodeView& view, const Caret& caret, const Markers& markers)
{
    const auto begin = long(markers.begin.size()), end = long(markers.end.size());
    const long from = caret.start(), to = caret.end();
    if (to - from >= begin + end && standsAt(view, from, markers.begin) && standsAt(view, to - end, markers.end)) {
        const bool isSpaced =
            to - from >= begin + end + 2 && standsAt(view, from + begin, " ") && standsAt(view, to - end - 1, " ");
        return Enclosing{from, from + begin + isSpaced, to - end - isSpaced, to};
    }
    for (const long space : {1L, 0L}) {
        const std::string blank(std::size_t(space), ' ');
        if (standsAt(view, from - begin - space, markers.begin + blank) && standsAt(view, to, blank + markers.end))
            return Enclosing{from - begin - space, from, to, to + space + end};
    }
    return {};
}

} // namespace

bool toggleLineComment(CodeView& view, const Definition& definition)
{
    const Markers markers = lineMarkers(definition);
    if (markers.begin.empty())
        return false;
    std::vector<int> lines;
    for (const LineSpan& range : linesOfCarets(view)) {
        for (int line = range.first; line <= range.last; ++line)
            lines.push_back(line);
    }
    const bool allEmpty = std::ranges::all_of(lines, [&](int line) { return isEmptyLine(lineText(view, line)); });
    const auto counts = [&](const std::string& text) { return allEmpty || !isEmptyLine(text); };
    bool allComments = true;
    std::size_t column = markers.isAtLineStart ? 0 : std::numeric_limits<std::size_t>::max();
    for (const int line : lines) {
        if (const std::string text = lineText(view, line); counts(text)) {
            allComments = allComments && isComment(text, markers);
            column = std::min(column, leadingBlanks(text));
        }
    }
    Rewrite rewrite(view);
    for (const int line : lines) {
        const std::string text = lineText(view, line);
        if (!counts(text))
            continue;
        if (allComments)
            uncomment(rewrite, text, lineStart(view, line), markers);
        else
            comment(rewrite, text, lineStart(view, line), column, markers);
    }
    rewrite.perform();
    return true;
}

bool toggleBlockComment(CodeView& view, const Definition& definition)
{
    const Markers markers = blockMarkers(definition);
    if (markers.begin.empty() || markers.end.empty())
        return false;
    Rewrite rewrite(view);
    const Carets carets = caretsOf(view);
    long done = 0;
    for (const Caret& caret : carets.all) {
        long from = 0, to = 0; // of the content, in the text to come
        const auto around = enclosing(view, caret, markers);
        if (around && around->begin >= done) {
            rewrite.replace(around->begin, around->contentBegin, {});
            from = rewrite.moved(around->contentBegin);
            to = rewrite.moved(around->contentEnd);
            rewrite.replace(around->contentEnd, around->end, {});
            done = around->end;
        } else {
            const long start = std::max(caret.start(), done), end = std::max(caret.end(), done);
            rewrite.replace(start, start, markers.begin + " ");
            from = rewrite.moved(start);
            to = rewrite.moved(end);
            rewrite.replace(end, end, " " + markers.end);
            done = end;
        }
        rewrite.place(caret.anchor.at <= caret.caret.at ? Caret::selecting(from, to) : Caret::selecting(to, from));
    }
    rewrite.setMain(carets.main);
    rewrite.perform();
    return true;
}

} // namespace bytecrowds::editor
