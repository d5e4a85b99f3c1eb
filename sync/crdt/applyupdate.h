#pragma once

#include "sync/crdt/update.h"

namespace bytecrowds::crdt {

struct TransactionCore;

/// Integrates a decoded update. What can't be integrated yet waits in the document.
void applyDecodedUpdate(TransactionCore& transaction, Update update);

} // namespace bytecrowds::crdt
