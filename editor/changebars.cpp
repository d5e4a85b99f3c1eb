#include "editor/changebars.h"

#include "editor/codeview.h"
#include "editor/textboxes.h"

#include <QPainter>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintilla;
using KSyntaxHighlighting::Theme;

constexpr int MarginWidth = 5, BarWidth = 3, RemovedHeight = 3; // device-independent pixels

class ViewLines : public ChangedLines::Source
{
public:
    explicit ViewLines(const CodeView& view)
        : m_view(view)
    {
    }
    std::string_view line(int line) const override
    {
        const long from = m_view.SendScintilla(Sci::SCI_POSITIONFROMLINE, (unsigned long)(line));
        const long end = m_view.SendScintilla(Sci::SCI_GETLINEENDPOSITION, (unsigned long)(line));
        const auto* bytes = reinterpret_cast<const char*>(
            m_view.SendScintilla(Sci::SCI_GETRANGEPOINTER, (unsigned long)(from), end - from));
        return {bytes, std::size_t(end - from)};
    }

private:
    const CodeView& m_view;
};

} // namespace

ChangeBars::ChangeBars(CodeView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    view.setMarginType(Margin, Sci::SymbolMargin);
    view.setMarginMarkerMask(Margin, 0);
    view.setMarginWidth(Margin, MarginWidth);
    m_turn.setInterval(0);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ChangeBars::changed);
    connect(&view, &CodeView::SCN_MODIFIED, this,
            [this](int at, int type, const char*, int, int linesAdded) { onModified(at, type, linesAdded); });
    connect(&view, &CodeView::overlayPainting, this, [this](QPainter& painter) { paint(painter); });
    setBaseline();
}

void ChangeBars::setBaseline()
{
    m_tooLarge = m_view.utf8Length().value > MaxBytes;
    m_lines.setBaseline(m_tooLarge ? std::string() : m_view.utf8());
    m_view.viewport()->update();
    m_turn.start();
}

QColor ChangeBars::color(ChangedLines::Status status) const
{
    switch (status) {
    case ChangedLines::Status::Added:
        return QColor::fromRgba(m_view.theme().editorColor(Theme::SavedLines));
    case ChangedLines::Status::Changed:
        return QColor::fromRgba(m_view.theme().editorColor(Theme::ModifiedLines));
    case ChangedLines::Status::RemovedAbove:
        return QColor::fromRgba(m_view.theme().textColor(Theme::Error));
    case ChangedLines::Status::Same:
        break;
    }
    return {};
}

void ChangeBars::onModified(int at, int type, int linesAdded)
{
    if (m_tooLarge || !(type & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT)))
        return;
    const int line = int(m_view.SendScintilla(Sci::SCI_LINEFROMPOSITION, at));
    m_lines.replaceLines(line, 1 + std::max(-linesAdded, 0), 1 + std::max(linesAdded, 0), ViewLines(m_view));
    m_turn.start();
}

void ChangeBars::paint(QPainter& painter) const
{
    if (m_tooLarge)
        return;
    int left = 0;
    for (int margin = 0; margin < Margin; ++margin)
        left += m_view.marginWidth(margin);
    const int height = int(m_view.SendScintilla(Sci::SCI_TEXTHEIGHT, 0UL));
    const LineRange visible = visibleLines(m_view);
    for (int line = visible.first; line <= visible.last; ++line) {
        const ChangedLines::Status status = m_lines.status(line);
        if (status == ChangedLines::Status::Same ||
            !m_view.SendScintilla(Sci::SCI_GETLINEVISIBLE, (unsigned long)(line)))
            continue;
        const long start = m_view.SendScintilla(Sci::SCI_POSITIONFROMLINE, (unsigned long)(line));
        const int top = int(m_view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, start));
        const int rows = int(m_view.SendScintilla(Sci::SCI_WRAPCOUNT, (unsigned long)(line)));
        const bool removed = status == ChangedLines::Status::RemovedAbove;
        painter.fillRect(left, removed ? top - RemovedHeight / 2 : top, removed ? MarginWidth : BarWidth,
                         removed ? RemovedHeight : rows * height, color(status));
    }
}

} // namespace bytecrowds::editor
