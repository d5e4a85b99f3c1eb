#include "sync/relay/crowdcopies.h"

#include "sync/crdt/doc.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/crowdfiles.h"
#include "sync/relay/crowdkeys.h"
#include "sync/relay/crowdscripts.h"
#include "sync/relay/redisscan.h"

#include <QSet>

#include <algorithm>

namespace bytecrowds::relay {

namespace {

/// Of a crowd's hash or log: one that was begun just now has a log alone. Empty: another key.
QString crowdOf(const QByteArray& key)
{
    static const QByteArray hash = hashKey({}), log = logKey({});
    static const QByteArray logBegin = log.first(log.indexOf('}')), logEnd = log.sliced(log.indexOf('}'));
    if (key.startsWith(hash))
        return QString::fromUtf8(key.sliced(hash.size()));
    if (key.startsWith(logBegin) && key.endsWith(logEnd))
        return QString::fromUtf8(key.sliced(logBegin.size()).chopped(logEnd.size()));
    return {};
}

void append(QByteArrayList& words, const QMap<QByteArray, QByteArray>& map)
{
    words << QByteArray::number(map.size());
    for (const auto& [name, value] : map.asKeyValueRange())
        words << name << value;
}

} // namespace

bool CrowdCopy::ofDocument(const QByteArray& field)
{
    return field == "state" || field == "stateAt" || field == "text" || field == "textAt";
}

CrowdMirror mirrorOf(crdt::Doc& doc)
{
    CrowdMirror mirror;
    mirror.text = QByteArray::fromStdString(doc.text(protocol::schema::FirstFile).toString());
    mirror.language = QByteArray::fromStdString(firstFileLanguage(doc));
    mirror.allFiles = true;
    for (const CrowdFile& file : listFiles(doc)) {
        if (const crdt::Text* text = textOf(doc, file.id))
            mirror.files.insert(QByteArray::fromStdString(file.path), QByteArray::fromStdString(text->toString()));
    }
    return mirror;
}

CrowdCopies::CrowdCopies(CrowdStore& store)
    : m_store(store)
{
}

void CrowdCopies::list(QObject* context, Listed then)
{
    auto* const scan = new RedisScan(m_store.redis());
    scan->setParent(context);
    const auto found = std::make_shared<QSet<QString>>();
    scan->start(
        "*" + hashKey({}) + "*",
        [found](const QByteArray& key) {
            if (const QString id = crowdOf(key); !id.isEmpty())
                found->insert(id);
        },
        [scan, found, then = std::move(then)](const RedisReply& last) {
            scan->deleteLater();
            if (!last.succeeded()) {
                then(last.text);
                return;
            }
            QStringList ids(found->begin(), found->end());
            std::sort(ids.begin(), ids.end());
            then(ids);
        });
}

void CrowdCopies::dump(const QString& id, QObject* context, Dumped then)
{
    const QList<QByteArrayList> commands{{"DUMP", hashKey(id)}, {"DUMP", logKey(id)}, {"DUMP", filesKey(id)}};
    m_store.redis().transaction(hashKey(id), commands, context, [then = std::move(then)](const RedisReply& reply) {
        if (!reply.succeeded() || reply.elements.size() != 3) {
            then(reply.text);
            return;
        }
        QMap<QByteArray, QByteArray> dumps;
        for (const auto& [part, name] : {std::pair(0U, "hash"), std::pair(1U, "log"), std::pair(2U, "files")}) {
            if (reply.elements[part].kind == RedisReply::Kind::Text)
                dumps.insert(name, reply.elements[part].text);
        }
        then(dumps);
    });
}

void CrowdCopies::put(const QString& id, const CrowdCopy& copy, Mode mode, QObject* context, PutDone then)
{
    QMap<QByteArray, QByteArray> fields = copy.fields;
    fields.removeIf([](const auto& field) { return CrowdCopy::ofDocument(field.key()); });
    const bool hasDocument = !copy.state.isEmpty();
    if (hasDocument) {
        fields.insert("text", copy.mirror.text);
        fields.insert("language", copy.mirror.language);
    }
    QByteArrayList words{"EVAL",
                         PutScript,
                         "3",
                         hashKey(id),
                         logKey(id),
                         filesKey(id),
                         mode == Mode::Replace ? m_store.redis().countCommand() : QByteArray(),
                         channelKey(id),
                         m_store.relayId(),
                         copy.state};
    append(words, fields);
    append(words, hasDocument ? copy.mirror.files : QMap<QByteArray, QByteArray>());
    m_store.redis().durableCommand(hashKey(id), words, context, [then = std::move(then)](const RedisReply& reply) {
        if (!reply.succeeded())
            then(reply.text);
        else if (reply.text == "exists")
            then(Put::Exists);
        else
            then(reply.text == "open" ? Put::Open : Put::Done);
    });
}

void CrowdCopies::fillAccess(const QString& id, const CrowdCopy& copy, QObject* context, Filled then)
{
    QByteArrayList words{"EVAL", FillAccessScript, "1", hashKey(id)};
    for (const char* field : {"authorizedEmails", "visibility", "owner"}) {
        if (copy.fields.contains(field))
            words << field << copy.fields.value(field);
    }
    m_store.redis().durableCommand(hashKey(id), words, context, [then = std::move(then)](const RedisReply& reply) {
        if (reply.succeeded())
            then(reply.integer == 1);
        else
            then(reply.text);
    });
}

} // namespace bytecrowds::relay
