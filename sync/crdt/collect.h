#pragma once

namespace bytecrowds::crdt {

class DeleteSet;
struct TransactionCore;

/// Forgets the content of what a transaction deleted, unless an undo step needs it; what deleted types held leaves
/// nothing but its ids. Source: Yjs 13.6, Transaction.js, tryGcDeleteSet.
void collectGarbage(TransactionCore& transaction);
/// The same of what was deleted earlier, of which an undo step may have needed the content until now.
void collectGarbage(TransactionCore& transaction, const DeleteSet& deleted);

} // namespace bytecrowds::crdt
