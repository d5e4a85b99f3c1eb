#pragma once

#include "sync/relay/redisaddress.h"
#include "sync/relay/redisrequest.h"

#include <memory>

namespace bytecrowds::relay {

/// Which servers there are, and which of them is asked.
class RedisRoute : public QObject
{
    Q_OBJECT
public:
    static std::unique_ptr<RedisRoute> to(const RedisAddress& address);

    virtual void open() = 0;
    virtual bool isReady() const = 0;
    /// For a person, when it is not ready.
    virtual QString problem() const = 0;

    virtual void run(RedisRequest request) = 0;
    /// Those that have all keys between them, as far as is known.
    virtual QList<RedisServer> primaries() const = 0;
    /// PUBLISH or SPUBLISH.
    virtual QByteArray publishCommand() const = 0;
    /// What stands behind PUBSUB to count who listens: NUMSUB or SHARDNUMSUB.
    virtual QByteArray countCommand() const = 0;
    virtual void subscribe(const QByteArray& channel) = 0;
    virtual void unsubscribe(const QByteArray& channel) = 0;

Q_SIGNALS:
    void ready();
    void lost();
    /// As RedisSubscriber's.
    void listening(const QByteArray& channel);
    void heard(const QByteArray& channel, const QByteArray& message);
    void deaf(const QByteArray& channel);
};

} // namespace bytecrowds::relay
