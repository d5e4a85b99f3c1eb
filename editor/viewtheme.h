#pragma once

#include <KSyntaxHighlighting/Theme>
#include <QString>

class QFont;
class QPalette;
class QsciScintilla;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bytecrowds::editor {

/// What a person has chosen to see text in. What is empty, or not there, is the usual.
struct ViewLook
{
    QString lightTheme, darkTheme; ///< themes' names
    QString fontFamily;            ///< usual: the system's fixed font
    double fontSize = 0;           ///< points; 0: the system's

    bool operator==(const ViewLook&) const = default;
};

/// The theme for a light or a dark palette.
KSyntaxHighlighting::Theme themeFor(const QPalette& palette, const KSyntaxHighlighting::Repository& themes,
                                    const ViewLook& look = {});

/// Gives a view the theme's paper, ink, margin, selection, current line, edge and brace colours, and the look's font.
/// All of Scintilla's styles are then like ordinary text.
void applyViewTheme(QsciScintilla& view, const KSyntaxHighlighting::Theme& theme, const ViewLook& look = {});

/// The font of ordinary text in a view, zoomed as the view is.
QFont textFont(const QsciScintilla& view);

} // namespace bytecrowds::editor
