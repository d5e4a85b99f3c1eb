#pragma once

#include "editor/changedlines.h"

#include <QColor>
#include <QObject>
#include <QTimer>

class QPainter;

namespace bytecrowds::editor {

class CodeView;

/// Thin bars beside the lines of a view that are other than when the text was opened or saved.
class ChangeBars : public QObject
{
    Q_OBJECT
public:
    static constexpr int Margin = 3;
    static constexpr int MaxBytes = 32 << 20; ///< of a text that is compared; a larger one has no bars

    /// The view outlives this, or is its parent. Compares with the text as the view shows it now.
    explicit ChangeBars(CodeView& view, QObject* parent = nullptr);

    /// From now on compares with the text as it is.
    void setBaseline();
    const ChangedLines& lines() const { return m_lines; }
    QColor color(ChangedLines::Status status) const;

Q_SIGNALS:
    /// Once in a turn of the event loop.
    void changed();

private:
    void onModified(int at, int type, int linesAdded);
    void paint(QPainter& painter) const;

    CodeView& m_view;
    ChangedLines m_lines;
    bool m_tooLarge = false;
    QTimer m_turn;
};

} // namespace bytecrowds::editor
