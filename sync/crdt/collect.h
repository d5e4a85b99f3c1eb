#pragma once

namespace bytecrowds::crdt {

struct TransactionCore;

/// Forgets the content of what a transaction deleted, unless an undo step needs it; what deleted types held leaves
/// nothing but its ids. Source: Yjs 13.6, Transaction.js, tryGcDeleteSet.
void collectGarbage(TransactionCore& transaction);

} // namespace bytecrowds::crdt
