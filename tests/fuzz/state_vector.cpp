#include "sync/crdt/update.h"
#include "tests/fuzz/content.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::crdt;

/// A state vector; a document answers it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto decoded = StateVector::decode({data, size});
    if (!std::holds_alternative<StateVector>(decoded))
        return 0;
    const StateVector& vector = std::get<StateVector>(decoded);
    require(std::get<StateVector>(StateVector::decode(vector.encode())) == vector, "A state vector is another when written.");
    require(vector.covers(vector), "A state vector does not cover itself.");
    const auto doc = docWithContent(1000);
    const Bytes lacking = doc->encodeStateAsUpdate(vector);
    // A document notes a key also where a neighbour tells it, and what goes through a diff does not, as in Yjs.
    requireSame(toHex(std::get<Bytes>(diffUpdate(lacking, {}))),
                toHex(std::get<Bytes>(diffUpdate(doc->encodeStateAsUpdate(), vector))),
                "A document sends something else than a diff.");
    const auto reader = emptyDoc(1001);
    require(!reader->applyUpdate(lacking), "What a document sends was refused.");
    requireSame(reader->check(), {}, "What a document sends breaks another.");
    return 0;
}
