#include "sync/relay/room.h"

#include "sync/protocol/closecode.h"
#include "sync/relay/bytearray.h"

namespace bytecrowds::relay {

Room::Room(QString id, CrowdStore& store, Environment environment, int linger)
    : m_id(std::move(id))
    , m_store(store)
    , m_environment(std::move(environment))
    , m_doc({m_environment.random})
    , m_awareness(m_environment.random())
    , m_size(m_doc, m_environment.random)
    , m_log(store, m_id, m_doc)
    , m_mirror(store, m_id, m_doc, m_log)
    , m_link(store, m_id)
{
    m_onUpdate = m_doc.onUpdate(
        [this](crdt::ByteView update, const crdt::Transaction&) { m_heard.append(toByteArray(update)); });
    m_onAwareness = m_awareness.onUpdate([this](const crdt::AwarenessChange& change) { spreadAwareness(change); });
    m_linger.setSingleShot(true);
    m_linger.setInterval(linger);
    connect(&m_linger, &QTimer::timeout, this, &Room::reconsider);
    connect(&m_mirror, &RoomMirror::becameCurrent, this, &Room::reconsider);
    connectLog();
    connectLink();
    connect(&m_store, &CrowdStore::availabilityChanged, this, [this](bool available) {
        for (const auto& [connection, member] : m_members)
            tellAvailability(*connection, available);
    });
}

Room::~Room() = default;

void Room::connectLog()
{
    connect(&m_log, &RoomLog::compacted, this, &Room::reconsider);
    connect(&m_log, &RoomLog::came, this, &Room::takeFromOthers);
    connect(&m_log, &RoomLog::positionChanged, this, [this] {
        if (std::exchange(m_mirrored, m_log.durable()) != m_log.durable())
            m_mirror.touch();
        reconsider();
    });
    connect(&m_log, &RoomLog::durableChanged, this, [this] {
        m_link.announceLog();
        tellAllSaved();
        reconsider();
    });
}

void Room::connectLink()
{
    connect(&m_link, &RoomLink::logAnnounced, &m_log, &RoomLog::catchUp);
    connect(&m_link, &RoomLink::accessAnnounced, this, &Room::judgeAnew);
    connect(&m_link, &RoomLink::presenceHeard, this, [this](const QByteArray& update) {
        (void)m_awareness.apply(viewOf(update), m_environment.monotonic(), &m_link);
    });
    connect(&m_link, &RoomLink::presenceAsked, this,
            [this] { m_link.sendPresence(toByteArray(m_awareness.encodeAll())); });
    connect(&m_link, &RoomLink::listening, this, [this] {
        m_link.askPresence();
        m_log.catchUp();
    });
}

void Room::join(std::unique_ptr<Connection> connection)
{
    Connection& newcomer = *connection;
    connect(&newcomer, &Connection::received, this,
            [this, &newcomer](const QByteArray& frame) { receive(newcomer, frame); });
    connect(&newcomer, &Connection::misbehaved, this,
            [this, &newcomer](const QString& sentence) { refuse(newcomer, protocol::BadMessage, sentence); });
    connect(&newcomer, &Connection::closed, this, [this, &newcomer] { leave(newcomer); });
    m_members[&newcomer].connection = std::move(connection);
    Q_EMIT membersChanged();
    if (!m_store.isAvailable())
        tellAvailability(newcomer, false);
    if (m_state == State::Ready)
        admit(newcomer);
    else if (m_state == State::Broken)
        newcomer.close(InternalError, m_problem);
}

void Room::admit(Connection& connection)
{
    refreshAccess(&connection, [this, &connection] {
        if (!m_members.contains(&connection))
            return; // it has left meanwhile
        if (!m_mayBegin && !isUsed()) {
            connection.close(protocol::NoSuchCrowd, tr("There is no such crowd, and this relay makes up their names."));
            return;
        }
        if (!turnAwayUnlessAdmitted(connection))
            enter(connection);
    });
}

bool Room::turnAwayUnlessAdmitted(Connection& connection)
{
    const identity::Verdict verdict = m_access.judge(connection.who());
    if (verdict == identity::Verdict::Admitted)
        return false;
    connection.close(verdict == identity::Verdict::SignIn ? protocol::SignIn : protocol::NotAllowed,
                     identity::Access::sentence(verdict));
    return true;
}

void Room::changeAccess()
{
    m_link.announceAccess();
    judgeAnew();
}

void Room::judgeAnew()
{
    refreshAccess(this, [this] {
        for (const auto& [connection, member] : m_members) {
            if (member.entered && !turnAwayUnlessAdmitted(*connection))
                changeRole(*connection, m_access.roleOf(connection->who()));
        }
    });
}

void Room::changeRole(Connection& connection, identity::Role role)
{
    Member& member = m_members.at(&connection);
    if (std::exchange(member.role, role) == role)
        return;
    tellRole(connection);
    if (role == identity::Role::Editor && member.untaken > 0) // now they are welcome
        connection.send(toByteArray(protocol::encode(protocol::SyncStep1{m_doc.stateVector()})));
}

void Room::enter(Connection& connection)
{
    Member& member = m_members.at(&connection);
    member.entered = true;
    member.role = m_access.roleOf(connection.who());
    if (member.role != identity::Role::Editor)
        tellRole(connection);
    connection.send(toByteArray(protocol::encode(protocol::SyncStep1{m_doc.stateVector()})));
    if (!m_awareness.states().empty())
        connection.send(toByteArray(protocol::encodeAwareness(m_awareness.encodeAll())));
    tellSaved(connection);
    for (const QByteArray& frame : std::exchange(member.early, {}))
        receive(connection, frame);
}

void Room::leave(Connection& connection)
{
    const auto found = m_members.find(&connection);
    // Alive until its signal has returned.
    connection.disconnect(this);
    found->second.connection.release()->deleteLater();
    const std::set<crdt::ClientId> gone = std::exchange(connection.awarenessClients, {});
    m_members.erase(found);
    m_awareness.remove({gone.begin(), gone.end()}, m_environment.monotonic());
    // With its old clock kept, a client that comes back would be ignored until it renews its state.
    m_awareness.forgetAbsent();
    Q_EMIT membersChanged();
    if (!m_members.empty())
        return;
    if (m_state == State::Broken)
        Q_EMIT dispensable();
    else
        linger();
}

void Room::linger()
{
    if (m_state == State::Ready)
        m_linger.start();
}

void Room::tick()
{
    m_awareness.tick(m_environment.monotonic());
}

void Room::closeAll(int code, const QString& sentence)
{
    for (const auto& [connection, member] : m_members)
        connection->close(code, sentence);
}

void Room::whenStored(int milliseconds, QObject* context, std::function<void(bool)> then)
{
    if (isSettled()) {
        then(true);
        return;
    }
    // Whichever comes first; the timer owns the wait.
    auto* deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, context, [deadline, then] {
        deadline->deleteLater();
        then(false);
    });
    connect(this, &Room::settled, deadline, [deadline, context = QPointer(context), then] {
        if (!deadline->isActive())
            return;
        deadline->stop();
        deadline->deleteLater();
        if (context)
            then(true);
    });
    deadline->start(milliseconds);
}

/// Something has settled, or the room has been empty for a while: perhaps it can go.
void Room::reconsider()
{
    if (!isSettled())
        return;
    Q_EMIT settled();
    if (!m_members.empty() || m_linger.isActive() || m_state != State::Ready)
        return;
    if (m_log.isCompact())
        Q_EMIT dispensable();
    else
        m_log.compact();
}

} // namespace bytecrowds::relay
