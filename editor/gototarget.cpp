#include "editor/gototarget.h"

#include "editor/codeview.h"

#include <QRegularExpression>

#include <algorithm>

namespace bytecrowds::editor {

std::optional<GotoTarget> GotoTarget::parse(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^\s*(?:(\$)|([+-]?)(\d{1,9}))?\s*(?:[:,]\s*(\d{1,9}))?\s*$)"));
    const auto match = shape.matchView(text);
    const bool hasLine = match.hasCaptured(1) || match.hasCaptured(3), hasColumn = match.hasCaptured(4);
    if (!match.hasMatch() || (!hasLine && !hasColumn))
        return {};
    GotoTarget target;
    const auto sign = match.capturedView(2);
    target.m_from = match.hasCaptured(1) ? From::End : !hasLine || !sign.isEmpty() ? From::Here : From::Start;
    target.m_line = match.capturedView(3).toInt() * (sign == QLatin1Char('-') ? -1 : 1);
    if (hasColumn)
        target.m_column = match.capturedView(4).toInt();
    return target;
}

GotoTarget::Place GotoTarget::in(int lines, int currentLine) const
{
    const int line = m_from == From::Start ? m_line - 1 : m_from == From::Here ? currentLine + m_line : lines - 1;
    return {std::clamp(line, 0, std::max(lines - 1, 0)), std::max(m_column - 1, 0)};
}

void goTo(CodeView& view, const GotoTarget& target)
{
    using Sci = QsciScintilla;
    const long caret = view.SendScintilla(Sci::SCI_GETCURRENTPOS);
    const auto place = target.in(view.lines(), int(view.SendScintilla(Sci::SCI_LINEFROMPOSITION, caret)));
    const long end = view.SendScintilla(Sci::SCI_GETLINEENDPOSITION, (unsigned long)(place.line));
    long at = view.SendScintilla(Sci::SCI_POSITIONFROMLINE, (unsigned long)(place.line));
    for (int column = 0; column < place.column && at < end; ++column)
        at = view.SendScintilla(Sci::SCI_POSITIONAFTER, (unsigned long)(at));
    view.showCaretAt(crdt::Utf8(std::size_t(at)));
}

} // namespace bytecrowds::editor
