#pragma once

#include "app/inspect/outcome.h"
#include "sync/crdt/bytes.h"

#include <optional>
#include <variant>

namespace bytecrowds::inspect {

/// What a person is told of the file: "-" is stdin.
QString shownName(const QString& path);
/// All bytes of a file, of stdin when its name is "-".
std::variant<crdt::Bytes, Outcome> readFile(const QString& path);
/// The same, unpacked when they are packed with gzip.
std::variant<crdt::Bytes, Outcome> readPackedFile(const QString& path);
/// Makes a file or replaces it whole; "-" is stdout. None when all went well.
std::optional<Outcome> writeFile(const QString& path, crdt::ByteView bytes);

} // namespace bytecrowds::inspect
