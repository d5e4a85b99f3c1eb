#include "sync/crdt/awareness.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace bytecrowds::crdt;

/// Awareness updates, each a byte of length and as many bytes, a second apart.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    Awareness people(9);
    Awareness::Milliseconds now{0};
    require(people.setLocalState("{\"name\":\"we\"}", now), "A state was refused.");
    AwarenessChange told;
    const Subscription onChange = people.onChange([&told](const AwarenessChange& change) { told = change; });
    while (!input.atEnd()) {
        now += Awareness::Milliseconds{1000};
        const ByteView update = input.chunk();
        const auto before = people.states();
        const Bytes encodedBefore = people.encodeAll();
        const std::vector<ClientId> named = Awareness::clientsOf(update);
        told = {};
        if (people.apply(update, now)) {
            require(people.states() == before && people.encodeAll() == encodedBefore, "A refused update changes something.");
            require(told.added.empty() && told.updated.empty() && told.removed.empty(), "A refused update is told of.");
            continue;
        }
        require(people.localState().has_value(), "Somebody has taken our state away.");
        const auto isNamed = [&named](ClientId client) { return std::find(named.begin(), named.end(), client) != named.end(); };
        for (const auto& [client, state] : people.states()) {
            const auto old = before.find(client);
            require(isNamed(client) || (old != before.end() && old->second == state), "A state has changed that nobody named.");
        }
        for (const auto& [client, state] : before)
            require(isNamed(client) || people.states().contains(client), "A state has gone that nobody named.");
        for (const auto* clients : {&told.added, &told.updated, &told.removed})
            require(std::all_of(clients->begin(), clients->end(), isNamed), "A change is told of that nobody named.");
        for (const ClientId client : told.added)
            require(!before.contains(client) && people.states().contains(client), "One has come who was here, or is not.");
        for (const ClientId client : told.removed)
            require(before.contains(client) && !people.states().contains(client), "One has gone who was not here, or is.");

        Awareness others(10);
        require(!others.apply(people.encodeAll(), now), "What is encoded was refused.");
        require(others.states() == people.states() || people.states().contains(10), "Others see other states.");
    }
    people.tick(now + Awareness::Timeout + Awareness::Milliseconds{1});
    require(people.states().size() == 1, "Somebody stays for ever.");
    return 0;
}
