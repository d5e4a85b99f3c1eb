#pragma once

namespace bytecrowds::crdt {

struct TransactionCore;

/// Joins what a transaction made or deleted with its neighbours, where they can be one struct. Which neighbours are tried,
/// and in which order, shows in the bytes of the document. Source: Yjs 13.6, Transaction.js, cleanupTransactions.
void joinRuns(TransactionCore& transaction);

} // namespace bytecrowds::crdt
