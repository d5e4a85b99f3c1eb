#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/doc.h"

namespace bytecrowds::relay {

/// Watches that a crowd stays within protocol/limits.h: each text, and the whole document as one message. Cheap until a
/// limit is near, since an update makes neither larger by more bytes than it has.
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
    void grow(std::size_t updateBytes);

private:
    bool hasRoomFor(std::size_t bytes) const;

    crdt::Doc& m_doc;
    const crdt::ClientIdSource m_newClientId;
    std::size_t m_textBound = 0;  // no text is larger
    std::size_t m_stateBound = 0; // nor is the encoded document
};

} // namespace bytecrowds::relay
