#include "sync/session/syncsession.h"

#include "sync/protocol/closecode.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/message.h"
#include "sync/session/backoff.h"
#include "sync/session/connection.h"
#include "sync/session/savedtracker.h"
#include "sync/session/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWebSocketProtocol>

#include <algorithm>
#include <optional>
#include <utility>

namespace bytecrowds::session {

using namespace std::chrono_literals;

namespace {

/// Between two looks at what time has done: awareness renewals, silence, a store that doesn't answer.
constexpr auto Pulse = 3000ms;
/// Without news from the relay's store for this long, what waits for it is no longer "being saved".
constexpr auto StorePatience = 5000ms;

crdt::ByteView viewOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())};
}

/// None for a role that we don't know, or no role at all.
std::optional<SyncSession::Role> roleIn(const std::string& json)
{
    const QJsonObject access = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const QString role = access[QLatin1String("role")].toString();
    if (role == QLatin1String("editor"))
        return SyncSession::Role::Editor;
    if (role == QLatin1String("viewer"))
        return SyncSession::Role::Viewer;
    return {};
}

} // namespace

struct SyncSession::Private
{
    SyncSession& q;
    crdt::Doc& doc;
    crdt::Awareness& awareness;
    Clock now;

    QUrl url;
    QPointer<Connection> connection; // deletes itself; null between two tries
    Backoff backoff;
    QTimer retry;
    QTimer pulse;

    State state = State::Closed;
    QString refusal;
    bool hasSynced = false;
    Role role = Role::Editor;
    bool hasRole = false; // told on this connection

    SavedTracker tracker;
    SavedState savedState = SavedState::NotSaved;
    int unsavedEdits = 0;
    std::chrono::milliseconds lastStoreNews{0};
    bool isStoreAway = false; // the relay says so

    crdt::Subscription docUpdates;
    crdt::Subscription awarenessUpdates;

    Private(SyncSession& session, crdt::Doc& sharedDoc, crdt::Awareness& sharedAwareness, Clock clock)
        : q(session)
        , doc(sharedDoc)
        , awareness(sharedAwareness)
        , now(std::move(clock))
    {
        retry.setSingleShot(true);
        QObject::connect(&retry, &QTimer::timeout, &q, [this] { connectNow(); });
        QObject::connect(&pulse, &QTimer::timeout, &q, [this] { onPulse(); });
        docUpdates = doc.onUpdate(
            [this](crdt::ByteView update, const crdt::Transaction& transaction) { onDocUpdate(update, transaction); });
        awarenessUpdates =
            awareness.onUpdate([this](const crdt::AwarenessChange& change) { onAwarenessUpdate(change); });
        pulse.start(Pulse);
    }

    // Where we stand

    bool isConnected() const { return connection && (state == State::Syncing || state == State::Online); }

    void setState(State next, const QString& sentence = {})
    {
        refusal = sentence;
        if (state == next)
            return;
        state = next;
        const bool savedHasChanged = refreshSaved(); // whoever hears of the state must find the truth about both
        Q_EMIT q.stateChanged(next);
        if (savedHasChanged)
            Q_EMIT q.savedStateChanged();
    }

    void setRole(Role next)
    {
        if (std::exchange(role, next) != next)
            Q_EMIT q.roleChanged(next);
    }

    SavedState currentSavedState() const
    {
        if (!connection || state != State::Online)
            return SavedState::NotSaved;
        if (!connection->speaksBytecrowds())
            return SavedState::Unknown;
        if (tracker.isStored(doc.stateVector()))
            return SavedState::Saved;
        return isStoreAway || now() - lastStoreNews >= StorePatience ? SavedState::NotSaved : SavedState::Saving;
    }

    /// Whether that changed anything.
    bool refreshSaved()
    {
        if (savedState == SavedState::Saved)
            lastStoreNews = now(); // the wait, if one begins now, begins now
        const auto previous = std::pair(savedState, unsavedEdits);
        savedState = currentSavedState();
        unsavedEdits = tracker.unsavedEdits();
        return previous != std::pair(savedState, unsavedEdits);
    }

    void updateSaved()
    {
        if (refreshSaved())
            Q_EMIT q.savedStateChanged();
    }

    // The life of a connection

