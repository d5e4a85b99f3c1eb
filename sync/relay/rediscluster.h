#pragma once

#include "sync/relay/redisnode.h"
#include "sync/relay/redisroute.h"
#include "sync/relay/redisslots.h"

#include <QHash>

#include <array>
#include <map>

namespace bytecrowds::relay {

/// A Redis Cluster. Ready means that every slot has a primary that takes commands; what belongs to another primary is
/// asked for all the same while one is away.
class RedisCluster : public RedisRoute
{
    Q_OBJECT
public:
    /// How often the map of slots is asked for while something is wrong with it, and else.
    static constexpr int RefreshWhenBroken = 200; // ms
    static constexpr int RefreshWhenSound = 5000; // ms
    /// A request that was redirected, or that shall be tried again, is so many times, with this pause if there is need.
    static constexpr int MaxRetries = 16;
    static constexpr int RetryPause = 50; // ms

    explicit RedisCluster(const RedisAddress& address);
    ~RedisCluster() override;

    void open() override;
    bool isReady() const override { return m_ready; }
    QString problem() const override;
    void run(RedisRequest request) override;
    QList<RedisServer> primaries() const override;
    QByteArray publishCommand() const override { return "SPUBLISH"; }
    QByteArray countCommand() const override { return "SHARDNUMSUB"; }
    void subscribe(const QByteArray& channel) override;
    void unsubscribe(const QByteArray& channel) override;

private:
    RedisNode& nodeAt(const RedisServer& server);
    RedisNode* anyReadyNode();
    RedisNode* nodeFor(const RedisRequest& request);
    void runAt(RedisNode* node, const RedisRequest& request);
    void take(const RedisRequest& request, const RedisReply& reply, const RedisServer& asked);
    void again(RedisRequest request, const RedisServer* where);

    void refresh();
    void refreshSoon();
    void apply(const std::vector<SlotRange>& ranges);
    void dropNodesBut(const QList<RedisServer>& servers);
    void place(const QByteArray& channel);
    void unplace(const QByteArray& channel, const QByteArray& error, const RedisServer& by);
    void judge();

    const RedisAddress m_address;
    std::map<QString, std::unique_ptr<RedisNode>> m_nodes; // by where they are
    std::array<RedisNode*, SlotCount> m_slots{};           // null: unknown
    QHash<QByteArray, RedisNode*> m_channels;              // where each is subscribed to; null: nowhere yet
    QString m_lastAsked;                                   // for the map
    QTimer m_refresh;
    bool m_refreshing = false;
    bool m_ready = false;
};

} // namespace bytecrowds::relay
