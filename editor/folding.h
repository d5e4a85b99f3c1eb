#pragma once

#include "sync/crdt/offset.h"

#include <KSyntaxHighlighting/Definition>
#include <QObject>
#include <QRegularExpression>
#include <QTimer>

#include <chrono>
#include <vector>

namespace bytecrowds::editor {

class CodeView;
class Highlighter;

/// Lets a person close parts of a text: by the regions of its language, or by indentation where the language says so.
/// Levels are kept in Scintilla and brought up to date in short slices. What others write in a closed part stays
/// closed.
class Folding : public QObject
{
    Q_OBJECT
public:
    static constexpr int Margin = 2;
    static constexpr std::chrono::milliseconds Slice{3};
    static constexpr int MaxBlankLines = 1000; ///< in a row; indentation isn't followed over more

    /// Both outlive this object.
    Folding(CodeView& view, Highlighter& highlighter, QObject* parent = nullptr);

    /// Opens or closes the part that a line begins, or else the innermost one around it.
    void toggle(int line);
    void toggleAtCaret();
    void foldAll();
    void unfoldAll();
    /// Opens what is closed around a place.
    void reveal(crdt::Utf8 at);

    bool isHeader(int line) const;
    /// Whether a line begins a part that is closed.
    bool isClosed(int line) const;
    /// Whether every line has its level.
    bool isDone() const;

private:
    struct Walk
    {
        int depth = 0;        // before the line
        int closedLevel = -1; // the depth of the outermost closed part around it; none: -1
        int nextInked = -1;   // by indentation: the first line at or behind this one that isn't blank
    };

    void setUpMargin();
    void applyTheme();
    void forget();
    void onModified(int at, int type, int linesAdded);
    void hideInserted(int at, int linesAdded);
    void onFoldsChanged(int first, int last);
    void walkSlice();
    Walk walkFrom(int line) const;
    bool walkLine(int line, Walk& walk);
    int regionLevel(int line, Walk& walk) const;
    int indentLevel(int line, Walk& walk) const;
    int indentOf(int line) const;
    bool isBlank(int line) const;
    int levelOf(int line) const;
    bool isVisible(int line) const;
    void setClosed(int line, bool closed);
    void keepCaretSeen();

    CodeView& m_view;
    Highlighter& m_highlighter;
    bool m_byIndent = false;
    std::vector<QRegularExpression> m_blank; // lines that count as blank
    int m_next = 0;                          // no line before it has an old level
    int m_end = 0;                           // nor this one or any behind it, once the lines before have theirs
    QTimer m_idle;
};

} // namespace bytecrowds::editor
