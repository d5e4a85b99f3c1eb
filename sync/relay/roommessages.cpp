#include "sync/protocol/closecode.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/log.h"
#include "sync/relay/room.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bytecrowds::relay {

// What a room says and hears.

namespace {

/// Yjs' update without structs and deletions.
constexpr std::size_t EmptyUpdateBytes = 2;

} // namespace

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
        refuse(connection, protocol::BadMessage, QString::fromStdString(error->sentence));
    else
        take(connection, std::get<protocol::Message>(message));
}

void Room::take(Connection& connection, const protocol::Message& message)
{
    using namespace protocol;
    if (const auto* step1 = std::get_if<SyncStep1>(&message))
        connection.send(toByteArray(encodeSyncStep2(m_doc.encodeStateAsUpdate(step1->stateVector))));
    else if (const auto* step2 = std::get_if<SyncStep2>(&message))
        takeDocument(connection, step2->update, true);
    else if (const auto* update = std::get_if<SyncUpdate>(&message))
        takeDocument(connection, update->update, false);
    else if (const auto* states = std::get_if<AwarenessUpdate>(&message))
        takeAwareness(connection, states->update);
    else if (std::holds_alternative<QueryAwareness>(message))
        connection.send(toByteArray(encodeAwareness(m_awareness.encodeAll())));
    else
        refuse(connection, BadMessage, tr("Only a relay sends such a message."));
}

/// `isAll`: the replica has nothing but what is in it, or known here.
void Room::takeDocument(Connection& connection, const protocol::Bytes& update, bool isAll)
{
    if (connection.mayWrite && !connection.mayWrite()) {
        refuse(connection, protocol::TooMany, tr("Too many edits came at once; they are sent again in a moment."));
        return;
    }
    if (m_store.backlog().isFull() && update.size() > EmptyUpdateBytes) {
        refuse(connection, protocol::TooMany,
               tr("The relay can't store edits just now, and holds as many as it can. Yours stay with you; they are "
                  "sent again when it can."));
        return;
    }
    const Stopwatch watch(m_environment.metrics->apply);
    if (!mayApply(connection, update))
        return;
    if (m_size.wouldOverflow(update)) {
        refuse(connection, protocol::TooLarge,
               tr("With this edit the crowd would be too large: a text may have %1 MiB, and a crowd %2 files.")
                   .arg(protocol::MaxTextBytes / (1024 * 1024))
                   .arg(protocol::MaxFiles));
        return;
    }
    QByteArrayList news;
    if (const auto error = apply(update, &connection, news)) {
        refuse(connection, protocol::BadMessage, QString::fromStdString(error->sentence));
        return;
    }
    for (const QByteArray& one : std::as_const(news))
        commit(one, &connection);
    const int messages = 1 + (isAll ? std::exchange(m_members.at(&connection).untaken, 0) : 0);
    for (int i = 0; i < messages; ++i)
        connection.countMessage(m_log.revision());
    if (m_log.isDurable())
        tellSaved(connection); // it brought nothing new
}

/// False for an edit of a viewer; it was told. What it has from here comes back with each connection and is none.
bool Room::mayApply(Connection& connection, const protocol::Bytes& update)
{
    if (m_members.at(&connection).role == identity::Role::Editor)
        return true;
    const auto isKnown = m_doc.snapshot().contains(update);
    if (const auto* error = std::get_if<crdt::DecodeError>(&isKnown)) {
        refuse(connection, protocol::BadMessage, QString::fromStdString(error->sentence));
        return false;
    }
    if (std::get<bool>(isKnown))
        return true;
    ++m_members.at(&connection).untaken;
    connection.notify(QStringLiteral("view-only"), tr("You can only read this crowd; your edits stay with you alone."));
    return false;
}

/// `news` is what has changed, to be passed on.
std::optional<crdt::DecodeError> Room::apply(crdt::ByteView update, const void* origin, QByteArrayList& news)
{
    m_heard.clear();
    if (const auto error = m_doc.applyUpdate(update, origin))
        return error;
    news = std::exchange(m_heard, {});
    // What waits for missing edits is in no event, and must be kept and passed on all the same.
    if (m_doc.hasPending() && update.size() > EmptyUpdateBytes)
        news = {toByteArray(update)};
    return std::nullopt;
}

