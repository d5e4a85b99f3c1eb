#include "editor/textboxes.h"

#include "editor/codeview.h"

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;

constexpr int LineEndWidth = 6;  // device-independent pixels
constexpr long ManyBytes = 2000; // of a line that is asked what of it is seen

long ask(const CodeView& view, unsigned message, std::size_t value)
{
    return view.SendScintilla(message, (unsigned long)(value));
}

QPoint pointOf(const CodeView& view, std::size_t at)
{
    return {int(view.SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, long(at))),
            int(view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, long(at)))};
}

/// The boxes of [from, to), which lies in one line.
void addLineBoxes(const CodeView& view, std::size_t from, std::size_t to, bool withEnd, std::vector<QRect>& boxes)
{
    const int height = int(view.SendScintilla(Sci::SCI_TEXTHEIGHT, 0UL));
    const QRect area = textArea(view);
    const QPoint start = pointOf(view, from), end = to == from ? start : pointOf(view, to);
    for (int y = std::max(start.y(), start.y() < area.top() ? start.y() % height : 0); y <= end.y(); y += height) {
        if (y < start.y())
            continue;
        if (y > area.bottom())
            break;
        const int left = y == start.y() ? start.x() : area.left();
        const int right = y == end.y() ? end.x() + (withEnd ? LineEndWidth : 0) : area.right();
        boxes.emplace_back(left, y, std::max(right - left, 0), height);
    }
}

} // namespace

LineRange visibleLines(const CodeView& view)
{
    const long top = view.SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE);
    const long rows = view.SendScintilla(Sci::SCI_LINESONSCREEN) + 1;
    const long last = ask(view, Sci::SCI_DOCLINEFROMVISIBLE, std::size_t(top + rows));
    return {int(ask(view, Sci::SCI_DOCLINEFROMVISIBLE, std::size_t(top))), std::min(int(last), view.lines() - 1)};
}

QRect textArea(const CodeView& view)
{
    int left = 0;
    for (int margin = 0; margin < view.margins(); ++margin)
        left += view.marginWidth(margin);
    return view.viewport()->rect().adjusted(left, 0, 0, 0);
}

ByteRange visibleBytes(const CodeView& view, int line)
{
    const long start = ask(view, Sci::SCI_POSITIONFROMLINE, std::size_t(line));
    const long end = ask(view, Sci::SCI_GETLINEENDPOSITION, std::size_t(line));
    if (end - start <= ManyBytes || view.SendScintilla(Sci::SCI_GETWRAPMODE) != Sci::SC_WRAP_NONE)
        return {std::size_t(start), std::size_t(end)};
    const QRect area = textArea(view);
    const long y = view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, start);
    const auto at = [&](int x) {
        return std::clamp(view.SendScintilla(Sci::SCI_POSITIONFROMPOINT, (unsigned long)(x), y), start, end);
    };
    return {std::size_t(at(area.left())), std::size_t(at(area.right()))};
}

std::vector<QRect> textBoxes(const CodeView& view, crdt::Utf8 from, crdt::Utf8 to)
{
    std::vector<QRect> boxes;
    const LineRange visible = visibleLines(view);
    const int first = int(ask(view, Sci::SCI_LINEFROMPOSITION, from.value));
    const int last = int(ask(view, Sci::SCI_LINEFROMPOSITION, to.value));
    for (int line = std::max(first, visible.first); line <= std::min(last, visible.last); ++line) {
        if (!ask(view, Sci::SCI_GETLINEVISIBLE, std::size_t(line)))
            continue;
        const ByteRange seen = visibleBytes(view, line);
        const auto end = std::size_t(ask(view, Sci::SCI_GETLINEENDPOSITION, std::size_t(line)));
        const std::size_t start = std::max(from.value, seen.from), stop = std::min(to.value, seen.to);
        if (start <= stop)
            addLineBoxes(view, start, stop, to.value > end && seen.to == end, boxes);
    }
    return boxes;
}

void revealSelection(CodeView& view, crdt::Utf8 from, crdt::Utf8 to)
{
    const long first = ask(view, Sci::SCI_LINEFROMPOSITION, from.value);
    const long last = ask(view, Sci::SCI_LINEFROMPOSITION, to.value);
    view.SendScintilla(Sci::SCI_ENSUREVISIBLE, first);
    view.SendScintilla(Sci::SCI_ENSUREVISIBLE, last);
    const long top = view.SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE);
    const long rows = view.SendScintilla(Sci::SCI_LINESONSCREEN);
    const long row = view.SendScintilla(Sci::SCI_VISIBLEFROMDOCLINE, first);
    view.SendScintilla(Sci::SCI_SETSELECTION, to.value, long(from.value));
    if (row < top || row >= top + rows)
        view.SendScintilla(Sci::SCI_SETFIRSTVISIBLELINE, std::max(row - rows / 2, 0L));
    view.SendScintilla(Sci::SCI_SCROLLRANGE, from.value, long(to.value));
    view.SendScintilla(Sci::SCI_CHOOSECARETX);
}

} // namespace bytecrowds::editor
