#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/statevector.h"

#include <string>

namespace bytecrowds::crdt {

/// Who asked for a change: the address of any object, compared and never followed. Null: nobody in particular.
using Origin = const void*;

/// What observers are told of a transaction.
struct Transaction
{
    Origin origin = nullptr;
    /// Made here (insert, erase, set, undo), not by Doc::applyUpdate.
    bool local = true;
    StateVector before;
    StateVector after;
};

} // namespace bytecrowds::crdt
