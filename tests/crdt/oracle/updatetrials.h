#pragma once

#include <QJsonObject>

namespace bytecrowds::crdt {

/// Does with updates what updatetrials.mjs did; gives the answer.
QJsonValue tryUpdates(const QJsonObject& trial);

} // namespace bytecrowds::crdt
