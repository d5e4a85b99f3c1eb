#include "sync/relay/crowdstore.h"

#include "sync/relay/crowdkeys.h"
#include "sync/relay/crowdscripts.h"
#include "sync/relay/log.h"

namespace bytecrowds::relay {

namespace {

/// An entry's id: "<milliseconds>-<sequence>".
std::pair<quint64, quint64> numbersOf(const QByteArray& entry)
{
    const qsizetype dash = entry.indexOf('-');
    return {entry.left(dash).toULongLong(), entry.mid(dash + 1).toULongLong()};
}

/// The smallest id behind an entry's.
QByteArray idBehind(const QByteArray& entry)
{
    const auto [milliseconds, sequence] = numbersOf(entry);
    return QByteArray::number(milliseconds) + '-' + QByteArray::number(sequence + 1);
}

/// Of [[entry id, [field, value, field, value …]] …]: calls `visit` with each entry's id, writer and updates.
template<class Visit>
void forEachEntry(const RedisReply& reply, Visit visit)
{
    for (const RedisReply& entry : reply.elements) {
        if (entry.elements.size() != 2)
            continue;
        QByteArray writer;
        QByteArrayList updates;
        const std::vector<RedisReply>& fields = entry.elements[1].elements;
        for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
            if (fields[i].text == "u")
                updates.append(fields[i + 1].text);
            else if (fields[i].text == "by")
                writer = fields[i + 1].text;
        }
        visit(entry.elements[0].text, writer, updates);
    }
}

std::optional<QByteArray> present(const RedisReply& reply)
{
    return reply.kind == RedisReply::Kind::Text ? std::optional(reply.text) : std::nullopt;
}

/// Of [field, value, field, value …].
QMap<QByteArray, QByteArray> fieldsOf(const RedisReply& reply)
{
    QMap<QByteArray, QByteArray> fields;
    for (std::size_t i = 0; i + 1 < reply.elements.size(); i += 2)
        fields.insert(reply.elements[i].text, reply.elements[i + 1].text);
    return fields;
}

std::optional<QByteArray> fieldIn(const QMap<QByteArray, QByteArray>& fields, const char* name)
{
    const auto found = fields.constFind(name);
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

CrowdStore::CrowdStore(RedisAddress address, Environment environment, qint64 maxBacklog, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_relayId(m_environment.randomBytes(8).toHex())
    , m_redis(std::move(address))
    , m_backlog(maxBacklog)
{
    connect(&m_redis, &RedisClient::ready, this, [this] {
        m_refusal.clear();
        announce();
    });
    connect(&m_redis, &RedisClient::lost, this, &CrowdStore::announce);
}

void CrowdStore::open()
{
    m_redis.open();
}

bool CrowdStore::isAvailable() const
{
    return m_redis.isReady() && m_refusal.isEmpty();
}

QString CrowdStore::problem() const
{
    return m_redis.isReady() ? m_refusal : m_redis.problem();
}

void CrowdStore::announce()
{
    if (std::exchange(m_announced, isAvailable()) != isAvailable())
        Q_EMIT availabilityChanged(isAvailable());
}

/// Redis may answer and yet refuse writes: out of memory, a full disk, a replica.
bool CrowdStore::noteWrite(const RedisReply& reply)
{
    const bool taken = reply.succeeded();
    if (taken) {
        m_refusal.clear();
    } else if (!reply.isLost()) {
        const QString refusal = QString::fromUtf8(reply.text);
        if (m_refusal.isEmpty())
            qCWarning(lcRelay).noquote() << "Redis refuses to write:" << refusal;
        m_refusal = refusal.isEmpty() ? tr("A part of the transaction was refused.") : refusal;
    }
    announce();
    return taken;
}

void CrowdStore::load(const QString& id, QObject* context, Loaded then)
{
    // One transaction: a compaction in between would hide entries from both readings.
    const QList<QByteArrayList> commands{{"HGETALL", hashKey(id)}, {"XRANGE", logKey(id), "-", "+"}};
    m_redis.transaction(hashKey(id), commands, context, [then = std::move(then)](const RedisReply& reply) {
        if (!reply.succeeded() || reply.elements.size() != 2) {
            then(reply.kind == RedisReply::Kind::Array ? StoreProblem::Unreadable : StoreProblem::Away);
            return;
        }
        StoredCrowd crowd;
        crowd.fields = fieldsOf(reply.elements[0]);
        crowd.state = crowd.fields.value("state");
        crowd.lastEntry = crowd.fields.value("stateAt");
        crowd.text = crowd.fields.value("text");
        crowd.language = crowd.fields.value("language");
        crowd.access = {fieldIn(crowd.fields, "authorizedEmails"), fieldIn(crowd.fields, "visibility"),
                        crowd.fields.value("owner")};
        crowd.createdAt = Milliseconds(crowd.fields.value("createdAt").toLongLong());
        crowd.updatedAt = Milliseconds(crowd.fields.value("updatedAt").toLongLong());
        forEachEntry(reply.elements[1], [&](const QByteArray& entry, const QByteArray&, const QByteArrayList& updates) {
            crowd.log += updates;
            crowd.lastEntry = entry;
            ++crowd.entries;
        });
        then(crowd);
    });
}

void CrowdStore::readAccess(const QString& id, QObject* context, AccessRead then)
{
    m_redis.command(hashKey(id), {"HMGET", hashKey(id), "authorizedEmails", "visibility", "owner"}, context,
                    [then = std::move(then)](const RedisReply& reply) {
                        if (reply.succeeded() && reply.elements.size() == 3)
                            then(identity::StoredAccess{present(reply.elements[0]), present(reply.elements[1]),
                                                        reply.elements[2].text});
                        else
                            then(std::nullopt);
                    });
}

void CrowdStore::append(const QString& id, const QByteArrayList& updates, QObject* context, AppendDone then)
{
    const QByteArrayList words =
        QByteArrayList{"EVAL", AppendScript, "2", logKey(id), hashKey(id), m_relayId} + updates;
    const auto sent = std::chrono::steady_clock::now();
    m_redis.durableCommand(hashKey(id), words, context, [this, sent, then = std::move(then)](const RedisReply& reply) {
        Metrics& metrics = *m_environment.metrics;
        if (noteWrite(reply) && reply.elements.size() == 2) {
            metrics.store.observe(std::chrono::steady_clock::now() - sent);
            then(Appended{reply.elements[0].text, reply.elements[1].text});
        } else {
            ++metrics.refusedAppends;
            then(std::nullopt);
        }
    });
}

void CrowdStore::readBehind(const QString& id, const QByteArray& entry, QObject* context, NewsRead then)
{
    // With that entry itself, to see that the store still has it.
    const QList<QByteArrayList> commands{
        {"HGET", hashKey(id), "stateAt"},
        {"XRANGE", logKey(id), entry.isEmpty() ? QByteArray("-") : entry, "+"},
    };
    m_redis.transaction(hashKey(id), commands, context,
                        [this, id, entry, context, then = std::move(then)](const RedisReply& reply) {
                            if (!reply.succeeded() || reply.elements.size() != 2)
                                then(std::nullopt);
                            else if (numbersOf(reply.elements[0].text) > numbersOf(entry))
                                readAnew(id, context, then); // a state stands in place of entries not read here
                            else
                                then(newsOf(reply.elements[1], entry, reply.elements[0].text));
                        });
}

LogNews CrowdStore::newsOf(const RedisReply& log, const QByteArray& entry, const QByteArray& stateAt) const
{
    LogNews news;
    news.hasLost = !entry.isEmpty() && stateAt != entry;
    news.lastEntry = stateAt;
    forEachEntry(log, [&](const QByteArray& id, const QByteArray& writer, const QByteArrayList& updates) {
        news.lastEntry = id;
        if (id == entry) {
            news.hasLost = false;
            return;
        }
        ++news.entries;
        if (writer != m_relayId)
            news.updates += updates;
    });
    return news;
}

void CrowdStore::readAnew(const QString& id, QObject* context, NewsRead then)
{
    load(id, context, [then = std::move(then)](const std::variant<StoredCrowd, StoreProblem>& result) {
        const auto* const crowd = std::get_if<StoredCrowd>(&result);
        if (crowd && !crowd->state.isEmpty())
            then(LogNews{QByteArrayList{crowd->state} + crowd->log, crowd->lastEntry, crowd->entries, false});
        else
            then(std::nullopt);
    });
}

void CrowdStore::mirror(const QString& id, const CrowdMirror& mirror, const QByteArray& entry, QObject* context,
                        MirrorDone then)
{
    QByteArrayList words{"EVAL",
                         QByteArray(IsBefore) + MirrorScript,
                         "2",
                         hashKey(id),
                         filesKey(id),
                         entry,
                         mirror.text,
                         mirror.language,
                         QByteArray::number(qint64(m_environment.wall().count())),
                         mirror.allFiles ? "1" : "0",
                         QByteArray::number(mirror.goneFiles.size())};
    words += mirror.goneFiles;
    for (const auto& [path, text] : mirror.files.asKeyValueRange())
        words << path << text;
    m_redis.command(hashKey(id), words, context, [this, then = std::move(then)](const RedisReply& reply) {
        if (!noteWrite(reply))
            then(Mirrored::Refused);
        else
            then(reply.integer == 1 ? Mirrored::Written : Mirrored::Newer);
    });
}

void CrowdStore::readMirrored(const QString& id, const QByteArray& entry, QObject* context, Done then)
{
    m_redis.command(hashKey(id), {"HGET", hashKey(id), "textAt"}, context,
                    [entry, then = std::move(then)](const RedisReply& reply) {
                        then(reply.succeeded() && numbersOf(reply.text) >= numbersOf(entry));
                    });
}

void CrowdStore::compact(const QString& id, const QByteArray& state, const QByteArray& entry, QObject* context,
                         Done then)
{
    const QByteArrayList words{
        "EVAL", QByteArray(IsBefore) + CompactScript, "2", hashKey(id), logKey(id), state, entry, idBehind(entry)};
    m_redis.command(hashKey(id), words, context,
                    [this, then = std::move(then)](const RedisReply& reply) { then(noteWrite(reply)); });
}

void CrowdStore::ping(QObject* context, Done then)
{
    m_redis.ping(context, [then = std::move(then)](const RedisReply& reply) { then(reply.succeeded()); });
}

std::unique_ptr<RedisSubscription> CrowdStore::listen(const QString& id,
                                                      std::function<void(const QByteArray& message)> heard,
                                                      std::function<void()> listening)
{
    return m_redis.subscribe(channelKey(id), std::move(heard), std::move(listening));
}

void CrowdStore::tell(const QString& id, const QByteArray& message)
{
    m_redis.publish(channelKey(id), message);
}

} // namespace bytecrowds::relay