    void connectNow()
    {
        retry.stop();
        auto* next = new Connection(url, now, &q);
        connection = next;
        QObject::connect(next, &Connection::opened, &q, [this] { onOpened(); });
        QObject::connect(next, &Connection::received, &q, [this](const QByteArray& frame) { onFrame(frame); });
        QObject::connect(next, &Connection::ended, &q, [this](int code, const QString& sentence) {
            if (protocol::isFinal(code))
                refuse(sentence);
            else
                wait(code, sentence);
        });
        setState(State::Connecting);
        if (connection == next)
            next->start();
    }

    void onOpened()
    {
        lastStoreNews = now();
        isStoreAway = false;
        hasRole = false;
        setState(State::Syncing);
        send(protocol::encode(protocol::SyncStep1{doc.stateVector()}));
        // A greater clock, since the others may hold us for gone with the present one.
        if (const auto ours = awareness.localState())
            awareness.setLocalState(ours, now());
    }

    /// Leaves the connection behind, whatever its state.
    void letGo(int closeCode)
    {
        retry.stop();
        if (Connection* old = connection.data()) {
            if (old->age() >= Backoff::Longest)
                backoff.reset();
            connection.clear();
            QObject::disconnect(old, nullptr, &q, nullptr);
            old->close(closeCode);
        }
        tracker.reset();
        awareness.forgetRemotes(&q);
    }

    void wait(int closeCode, const QString& sentence)
    {
        letGo(QWebSocketProtocol::CloseCodeNormal);
        if (closeCode == protocol::TooMany)
            backoff.slowDown();
        retry.start(backoff.next());
        setState(State::Waiting, sentence);
    }

    void refuse(const QString& sentence)
    {
        letGo(QWebSocketProtocol::CloseCodeNormal);
        setState(State::Refused, sentence);
    }

    /// The server sent what no server should: start anew.
    void onBadFrame(const crdt::DecodeError& error)
    {
        letGo(protocol::BadMessage);
        retry.start(backoff.next());
        setState(State::Waiting,
                 tr("The relay sent something that can't be read: %1").arg(QString::fromStdString(error.sentence)));
    }

    void onPulse()
    {
        awareness.tick(now());
        if (connection)
            connection->watch();
        updateSaved();
    }

    // Out

    void send(const crdt::Bytes& frame)
    {
        if (connection)
            connection->send(frame);
    }

    /// Whether a relay takes so much at once; if not, trying again can't help.
    bool fits(const crdt::Bytes& frame)
    {
        if (frame.size() <= protocol::MaxMessageBytes)
            return true;
        refuse(tr("Your changes are too large to be sent: a relay takes at most %1 MB at once. They are kept here.")
                   .arg(protocol::MaxMessageBytes / (1024 * 1024)));
        return false;
    }

    /// A document message, which the tracker knows of already: sending may end the connection.
    void sendDocument(const crdt::Bytes& frame)
    {
        send(frame);
        if (connection && !connection->speaksBytecrowds())
            tracker.handOver();
        updateSaved();
    }

    void onDocUpdate(crdt::ByteView update, const crdt::Transaction& transaction)
    {
        if (transaction.origin == &q) {
            updateSaved();
            return;
        }
        if (transaction.local)
            tracker.edited();
        const crdt::Bytes frame = isConnected() ? protocol::encodeSyncUpdate(update) : crdt::Bytes();
        if (!isConnected() || !fits(frame)) {
            updateSaved();
            return;
        }
        if (transaction.local)
            tracker.sentEdit();
        else
            tracker.sentOther();
        sendDocument(frame);
    }

    void onAwarenessUpdate(const crdt::AwarenessChange& change)
    {
        const crdt::ClientId own = awareness.clientId();
        const auto names = [own](const std::vector<crdt::ClientId>& clients) {
            return std::find(clients.begin(), clients.end(), own) != clients.end();
        };
        if (isConnected() && (names(change.added) || names(change.updated) || names(change.removed)))
            send(protocol::encodeAwareness(awareness.encode({own})));
    }

    // In

    void onFrame(const QByteArray& frame)
    {
        const auto decoded = protocol::decode(viewOf(frame));
        if (const auto* error = std::get_if<crdt::DecodeError>(&decoded))
            onBadFrame(*error);
        else
            std::visit([this](const auto& message) { on(message); }, std::get<protocol::Message>(decoded));
    }

