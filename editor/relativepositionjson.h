#pragma once

#include "sync/crdt/relativeposition.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace bytecrowds::editor {

/// A relative position as Yjs' own object turns into JSON, which is how y-codemirror.next puts it in awareness states:
///
///     {"type": null, "tname": "bytecrowdText", "item": {"client": 1, "clock": 2}, "assoc": 0}
///
/// "item" is null at the end of the text.
QJsonObject toJson(const crdt::RelativePosition& position);

/// Total. Members that are null may be absent. None for what is no position in a root type.
std::optional<crdt::RelativePosition> relativePositionFromJson(const QJsonValue& json);

} // namespace bytecrowds::editor
