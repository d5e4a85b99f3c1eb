#include "sync/relay/redisroute.h"

#include "sync/relay/rediscluster.h"
#include "sync/relay/redisprimary.h"

namespace bytecrowds::relay {

std::unique_ptr<RedisRoute> RedisRoute::to(const RedisAddress& address)
{
    if (address.topology == RedisAddress::Topology::Cluster)
        return std::make_unique<RedisCluster>(address);
    return std::make_unique<RedisPrimary>(address);
}

} // namespace bytecrowds::relay
