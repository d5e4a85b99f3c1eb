#pragma once

#include "sync/crdt/statevector.h"

namespace bytecrowds::crdt {

struct TransactionCore;

/// Who asked for a change: the address of any object, compared and never followed. Null: nobody in particular.
using Origin = const void*;

/// What observers are told of a transaction. Lives as long as they are being told.
class Transaction
{
public:
    Origin origin = nullptr;
    /// Made here (insert, erase, set, undo), not by Doc::applyUpdate.
    bool local = true;

    /// What the document held before, and holds after it.
    StateVector before() const;
    StateVector after() const;

    explicit Transaction(const TransactionCore& core); // made by Doc

private:
    const TransactionCore& m_core;
};

} // namespace bytecrowds::crdt
