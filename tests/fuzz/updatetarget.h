#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/updateformat.h"

namespace bytecrowds::crdt {

/// A byte of options, then an update: it is taken or refused, and what holds then is required.
///
///   options 0x01 keep what was deleted  0x02 a document with content  0x04 typed into  0x08 with something that waits
void fuzzUpdate(ByteView input, UpdateFormat format);

} // namespace bytecrowds::crdt
