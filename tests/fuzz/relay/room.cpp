#include "sync/protocol/closecode.h"
#include "sync/relay/bytearray.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/relay/house.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::Input;
using crdt::require;
using tests::waitFor;
using tests::WireClient;

/// Messages of one replica, each a byte of length and as many bytes, in a crowd that another one is in: it stays, and
/// has the relay's document. The one that sends nonsense goes, and is told why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::House house;
    static int crowds = 0;
    const QUrl crowd = house.webSocketUrl(QStringLiteral("c%1").arg(++crowds));
    WireClient ada, bob;
    ada.open(crowd);
    bob.open(crowd);
    require(waitFor([&] { return ada.isSynced() && bob.isSynced(); }), "Nobody comes into a crowd.");

    Input input({data, size});
    while (!input.atEnd())
        ada.send(toByteArray(input.chunk()));
    // One after the other: an answer to this comes behind all that.
    const int heard = ada.awarenessMessages();
    ada.send(toByteArray(protocol::encode(protocol::QueryAwareness())));
    require(waitFor([&] { return ada.awarenessMessages() > heard || !ada.isOpening(); }), "A replica is not answered.");
    if (!ada.isOpening())
        require(ada.closeCode() == protocol::BadMessage && !ada.closeReason().isEmpty(),
                "A replica goes without a word.");

    WireClient carol;
    carol.open(crowd);
    require(waitFor([&] { return carol.isSynced() && bob.isSynced(); }), "Somebody else has to go.");
    crdt::requireSame(carol.doc().check(), {}, "The relay's document is broken.");
    crdt::requireSame(bob.doc().check(), {}, "A replica's document is broken.");
    require(waitFor([&] { return carol.doc().encodeStateAsUpdate() == bob.doc().encodeStateAsUpdate(); }, 2000),
            "Two replicas have different documents.");
    return 0;
}
