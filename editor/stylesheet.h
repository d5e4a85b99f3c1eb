#pragma once

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QHash>

class QsciScintillaBase;

namespace bytecrowds::editor {

/// Gives Scintilla's style numbers to the highlighter's formats; formats that look the same share one.
class StyleSheet
{
public:
    static constexpr int Plain = 0;       ///< the style of ordinary text
    static constexpr int MaxStyles = 200; ///< Scintilla has 256, some of them its own; a format too many is plain

    /// Forgets all formats; from now on they look as `theme` says.
    void reset(const KSyntaxHighlighting::Theme& theme);
    /// The style for a format, told to the view when it is new.
    int style(const KSyntaxHighlighting::Format& format, QsciScintillaBase& view);
    int count() const { return int(m_looks.size()); }

private:
    KSyntaxHighlighting::Theme m_theme;
    QHash<int, int> m_styles;    // format id to style
    QHash<quint64, int> m_looks; // colours and faces to style
};

} // namespace bytecrowds::editor
