#pragma once

#include "sync/crdt/delta.h"
#include "sync/crdt/text.h"

#include <string>

namespace bytecrowds::crdt {

struct Snapshot;
struct TransactionCore;

// Texts with their formats and embeds. Source: Yjs 13.6, YText.js, toDelta and YTextEvent.

Delta textDelta(const TypeCore& text);
Delta textDelta(TypeCore& text, const Snapshot& snapshot, const Snapshot* before, const ChangeAttribute& attribute);
std::string textAt(const TypeCore& text, const Snapshot& snapshot);
/// What a transaction did to a text. Deletes formats that say nothing, in a transaction of its own.
Delta textEventDelta(const TransactionCore& transaction, TypeCore& text);

} // namespace bytecrowds::crdt
