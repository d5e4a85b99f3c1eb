#include "editor/lines.h"

#include "editor/codeview.h"
#include "editor/rewrite.h"
#include "editor/viewtext.h"

#include <algorithm>
#include <functional>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;

bool contains(const LineSpan& range, int line)
{
    return range.first <= line && line <= range.last;
}

/// Places every caret of the lines `moves` knows by how many bytes they move.
void placeMoved(Rewrite& rewrite, const CodeView& view, const std::vector<std::pair<LineSpan, long>>& moves)
{
    const Carets carets = caretsOf(view);
    for (Caret caret : carets.all) {
        const int line = lineAt(view, caret.start());
        const auto move = std::ranges::find_if(moves, [&](const auto& each) { return contains(each.first, line); });
        if (move != moves.end()) {
            caret.anchor.at += move->second;
            caret.caret.at += move->second;
        }
        rewrite.place(caret);
    }
    rewrite.setMain(carets.main);
}

std::string textOf(const CodeView& view, const LineSpan& lines)
{
    return textBetween(view, lineStart(view, lines.first), lineEnd(view, lines.last));
}

std::vector<std::string> linesOf(const CodeView& view, const LineSpan& range)
{
    std::vector<std::string> lines;
    for (int line = range.first; line <= range.last; ++line)
        lines.push_back(lineText(view, line));
    return lines;
}

std::string joinedBy(char separator, const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += (&line == &lines.front() ? "" : std::string(1, separator)) + line;
    return text;
}

void changeCase(CodeView& view, const std::function<QString(const QString&)>& change)
{
    const auto changed = [&](const std::string& text) { return change(QString::fromStdString(text)).toStdString(); };
    const auto sizeOf = [&](const std::string& text) { return long(changed(text).size()); };
    Rewrite rewrite(view);
    const Carets carets = caretsOf(view);
    constexpr long OnlyWordCharacters = 1;
    long done = 0, lastFrom = 0, lastStart = 0; // of the replacements so far, and of the last one
    for (const Caret& caret : carets.all) {
        long from = caret.start(), to = caret.end();
        if (from == to) {
            from = view.SendScintilla(Sci::SCI_WORDSTARTPOSITION, (unsigned long)(from), OnlyWordCharacters);
            to = view.SendScintilla(Sci::SCI_WORDENDPOSITION, (unsigned long)(to), OnlyWordCharacters);
        }
        from = std::max(from, done); // two carets in one word
        to = std::max(to, from);
        done = to;
        const std::string before = textBetween(view, from, to);
        const std::string after = changed(before);
        const long start = rewrite.moved(from);
        if (after != before)
            rewrite.replace(from, to, after);
        const long end = rewrite.moved(to);
        if (caret.caret.at >= from) {
            lastFrom = from;
            lastStart = start;
        }
        if (caret.isEmpty())
            rewrite.place(Caret::at(lastStart + sizeOf(textBetween(view, lastFrom, caret.caret.at))));
        else if (caret.anchor.at < caret.caret.at)
            rewrite.place(Caret::selecting(start, end));
        else
            rewrite.place(Caret::selecting(end, start));
    }
    rewrite.setMain(carets.main);
    rewrite.perform();
}

} // namespace

void moveLinesUp(CodeView& view)
{
    Rewrite rewrite(view);
    std::vector<std::pair<LineSpan, long>> moves;
    for (const LineSpan& range : linesOfCarets(view)) {
        if (range.first == 0)
            continue;
        const long above = lineStart(view, range.first - 1), start = lineStart(view, range.first);
        rewrite.replace(above, start, {});
        const long end = lineEnd(view, range.last);
        rewrite.replace(end, end, "\n" + lineText(view, range.first - 1));
        moves.push_back({range, above - start});
    }
    if (moves.empty())
        return;
    placeMoved(rewrite, view, moves);
    rewrite.perform();
}

