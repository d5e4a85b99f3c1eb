#pragma once

#include "editor/stylesheet.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QObject>
#include <QTimer>

#include <string>
#include <vector>

namespace bytecrowds::editor {

class CodeView;

/// Colours a view's text by a language's definition. What is visible comes first; the rest follows in small slices when
/// nothing else is to be done. After an edit only lines whose state changed are done again.
class Highlighter : public QObject, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
public:
    static constexpr int MaxLineBytes = 20000;     ///< a longer line stays plain
    static constexpr int SliceBytes = 16 * 1024;   ///< how much an idle slice does, to the end of a line
    static constexpr int CatchUpBytes = 64 * 1024; ///< how far above the visible lines is done properly before painting

    /// The view outlives the highlighter, or is its parent. Takes and follows the view's theme.
    explicit Highlighter(CodeView& view, QObject* parent = nullptr);

    void setDefinition(const KSyntaxHighlighting::Definition& definition) override;
    void setTheme(const KSyntaxHighlighting::Theme& theme) override;

    /// Whether every line has its final colours.
    bool isDone() const { return m_firstStale >= int(m_lines.size()); }

Q_SIGNALS:
    void done();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    struct Line
    {
        KSyntaxHighlighting::State end; // the state behind the line
        bool stale = true;              // not styled yet, or not with the right state before it
    };

    void onModified(int at, int type, int linesAdded);
    void restyleAll();
    void styleVisible();
    void styleSlice();
    int styleFrom(int line, int lastLine, int maxBytes);
    KSyntaxHighlighting::State styleLine(int line, const KSyntaxHighlighting::State& before);
    KSyntaxHighlighting::State stateBefore(int line) const;
    void skipFresh();

    CodeView& m_view;
    StyleSheet m_styles;
    std::vector<Line> m_lines; // one for each line of the view
    int m_firstStale = 0;      // no line before it is stale
    QTimer m_idle;
    std::string m_bytes;            // of the line that is being styled
    std::vector<char> m_unitStyles; // for each of its UTF-16 units
};

} // namespace bytecrowds::editor
