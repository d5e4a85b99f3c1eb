#pragma once

#include <QIcon>
#include <QPalette>

namespace bytecrowds::desktop {

class CommandSet;

/// Our own icons: :/icons/NAME.svg, in one colour.
namespace icons {

/// In the palette's colour for that role, paler when disabled. It follows the palette, and is drawn anew for each size
/// and each screen's resolution.
QIcon named(const QString& name, QPalette::ColorRole role = QPalette::ButtonText);

/// Gives the commands that have one their icon.
void giveTo(const CommandSet& commands);

} // namespace icons

} // namespace bytecrowds::desktop
