#include "app/desktop/style.h"

#include <QPalette>

namespace bytecrowds::desktop::style {

namespace {

/// From the farthest paper to the strongest ink.
struct Greys
{
    QRgb window, base, alternate, button, line, shade, pale, text;
};

constexpr Greys Light{0xfff3f5f7, 0xffffffff, 0xfff7f9fa, 0xffffffff, 0xffd3dae1, 0xffa9b3bd, 0xff5d6873, 0xff1f2730};
constexpr Greys Dark{0xff1b2025, 0xff24292e, 0xff20262b, 0xff2f363d, 0xff3a424a, 0xff56606a, 0xff98a4af, 0xffdde5ec};

constexpr QRgb LightAccent = 0xff146a6e, DarkAccent = 0xff4cc2b4;
constexpr QRgb InkOnLightAccent = 0xffffffff, InkOnDarkAccent = 0xff102020;

QString css(const QColor& c)
{
    return QStringLiteral("rgba(%1,%2,%3,%4)").arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
}

QColor mixed(const QColor& a, const QColor& b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

} // namespace

QPalette palette(bool dark)
{
    const Greys& grey = dark ? Dark : Light;
    const QColor accent(dark ? DarkAccent : LightAccent);
    QPalette palette{QColor(grey.button), QColor(grey.window)};
    const auto set = [&](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, grey.window);
    set(QPalette::Base, grey.base);
    set(QPalette::AlternateBase, grey.alternate);
    set(QPalette::Button, grey.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, grey.text);
    set(QPalette::PlaceholderText, grey.pale);
    set(QPalette::Light, mixed(grey.button, Qt::white, dark ? 0.06f : 1));
    set(QPalette::Midlight, mixed(grey.button, grey.line, 0.5f));
    set(QPalette::Mid, grey.line);
    set(QPalette::Dark, grey.shade);
    set(QPalette::Shadow, dark ? QColor(Qt::black) : QColor(grey.pale));
    set(QPalette::Highlight, accent);
    set(QPalette::Accent, accent);
    set(QPalette::HighlightedText, dark ? InkOnDarkAccent : InkOnLightAccent);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, dark ? grey.button : grey.text);
    set(QPalette::ToolTipText, dark ? grey.text : grey.window);
    const QColor faint = mixed(grey.pale, grey.window, 0.4f);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, grey.line);
    return palette;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor accent(const QPalette& palette)
{
    return isDark(palette) ? DarkAccent : LightAccent;
}

QColor wash(const QPalette& palette)
{
    QColor wash = accent(palette);
    wash.setAlphaF(isDark(palette) ? 0.20f : 0.13f);
    return wash;
}

QColor tone(StatusText::Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case StatusText::Tone::Good:
        return accent(palette);
    case StatusText::Tone::Busy:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case StatusText::Tone::Warning:
        return dark ? QColor(0xff, 0xc1, 0x4d) : QColor(0xb2, 0x6a, 0x00);
    case StatusText::Tone::Bad:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    }
    return {};
}

namespace {

/// A style sheet with the palette's colours for $words.
QString filled(QString sheet, const QPalette& palette)
{
    const QColor accent = style::accent(palette);
    const QColor pale = palette.color(QPalette::PlaceholderText);
    sheet.replace(QLatin1String("$accent"), accent.name());
    sheet.replace(QLatin1String("$bright"), accent.lighter(112).name());
    sheet.replace(QLatin1String("$scheme"), isDark(palette) ? QLatin1String("dark") : QLatin1String("light"));
    sheet.replace(QLatin1String("$wash"), css(wash(palette)));
    sheet.replace(QLatin1String("$pale"), pale.name());
    sheet.replace(QLatin1String("$edge"), palette.color(QPalette::Dark).name());
    return sheet.replace(QLatin1String("$bad"), tone(StatusText::Tone::Bad, palette).name());
}

} // namespace

