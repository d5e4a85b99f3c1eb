#pragma once

#include "tests/support/redisprocess.h"

#include <memory>
#include <vector>

namespace bytecrowds::tests {

/// A real Redis Cluster on loopback: three primaries, then a replica of each.
class RedisCluster
{
public:
    static constexpr int Primaries = 3;
    static constexpr int Nodes = 2 * Primaries;
    static constexpr int NodeTimeout = 2000; // ms, until a node is thought dead

    RedisCluster();

    /// Waits until every slot is served and every replica follows.
    bool start();
    /// redis+cluster://…, as the relay's --redis takes it.
    QString url() const;
    RedisProcess& node(int index) { return *m_nodes[std::size_t(index)]; }
    quint16 port(int index) const { return m_ports[std::size_t(index)]; }
    /// The running primary that serves the key's slot; -1: none just now.
    int ownerOf(const QByteArray& key) const;

    /// The slot of the key begins to move: keys go one by one with `migrate`, then the slot with `finishMove`.
    bool beginMove(const QByteArray& key, int from, int to);
    bool migrate(const QByteArray& key, int from, int to);
    bool finishMove(const QByteArray& key, int from, int to);

private:
    bool introduce();
    QByteArray ask(int index, const QByteArrayList& command) const;
    QByteArray idOf(int index) const;

    std::vector<quint16> m_ports;
    std::vector<std::unique_ptr<RedisProcess>> m_nodes;
};

} // namespace bytecrowds::tests
