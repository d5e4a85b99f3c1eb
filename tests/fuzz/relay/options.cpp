#include "sync/relay/options.h"

#include "sync/relay/bytearray.h"
#include "sync/relay/origincheck.h"
#include "sync/relay/redisaddress.h"
#include "tests/fuzz/relay/quiet.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <QTemporaryFile>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::require;

namespace {

/// Empty when it is refused, else what a file would say that means the same.
QString listingOf(const QByteArray& config)
{
    static QTemporaryFile file;
    static const bool isOpen = file.open();
    require(isOpen && file.resize(0) && file.seek(0) && file.write(config) == config.size() && file.flush(),
            "The file of the fuzzer cannot be written.");
    const QStringList arguments{QStringLiteral("relay"), QStringLiteral("--config"), file.fileName()};
    const auto started = ParsedOptions::parse(arguments, {});
    const auto checked = ParsedOptions::parse(arguments + QStringList{QStringLiteral("--check-config")}, {});
    require(started.options.has_value() == (checked.exitCode == 0), "What can be used is not what is said to be.");
    require(started.options || (started.exitCode == 1 && !started.text.isEmpty()),
            "Options are refused without a reason.");
    return checked.exitCode == 0 ? checked.text : QString();
}

void checkRedis(const QString& text)
{
    const auto parsed = RedisAddress::parse(text);
    if (const QString* sentence = std::get_if<QString>(&parsed)) {
        require(!sentence->isEmpty(), "An address is refused without a sentence.");
        return;
    }
    const RedisAddress& address = std::get<RedisAddress>(parsed);
    using Topology = RedisAddress::Topology;
    require(!address.servers.isEmpty() && address.database >= 0, "A Redis is nowhere.");
    require(address.topology != Topology::Single || address.servers.size() == 1, "One Redis is in two places.");
    require(address.topology != Topology::Sentinel || !address.primaryName.isEmpty(), "A primary has no name.");
    require(!address.shown().isEmpty(), "An address cannot be shown.");
}

void checkLimits(const QString& text)
{
    Limits limits;
    if (!limits.change(text).isEmpty()) {
        require(limits == Limits(), "What was refused has changed a limit.");
        return;
    }
    for (const RateLimit& rate : {limits.create, limits.join, limits.write})
        require(rate.count >= 1 && rate.count <= Limits::MaxCount && rate.window > Milliseconds(0) &&
                    rate.window <= Limits::MaxWindow,
                "A rate is none.");
    for (const int count : {limits.connections, limits.members})
        require(count >= 1 && count <= Limits::MaxCount, "A limit is none.");
}

void checkOrigins(const QString& text)
{
    const auto parsed = OriginCheck::parse(text);
    if (!std::holds_alternative<QByteArrayList>(parsed))
        return;
    const QByteArrayList& origins = std::get<QByteArrayList>(parsed);
    const OriginCheck check({}, origins);
    for (const QByteArray& origin : origins)
        require(check.admits(origin, {}, true), "An origin that was named is not let in.");
    require(!check.admits("https://stranger.example", "relay.example", false) ||
                origins.contains("https://stranger.example"),
            "A stranger is let in.");
}

} // namespace

/// A config file, and the same bytes as an option's value. What names files of this machine is left alone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Quiet quiet;
    const QByteArray bytes = toByteArray({data, size});
    if (bytes.contains("dev") || bytes.contains("proc"))
        return 0;
    const QString text = QString::fromUtf8(bytes);
    checkRedis(text);
    checkLimits(text);
    checkOrigins(text);
    if (const auto proxies = TrustedProxies::parse(text); std::holds_alternative<TrustedProxies>(proxies))
        require(!std::get<TrustedProxies>(proxies).isEmpty(), "No proxy is trusted, and none was refused.");

    const QString listing = listingOf(bytes);
    if (!listing.isEmpty() && !listing.contains(QLatin1String("***"))) // a password is left out
        require(listingOf(listing.toUtf8()) == listing, "What a file says is something else in its own words.");
    return 0;
}