QString sheet(const QPalette& palette)
{
    return filled(
        QStringLiteral(
            "QMenuBar { background: palette(window); padding: 2px 6px; }"
            "QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }"
            "QMenuBar::item:selected { background: $wash; }"
            "QToolBar { border: none; border-bottom: 1px solid palette(mid); padding: 5px 8px; spacing: 4px; }"
            "QToolBar QToolButton { border: none; border-radius: 6px; padding: 6px; }"
            "QToolBar QToolButton:hover, QToolBar QToolButton:focus { background: $wash; }"
            "QToolBar QToolButton:pressed { background: palette(mid); }"
            "QToolBar QLineEdit { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; background: "
            "transparent; font-weight: 600; }"
            "QToolBar QLineEdit:hover { border-color: palette(mid); }"
            "QToolBar QLineEdit:focus { border-color: $accent; background: palette(base); }"
            "QPushButton#share { background: $accent; color: palette(highlighted-text); border: none; border-radius: "
            "6px; "
            "padding: 7px 16px; font-weight: 600; }"
            "QPushButton#share:hover { background: $bright; }"
            "QPushButton#share:focus { outline: none; border: 2px solid palette(text); padding: 5px 14px; }"
            "QFrame#noticeBar, QFrame#viewOnlyBar { background: $wash; border: none; border-left: 4px solid $accent; }"
            "QMainWindow::separator { background: palette(mid); width: 1px; height: 1px; }"
            "QSplitter::handle { background: palette(mid); }"
            "QDockWidget { font-weight: 600; }"
            "QDockWidget::title { background: palette(window); padding: 9px 12px 7px 12px; }"
            "QDockWidget QTreeView { background: palette(window); border: none; outline: none; padding: 0 6px; "
            "selection-background-color: transparent; }"
            "QDockWidget QTreeView::item { padding: 4px 2px; color: palette(text); }"
            "QDockWidget QTreeView::item:hover { background: palette(alternate-base); }"
            "QDockWidget QTreeView::item:selected { background: $wash; }"
            "QTabWidget::pane { border: none; }"
            "QTabWidget QTabBar { background: palette(window); }"
            "QTabBar::tab { background: transparent; color: $pale; padding: 8px 12px; border: none; "
            "border-bottom: 2px solid transparent; }"
            "QTabBar::tab:hover { background: palette(alternate-base); }"
            "QTabBar::tab:selected { background: palette(base); color: palette(text); border-bottom-color: $accent; }"
            "QTabBar::tab:focus { color: $accent; }"
            "QTabBar QToolButton { border: none; border-radius: 4px; padding: 2px; }"
            "QTabBar QToolButton:hover { background: $wash; }"
            "QStatusBar { border-top: 1px solid palette(mid); padding: 0 6px; }"
            "QStatusBar::item { border: none; }"
            "QStatusBar QComboBox { border: none; background: transparent; padding: 1px 6px; }"
            "QFrame#palette { background: palette(window); border: 1px solid $edge; border-radius: 9px; }"
            "QFrame#palette QLineEdit { border: 1px solid palette(mid); border-radius: 6px; padding: 7px 9px; "
            "background: palette(base); }"
            "QFrame#palette QLineEdit:focus { border-color: $accent; }"
            "QFrame#palette QListView { background: transparent; border: none; outline: none; }"
            "QFrame#palette QScrollBar:vertical { background: transparent; width: 8px; }"
            "QFrame#palette QScrollBar::handle:vertical { background: palette(mid); border-radius: 4px; "
            "min-height: 24px; }"
            "QFrame#palette QScrollBar::add-line, QFrame#palette QScrollBar::sub-line { height: 0; }"
            "QLabel#paletteNote { color: $pale; padding: 6px 10px; }"
            "QLabel#emptyTitle { font-size: 17pt; font-weight: 600; }"
            "QLabel#emptySentence, QLabel#emptyKeys { color: $pale; }"
            "QPushButton#emptyStep { text-align: left; border: none; border-radius: 6px; padding: 8px 12px; color: "
            "$accent; "
            "background: transparent; }"
            "QPushButton#emptyStep:hover, QPushButton#emptyStep:focus { background: $wash; outline: none; }"),
        palette);
}

QString dialogSheet(const QPalette& palette)
{
    return filled(
        QStringLiteral("QLineEdit#search { border: 1px solid palette(mid); border-radius: 6px; "
                       "padding: 7px 9px; background: palette(base); }"
                       "QLineEdit#search:focus { border-color: $accent; }"
                       "QListWidget#categories { border: none; outline: none; background: transparent; }"
                       "QListWidget#categories::item { padding: 8px 10px; border-radius: 6px; "
                       "color: palette(text); }"
                       "QListWidget#categories::item:hover { background: palette(alternate-base); }"
                       "QListWidget#categories::item:selected { background: $wash; color: palette(text); }"
                       "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }"
                       "QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $edge; "
                       "border-radius: 4px; background: palette(base); }"
                       "QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }"
                       "QCheckBox::indicator:checked { background: $accent; border-color: $accent; "
                       "image: url(:/icons/check/$scheme.svg); }"
                       "QCheckBox:focus { outline: 1px solid $accent; }"
                       "QLabel#heading { font-size: 14pt; font-weight: 600; }"
                       "QLabel#settingLabel { font-weight: 600; }"
                       "QLabel#explanation, QLabel#place { color: $pale; }"
                       "QLabel#problem { color: $bad; }"),
        palette);
}

} // namespace bytecrowds::desktop::style
