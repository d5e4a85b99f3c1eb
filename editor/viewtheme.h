#pragma once

class QFont;
class QsciScintilla;

namespace KSyntaxHighlighting {
class Theme;
}

namespace bytecrowds::editor {

/// Gives a view the theme's paper, ink, margin, selection, current line and brace colours, and the system's fixed font.
/// All of Scintilla's styles are then like ordinary text.
void applyViewTheme(QsciScintilla& view, const KSyntaxHighlighting::Theme& theme);

/// The font of ordinary text in a view, zoomed as the view is.
QFont textFont(const QsciScintilla& view);

} // namespace bytecrowds::editor
