#pragma once

#include "app/desktop/statustext.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace bytecrowds::desktop {

/// The look: greys, and one accent colour.
namespace style {

QPalette palette(bool dark);
bool isDark(const QPalette& palette);
QColor accent(const QPalette& palette);
/// The accent colour, thin: behind what is chosen.
QColor wash(const QPalette& palette);
QColor tone(StatusText::Tone tone, const QPalette& palette);
/// The window's style sheet for a palette.
QString sheet(const QPalette& palette);
QString dialogSheet(const QPalette& palette);

} // namespace style

} // namespace bytecrowds::desktop