void Room::applyOwn(const QByteArray& update)
{
    QByteArrayList news;
    const auto error = apply(viewOf(update), this, news);
    Q_ASSERT(!error);
    for (const QByteArray& one : std::as_const(news))
        commit(one, nullptr);
}

/// Edits from rooms on other relays: they are durable already, and were looked at there.
void Room::takeFromOthers(const QByteArrayList& updates)
{
    for (const QByteArray& update : updates) {
        QByteArrayList news;
        if (apply(viewOf(update), &m_log, news)) {
            qCWarning(lcRelay) << "an entry of a crowd's log can't be read and was left out";
            continue;
        }
        for (const QByteArray& one : std::as_const(news)) {
            m_size.grow(viewOf(one));
            broadcast(toByteArray(protocol::encodeSyncUpdate(viewOf(one))));
        }
    }
    m_stored = true;
    m_updatedAt = m_environment.wall();
    m_mirror.noteOthers();
    m_log.noteApplied();
    tellAllSaved();
}

/// The document has changed: tell the replicas and the store.
void Room::commit(const QByteArray& update, const Connection* from)
{
    if (!m_unstoredSeed.isEmpty())
        m_log.append(std::exchange(m_unstoredSeed, {}));
    m_log.append(update);
    m_size.grow(viewOf(update));
    m_updatedAt = m_environment.wall();
    if (m_createdAt == Milliseconds(0))
        m_createdAt = m_updatedAt;
    broadcast(toByteArray(protocol::encodeSyncUpdate(viewOf(update))), from);
}

void Room::takeAwareness(Connection& connection, const protocol::Bytes& update)
{
    if (const auto error = m_awareness.apply(update, m_environment.monotonic(), &connection))
        refuse(connection, protocol::BadMessage, QString::fromStdString(error->sentence));
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
    const crdt::Bytes update = m_awareness.encode(clients);
    // To its sender too: that is what keeps a lone y-websocket client from giving the connection up.
    broadcast(toByteArray(protocol::encodeAwareness(update)));
    if (change.origin != &m_link)
        m_link.sendPresence(toByteArray(update));
}

void Room::broadcast(const QByteArray& frame, const Connection* except)
{
    const ServerFrame shared = ServerFrame::binary(frame);
    for (const auto& [connection, member] : m_members) {
        if (connection != except && member.entered)
            connection->send(shared);
    }
}

void Room::refuse(Connection& connection, int code, const QString& sentence)
{
    connection.notify(QStringLiteral("refused"), sentence);
    connection.close(code, sentence);
}

void Room::tellRole(Connection& connection)
{
    if (!connection.speaksBytecrowds())
        return;
    const bool edits = m_members.at(&connection).role == identity::Role::Editor;
    const QJsonObject access{{QStringLiteral("role"), edits ? QStringLiteral("editor") : QStringLiteral("viewer")},
                             {QStringLiteral("reason"), edits ? tr("You can write in this crowd.")
                                                              : tr("You can read this crowd, and change nothing.")}};
    connection.send(toByteArray(
        protocol::encode(protocol::Access{QJsonDocument(access).toJson(QJsonDocument::Compact).toStdString()})));
}

void Room::tellSaved(Connection& connection)
{
    if (connection.speaksBytecrowds())
        connection.send(toByteArray(
            protocol::encode(protocol::Saved{m_log.durableVector(), connection.durableMessages(m_log.durable())})));
}

void Room::tellAllSaved()
{
    for (const auto& [connection, member] : m_members) {
        if (member.entered)
            tellSaved(*connection);
    }
}

void Room::tellAvailability(Connection& connection, bool available)
{
    if (available)
        connection.notify(QStringLiteral("store-back"), tr("The relay stores edits again."));
    else
        connection.notify(QStringLiteral("store-away"),
                          tr("The relay can't store edits just now. You can go on; they are kept until it can."));
}

} // namespace bytecrowds::relay
