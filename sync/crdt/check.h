#pragma once

#include <string>

namespace bytecrowds::crdt {

struct DocCore;

/// Verifies every invariant of a document at rest; empty when all hold, else a sentence.
std::string checkDocument(const DocCore& doc);

} // namespace bytecrowds::crdt
