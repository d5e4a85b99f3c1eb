#pragma once

#include "editor/stylesheet.h"
#include "editor/textboxes.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace bytecrowds::editor {

class CodeView;

/// What a line does to folding, by the regions of its language.
struct LineFolds
{
    std::int16_t closed = 0; ///< regions that were open before it
    std::int16_t opened = 0; ///< regions that are open behind it

    bool operator==(const LineFolds&) const = default;
};

/// Colours a view's text by a language's definition. What is visible comes first; the rest follows in small slices when
/// nothing else is to be done. After an edit only lines whose state changed are done again.
class Highlighter : public QObject, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
public:
    static constexpr int MaxLineBytes = 20000;     ///< a longer line stays plain
    static constexpr int SliceBytes = 16 * 1024;   ///< how much an idle slice does, to the end of a line
    static constexpr int CatchUpBytes = 64 * 1024; ///< how far above the visible lines is done properly before painting

    /// The view outlives the highlighter, or is its parent. Takes and follows the view's theme.
    explicit Highlighter(CodeView& view, QObject* parent = nullptr);

    void setDefinition(const KSyntaxHighlighting::Definition& definition) override;
    void setTheme(const KSyntaxHighlighting::Theme& theme) override;

    /// Whether every line has its final colours.
    bool isDone() const { return m_firstStale >= m_staleEnd; }
    /// No line before this one waits for its colours and its folds.
    int firstStaleLine() const { return isDone() ? int(m_lines.size()) : m_firstStale; }
    LineFolds foldsOf(int line) const { return m_lines[std::size_t(line)].folds; }
    /// Whether a line's indentation means something to the language: not in a string of many lines.
    bool isIndentMeant(int line) const { return line == 0 || stateBefore(line).indentationBasedFoldingEnabled(); }
    /// Whether a byte stands in a comment or a string, as far as the text has its colours.
    bool isQuoted(crdt::Utf8 at) const;
    /// Gives every line its final colours now, however long that takes.
    void finish();
    /// The state in which a line begins, as far as it is known yet.
    KSyntaxHighlighting::State stateBefore(int line) const;

Q_SIGNALS:
    void done();
    /// Lines [first, last] may fold otherwise than before: all of their folds are known.
    void foldsChanged(int first, int last);
    /// Other folds than ever before: another language, or everything anew.
    void foldsForgotten();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;
    void applyFolding(int offset, int length, KSyntaxHighlighting::FoldingRegion region) override;

private:
    /// A line that is not stale was styled with the end state of the line before it as it stands here, even while that
    /// line is stale. So when a line is styled again and its end state stays, the next one needs nothing.
    struct Line
    {
        KSyntaxHighlighting::State end; ///< behind the line
        LineFolds folds;
        bool stale = true; ///< to be styled
    };
    void onModified(int at, int type, int linesAdded);
    void restyleAll();
    void styleVisible();
    void styleSlice();
    void styleStale(int lastLine, int maxBytes);
    void guess(LineRange visible);
    KSyntaxHighlighting::State styleLine(int line, const KSyntaxHighlighting::State& before);
    int lineStart(int line) const;

    CodeView& m_view;
    StyleSheet m_styles;
    std::vector<Line> m_lines;      // one for each line of the view
    int m_firstStale = 0;           // no line before it is stale
    int m_staleEnd = 0;             // nor this one or any behind it
    LineRange m_guessed;            // what guess() did since the last change
    std::vector<char> m_unitStyles; // of each UTF-16 unit of the line that is being styled
    LineFolds m_folds;              // of that line
    QTimer m_idle;
};

} // namespace bytecrowds::editor
