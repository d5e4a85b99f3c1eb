#include "sync/relay/room.h"

#include "sync/protocol/closecode.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/crowdfiles.h"

#include <algorithm>

namespace bytecrowds::relay {

namespace {

/// Yjs' update without structs and deletions.
constexpr std::size_t EmptyUpdateBytes = 2;
/// What is left of a message after the bytes that say what it is.
constexpr std::size_t MaxStateBytes = protocol::MaxMessageBytes - 16;

QString fromStd(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

Room::Room(QString id, CrowdStore& store, Environment environment, int linger)
    : m_id(std::move(id))
    , m_store(store)
    , m_environment(std::move(environment))
    , m_doc({m_environment.random})
    , m_awareness(m_environment.random())
    , m_log(store, m_id, m_doc)
    , m_mirror(store, m_id, m_doc)
{
    m_onUpdate = m_doc.onUpdate(
        [this](crdt::ByteView update, const crdt::Transaction&) { m_heard.push_back(toByteArray(update)); });
    m_onAwareness = m_awareness.onUpdate([this](const crdt::AwarenessChange& change) { spreadAwareness(change); });
    m_linger.setSingleShot(true);
    m_linger.setInterval(linger);
    connect(&m_linger, &QTimer::timeout, this, &Room::reconsider);
    connect(&m_log, &RoomLog::compacted, this, &Room::reconsider);
    connect(&m_mirror, &RoomMirror::written, this, &Room::reconsider);
    connect(&m_log, &RoomLog::durableChanged, this, [this] {
        for (const auto& [connection, member] : m_members) {
            if (member.entered)
                tellSaved(*connection);
        }
        reconsider();
    });
    connect(&m_store, &CrowdStore::availabilityChanged, this, [this](bool available) {
        for (const auto& [connection, member] : m_members)
            tellAvailability(*connection, available);
    });
}

Room::~Room() = default;

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
        const identity::Verdict verdict = m_access.judge(connection.who());
        if (verdict == identity::Verdict::Admitted)
            enter(connection);
        else
            connection.close(verdict == identity::Verdict::SignIn ? protocol::SignIn : protocol::NotAllowed,
                             identity::Access::sentence(verdict));
    });
}

