#include "sync/relay/bytearray.h"
#include "sync/relay/crowdkeys.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/relay/house.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"
#include "tests/relay/redistestclient.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::Input;
using crdt::require;
using tests::waitFor;
using tests::WireClient;

namespace {

constexpr const char* Fields[] = {"state", "stateAt", "text", "language", "createdAt", "updatedAt", "authorizedEmails"};

/// In, or sent away.
bool isAnswered(const WireClient& client)
{
    return client.isSynced() || !client.isOpening();
}

} // namespace

/// What others have written to a crowd's place in Redis, each a byte of kind, then a byte of length and as many bytes:
/// a field of its hash, an entry of its log, a message of another relay. Kind 0x80: a replica comes first.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::House house;
    static TestClient redis(house.redisUrl());
    static const bool isThere = redis.isThere();
    require(isThere, "There is no Redis.");
    static int crowds = 0;
    const QString id = QStringLiteral("c%1").arg(++crowds);
    const QByteArray hash = hashKey(id), log = logKey(id), channel = channelKey(id);
    bool isClosed = false;
    WireClient ada, bob;
    Input input({data, size});
    while (!input.atEnd()) {
        constexpr std::size_t Append = std::size(Fields), Publish = Append + 1;
        const std::size_t kind = input.byte();
        const QByteArray content = toByteArray(input.chunk());
        if (kind & 0x80 && !ada.isOpening()) {
            ada.open(house.webSocketUrl(id));
            require(waitFor([&] { return isAnswered(ada); }), "A replica is not answered.");
        }
        switch (const std::size_t what = (kind & 0x7f) % (Publish + 1)) {
        case Append:
            redis.ask(hash, {"XADD", log, "*", "by", "another relay", "u", content});
            break;
        case Publish:
            redis.ask(channel, {"PUBLISH", channel, "0123456789abcdef" + content});
            break;
        default:
            isClosed |= Fields[what] == QByteArray("authorizedEmails");
            redis.ask(hash, {"HSET", hash, Fields[what], content});
        }
    }
    bob.open(house.webSocketUrl(id));
    require(waitFor([&] { return isAnswered(bob); }), "A replica is not answered.");
    require(!isClosed || !bob.isSynced(), "A guest is in a crowd that is not open to all.");
    require(bob.isSynced() || !bob.closeReason().isEmpty(), "A replica goes without a word.");
    crdt::requireSame(bob.doc().check(), {}, "The relay's document is broken.");
    return 0;
}
