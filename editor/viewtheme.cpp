#include "editor/viewtheme.h"

#include "editor/qscintilla.h"

#include <KSyntaxHighlighting/Repository>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using KSyntaxHighlighting::Theme;
using Sci = QsciScintilla;

constexpr double MinPointSize = 10;                        // where nobody has chosen one
constexpr double SizeUnits = Sci::SC_FONT_SIZE_MULTIPLIER; // of Scintilla's font sizes in a point

void setFont(Sci& view, int style, const ViewLook& look)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    double points = std::max(MinPointSize, QFontInfo(font).pointSizeF());
    if (!look.fontFamily.isEmpty())
        font.setFamilies({look.fontFamily, font.family()});
    if (look.fontSize > 0)
        points = look.fontSize;
    const QByteArray family = QFontInfo(font).family().toUtf8();
    view.SendScintilla(Sci::SCI_STYLESETFONT, (unsigned long)(style), family.constData());
    view.SendScintilla(Sci::SCI_STYLESETSIZEFRACTIONAL, (unsigned long)(style), long(points * SizeUnits));
}

void setColors(Sci& view, int style, const QColor& ink, const QColor& paper)
{
    view.SendScintilla(Sci::SCI_STYLESETFORE, (unsigned long)(style), ink);
    view.SendScintilla(Sci::SCI_STYLESETBACK, (unsigned long)(style), paper);
}

} // namespace

Theme themeFor(const QPalette& palette, const KSyntaxHighlighting::Repository& themes, const ViewLook& look)
{
    const bool dark = palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    if (const Theme chosen = themes.theme(dark ? look.darkTheme : look.lightTheme); chosen.isValid())
        return chosen;
    // Quieter than the palette's own, which is what there is on a system without them.
    const Theme quiet = themes.theme(dark ? QStringLiteral("GitHub Dark") : QStringLiteral("GitHub Light"));
    return quiet.isValid() ? quiet : themes.themeForPalette(palette);
}

void applyViewTheme(QsciScintilla& view, const Theme& theme, const ViewLook& look)
{
    const auto editor = [&](Theme::EditorColorRole role) { return QColor::fromRgba(theme.editorColor(role)); };
    const QColor ink = QColor::fromRgba(theme.textColor(Theme::Normal));
    const QColor paper = editor(Theme::BackgroundColor);

    setFont(view, Sci::STYLE_DEFAULT, look);
    setColors(view, Sci::STYLE_DEFAULT, ink, paper);
    view.SendScintilla(Sci::SCI_STYLECLEARALL);

    // The themes' own colour for these is too faint to be read.
    setColors(view, Sci::STYLE_LINENUMBER, QColor::fromRgba(theme.textColor(Theme::Comment)), paper);
    view.setFoldMarginColors(paper, paper);
    for (const int style : {Sci::STYLE_BRACELIGHT, Sci::STYLE_BRACEBAD})
        setColors(view, style, ink, paper);
    view.SendScintilla(Sci::SCI_STYLESETBACK, (unsigned long)(Sci::STYLE_BRACELIGHT), editor(Theme::BracketMatching));
    view.SendScintilla(Sci::SCI_STYLESETFORE, (unsigned long)(Sci::STYLE_BRACEBAD),
                       QColor::fromRgba(theme.textColor(Theme::Error)));

    view.setCaretForegroundColor(ink);
    view.setCaretLineBackgroundColor(editor(Theme::CurrentLine));
    view.setSelectionBackgroundColor(editor(Theme::TextSelection));
    view.resetSelectionForegroundColor();
    view.setEdgeColor(editor(Theme::WordWrapMarker));
    view.setWhitespaceForegroundColor(editor(Theme::TabMarker));
    view.setIndentationGuidesForegroundColor(editor(Theme::IndentationLine));
}

QFont textFont(const QsciScintilla& view)
{
    constexpr auto Style = (unsigned long)(Sci::STYLE_DEFAULT);
    QByteArray family(int(view.SendScintilla(Sci::SCI_STYLEGETFONT, Style, (char*)(nullptr))), '\0');
    view.SendScintilla(Sci::SCI_STYLEGETFONT, Style, family.data());
    QFont font(QString::fromUtf8(family));
    const long hundredths = view.SendScintilla(Sci::SCI_STYLEGETSIZEFRACTIONAL, (unsigned long)(Sci::STYLE_DEFAULT));
    font.setPointSizeF(double(hundredths) / SizeUnits + double(view.SendScintilla(Sci::SCI_GETZOOM)));
    return font;
}

} // namespace bytecrowds::editor