void moveLinesDown(CodeView& view)
{
    Rewrite rewrite(view);
    std::vector<std::pair<LineSpan, long>> moves;
    for (const LineSpan& range : linesOfCarets(view)) {
        if (range.last + 1 >= lineCount(view))
            continue;
        const long start = lineStart(view, range.first);
        const std::string below = lineText(view, range.last + 1) + "\n";
        rewrite.replace(start, start, below);
        rewrite.replace(lineEnd(view, range.last), lineEnd(view, range.last + 1), {});
        moves.push_back({range, long(below.size())});
    }
    if (moves.empty())
        return;
    placeMoved(rewrite, view, moves);
    rewrite.perform();
}

void duplicateLines(CodeView& view)
{
    Rewrite rewrite(view);
    std::vector<std::pair<LineSpan, long>> moves;
    const std::vector<LineSpan> ranges = linesOfCarets(view);
    for (const LineSpan& range : ranges) {
        const long end = lineEnd(view, range.last);
        moves.push_back({range, rewrite.moved(0)});
        rewrite.replace(end, end, "\n" + textOf(view, range));
    }
    placeMoved(rewrite, view, moves);
    rewrite.perform();
}

void deleteLines(CodeView& view)
{
    Rewrite rewrite(view);
    for (const LineSpan& range : linesOfCarets(view)) {
        const bool isLast = range.last + 1 == lineCount(view);
        const long from = isLast && range.first > 0 ? lineEnd(view, range.first - 1) : lineStart(view, range.first);
        const long to = lineStart(view, range.last + 1);
        if (isLast)
            rewrite.place(Caret::at(rewrite.moved(lineStart(view, range.first > 0 ? range.first - 1 : 0))));
        else
            rewrite.place(Caret::at(rewrite.moved(from)));
        rewrite.replace(from, to, {});
    }
    rewrite.perform();
}

void joinLines(CodeView& view)
{
    Rewrite rewrite(view);
    for (const LineSpan& range : linesOfCarets(view)) {
        const int last = std::min(std::max(range.last, range.first + 1), lineCount(view) - 1);
        bool isEmpty = leadingBlanks(lineText(view, range.first)) == lineText(view, range.first).size();
        for (int line = range.first; line < last; ++line) {
            const std::string text = lineText(view, line), next = lineText(view, line + 1);
            const auto content = long(leadingBlanks(next));
            const bool nextIsEmpty = content == long(next.size());
            // The blanks before the line's end are its own where nothing stands before them.
            const long from = line > range.first && long(leadingBlanks(text)) == long(text.size())
                                  ? lineEnd(view, line)
                                  : lineStart(view, line) + long(withoutTrailingBlanks(text).size());
            rewrite.replace(from, lineStart(view, line + 1) + content, isEmpty || nextIsEmpty ? "" : " ");
            isEmpty = isEmpty && nextIsEmpty;
        }
    }
    rewrite.perform();
}

void sortLines(CodeView& view)
{
    Rewrite rewrite(view);
    for (const LineSpan& range : linesOfCarets(view)) {
        std::vector<std::string> lines = linesOf(view, range);
        std::ranges::stable_sort(lines);
        const long start = lineStart(view, range.first);
        rewrite.replace(differenceOf(textOf(view, range), joinedBy('\n', lines)), start);
        // They are as long as before.
        rewrite.place(lines.size() > 1 ? Caret::selecting(start, lineEnd(view, range.last)) : Caret::at(start));
    }
    rewrite.perform();
}

void trimTrailingBlanks(CodeView& view)
{
    Rewrite rewrite(view);
    for (int line = 0; line < lineCount(view); ++line) {
        const std::string text = lineText(view, line);
        const long start = lineStart(view, line);
        rewrite.replace(start + long(withoutTrailingBlanks(text).size()), start + long(text.size()), {});
    }
    rewrite.perform();
}

void endWithNewline(CodeView& view)
{
    const int last = lineCount(view) - 1;
    const std::string text = lineText(view, last);
    if (text.empty())
        return;
    Rewrite rewrite(view);
    const long end = lineStart(view, last) + long(text.size());
    rewrite.replace(end, end, "\n");
    rewrite.perform();
}

void toUpperCase(CodeView& view)
{
    changeCase(view, [](const QString& text) { return text.toUpper(); });
}

void toLowerCase(CodeView& view)
{
    changeCase(view, [](const QString& text) { return text.toLower(); });
}

} // namespace bytecrowds::editor
