#pragma once

namespace bytecrowds::crdt {

struct TransactionCore;

/// Finds what a transaction changed in each text that is observed, when its edits are complete and before anything of
/// it is collected or joined. Takes time for what changed, not for the length of the text.
void recordTextChanges(TransactionCore& transaction);

} // namespace bytecrowds::crdt
