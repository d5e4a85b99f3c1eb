#pragma once

#include <KSyntaxHighlighting/Theme>

class QFont;
class QPalette;
class QsciScintilla;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bytecrowds::editor {

/// The theme for a light or a dark palette.
KSyntaxHighlighting::Theme themeFor(const QPalette& palette, const KSyntaxHighlighting::Repository& themes);

/// Gives a view the theme's paper, ink, margin, selection, current line and brace colours, and the system's fixed font.
/// All of Scintilla's styles are then like ordinary text.
void applyViewTheme(QsciScintilla& view, const KSyntaxHighlighting::Theme& theme);

/// The font of ordinary text in a view, zoomed as the view is.
QFont textFont(const QsciScintilla& view);

} // namespace bytecrowds::editor
