#include "app/desktop/style.h"

#include <QPalette>

namespace bytecrowds::desktop::style {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor accent(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x4c, 0xc2, 0xb4) : QColor(0x14, 0x6a, 0x6e);
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

QString sheet(const QPalette& palette)
{
    const QColor accent = style::accent(palette);
    const QColor ink = isDark(palette) ? QColor(0x10, 0x20, 0x20) : QColor(Qt::white);
    QColor wash = accent;
    wash.setAlphaF(0.14f);
    const auto rgba = [](const QColor& c) {
        return QStringLiteral("rgba(%1,%2,%3,%4)").arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
    };
    return QStringLiteral(
               "QToolBar { border: none; padding: 6px 10px; spacing: 10px; }"
               "QToolBar QLineEdit { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; background: "
               "transparent; font-weight: 600; }"
               "QToolBar QLineEdit:hover { border-color: palette(mid); }"
               "QToolBar QLineEdit:focus { border-color: %1; background: palette(base); }"
               "QPushButton#share { background: %1; color: %2; border: none; border-radius: 6px; padding: 7px 18px; "
               "font-weight: 600; }"
               "QPushButton#share:hover { background: %3; }"
               "QPushButton#share:focus { outline: none; border: 2px solid palette(text); padding: 5px 16px; }"
               "QFrame#noticeBar, QFrame#viewOnlyBar { background: %4; border: none; border-left: 4px solid %1; }"
               "QStatusBar { padding: 0 6px; }"
               "QStatusBar::item { border: none; }"
               "QStatusBar QComboBox { border: none; background: transparent; padding: 1px 6px; }")
        .arg(accent.name(), ink.name(), accent.lighter(112).name(), rgba(wash));
}

} // namespace bytecrowds::desktop::style
