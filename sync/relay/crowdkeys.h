#pragma once

#include <QByteArray>
#include <QString>

namespace bytecrowds::relay {

// The keys of a crowd (STORE.md). The braces keep them in one slot of a Redis Cluster: what stands in them, or a whole
// key without, decides.

inline QByteArray hashKey(const QString& id)
{
    return "bytecrowd:" + id.toUtf8();
}

inline QByteArray logKey(const QString& id)
{
    return '{' + hashKey(id) + "}:log";
}

inline QByteArray filesKey(const QString& id)
{
    return '{' + hashKey(id) + "}:files";
}

inline QByteArray channelKey(const QString& id)
{
    return '{' + hashKey(id) + "}:awareness";
}

} // namespace bytecrowds::relay
