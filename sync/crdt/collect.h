#pragma once

namespace bytecrowds::crdt {

struct TransactionCore;

/// Forgets the content of what a transaction deleted, unless an undo step keeps it. What lay in a deleted type leaves
/// nothing but its ids.
void collectGarbage(TransactionCore& transaction);

/// Joins the runs that a transaction made, cut or deleted, wherever two neighbours can be one item.
void joinRuns(TransactionCore& transaction);

} // namespace bytecrowds::crdt
