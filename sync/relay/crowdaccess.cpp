#include "sync/relay/crowdaccess.h"

#include "sync/relay/crowdkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace bytecrowds::relay {

namespace {

/// KEYS[1]: the crowd's hash. ARGV: the list, the account.
const QByteArray SetOnceOrByOwner = R"(
if redis.call('HSETNX', KEYS[1], 'authorizedEmails', ARGV[1]) == 1 then
    return 1
end
if ARGV[2] == '' or redis.call('HGET', KEYS[1], 'owner') ~= ARGV[2] then
    return 0
end
redis.call('HSET', KEYS[1], 'authorizedEmails', ARGV[1])
return 1
)";

} // namespace

CrowdAccess::CrowdAccess(CrowdStore& store)
    : m_store(store)
{
}

void CrowdAccess::set(const QString& id, const QStringList& emails, const QString& account, QObject* context, Done then)
{
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(emails)).toJson(QJsonDocument::Compact);
    const QByteArray key = hashKey(id);
    m_store.redis().command(
        key, {"EVAL", SetOnceOrByOwner, "1", key, list, account.toUtf8()}, this,
        [this, id, context = QPointer(context), then = std::move(then)](const RedisReply& reply) {
            const bool answered = reply.kind == RedisReply::Kind::Integer;
            if (answered && reply.integer == 1)
                Q_EMIT written(id);
            if (context)
                then(!answered ? Result::Away : reply.integer == 1 ? Result::Written : Result::NotYours);
        });
}

} // namespace bytecrowds::relay
