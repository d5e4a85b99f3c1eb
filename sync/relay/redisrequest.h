#pragma once

#include "sync/relay/redisaddress.h"
#include "sync/relay/redisreply.h"

#include <QByteArrayList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace bytecrowds::relay {

/// What is asked of Redis, until it is answered.
struct RedisRequest
{
    enum class Kind
    {
        Command,
        Durable, ///< a command that as many replicas as configured shall have acknowledged, too
        Transaction,
    };

    Kind kind = Kind::Command;
    QByteArray key; ///< decides who is asked in a cluster; empty: anybody
    QList<QByteArrayList> commands;
    QPointer<QObject> context;
    std::function<void(const RedisReply&)> answer;
    int retries = 0;     ///< because a cluster said that it should be asked elsewhere, or later
    bool asking = false; ///< of a server to which the key's slot is on its way
    /// Is asked whatever the key says.
    std::optional<RedisServer> server = {};

    void finish(const RedisReply& reply) const
    {
        if (context)
            answer(reply);
    }
    /// From the event loop.
    void lose() const
    {
        if (context)
            QTimer::singleShot(0, context, [tell = answer] { tell(RedisReply()); });
    }
};

} // namespace bytecrowds::relay
