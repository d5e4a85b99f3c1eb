#include "editor/stylesheet.h"

#include "editor/qscintilla.h"

#include <QColor>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Theme;

bool isQuoted(const Format& format)
{
    switch (format.textStyle()) {
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
    case Theme::Char:
        return true;
    default:
        return false;
    }
}

StyleSheet::Look lookOf(const Format& format, const Theme& theme)
{
    const QColor paper = format.hasBackgroundColor(theme) ? format.backgroundColor(theme)
                                                          : QColor::fromRgba(theme.editorColor(Theme::BackgroundColor));
    return {format.textColor(theme).rgb(), paper.rgb(),     format.isBold(theme), format.isItalic(theme),
            format.isUnderline(theme),     isQuoted(format)};
}

/// The style behind `count` others, around those that Scintilla keeps for itself.
int nthStyle(int count)
{
    const int reserved = Sci::STYLE_LASTPREDEFINED - Sci::STYLE_DEFAULT + 1;
    return count < Sci::STYLE_DEFAULT ? count : count + reserved;
}

} // namespace

void StyleSheet::reset(const Theme& theme, QsciScintillaBase& view)
{
    m_theme = theme;
    m_styles.clear();
    m_looks.clear();
    m_quoted.reset();
    styleFor({QColor::fromRgba(theme.textColor(Theme::Normal)).rgb(),
              QColor::fromRgba(theme.editorColor(Theme::BackgroundColor)).rgb()},
             view);
}

int StyleSheet::style(const Format& format, QsciScintillaBase& view)
{
    const auto known = m_styles.constFind(format.id());
    if (known != m_styles.cend())
        return *known;
    const int style = format.isValid() ? styleFor(lookOf(format, m_theme), view) : Plain;
    m_styles.insert(format.id(), style);
    return style;
}

int StyleSheet::styleFor(const Look& look, QsciScintillaBase& view)
{
    const auto same = m_looks.find(look);
    if (same != m_looks.end())
        return same->second;
    if (count() == MaxStyles)
        return Plain;
    const int number = nthStyle(count());
    const auto style = static_cast<unsigned long>(number);
    view.SendScintilla(Sci::SCI_STYLESETFORE, style, QColor::fromRgb(look.ink));
    view.SendScintilla(Sci::SCI_STYLESETBACK, style, QColor::fromRgb(look.paper));
    view.SendScintilla(Sci::SCI_STYLESETBOLD, style, long(look.bold));
    view.SendScintilla(Sci::SCI_STYLESETITALIC, style, long(look.italic));
    view.SendScintilla(Sci::SCI_STYLESETUNDERLINE, style, long(look.underline));
    m_quoted.set(std::size_t(number), look.quoted);
    m_looks.emplace(look, number);
    return number;
}

} // namespace bytecrowds::editor
