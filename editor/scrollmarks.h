#pragma once

#include <QColor>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

#include <vector>

namespace bytecrowds::editor {

class ChangeBars;
class CodeView;
class RemoteCarets;
class ViewSearch;

/// A view's vertical scroll bar, with marks where something is: matches, the others, changed lines. A click beside the
/// slider goes there. Whatever their number, painting costs no more than the bar's height has pixels.
class ScrollMarks : public QScrollBar
{
    Q_OBJECT
public:
    enum class Lane
    {
        Changes,
        Matches,
        People
    };

    /// Takes the place of the view's own, and belongs to it.
    explicit ScrollMarks(CodeView& view);

    /// Whose marks to show; each may go before the bar.
    void follow(const ViewSearch& search);
    void follow(const RemoteCarets& carets);
    void follow(const ChangeBars& changes);

    /// A mark in the bar: pixels from its top.
    struct Mark
    {
        int top = 0, height = 0;
        Lane lane = Lane::Matches;
        QColor color;
        bool operator==(const Mark&) const = default;
    };
    /// As they are painted now.
    const std::vector<Mark>& marks();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void invalidate();
    void gather();
    void addLines(int first, int last, Lane lane, const QColor& color);
    QRect groove() const;
    int pixelOf(long row) const;

    CodeView& m_view;
    QPointer<const ViewSearch> m_search;
    QPointer<const RemoteCarets> m_carets;
    QPointer<const ChangeBars> m_changes;
    std::vector<Mark> m_marks;
    bool m_stale = true;
    QTimer m_due;
};

} // namespace bytecrowds::editor
