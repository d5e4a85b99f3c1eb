#pragma once

#include "app/inspect/openstore.h"

#include <QStringList>

#include <iosfwd>

namespace bytecrowds::inspect {

/// Writes crowds into an archive (crowdarchive.h), all when none is named; "-" is stdout. Relays go on meanwhile. A
/// crowd that can't be read is put there as it lies, and said.
Outcome backup(const StoreOptions& where, const QStringList& crowds, const QString& path, std::ostream& out);

} // namespace bytecrowds::inspect
