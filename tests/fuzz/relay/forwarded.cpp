#include "sync/relay/bytearray.h"
#include "sync/relay/trustedproxies.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::Input;
using crdt::require;

/// What X-Forwarded-For and Forwarded say (each a byte of length and as many bytes) when they come from a stranger, and
/// when a trusted proxy has written the stranger's address behind them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const TrustedProxies proxies =
        std::get<TrustedProxies>(TrustedProxies::parse(QStringLiteral("10.0.0.0/8,2001:db8::/32")));
    static const QHostAddress proxy(QStringLiteral("10.0.0.1")), stranger(QStringLiteral("203.0.113.5"));
    Input input({data, size});
    const QByteArray forwardedFor = toByteArray(input.chunk()), forwarded = toByteArray(input.chunk());
    require(proxies.client(stranger, forwardedFor, forwarded) == stranger, "A stranger is believed.");
    require(!proxies.client(proxy, forwardedFor, forwarded).isNull(), "Nobody asks.");

    require(proxies.client(proxy, forwardedFor + ", 203.0.113.5", {}) == stranger, "A stranger hides.");
    require(proxies.client(proxy, forwardedFor + ",203.0.113.5, 10.0.0.2", {}) == stranger, "A stranger hides.");
    require(proxies.client(proxy, {}, forwarded + ", for=203.0.113.5;host=\"a,b\\\"\"") == stranger,
            "A stranger hides.");
    require(proxies.client(proxy, {}, forwarded + ",for=\"203.0.113.5:80\", for=10.0.0.2") == stranger,
            "A stranger hides.");
    const QHostAddress told = proxies.client(proxy, forwardedFor + ",203.0.113.5", forwarded);
    require(told == stranger || told == proxy, "A stranger is somebody else.");
    return 0;
}
