#pragma once

#include "app/desktop/statustext.h"

#include <QColor>
#include <QString>

class QPalette;

namespace bytecrowds::desktop {

/// The look: one accent colour, the system's palette for all else.
namespace style {

bool isDark(const QPalette& palette);
QColor accent(const QPalette& palette);
QColor tone(StatusText::Tone tone, const QPalette& palette);
/// The window's style sheet for a palette.
QString sheet(const QPalette& palette);

} // namespace style

} // namespace bytecrowds::desktop
