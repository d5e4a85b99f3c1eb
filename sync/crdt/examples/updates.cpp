// What a server can do with updates alone, without a document in memory.
#include "sync/crdt/doc.h"
#include "sync/crdt/update.h"

#include <iostream>
#include <random>
#include <vector>

using namespace bytecrowds::crdt;

int main()
{
    std::vector<Bytes> log;
    Doc writer(DocOptions{[] { return std::random_device()(); }});
    const Subscription logging = writer.onUpdate(
        [&log](ByteView update, const Transaction&) { log.emplace_back(update.begin(), update.end()); });
    writer.text("story").insert(Utf16(0), "once upon ");
    writer.text("story").insert(Utf16(10), "a time");

    // Everything here answers with bytes, or says in a sentence why it can't.
    const std::vector<ByteView> updates(log.begin(), log.end());
    const auto merged = mergeUpdates(updates);
    if (const auto* error = std::get_if<DecodeError>(&merged)) {
        std::cerr << error->sentence << '\n';
        return 1;
    }
    const Bytes& state = std::get<Bytes>(merged);
    Doc reader(DocOptions{[] { return std::random_device()(); }});
    if (reader.applyUpdate(state))
        return 1;
    std::cout << "two updates, merged: " << reader.text("story").toString() << '\n';

    const auto known = std::get<StateVector>(stateVectorOfUpdate(log[0]));
    const auto rest = std::get<Bytes>(diffUpdate(state, known));
    const auto extent = std::get<UpdateExtent>(extentOfUpdate(rest));
    std::cout << "of which the reader lacks: " << extent.to.clocks().size() << " client up to "
              << extent.to.clock(writer.clientId()) << '\n';

    const auto v2 = std::get<Bytes>(convertUpdate(state, UpdateFormat::V1, UpdateFormat::V2));
    std::cout << state.size() << " bytes in V1, " << v2.size() << " in V2\n";
}
