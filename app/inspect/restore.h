#pragma once

#include "app/inspect/openstore.h"

#include <QStringList>

#include <iosfwd>

namespace bytecrowds::inspect {

/// Writes crowds of an archive (crowdarchive.h) back, all when none is named; each whole or not at all, and none when
/// the archive is not whole. What the store has of a crowd is merged with the archive's, or replaced where nobody has
/// it open.
Outcome restore(const StoreOptions& where, const QString& path, const QStringList& crowds, bool replace,
                std::ostream& out);

} // namespace bytecrowds::inspect
