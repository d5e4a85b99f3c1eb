#pragma once

#include "sync/crdt/decodedupdate.h"

namespace bytecrowds::crdt {

struct DocCore;
struct TransactionCore;

/// Why a document can't take a decoded update: it would hold more than it can.
std::optional<DecodeError> refusalOf(const DocCore& doc, const DecodedUpdate& update);
/// Integrates a decoded update. What can't be integrated yet waits in the document.
void applyDecodedUpdate(TransactionCore& transaction, const DecodedUpdate& update);

} // namespace bytecrowds::crdt
