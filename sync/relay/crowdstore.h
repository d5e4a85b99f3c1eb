#pragma once

#include "sync/relay/environment.h"
#include "sync/relay/redisclient.h"

#include <QByteArray>
#include <QMap>
#include <QObject>

#include <functional>
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
    std::optional<QByteArray> authorizedEmails;
    Milliseconds createdAt{0}, updatedAt{0}; ///< since 1970; zero when unknown

    bool exists() const { return !state.isEmpty() || entries > 0; }
};

/// Why a crowd could not be read.
enum class StoreProblem
{
    Away,       ///< Redis doesn't answer, or not now: try again
    Unreadable, ///< its keys hold something else than a crowd
};

/// What a reader of the store who knows nothing of Yjs shall see.
struct CrowdMirror
{
    QByteArray text, language;          ///< of the first file
    bool allFiles = false;              ///< whether `files` are all there are, else those that are new
    QMap<QByteArray, QByteArray> files; ///< path -> text
    QByteArrayList goneFiles;           ///< paths that no file has any more
};

/// Crowds in Redis. The keys:
///
///   bytecrowd:<id>          hash    text language state stateAt createdAt updatedAt (milliseconds since 1970);
///                                   authorizedEmails is read only
///   {bytecrowd:<id>}:log    stream  one entry a batch of updates, its fields u u u …
///   {bytecrowd:<id>}:files  hash    path -> text
///
/// Answers come from the event loop, exactly once, unless their context died.
class CrowdStore : public QObject
{
    Q_OBJECT
public:
    CrowdStore(RedisAddress address, Environment environment, QObject* parent = nullptr);

    void open();
    /// Whether what is written now would last, as far as is known: connected, and the last write was not refused.
    bool isAvailable() const;
    /// Whether it is worth asking at all.
    bool isConnected() const { return m_redis.isReady(); }
    /// Why it is not available, for a person.
    QString problem() const;

    using Loaded = std::function<void(const std::variant<StoredCrowd, StoreProblem>&)>;
    void load(const QString& id, QObject* context, Loaded then);

    /// The crowd's authorizedEmails as stored now; the outer optional is empty when the store is away.
    using AccessRead = std::function<void(const std::optional<std::optional<QByteArray>>&)>;
    void readAccess(const QString& id, QObject* context, AccessRead then);

    /// Makes updates durable. The id of their log entry; none when they are perhaps not stored: then write them again.
    using Appended = std::function<void(const std::optional<QByteArray>& entry)>;
    void append(const QString& id, const QByteArrayList& updates, QObject* context, Appended then);

    using Done = std::function<void(bool)>;
    void mirror(const QString& id, const CrowdMirror& mirror, QObject* context, Done then);
    /// Replaces the log up to and with that entry by a state that covers it.
    void compact(const QString& id, const QByteArray& state, const QByteArray& entry, QObject* context, Done then);
    /// Whether Redis answers.
    void ping(QObject* context, Done then);

Q_SIGNALS:
    void availabilityChanged(bool available);

private:
    bool noteWrite(const RedisReply& reply);
    void announce();

    Environment m_environment;
    RedisClient m_redis;
    QString m_refusal; // Redis' answer to the last write; empty when it was taken
    bool m_announced = false;
};

} // namespace bytecrowds::relay
