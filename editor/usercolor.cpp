#include "editor/usercolor.h"

#include <array>
#include <cmath>

namespace bytecrowds::editor {

namespace {

/// Searched for the greatest distance between any two (CIE 1976 L*a*b*, at least 20) to usual eyes and to those
/// without one kind of cones, as Machado, Oliveira and Fernandes simulate them (2009), from the colours of Okabe and
/// Ito that stand out on both kinds of paper. The test repeats the measurement.
constexpr int PaletteBits = 3;
constexpr std::array<QRgb, 1 << PaletteBits> Palette = {0xE5A800, 0x49C4F4, 0x20956B, 0x6972C4,
                                                        0xE82200, 0xB27BA8, 0x7D38E1, 0x96AC59};

constexpr int LightAlpha = 0x33;

/// Relative luminance as WCAG 2.2 defines it, 0 to 1.
double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

UserColor userColor(quint64 key)
{
    key *= 0x9E3779B97F4A7C15; // Fibonacci hashing: the uppermost bits know of all, and neighbours differ in them
    const QColor color = QColor::fromRgb(Palette[key >> (64 - PaletteBits)]);
    QColor light = color;
    light.setAlpha(LightAlpha);
    return {color, light};
}

QColor colorFromCss(const QString& css)
{
    if (!css.startsWith(u'#') || (css.size() != 4 && css.size() != 7 && css.size() != 9))
        return {};
    for (const QChar c : QStringView(css).mid(1))
        if (!c.isDigit() && !(c.toLower() >= u'a' && c.toLower() <= u'f'))
            return {};
    QColor color = QColor::fromString(QStringView(css).left(7));
    if (css.size() == 9)
        color.setAlpha(css.right(2).toInt(nullptr, 16));
    return color;
}

QString colorToCss(const QColor& color)
{
    if (color.alpha() == 255)
        return color.name();
    return color.name() + QStringLiteral("%1").arg(color.alpha(), 2, 16, QLatin1Char('0'));
}

QColor inkOn(const QColor& background)
{
    // The contrast with white is 1.05 / (L + 0.05), that with black (L + 0.05) / 0.05.
    const double l = luminance(background) + 0.05;
    return l * l > 1.05 * 0.05 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace bytecrowds::editor
