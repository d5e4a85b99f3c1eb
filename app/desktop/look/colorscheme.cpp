#include "app/desktop/look/colorscheme.h"

#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/style.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

namespace bytecrowds::desktop {

namespace {

bool systemIsDark()
{
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    return scheme == Qt::ColorScheme::Unknown ? style::isDark(QApplication::style()->standardPalette())
                                              : scheme == Qt::ColorScheme::Dark;
}

} // namespace

ColorScheme::ColorScheme(const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ColorScheme::apply);
    connect(&settings, &Settings::changed, this, [this](const QString& id) {
        if (id == keys::ColorScheme.id)
            apply();
    });
    apply();
}

/// Not every platform can be told a scheme (plain X11 can't), but our palette always can.
void ColorScheme::apply()
{
    const QString chosen = m_settings.get(keys::ColorScheme);
    const bool light = chosen == keys::SchemeLight, dark = chosen == keys::SchemeDark;
    QGuiApplication::styleHints()->setColorScheme(light  ? Qt::ColorScheme::Light
                                                  : dark ? Qt::ColorScheme::Dark
                                                         : Qt::ColorScheme::Unknown);
    const QPalette palette = style::palette(dark || (!light && systemIsDark()));
    if (palette != QGuiApplication::palette())
        QApplication::setPalette(palette);
}

} // namespace bytecrowds::desktop
