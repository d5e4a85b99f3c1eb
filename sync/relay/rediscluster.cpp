#include "sync/relay/rediscluster.h"

#include "sync/relay/log.h"

#include <algorithm>
#include <set>

namespace bytecrowds::relay {

RedisCluster::RedisCluster(const RedisAddress& address)
    : m_address(address)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &RedisCluster::refresh);
}

RedisCluster::~RedisCluster() = default;

void RedisCluster::open()
{
    for (const RedisServer& server : m_address.servers)
        nodeAt(server);
    m_refresh.start(RefreshWhenBroken);
}

QString RedisCluster::problem() const
{
    if (m_ready)
        return {};
    for (const auto& [where, node] : m_nodes) {
        if (!node->isReady())
            return QStringLiteral("%1: %2").arg(where, node->problem());
    }
    return tr("The Redis Cluster doesn't cover all slots.");
}

RedisNode& RedisCluster::nodeAt(const RedisServer& server)
{
    std::unique_ptr<RedisNode>& node = m_nodes[server.shown()];
    if (node)
        return *node;
    node = std::make_unique<RedisNode>(m_address, server);
    RedisSubscriber* subscriber = &node->subscriber();
    connect(node.get(), &RedisNode::ready, this, [this] {
        judge();
        if (!m_ready)
            refresh(); // now there is somebody to ask
    });
    connect(node.get(), &RedisNode::lost, this, &RedisCluster::judge);
    connect(subscriber, &RedisSubscriber::listening, this, &RedisCluster::listening);
    connect(subscriber, &RedisSubscriber::heard, this, &RedisCluster::heard);
    connect(subscriber, &RedisSubscriber::deaf, this, &RedisCluster::deaf);
    connect(subscriber, &RedisSubscriber::refused, this,
            [this, server](const QByteArray& channel, const QByteArray& error) { unplace(channel, error, server); });
    node->open();
    return *node;
}

RedisNode* RedisCluster::anyReadyNode()
{
    const auto isReady = [](const auto& entry) { return entry.second->isReady(); };
    const auto behindLast = m_nodes.upper_bound(m_lastAsked);
    auto found = std::find_if(behindLast, m_nodes.end(), isReady);
    if (found == m_nodes.end())
        found = std::find_if(m_nodes.begin(), behindLast, isReady);
    if (found == m_nodes.end() || !isReady(*found))
        return nullptr;
    m_lastAsked = found->first;
    return found->second.get();
}

void RedisCluster::run(RedisRequest request)
{
    runAt(nodeFor(request), request);
}

RedisNode* RedisCluster::nodeFor(const RedisRequest& request)
{
    if (request.server) {
        const auto node = m_nodes.find(request.server->shown());
        return node == m_nodes.end() ? nullptr : node->second.get();
    }
    return request.key.isEmpty() ? anyReadyNode() : m_slots[std::size_t(slotOf(request.key))];
}

QList<RedisServer> RedisCluster::primaries() const
{
    const std::set<const RedisNode*> nodes(m_slots.begin(), m_slots.end());
    QList<RedisServer> servers;
    for (const RedisNode* node : nodes) {
        if (node)
            servers.append(node->server());
    }
    return servers;
}

void RedisCluster::runAt(RedisNode* node, const RedisRequest& request)
{
    if (!node || !node->isReady()) {
        request.lose();
        return;
    }
    node->run(request, this, [this, request, asked = node->server()](const RedisReply& reply) {
        if (reply.isError())
            take(request, reply, asked);
        else
            request.finish(reply);
    });
}

void RedisCluster::take(const RedisRequest& request, const RedisReply& reply, const RedisServer& asked)
{
    if (reply.text.startsWith("CLUSTERDOWN"))
        refreshSoon();
    const bool later = reply.text.startsWith("TRYAGAIN");
    const auto redirection = Redirection::from(reply.text, asked);
    if (!later && !redirection) {
        request.finish(reply);
        return;
    }
    if (request.retries == MaxRetries) {
        RedisReply notNow = reply;
        notNow.text = "TRYAGAIN " + tr("The keys are on their way to another server.").toUtf8();
        request.finish(notNow);
        return;
    }
    RedisRequest next = request;
    ++next.retries;
    next.asking = redirection && !redirection->moved;
    if (redirection && redirection->moved) {
        m_slots[std::size_t(redirection->slot)] = &nodeAt(redirection->server);
        refreshSoon();
    }
    again(next, redirection ? &redirection->server : nullptr);
}

