#pragma once

#include "auth/identity/access.h"
#include "sync/relay/backlog.h"
#include "sync/relay/environment.h"
#include "sync/relay/limits.h"
#include "sync/relay/redisclient.h"

#include <QByteArray>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace bytecrowds::relay {

/// What the store holds of one crowd.
struct StoredCrowd
{
    QByteArray state;          ///< a Yjs update; empty when the log was never compacted
    QByteArrayList log;        ///< updates since then (and perhaps some that the state has already), oldest first
    QByteArray lastEntry;      ///< the id of the newest log entry known of; empty: none
    int entries = 0;           ///< how many entries the log has
    QByteArray text, language; ///< what a reader of the hash sees now
    identity::StoredAccess access;
    Milliseconds createdAt{0}, updatedAt{0}; ///< since 1970; zero when unknown
    QMap<QByteArray, QByteArray> fields;     ///< the whole hash: all of these, and what others have put there

    bool exists() const { return !state.isEmpty() || entries > 0; }
};

/// Why a crowd could not be read.
enum class StoreProblem
{
    Away,       ///< Redis doesn't answer, or not now: try again
    Unreadable, ///< its keys hold something else than a crowd
};

/// What other relays have added to a crowd's log.
struct LogNews
{
    QByteArrayList updates; ///< oldest first; perhaps some that are known already
    QByteArray lastEntry;   ///< the log is known up to here now
    int entries = 0;        ///< how many it has more
    bool hasLost = false;   ///< the store has forgotten the entry that was asked from: it may lack what is behind it
};

/// What became of an append.
struct Appended
{
    QByteArray before; ///< the id of the log's last entry until then; empty: there was none
    QByteArray entry;
};

/// What became of the texts that were to be written.
enum class Mirrored
{
    Written,
    Newer,   ///< the store has those of a later entry, from another relay
    Refused, ///< try again
};

/// What a reader of the store who knows nothing of Yjs shall see.
struct CrowdMirror
{
    QByteArray text, language;          ///< of the first file
    bool allFiles = false;              ///< whether `files` are all there are, else those that are new
    QMap<QByteArray, QByteArray> files; ///< path -> text
    QByteArrayList goneFiles;           ///< paths that no file has any more
};

/// Crowds in Redis; STORE.md has the keys.
///
/// Several relays may write one crowd: the log is what they all agree on, a state only ever replaces an older one.
///
/// Answers come from the event loop, exactly once, unless their context died.
class CrowdStore : public QObject
{
    Q_OBJECT
public:
    /// `maxBacklog`: bytes.
    CrowdStore(RedisAddress address, Environment environment, qint64 maxBacklog = Limits::DefaultBacklog * Limits::MiB,
               QObject* parent = nullptr);

    void open();
    /// For what else the relay keeps in the same Redis, beside a crowd's hash or elsewhere.
    RedisClient& redis() { return m_redis; }
    /// Whether what is written now would last, as far as is known: connected, and the last write was not refused.
    bool isAvailable() const;
    /// Whether it is worth asking at all.
    bool isConnected() const { return m_redis.isReady(); }
    /// Why it is not available, for a person.
    QString problem() const;

    using Loaded = std::function<void(const std::variant<StoredCrowd, StoreProblem>&)>;
    void load(const QString& id, QObject* context, Loaded then);

    /// Who may enter, as stored now; none when the store is away.
    using AccessRead = std::function<void(const std::optional<identity::StoredAccess>&)>;
    void readAccess(const QString& id, QObject* context, AccessRead then);

    /// Makes updates durable; none when they are perhaps not stored: then write them again.
    using AppendDone = std::function<void(const std::optional<Appended>&)>;
    void append(const QString& id, const QByteArrayList& updates, QObject* context, AppendDone then);
    /// What other relays have written behind that entry; none when the store can't be read just now.
    using NewsRead = std::function<void(const std::optional<LogNews>&)>;
    void readBehind(const QString& id, const QByteArray& entry, QObject* context, NewsRead then);

    using Done = std::function<void(bool)>;
    /// Writes what the document says at that entry of the log, unless the store has that of it or of a later one.
    using MirrorDone = std::function<void(Mirrored)>;
    void mirror(const QString& id, const CrowdMirror& mirror, const QByteArray& entry, QObject* context,
                MirrorDone then);
    /// Whether it has.
    void readMirrored(const QString& id, const QByteArray& entry, QObject* context, Done then);
    /// Replaces the log up to and with that entry by a state that covers it, unless the store has a newer one.
    void compact(const QString& id, const QByteArray& state, const QByteArray& entry, QObject* context, Done then);
    /// Whether Redis answers.
    void ping(QObject* context, Done then);

    /// The way to the other relays where the crowd is open: see RedisClient.
    std::unique_ptr<RedisSubscription> listen(const QString& id, std::function<void(const QByteArray& message)> heard,
                                              std::function<void()> listening);
    void tell(const QString& id, const QByteArray& message);
    /// What waits for it.
    Backlog& backlog() { return m_backlog; }
    /// Tells this relay from all others: 16 random digits.
    const QByteArray& relayId() const { return m_relayId; }

Q_SIGNALS:
    void availabilityChanged(bool available);

private:
    void readAnew(const QString& id, QObject* context, NewsRead then);
    LogNews newsOf(const RedisReply& log, const QByteArray& entry, const QByteArray& stateAt) const;
    bool noteWrite(const RedisReply& reply);
    void announce();

    Environment m_environment;
    const QByteArray m_relayId;
    RedisClient m_redis;
    Backlog m_backlog;
    QString m_refusal; // Redis' answer to the last write; empty when it was taken
    bool m_announced = false;
};

} // namespace bytecrowds::relay
