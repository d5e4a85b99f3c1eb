#pragma once

#include "sync/crdt/awareness.h"
#include "sync/crdt/doc.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace bytecrowds::session {

/// A replica's side of its connection to a relay: handshake, fan-out of local edits, reconnection with back-off, and
/// the truth about what is saved. The document works without it; nothing here is ever waited for.
class SyncSession : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Closed,     ///< not opened, or closed by us
        Connecting, ///< first try, or a later one under way
        Waiting,    ///< the last try failed; the next comes by itself
        Syncing,    ///< connected; the relay's document is on its way
        Online,     ///< connected and in step
        Refused,    ///< the relay said no for good: refusal() says why; open() or retryNow() tries again
    };
    Q_ENUM(State)

    enum class SavedState
    {
        Saved,    ///< everything in this replica is durable on the relay
        Saving,   ///< sent, not yet acknowledged by the relay's store
        NotSaved, ///< there are edits that the relay has not, or can not store now
        Unknown,  ///< connected to a server that does not tell
    };
    Q_ENUM(SavedState)

    /// What the relay takes from this replica.
    enum class Role
    {
        Editor, ///< edits; also until the relay has said otherwise
        Viewer, ///< nothing: what is edited here stays here
    };
    Q_ENUM(Role)

    using Clock = std::function<std::chrono::milliseconds()>;

    /// `doc` and `awareness` outlive the session. `now` is monotonic.
    SyncSession(crdt::Doc& doc, crdt::Awareness& awareness, Clock now, QObject* parent = nullptr);
    ~SyncSession() override;

    /// The document was loaded with edits of an earlier run that are not known to be durable: they count until the
    /// relay has stored them. Before open().
    void restoreUnsavedEdits(int edits);

    /// Connects to ws(s)://RELAY/ws/<crowd id>, and again and again until close().
    void open(const QUrl& webSocketUrl);
    void close();
    /// Tries at once instead of waiting for the back-off.
    void retryNow();

    State state() const;
    SavedState savedState() const;
    /// Local transactions that are not known to be durable; with a server that doesn't tell: that it has not been sent.
    int unsavedEdits() const;
    /// Whether the relay's document has been here at least once.
    bool hasSynced() const;
    /// A sentence for a person; empty unless State::Refused or State::Waiting.
    QString refusal() const;
    /// What the relay said on the last connection, also while there is none; Editor when it said nothing.
    Role role() const;

Q_SIGNALS:
    void stateChanged(bytecrowds::session::SyncSession::State state);
    void savedStateChanged();
    void roleChanged(bytecrowds::session::SyncSession::Role role);
    /// The relay's document has come for the first time.
    void synced();
    /// The relay has a word for the person (protocol::Notice).
    void noticed(const QString& code, const QString& sentence);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace bytecrowds::session
