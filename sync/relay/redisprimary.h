#pragma once

#include "sync/relay/redisnode.h"
#include "sync/relay/redisroute.h"
#include "sync/relay/redissentinels.h"

namespace bytecrowds::relay {

/// One server that is asked everything: the one of the address, or the one that its sentinels say is the primary now.
class RedisPrimary : public RedisRoute
{
    Q_OBJECT
public:
    /// How often the sentinels are asked while the primary is away.
    static constexpr int AskAgain = 500; // ms

    explicit RedisPrimary(const RedisAddress& address);

    void open() override;
    bool isReady() const override;
    QString problem() const override;
    void run(RedisRequest request) override;
    QList<RedisServer> primaries() const override { return {m_node.server()}; }
    QByteArray publishCommand() const override { return "PUBLISH"; }
    QByteArray countCommand() const override { return "NUMSUB"; }
    void subscribe(const QByteArray& channel) override;
    void unsubscribe(const QByteArray& channel) override;

private:
    void follow(const RedisServer& primary);

    RedisNode m_node;
    std::unique_ptr<RedisSentinels> m_sentinels; // none: the server stays the same
    bool m_known = false;                        // where the server is
    QList<QByteArray> m_early;                   // channels, while it isn't
    QTimer m_askAgain;
};

} // namespace bytecrowds::relay
