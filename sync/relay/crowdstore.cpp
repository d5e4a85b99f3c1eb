#include "sync/relay/crowdstore.h"

#include "sync/relay/log.h"

namespace bytecrowds::relay {

namespace {

QByteArray hashKey(const QString& id)
{
    return "bytecrowd:" + id.toUtf8();
}

QByteArray logKey(const QString& id)
{
    return "{bytecrowd:" + id.toUtf8() + "}:log";
}

QByteArray filesKey(const QString& id)
{
    return "{bytecrowd:" + id.toUtf8() + "}:files";
}

/// The smallest id behind an entry's: "<milliseconds>-<sequence>".
QByteArray idBehind(const QByteArray& entry)
{
    const qsizetype dash = entry.indexOf('-');
    return entry.left(dash + 1) + QByteArray::number(entry.mid(dash + 1).toULongLong() + 1);
}

/// Elements of [[entry id, [field, value, field, value …]] …].
void readLog(const RedisReply& reply, StoredCrowd& crowd)
{
    for (const RedisReply& entry : reply.elements) {
        if (entry.elements.size() != 2)
            continue;
        crowd.lastEntry = entry.elements[0].text;
        ++crowd.entries;
        const std::vector<RedisReply>& fields = entry.elements[1].elements;
        for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
            if (fields[i].text == "u")
                crowd.log.append(fields[i + 1].text);
        }
    }
}

std::optional<QByteArray> present(const RedisReply& reply)
{
    return reply.kind == RedisReply::Kind::Text ? std::optional(reply.text) : std::nullopt;
}

} // namespace

CrowdStore::CrowdStore(RedisAddress address, Environment environment, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_redis(std::move(address))
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
    const QList<QByteArrayList> commands{
        {"HMGET", hashKey(id), "state", "stateAt", "text", "language", "authorizedEmails", "createdAt", "updatedAt"},
        {"XRANGE", logKey(id), "-", "+"},
    };
    m_redis.transaction(hashKey(id), commands, context, [then = std::move(then)](const RedisReply& reply) {
        if (!reply.succeeded() || reply.elements.size() != 2 || reply.elements[0].elements.size() != 7) {
            then(reply.kind == RedisReply::Kind::Array ? StoreProblem::Unreadable : StoreProblem::Away);
            return;
        }
        const std::vector<RedisReply>& fields = reply.elements[0].elements;
        StoredCrowd crowd;
        crowd.state = fields[0].text;
        crowd.lastEntry = fields[1].text;
        crowd.text = fields[2].text;
        crowd.language = fields[3].text;
        crowd.authorizedEmails = present(fields[4]);
        crowd.createdAt = Milliseconds(fields[5].text.toLongLong());
        crowd.updatedAt = Milliseconds(fields[6].text.toLongLong());
        readLog(reply.elements[1], crowd);
        then(crowd);
    });
}

void CrowdStore::readAccess(const QString& id, QObject* context, AccessRead then)
{
    m_redis.command(hashKey(id), {"HGET", hashKey(id), "authorizedEmails"}, context,
                    [then = std::move(then)](const RedisReply& reply) {
                        if (reply.succeeded())
                            then(present(reply));
                        else
                            then(std::nullopt);
                    });
}

void CrowdStore::append(const QString& id, const QByteArrayList& updates, QObject* context, Appended then)
{
    QByteArrayList words{"XADD", logKey(id), "*"};
    for (const QByteArray& update : updates)
        words << "u" << update;
    m_redis.command(logKey(id), words, context, [this, then = std::move(then)](const RedisReply& reply) {
        if (noteWrite(reply))
            then(reply.text);
        else
            then(std::nullopt);
    });
}

void CrowdStore::mirror(const QString& id, const CrowdMirror& mirror, QObject* context, Done then)
{
    const QByteArray now = QByteArray::number(qint64(m_environment.wall().count()));
    QList<QByteArrayList> commands{
        {"HSET", hashKey(id), "text", mirror.text, "language", mirror.language, "updatedAt", now},
        {"HSETNX", hashKey(id), "createdAt", now},
    };
    if (mirror.allFiles)
        commands.append({"DEL", filesKey(id)});
    else if (!mirror.goneFiles.isEmpty())
        commands.append(QByteArrayList{"HDEL", filesKey(id)} + mirror.goneFiles);
    if (!mirror.files.isEmpty()) {
        QByteArrayList files{"HSET", filesKey(id)};
        for (const auto& [path, text] : mirror.files.asKeyValueRange())
            files << path << text;
        commands.append(files);
    }
    m_redis.transaction(hashKey(id), commands, context,
                        [this, then = std::move(then)](const RedisReply& reply) { then(noteWrite(reply)); });
}

void CrowdStore::compact(const QString& id, const QByteArray& state, const QByteArray& entry, QObject* context,
                         Done then)
{
    const QList<QByteArrayList> commands{
        {"HSET", hashKey(id), "state", state, "stateAt", entry},
        {"XTRIM", logKey(id), "MINID", idBehind(entry)},
    };
    m_redis.transaction(hashKey(id), commands, context,
                        [this, then = std::move(then)](const RedisReply& reply) { then(noteWrite(reply)); });
}

void CrowdStore::ping(QObject* context, Done then)
{
    m_redis.ping(context, [then = std::move(then)](const RedisReply& reply) { then(reply.succeeded()); });
}

} // namespace bytecrowds::relay
