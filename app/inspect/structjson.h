#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/value.h"

namespace bytecrowds::inspect {

crdt::Value idJson(crdt::Id id);
/// What a struct holds, as dumpJson() writes it; undefined when it holds nothing.
crdt::Value contentJson(const crdt::DecodedUpdate& update, const crdt::StructRecord& record);

} // namespace bytecrowds::inspect
