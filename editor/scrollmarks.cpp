#include "editor/scrollmarks.h"

#include "editor/changebars.h"
#include "editor/codeview.h"
#include "editor/remotecarets.h"
#include "editor/viewsearch.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintilla;

constexpr int MinMarkHeight = 2;                 // device-independent pixels
constexpr std::chrono::milliseconds Repaint{50}; // marks follow what happens at most so often
constexpr int Lanes = 3;
constexpr int SelectionAlpha = 0x60; // of 255

} // namespace

ScrollMarks::ScrollMarks(CodeView& view)
    : QScrollBar(Qt::Vertical, &view)
    , m_view(view)
{
    m_due.setInterval(Repaint);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] {
        m_stale = true;
        update();
    });
    connect(&view, &CodeView::themeChanged, this, &ScrollMarks::invalidate);
    connect(this, &QScrollBar::rangeChanged, this, &ScrollMarks::invalidate);
    view.replaceVerticalScrollBar(this);
}

void ScrollMarks::follow(const ViewSearch& search)
{
    m_search = &search;
    connect(&search, &ViewSearch::changed, this, &ScrollMarks::invalidate);
    connect(&search, &QObject::destroyed, this, &ScrollMarks::invalidate);
    invalidate();
}

void ScrollMarks::follow(const RemoteCarets& carets)
{
    m_carets = &carets;
    connect(&carets, &RemoteCarets::moved, this, &ScrollMarks::invalidate);
    connect(&carets, &QObject::destroyed, this, &ScrollMarks::invalidate);
    invalidate();
}

void ScrollMarks::follow(const ChangeBars& changes)
{
    m_changes = &changes;
    connect(&changes, &ChangeBars::changed, this, &ScrollMarks::invalidate);
    connect(&changes, &QObject::destroyed, this, &ScrollMarks::invalidate);
    invalidate();
}

void ScrollMarks::invalidate()
{
    if (!m_due.isActive())
        m_due.start();
}

const std::vector<ScrollMarks::Mark>& ScrollMarks::marks()
{
    if (std::exchange(m_stale, false))
        gather();
    return m_marks;
}

QRect ScrollMarks::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

/// Where a row of the text stands in the bar.
int ScrollMarks::pixelOf(long row) const
{
    const QRect area = groove();
    const long rows = std::max(maximum() + pageStep(), 1);
    return area.top() + int(std::min(row, rows) * area.height() / rows);
}

void ScrollMarks::addLines(int first, int last, Lane lane, const QColor& color)
{
    const auto rowOf = [&](int line) {
        return m_view.SendScintilla(Sci::SCI_VISIBLEFROMDOCLINE, (unsigned long)(line));
    };
    const int top = pixelOf(rowOf(first)), bottom = std::max(pixelOf(rowOf(last) + 1), top + MinMarkHeight);
    if (!m_marks.empty()) {
        Mark& before = m_marks.back();
        if (before.lane == lane && before.color == color && top >= before.top && top <= before.top + before.height) {
            before.height = std::max(before.height, bottom - before.top);
            return;
        }
    }
    m_marks.push_back({top, bottom - top, lane, color});
}

void ScrollMarks::gather()
{
    m_marks.clear();
    const auto lineOf = [&](crdt::Utf8 at) { return int(m_view.SendScintilla(Sci::SCI_LINEFROMPOSITION, at.value)); };
    if (m_changes)
        for (const ChangedLines::Run& run : m_changes->lines().runs())
            addLines(run.first, run.last, Lane::Changes, m_changes->color(run.status));
    if (m_search && m_search->isHighlighting()) {
        const QColor color =
            QColor::fromRgba(m_view.theme().editorColor(KSyntaxHighlighting::Theme::SearchHighlight)).darker(130);
        for (const Match& match : m_search->matches())
            addLines(lineOf(match.from), lineOf(match.from), Lane::Matches, color);
    }
    if (!m_carets)
        return;
    for (const auto& [color, anchor, head] : m_carets->places()) {
        if (anchor != head) {
            QColor light = color;
            light.setAlpha(SelectionAlpha);
            addLines(lineOf(std::min(anchor, head)), lineOf(std::max(anchor, head)), Lane::People, light);
        }
        addLines(lineOf(head), lineOf(head), Lane::People, color);
    }
}

void ScrollMarks::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    const int width = std::max(this->width() / Lanes, 1);
    for (const Mark& mark : marks())
        painter.fillRect(int(mark.lane) * width, mark.top, width, mark.height, mark.color);
}

void ScrollMarks::resizeEvent(QResizeEvent* event)
{
    QScrollBar::resizeEvent(event);
    m_stale = true;
}

void ScrollMarks::mousePressEvent(QMouseEvent* event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const auto part = style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, event->position().toPoint(), this);
    const bool beside = part == QStyle::SC_ScrollBarAddPage || part == QStyle::SC_ScrollBarSubPage;
    if (event->button() != Qt::LeftButton || !beside)
        return QScrollBar::mousePressEvent(event);
    const QRect area = groove();
    const long rows = maximum() + pageStep();
    const auto row = int(rows * (long(event->position().y()) - area.top()) / std::max(area.height(), 1));
    setValue(row - pageStep() / 2);
}

} // namespace bytecrowds::editor
