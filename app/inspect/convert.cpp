#include "app/inspect/convert.h"

#include "app/inspect/files.h"
#include "app/inspect/words.h"
#include "sync/crdt/update.h"

namespace bytecrowds::inspect {

Outcome convert(const UpdateFile& file, crdt::UpdateFormat to, const QString& path)
{
    const auto converted = crdt::convertUpdate(file.bytes, file.format, to);
    if (const auto* error = std::get_if<crdt::DecodeError>(&converted))
        return {Outcome::Wrong, toQString(error->sentence)};
    return writeFile(path, std::get<crdt::Bytes>(converted)).value_or(Outcome());
}

} // namespace bytecrowds::inspect
