#pragma once

#include "sync/relay/redisaddress.h"
#include "sync/relay/redisreply.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace bytecrowds::relay {

/// What a cluster says of its slots. https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/
inline constexpr int SlotCount = 16384;

/// CRC16 (XMODEM) of the part between the first { and the } behind it, or of the whole key when that is empty.
int slotOf(QByteArrayView key);

struct SlotRange
{
    int first = 0;
    int last = 0;               // included
    QList<RedisServer> servers; // the primary, then its replicas
};

/// Of CLUSTER SLOTS. `asked` is where a server is that doesn't say it. Ranges that make no sense are left out.
std::vector<SlotRange> readSlots(const RedisReply& reply, const RedisServer& asked);

/// "MOVED <slot> <host>:<port>", or ASK.
struct Redirection
{
    bool moved = false; ///< for good; else this time alone
    int slot = 0;
    RedisServer server;

    static std::optional<Redirection> from(const QByteArray& error, const RedisServer& asked);
};

} // namespace bytecrowds::relay