/// At that server, or at the one that the map names by then.
void RedisCluster::again(RedisRequest request, const RedisServer* where)
{
    RedisNode* node = where ? &nodeAt(*where) : nullptr;
    if (node && node->isReady()) {
        runAt(node, request);
        return;
    }
    request.asking = false;
    QTimer::singleShot(RetryPause, this, [this, request] {
        RedisNode* const then = m_slots[std::size_t(slotOf(request.key))];
        if ((then && then->isReady()) || request.retries >= MaxRetries) {
            run(request);
        } else {
            RedisRequest next = request;
            ++next.retries;
            again(next, nullptr);
        }
    });
}

void RedisCluster::refresh()
{
    if (m_refreshing)
        return;
    RedisNode* const node = anyReadyNode();
    if (!node) {
        for (const RedisServer& server : m_address.servers)
            nodeAt(server);
        m_refresh.start(RefreshWhenBroken);
        return;
    }
    m_refreshing = true;
    const RedisRequest request{RedisRequest::Kind::Command, {}, {{"CLUSTER", "SLOTS"}}, this, {}};
    node->run(request, this, [this, asked = node->server()](const RedisReply& reply) {
        m_refreshing = false;
        if (reply.isError())
            qCWarning(lcRelay).noquote() << "No cluster at" << asked.shown() << QString::fromUtf8(reply.text);
        if (const std::vector<SlotRange> ranges = readSlots(reply, asked); !ranges.empty())
            apply(ranges);
        judge();
    });
}

void RedisCluster::refreshSoon()
{
    if (!m_refreshing && (!m_refresh.isActive() || m_refresh.remainingTime() > RefreshWhenBroken))
        m_refresh.start(RefreshWhenBroken);
}

void RedisCluster::apply(const std::vector<SlotRange>& ranges)
{
    m_slots.fill(nullptr);
    QList<RedisServer> named;
    for (const SlotRange& range : ranges) {
        std::fill(m_slots.begin() + range.first, m_slots.begin() + range.last + 1, &nodeAt(range.servers.constFirst()));
        for (const RedisServer& server : range.servers) {
            nodeAt(server); // a replica may be the next primary
            named.append(server);
        }
    }
    for (const QByteArray& channel : m_channels.keys())
        place(channel);
    dropNodesBut(named);
}

void RedisCluster::dropNodesBut(const QList<RedisServer>& servers)
{
    for (auto node = m_nodes.begin(); node != m_nodes.end();) {
        if (servers.contains(node->second->server())) {
            ++node;
            continue;
        }
        // It tells those who wait, but no more after that.
        RedisNode* const gone = node->second.release();
        node = m_nodes.erase(node);
        gone->disconnect(this);
        gone->drop(tr("The cluster knows it no more."));
        gone->deleteLater();
    }
}

void RedisCluster::place(const QByteArray& channel)
{
    const auto entry = m_channels.find(channel);
    if (entry == m_channels.end())
        return;
    RedisNode* const owner = m_slots[std::size_t(slotOf(channel))];
    RedisNode* const before = std::exchange(*entry, owner);
    if (owner == before)
        return;
    if (before)
        before->subscriber().remove(channel);
    if (owner)
        owner->subscriber().add(channel);
}

/// Its slot is elsewhere: it goes there with the next map.
void RedisCluster::unplace(const QByteArray& channel, const QByteArray& error, const RedisServer& by)
{
    const auto entry = m_channels.find(channel);
    if (entry == m_channels.end() || !*entry || (*entry)->server() != by)
        return;
    *entry = nullptr;
    if (const auto redirection = Redirection::from(error, by)) {
        m_slots[std::size_t(redirection->slot)] = &nodeAt(redirection->server);
        place(channel);
    }
    refreshSoon();
}

void RedisCluster::subscribe(const QByteArray& channel)
{
    m_channels.insert(channel, nullptr);
    place(channel);
}

void RedisCluster::unsubscribe(const QByteArray& channel)
{
    if (RedisNode* const node = m_channels.take(channel))
        node->subscriber().remove(channel);
}

void RedisCluster::judge()
{
    const bool covered =
        std::all_of(m_slots.begin(), m_slots.end(), [](const RedisNode* node) { return node && node->isReady(); });
    const bool placed = std::all_of(m_channels.cbegin(), m_channels.cend(), [](const RedisNode* node) { return node; });
    if (!covered || !placed)
        refreshSoon();
    else if (!m_refresh.isActive())
        m_refresh.start(RefreshWhenSound);
    if (std::exchange(m_ready, covered) == covered)
        return;
    if (covered)
        Q_EMIT ready();
    else
        Q_EMIT lost();
}

} // namespace bytecrowds::relay
