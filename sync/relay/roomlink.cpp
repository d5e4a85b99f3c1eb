#include "sync/relay/roomlink.h"

#include <utility>

namespace bytecrowds::relay {

RoomLink::RoomLink(CrowdStore& store, QString id)
    : m_store(store)
    , m_id(std::move(id))
{
}

RoomLink::~RoomLink() = default;

void RoomLink::open()
{
    m_subscription = m_store.listen(
        m_id, [this](const QByteArray& message) { hear(message); }, [this] { Q_EMIT listening(); });
}

void RoomLink::announceLog()
{
    say(Kind::Log);
}

void RoomLink::announceAccess()
{
    say(Kind::Access);
}

void RoomLink::sendPresence(const QByteArray& awarenessUpdate)
{
    say(Kind::Presence, awarenessUpdate);
}

void RoomLink::askPresence()
{
    say(Kind::PresenceAsked);
}

void RoomLink::announceWriting()
{
    m_isAlone = false;
    announceLog();
    announceAccess();
}

void RoomLink::say(Kind kind, const QByteArray& content)
{
    if (!m_isAlone || kind == Kind::PresenceAsked || kind == Kind::Access)
        m_store.tell(m_id, m_store.relayId() + char(kind) + content);
}

/// What makes no sense comes from a newer relay, or from somebody else who may write to Redis: it is passed over.
void RoomLink::hear(const QByteArray& message)
{
    const qsizetype head = m_store.relayId().size();
    if (message.size() <= head || message.startsWith(m_store.relayId()))
        return;
    if (std::exchange(m_isAlone, false))
        announceLog(); // what was written until now was announced to nobody
    switch (Kind(message[head])) {
    case Kind::Log:
        Q_EMIT logAnnounced();
        break;
    case Kind::Access:
        Q_EMIT accessAnnounced();
        break;
    case Kind::Presence:
        Q_EMIT presenceHeard(message.sliced(head + 1));
        break;
    case Kind::PresenceAsked:
        Q_EMIT presenceAsked();
        break;
    }
}

} // namespace bytecrowds::relay
