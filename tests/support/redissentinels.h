#pragma once

#include "tests/support/redisprocess.h"

#include <memory>
#include <vector>

namespace bytecrowds::tests {

/// A real primary with two replicas, watched by three real sentinels, on loopback.
class RedisSentinels
{
public:
    static constexpr int Servers = 3;
    static constexpr int Sentinels = 3;
    static constexpr int DownAfter = 1500; // ms

    RedisSentinels();
    ~RedisSentinels();

    /// Waits until the sentinels know the replicas and one another.
    bool start();
    /// redis+sentinel://…, as the relay's --redis takes it.
    QString url() const;
    /// The first one is the primary at the start.
    RedisProcess& server(int index) { return *m_servers[std::size_t(index)]; }
    /// Which server the sentinels say is the primary; -1: none of them answers.
    int primary() const;
    void killSentinel(int index);
    /// A planned change: nobody dies.
    bool failOver();

private:
    QByteArray ask(const QByteArrayList& command) const;

    QTemporaryDir m_folder;
    std::vector<quint16> m_serverPorts, m_sentinelPorts;
    std::vector<std::unique_ptr<RedisProcess>> m_servers;
    std::vector<std::unique_ptr<QProcess>> m_sentinels;
};

} // namespace bytecrowds::tests
