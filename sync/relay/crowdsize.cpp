#include "sync/relay/crowdsize.h"

#include "sync/protocol/limits.h"
#include "sync/relay/crowdfiles.h"

namespace bytecrowds::relay {

namespace {

/// What is left of a message after the bytes that say what it is.
constexpr std::size_t MaxStateBytes = protocol::MaxMessageBytes - 16;

} // namespace

CrowdSize::CrowdSize(crdt::Doc& doc, crdt::ClientIdSource newClientId)
    : m_doc(doc)
    , m_newClientId(std::move(newClientId))
{
}

void CrowdSize::begin(std::size_t stateBytes)
{
    m_textBound = largestText(m_doc);
    m_stateBound = stateBytes;
}

bool CrowdSize::hasRoomFor(std::size_t bytes) const
{
    return m_textBound + bytes <= protocol::MaxTextBytes && m_stateBound + bytes <= MaxStateBytes;
}

bool CrowdSize::wouldOverflow(crdt::ByteView update)
{
    if (hasRoomFor(update.size()))
        return false;
    const crdt::Bytes state = m_doc.encodeStateAsUpdate();
    begin(state.size());
    if (hasRoomFor(update.size()))
        return false;
    crdt::Doc trial({m_newClientId});
    if (trial.applyUpdate(state) || trial.applyUpdate(update))
        return false; // the document itself will find it bad
    return largestText(trial) > protocol::MaxTextBytes || trial.encodeStateAsUpdate().size() > MaxStateBytes;
}

void CrowdSize::grow(std::size_t updateBytes)
{
    m_textBound += updateBytes;
    m_stateBound += updateBytes;
}

} // namespace bytecrowds::relay