void Room::enter(Connection& connection)
{
    Member& member = m_members.at(&connection);
    member.entered = true;
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

void Room::receive(Connection& connection, const QByteArray& frame)
{
    if (frame.size() > qsizetype(protocol::MaxMessageBytes)) {
        refuse(connection, protocol::TooLarge,
               tr("A message may have %1 MiB.").arg(protocol::MaxMessageBytes / (1024 * 1024)));
        return;
    }
    Member& member = m_members.at(&connection);
    if (!member.entered) {
        member.earlyBytes += frame.size();
        if (member.earlyBytes <= MaxEarlyBytes)
            member.early.push_back(frame);
        else
            refuse(connection, protocol::TooLarge, tr("Too much was sent before the crowd was open."));
        return;
    }
    const auto message = protocol::decode(viewOf(frame));
    if (const auto* error = std::get_if<protocol::DecodeError>(&message))
        refuse(connection, protocol::BadMessage, fromStd(error->sentence));
    else
        take(connection, std::get<protocol::Message>(message));
}

void Room::take(Connection& connection, const protocol::Message& message)
{
    using namespace protocol;
    if (const auto* step1 = std::get_if<SyncStep1>(&message))
        connection.send(toByteArray(encodeSyncStep2(m_doc.encodeStateAsUpdate(step1->stateVector))));
    else if (const auto* step2 = std::get_if<SyncStep2>(&message))
        takeDocument(connection, step2->update);
    else if (const auto* update = std::get_if<SyncUpdate>(&message))
        takeDocument(connection, update->update);
    else if (const auto* states = std::get_if<AwarenessUpdate>(&message))
        takeAwareness(connection, states->update);
    else if (std::holds_alternative<QueryAwareness>(message))
        connection.send(toByteArray(encodeAwareness(m_awareness.encodeAll())));
    else
        refuse(connection, BadMessage, tr("Only a relay sends such a message."));
}

void Room::takeDocument(Connection& connection, const protocol::Bytes& update)
{
    if (overflows(update)) {
        refuse(connection, protocol::TooLarge,
               tr("With this edit the crowd would be too large: a text may have %1 MiB.")
                   .arg(protocol::MaxTextBytes / (1024 * 1024)));
        return;
    }
    m_heard.clear();
    if (const auto error = m_doc.applyUpdate(update, &connection)) {
        refuse(connection, protocol::BadMessage, fromStd(error->sentence));
        return;
    }
    const std::vector<QByteArray> heard = std::exchange(m_heard, {});
    if (m_doc.hasPending() && update.size() > EmptyUpdateBytes) {
        // What waits for missing edits is in no event, and must be kept and passed on all the same.
        commit(toByteArray(update), &connection);
    } else {
        for (const QByteArray& news : heard)
            commit(news, &connection);
    }
    connection.countMessage(m_log.revision());
    if (m_log.isDurable())
        tellSaved(connection); // it brought nothing new
}

void Room::linger()
{
    if (m_state == State::Ready)
        m_linger.start();
}

void Room::applyOwn(const QByteArray& update)
{
    m_heard.clear();
    const auto error = m_doc.applyUpdate(viewOf(update), this);
    Q_ASSERT(!error);
    for (const QByteArray& news : std::exchange(m_heard, {}))
        commit(news, nullptr);
}

/// The document has changed: tell the replicas and the store.
void Room::commit(const QByteArray& update, const Connection* from)
{
    if (!m_unstoredSeed.isEmpty())
        m_log.append(std::exchange(m_unstoredSeed, {}));
    m_log.append(update);
    m_mirror.touch();
    m_textBound += std::size_t(update.size());
    m_stateBound += std::size_t(update.size());
    m_updatedAt = m_environment.wall();
    if (m_createdAt == Milliseconds(0))
        m_createdAt = m_updatedAt;
    broadcast(toByteArray(protocol::encodeSyncUpdate(viewOf(update))), from);
}

/// Whether a text or the document would pass its limit. Cheap until that is near: text can't grow by more bytes than
/// an update has.
bool Room::overflows(crdt::ByteView update)
{
    const auto fits = [&] {
        return m_textBound + update.size() <= protocol::MaxTextBytes && m_stateBound + update.size() <= MaxStateBytes;
    };
    if (fits())
        return false;
    const crdt::Bytes state = m_doc.encodeStateAsUpdate();
    m_textBound = largestText(m_doc);
    m_stateBound = state.size();
    if (fits())
        return false;
    crdt::Doc trial({m_environment.random});
    if (trial.applyUpdate(state) || trial.applyUpdate(update))
        return false; // the room itself will find it bad
    return largestText(trial) > protocol::MaxTextBytes || trial.encodeStateAsUpdate().size() > MaxStateBytes;
}

void Room::takeAwareness(Connection& connection, const protocol::Bytes& update)
{
    if (const auto error = m_awareness.apply(update, m_environment.monotonic(), &connection))
        refuse(connection, protocol::BadMessage, fromStd(error->sentence));
}

void Room::spreadAwareness(const crdt::AwarenessChange& change)
{
    for (const auto& [connection, member] : m_members) {
        if (connection != change.origin)
            continue;
        connection->awarenessClients.insert(change.added.begin(), change.added.end());
        connection->awarenessClients.insert(change.updated.begin(), change.updated.end());
        for (const crdt::ClientId client : change.removed)
            connection->awarenessClients.erase(client);
    }
    std::vector<crdt::ClientId> clients = change.added;
    clients.insert(clients.end(), change.updated.begin(), change.updated.end());
    clients.insert(clients.end(), change.removed.begin(), change.removed.end());
    // To its sender too: that is what keeps a lone y-websocket client from giving the connection up.
    broadcast(toByteArray(protocol::encodeAwareness(m_awareness.encode(clients))));
}

void Room::broadcast(const QByteArray& frame, const Connection* except)
{
    for (const auto& [connection, member] : m_members) {
        if (connection != except && member.entered)
            connection->send(frame);
    }
}

void Room::refuse(Connection& connection, int code, const QString& sentence)
{
    connection.notify(QStringLiteral("refused"), sentence);
    connection.close(code, sentence);
}

void Room::tellSaved(Connection& connection)
{
    if (connection.speaksBytecrowds())
        connection.send(toByteArray(
            protocol::encode(protocol::Saved{m_log.durableVector(), connection.durableMessages(m_log.durable())})));
}

void Room::tellAvailability(Connection& connection, bool available)
{
    if (available)
        connection.notify(QStringLiteral("store-back"), tr("The relay stores edits again."));
    else
        connection.notify(QStringLiteral("store-away"),
                          tr("The relay can't store edits just now. You can go on; they are kept until it can."));
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
