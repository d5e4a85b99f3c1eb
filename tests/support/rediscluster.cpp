#include "tests/support/rediscluster.h"

#include "tests/support/waitfor.h"

#include <algorithm>

namespace bytecrowds::tests {

namespace {

constexpr int Slots = 16384;

QStringList words(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

int firstSlot(int primary)
{
    return primary * Slots / RedisCluster::Primaries;
}

/// Of a line of CLUSTER NODES: "<id> <address> <flags> <primary> <ping> <pong> <epoch> <link> <slots>…".
bool serves(const QByteArray& line, int slot)
{
    const QByteArrayList fields = line.split(' ');
    return std::any_of(fields.begin() + std::min<qsizetype>(8, fields.size()), fields.end(),
                       [slot](const QByteArray& range) {
                           const QByteArrayList ends = range.split('-');
                           return !range.startsWith('[') && ends.first().toInt() <= slot && slot <= ends.last().toInt();
                       });
}

} // namespace

RedisCluster::RedisCluster()
{
    for (int i = 0; i < Nodes; ++i) {
        m_ports.push_back(RedisProcess::freePort());
        m_nodes.push_back(std::make_unique<RedisProcess>(
            words({"--cluster-enabled", "yes", "--appendfsync", "no", "--bind", "127.0.0.1",
                   "--repl-diskless-sync-delay", "0", "--repl-ping-replica-period", "1"}) +
            QStringList{QStringLiteral("--port"), QString::number(m_ports.back()), QStringLiteral("--cluster-port"),
                        QString::number(RedisProcess::freePort()), QStringLiteral("--cluster-node-timeout"),
                        QString::number(NodeTimeout)}));
    }
}

bool RedisCluster::start()
{
    for (int i = 0; i < Nodes; ++i) {
        if (!node(i).start() || ask(i, {"CLUSTER", "SET-CONFIG-EPOCH", QByteArray::number(i + 1)}) != "OK")
            return false;
    }
    for (int i = 0; i < Primaries; ++i)
        ask(i,
            {"CLUSTER", "ADDSLOTSRANGE", QByteArray::number(firstSlot(i)), QByteArray::number(firstSlot(i + 1) - 1)});
    if (!introduce())
        return false;
    const auto all = [this](int first, const QByteArrayList& command, const QByteArray& part) {
        for (int i = first; i < Nodes; ++i) {
            if (!waitFor([&] { return ask(i, command).contains(part); }))
                return false;
        }
        return true;
    };
    for (int i = Primaries; i < Nodes; ++i) {
        const QByteArray primary = idOf(i - Primaries);
        if (!waitFor([&] { return ask(i, {"CLUSTER", "REPLICATE", primary}) == "OK"; }))
            return false;
    }
    return all(Primaries, {"INFO", "replication"}, "master_link_status:up") &&
           all(0, {"CLUSTER", "INFO"}, "cluster_state:ok") && waitFor([this] {
               // Every node knows whose replica each is.
               return std::all_of(m_nodes.begin(), m_nodes.end(), [](const auto& each) {
                   return each->cli({"CLUSTER", "NODES"}).count("slave ") == Nodes - Primaries;
               });
           });
}

/// A handshake that takes longer than NodeTimeout is given up by Redis.
bool RedisCluster::introduce()
{
    constexpr int Tries = 5;
    const auto known = [this] {
        return std::all_of(m_nodes.begin(), m_nodes.end(), [](const auto& each) {
            return each->cli({"CLUSTER", "INFO"}).contains("cluster_known_nodes:" + QByteArray::number(Nodes));
        });
    };
    for (int i = 0; i < Tries; ++i) {
        for (int other = 1; other < Nodes; ++other)
            ask(0, {"CLUSTER", "MEET", "127.0.0.1", QByteArray::number(port(other)),
                    ask(other, {"CONFIG", "GET", "cluster-port"}).split('\n').last()});
        if (waitFor(known, 2 * NodeTimeout))
            return true;
    }
    return false;
}

QString RedisCluster::url() const
{
    QStringList servers;
    for (const quint16 each : m_ports)
        servers.append(QStringLiteral("127.0.0.1:%1").arg(each));
    return QStringLiteral("redis+cluster://") + servers.join(QLatin1Char(','));
}

int RedisCluster::ownerOf(const QByteArray& key) const
{
    for (int i = 0; i < Nodes; ++i) {
        if (!m_nodes[std::size_t(i)]->isRunning())
            continue;
        const int slot = ask(i, {"CLUSTER", "KEYSLOT", key}).toInt();
        for (const QByteArray& line : ask(i, {"CLUSTER", "NODES"}).split('\n')) {
            if (line.contains("myself,master") && serves(line, slot))
                return i;
        }
    }
    return -1;
}

bool RedisCluster::beginMove(const QByteArray& key, int from, int to)
{
    const QByteArray slot = ask(from, {"CLUSTER", "KEYSLOT", key});
    return ask(to, {"CLUSTER", "SETSLOT", slot, "IMPORTING", idOf(from)}) == "OK" &&
           ask(from, {"CLUSTER", "SETSLOT", slot, "MIGRATING", idOf(to)}) == "OK";
}

bool RedisCluster::migrate(const QByteArray& key, int from, int to)
{
    return ask(from, {"MIGRATE", "127.0.0.1", QByteArray::number(port(to)), key, "0", "5000"}) == "OK";
}

bool RedisCluster::finishMove(const QByteArray& key, int from, int to)
{
    const QByteArray slot = ask(from, {"CLUSTER", "KEYSLOT", key});
    const QByteArray id = idOf(to);
    return ask(to, {"CLUSTER", "SETSLOT", slot, "NODE", id}) == "OK" &&
           ask(from, {"CLUSTER", "SETSLOT", slot, "NODE", id}) == "OK";
}

QByteArray RedisCluster::ask(int index, const QByteArrayList& command) const
{
    return m_nodes[std::size_t(index)]->cli(command);
}

QByteArray RedisCluster::idOf(int index) const
{
    return ask(index, {"CLUSTER", "MYID"});
}

} // namespace bytecrowds::tests
