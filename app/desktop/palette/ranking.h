#pragma once

#include "app/desktop/palette/palettemode.h"

#include <QStringList>

namespace bytecrowds::desktop {

/// The items that have the query's letters in their order, best first, with what was found in them; those found in the
/// title before those found only with the detail in front of it. With an empty query all: those of `recent` (ids,
/// latest first) before the others, which stay in their order.
QList<PaletteItem> ranked(QList<PaletteItem> items, const QString& query, const QStringList& recent = {});

} // namespace bytecrowds::desktop