    /// Whether the document took it; the connection is gone when it did not.
    bool apply(const crdt::Bytes& update)
    {
        const auto error = doc.applyUpdate(update, &q);
        if (error)
            onBadFrame(*error);
        return !error;
    }

    void on(const protocol::SyncStep1& message)
    {
        const crdt::Bytes frame = protocol::encodeSyncStep2(doc.encodeStateAsUpdate(message.stateVector));
        if (!fits(frame))
            return;
        tracker.sentAll();
        sendDocument(frame);
    }

    void on(const protocol::SyncStep2& message)
    {
        if (!apply(message.update) || !isConnected())
            return;
        const bool isFirst = !std::exchange(hasSynced, true);
        if (!hasRole)
            setRole(Role::Editor); // a relay tells a viewer before all else
        setState(State::Online);
        if (isFirst)
            Q_EMIT q.synced();
    }

    void on(const protocol::SyncUpdate& message) { apply(message.update); }

    void on(const protocol::AwarenessUpdate& message)
    {
        if (const auto error = awareness.apply(message.update, now(), &q))
            onBadFrame(*error);
    }

    void on(const protocol::AuthDenied& message)
    {
        refuse(sentenceForClose(protocol::NotAllowed, QString::fromStdString(message.reason)));
    }

    void on(const protocol::QueryAwareness&)
    {
        send(protocol::encodeAwareness(awareness.encode({awareness.clientId()})));
    }

    void on(const protocol::Saved& message)
    {
        tracker.acknowledge(message.messages, message.stateVector);
        lastStoreNews = now();
        updateSaved();
    }

    void on(const protocol::Access& message)
    {
        const auto named = roleIn(message.json);
        if (!named)
            return;
        hasRole = true;
        setRole(*named);
    }

    void on(const protocol::Notice& message)
    {
        const QJsonObject notice = QJsonDocument::fromJson(QByteArray::fromStdString(message.json)).object();
        const QString code = notice[QLatin1String("code")].toString();
        if (code == QLatin1String(protocol::StoreAway) || code == QLatin1String(protocol::StoreBack)) {
            isStoreAway = code == QLatin1String(protocol::StoreAway);
            lastStoreNews = now();
            updateSaved();
        }
        const QString sentence = notice[QLatin1String("message")].toString();
        if (!sentence.isEmpty())
            Q_EMIT q.noticed(code, sentence);
    }
};

SyncSession::SyncSession(crdt::Doc& doc, crdt::Awareness& awareness, Clock now, QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Private>(*this, doc, awareness, std::move(now)))
{
}

SyncSession::~SyncSession()
{
    m->docUpdates.reset();
    m->awarenessUpdates.reset();
    if (m->connection)
        m->connection->disconnect(this);
}

void SyncSession::restoreUnsavedEdits(int edits)
{
    m->tracker.edited(edits);
    m->updateSaved();
}

void SyncSession::open(const QUrl& webSocketUrl)
{
    m->letGo(QWebSocketProtocol::CloseCodeNormal);
    m->backoff.reset();
    m->url = webSocketUrl;
    const bool isWebSocket =
        webSocketUrl.scheme() == QLatin1String("ws") || webSocketUrl.scheme() == QLatin1String("wss");
    if (isWebSocket && webSocketUrl.isValid() && !webSocketUrl.host().isEmpty())
        m->connectNow();
    else
        m->setState(State::Refused, tr("“%1” is no address of a relay.").arg(webSocketUrl.toDisplayString()));
}

void SyncSession::close()
{
    m->letGo(QWebSocketProtocol::CloseCodeNormal);
    m->setState(State::Closed);
}

void SyncSession::retryNow()
{
    if (m->state == State::Waiting || m->state == State::Refused)
        open(m->url);
}

SyncSession::State SyncSession::state() const
{
    return m->state;
}

SyncSession::SavedState SyncSession::savedState() const
{
    return m->savedState;
}

int SyncSession::unsavedEdits() const
{
    return m->unsavedEdits;
}

bool SyncSession::hasSynced() const
{
    return m->hasSynced;
}

QString SyncSession::refusal() const
{
    return m->refusal;
}

SyncSession::Role SyncSession::role() const
{
    return m->role;
}

} // namespace bytecrowds::session
