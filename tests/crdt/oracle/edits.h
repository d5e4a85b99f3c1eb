#pragma once

#include "sync/crdt/doc.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bytecrowds::crdt {

// Edits and places in the words of perform.mjs.

/// Makes the root if it is not there.
SharedType rootOf(Doc& doc, const QString& name);
SharedType typeAt(Doc& doc, const QJsonArray& path);
void perform(Doc& doc, const QJsonObject& edit);

} // namespace bytecrowds::crdt
