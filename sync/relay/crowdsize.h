#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/doc.h"

namespace bytecrowds::relay {

/// Watches that a crowd stays within protocol/limits.h: each text, the number of files, and the whole document as one
/// message. Cheap until a limit is near, since an update makes none of them larger than its bytes allow.
class CrowdSize
{
public:
    /// `doc` outlives it. The document may be changed before begin().
    CrowdSize(crdt::Doc& doc, crdt::ClientIdSource newClientId);

    /// `stateBytes`: no less than what the document would take.
    void begin(std::size_t stateBytes);
    /// Whether a limit would be passed if the document took this update. The document stays as it is.
    bool wouldOverflow(crdt::ByteView update);
    /// The document took an update.
    void grow(crdt::ByteView update);

private:
    bool hasRoomFor(crdt::ByteView update) const;

    crdt::Doc& m_doc;
    const crdt::ClientIdSource m_newClientId;
    // No less than what there is:
    std::size_t m_textBound = 0;  // of the largest text
    std::size_t m_fileBound = 0;  // files, deleted ones included
    std::size_t m_stateBound = 0; // of the encoded document
};

} // namespace bytecrowds::relay
