#pragma once

#include "sync/crdt/doc.h"
#include "sync/protocol/crowdschema.h"
#include "tests/inspect/inspectprocess.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QTemporaryDir>

namespace bytecrowds::tests {

inline const QString RelayProgram = QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay");

/// A Redis, a relay on it, and a place for archives.
struct House
{
    bool start()
    {
        relay.setOptions({latin("--redis"), redis.url()});
        return redis.start() && relay.start();
    }
    QString file(const char* name = "backup.tar.gz") const { return folder.filePath(latin(name)); }
    Ended backup(const QStringList& crowds = {}) const
    {
        return inspect(QStringList{latin("backup"), latin("--redis"), redis.url(), latin("--output"), file()} + crowds);
    }
    Ended restore(const QStringList& arguments = {}) const
    {
        return inspect(QStringList{latin("restore"), latin("--redis"), redis.url(), file()} + arguments);
    }
    bool join(WireClient& client, const QString& crowd)
    {
        client.open(relay.webSocketUrl(crowd));
        return waitFor([&] { return client.isSynced(); });
    }
    /// A crowd with that text, which everybody has left.
    bool make(const QString& crowd, const QString& text)
    {
        WireClient client;
        if (!join(client, crowd))
            return false;
        client.type(text);
        return waitFor([&] { return client.isSaved(); }) && hasText(crowd, text);
    }
    QByteArray field(const QString& crowd, const char* name) const
    {
        return redis.cli({"HGET", "bytecrowd:" + crowd.toUtf8(), name});
    }
    bool hasText(const QString& crowd, const QString& text)
    {
        return waitFor([&] { return field(crowd, "text") == text.toUtf8(); });
    }
    /// The relay forgets what it holds, and the store everything.
    bool loseAll() { return relay.stop() == 0 && redis.cli({"FLUSHALL"}) == "OK"; }

    RedisProcess redis;
    RelayProcess relay{RelayProgram};
    QTemporaryDir folder;
};

inline void addFile(crdt::Doc& doc, std::string_view id, const std::string& path, const std::string& text)
{
    doc.transact([&] {
        crdt::Map& entry = doc.map(protocol::schema::Files).setMap(std::string(id));
        entry.set(protocol::schema::Path, path);
        doc.text(id).insert(crdt::Utf8(0), text);
    });
}

} // namespace bytecrowds::tests
