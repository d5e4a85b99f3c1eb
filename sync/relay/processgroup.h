#pragma once

#include "sync/relay/datafolder.h"
#include "sync/relay/options.h"
#include "sync/relay/privateredis.h"
#include "sync/relay/redisclient.h"
#include "sync/relay/service.h"
#include "sync/relay/sharedport.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace bytecrowds::relay {

/// A relay of several processes: holds the port, the data folder and the private Redis for them, starts them, starts
/// again the one that dies, and ends after the last. Each of them is a Relay, and they meet in Redis as any relays do.
class ProcessGroup : public Service
{
    Q_OBJECT
public:
    static constexpr int FirstRestart = 200; // ms, doubled each time a process ends without having been ready
    static constexpr int LastRestart = 5000; // ms
    /// From SIGTERM to SIGKILL: longer than a relay's FlushTimeout and GoodbyeTimeout.
    static constexpr int StopTimeout = 15000; // ms

    /// `arguments` are those of this program without its name; the processes get the same.
    ProcessGroup(Options options, QStringList arguments);
    ~ProcessGroup() override;

    void start() override;
    void drain() override;
    bool reload() override;
    QString summary() const override;

private:
    class Member;

    QString holdPort();
    QString openRedis();
    void noteReady(Member& member, const QUrl& url);
    void noteEnd(Member& member);
    void kill(int signal);
    bool isRunning() const;

    const Options m_options;
    const QStringList m_arguments;
    DataFolder m_data;
    SharedPort m_port;
    std::unique_ptr<PrivateRedis> m_redis;     // none: --redis names one
    std::unique_ptr<RedisClient> m_redisWatch; // tells m_redis that it answers
    std::vector<std::unique_ptr<Member>> m_members;
    bool m_ready = false;
    bool m_draining = false;
    QTimer m_stop;
};

} // namespace bytecrowds::relay
