#pragma once

#include "auth/identity/access.h"
#include "sync/crdt/awareness.h"
#include "sync/crdt/doc.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/message.h"
#include "sync/relay/connection.h"
#include "sync/relay/crowdsize.h"
#include "sync/relay/crowdstore.h"
#include "sync/relay/environment.h"
#include "sync/relay/roomlink.h"
#include "sync/relay/roomlog.h"
#include "sync/relay/roommirror.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace bytecrowds::relay {

/// A crowd while somebody is in it: its document, who is here, and the way of both to all replicas and to the store.
class Room : public QObject
{
    Q_OBJECT
public:
    /// How long an empty room stays, since people come back.
    static constexpr int Linger = 10000; // ms
    /// Between tries to load while the store is away.
    static constexpr int LoadRetry = 500; // ms
    /// Bytes that one connection may send before the room is loaded.
    static constexpr qsizetype MaxEarlyBytes = qsizetype(protocol::MaxMessageBytes);

    enum class State
    {
        Loading, ///< those who join wait
        Ready,
        Broken, ///< what is stored can't be read; nothing is ever written
    };

    /// `store` outlives it.
    Room(QString id, CrowdStore& store, Environment environment, int linger = Linger);
    ~Room() override;

    const QString& id() const { return m_id; }
    State state() const { return m_state; }
    /// Whether the crowd is more than a name: stored, or edited.
    bool isUsed() const { return m_stored || m_log.revision() > 0; }
    Milliseconds createdAt() const { return m_createdAt; }
    Milliseconds updatedAt() const { return m_updatedAt; }
    const identity::Access& access() const { return m_access; }
    /// Why it is Broken, for a person.
    const QString& problem() const { return m_problem; }
    std::size_t members() const { return m_members.size(); }
    /// Edits that are not durable yet.
    std::uint64_t backlog() const { return m_log.revision() - m_log.durable(); }
    crdt::Doc& doc() { return m_doc; }

    /// From here on nobody who comes begins this crowd: while it is not used, they are told that there is none.
    void begunByNobody() { m_mayBegin = false; }
    void load();
    /// Calls back when the state is no longer Loading and access() is what the store has now (or what it had, while it
    /// is away).
    void whenOpen(QObject* context, std::function<void()> then);
    /// Stays for a while longer even if nobody is here.
    void linger();
    /// Lets a connection in once the room is loaded and its person may enter; owns it until it closes.
    void join(std::unique_ptr<Connection> connection);
    /// An edit that came on no connection.
    void applyOwn(const QByteArray& update);
    /// Calls back with true when all that is here now is durable and its text is in the store, with false after
    /// `milliseconds`.
    void whenStored(int milliseconds, QObject* context, std::function<void(bool)> then);
    /// Who may enter has been changed in the store, by this relay: judges everybody anew, here and on other relays.
    void changeAccess();
    /// Whether everything is in the store.
    bool isSettled() const { return m_log.isDurable() && m_mirrored == m_log.durable() && m_mirror.isCurrent(); }
    /// Drops awareness states that nobody renewed; call it every 3 s.
    void tick();
    void closeAll(int code, const QString& sentence);

Q_SIGNALS:
    /// Nobody is here any more, for a while, and everything is in the store: the room can go.
    void dispensable();
    void settled();
    void membersChanged();
    void loadingEnded();

private:
    struct Member
    {
        std::unique_ptr<Connection> connection;
        bool entered = false;
        identity::Role role = identity::Role::Editor; // once it has
        int untaken = 0;                              // document messages of a viewer that nobody else has
        std::vector<QByteArray> early;                // frames that came before it was let in
        qsizetype earlyBytes = 0;
    };

    void loaded(const StoredCrowd& stored);
    void breakDown(const QString& sentence);
    bool applyStored(const StoredCrowd& stored);
    void connectLog();
    void connectLink();
    void refreshAccess(QObject* context, std::function<void()> then);
    void judgeAnew();
    bool turnAwayUnlessAdmitted(Connection& connection);
    void admit(Connection& connection);
    void enter(Connection& connection);
    void leave(Connection& connection);
    void receive(Connection& connection, const QByteArray& frame);
    void take(Connection& connection, const protocol::Message& message);
    void takeDocument(Connection& connection, const protocol::Bytes& update, bool isAll);
    void takeAwareness(Connection& connection, const protocol::Bytes& update);
    void takeFromOthers(const QByteArrayList& updates);
    std::optional<crdt::DecodeError> apply(crdt::ByteView update, const void* origin, QByteArrayList& news);
    void commit(const QByteArray& update, const Connection* from);
    bool mayApply(Connection& connection, const protocol::Bytes& update);
    void refuse(Connection& connection, int code, const QString& sentence);
    void changeRole(Connection& connection, identity::Role role);
    void tellRole(Connection& connection);
    void tellSaved(Connection& connection);
    void tellAllSaved();
    void tellAvailability(Connection& connection, bool available);
    void spreadAwareness(const crdt::AwarenessChange& change);
    void broadcast(const QByteArray& frame, const Connection* except = nullptr);
    void reconsider();

    /// RFC 6455's registry: the server can't fulfil the request.
    static constexpr int InternalError = 1011;

    const QString m_id;
    CrowdStore& m_store;
    const Environment m_environment;
    State m_state = State::Loading;
    crdt::Doc m_doc;
    crdt::Awareness m_awareness;
    CrowdSize m_size;
    RoomLog m_log;
    RoomMirror m_mirror;
    RoomLink m_link;
    Revision m_mirrored = 0; // what the mirror was told of
    QString m_problem;       // why it is Broken
    identity::Access m_access;
    bool m_stored = false;
    bool m_mayBegin = true;
    QByteArray m_unstoredSeed; // of a crowd that nobody has edited yet
    Milliseconds m_createdAt{0}, m_updatedAt{0};
    std::unordered_map<Connection*, Member> m_members;
    QByteArrayList m_heard; // updates of the transaction that is being applied
    QTimer m_linger;        // runs while the room stays although nobody is in it
    crdt::Subscription m_onUpdate;
    crdt::Subscription m_onAwareness;
};

} // namespace bytecrowds::relay
