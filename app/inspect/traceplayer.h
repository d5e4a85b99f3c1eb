#pragma once

#include "app/inspect/trace.h"
#include "sync/crdt/doc.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bytecrowds::inspect {

/// Where traces are typed, as in the documents that others have made of them.
inline constexpr const char* TraceRoot = "text";

/// A replica to type in. Agents have the client ids 1, 2, …, and so the updates are the bytes that Yjs makes of the
/// trace.
std::unique_ptr<crdt::Doc> traceDoc(crdt::ClientId client = 1);

/// Deletes, then inserts. False, and nothing has changed, when the patch reaches beyond the text.
[[nodiscard]] bool applyPatch(crdt::Text& text, const Patch& patch, bool hasPairs = false);

/// Types what one person typed: each deletion and each insertion is a transaction. None when all went well.
[[nodiscard]] std::optional<crdt::DecodeError> typeAlone(const Trace& trace, crdt::Doc& doc);

/// What came of people who typed at once, each in a document of one's own.
struct TypedTogether
{
    std::vector<std::unique_ptr<crdt::Doc>> docs; ///< by agent; each knows what its agent knew in the end
    std::vector<crdt::Bytes> updates;             ///< by transaction, V1; of one that changed nothing empty
    std::optional<crdt::DecodeError> error;       ///< where it was broken off, and why
};
TypedTogether typeTogether(const Trace& trace);

} // namespace bytecrowds::inspect
