#pragma once

#include <QString>

namespace bytecrowds::session {

/// Gives a damaged database of copies another name, which ends in "damaged-" and the time, and puts into a new one what
/// can still be read of it. No connection to it may be open. False when it can't be moved. `sentence` gets what
/// happened, for a person.
bool setAsideDamaged(const QString& path, qint64 maxBytes, QString& sentence);

} // namespace bytecrowds::session
