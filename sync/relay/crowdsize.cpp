#include "sync/relay/crowdsize.h"

#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"
#include "sync/relay/crowdfiles.h"

#include <algorithm>
#include <string_view>

namespace bytecrowds::relay {

namespace {

using protocol::schema::Files;

/// What is left of a message after the bytes that say what it is.
constexpr std::size_t MaxStateBytes = protocol::MaxMessageBytes - 16;
/// What makes a file takes more in an update: info, the root's name with its length, a key, a content.
constexpr std::size_t MinFileBytes = Files.size() + 5;

/// How many files an update makes at most: a new key of a root comes with the root's name.
std::size_t newFiles(crdt::ByteView update)
{
    const std::string_view bytes(reinterpret_cast<const char*>(update.data()), update.size());
    return bytes.find(Files) == bytes.npos ? 0 : update.size() / MinFileBytes;
}

std::size_t files(crdt::Doc& doc)
{
    return doc.map(Files).size();
}

} // namespace

CrowdSize::CrowdSize(crdt::Doc& doc, crdt::ClientIdSource newClientId)
    : m_doc(doc)
    , m_newClientId(std::move(newClientId))
{
}

void CrowdSize::begin(std::size_t stateBytes)
{
    m_textBound = largestText(m_doc);
    m_fileBound = files(m_doc);
    m_stateBound = stateBytes;
}

bool CrowdSize::hasRoomFor(crdt::ByteView update) const
{
    const std::size_t made = newFiles(update);
    return m_textBound + update.size() <= protocol::MaxTextBytes && m_stateBound + update.size() <= MaxStateBytes &&
           (made == 0 || m_fileBound + made <= protocol::MaxFiles);
}

bool CrowdSize::wouldOverflow(crdt::ByteView update)
{
    if (hasRoomFor(update))
        return false;
    const crdt::Bytes state = m_doc.encodeStateAsUpdate();
    begin(state.size());
    if (hasRoomFor(update))
        return false;
    crdt::Doc trial({m_newClientId});
    if (trial.applyUpdate(state) || trial.applyUpdate(update))
        return false; // the document itself will find it bad
    return largestText(trial) > protocol::MaxTextBytes || files(trial) > std::max(protocol::MaxFiles, files(m_doc)) ||
           trial.encodeStateAsUpdate().size() > MaxStateBytes;
}

void CrowdSize::grow(crdt::ByteView update)
{
    m_textBound += update.size();
    m_fileBound += newFiles(update);
    m_stateBound += update.size();
}

} // namespace bytecrowds::relay
