#include "sync/crdt/update.h"
#include "tests/fuzz/content.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::crdt;

/// A byte of format, a state vector (a byte of length and as many bytes), then an update: what of it that replica lacks
/// is what a document that has taken it would send.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    const UpdateFormat format = input.byte() & 1 ? UpdateFormat::V2 : UpdateFormat::V1;
    const auto decoded = StateVector::decode(input.chunk());
    const StateVector known = std::holds_alternative<StateVector>(decoded) ? std::get<StateVector>(decoded) : StateVector();
    const ByteView update = input.rest();
    const auto diff = diffUpdate(update, known, format);
    const auto doc = emptyDoc(1000);
    const bool isRefused = doc->applyUpdate(update, nullptr, format).has_value();
    require(isRefused == std::holds_alternative<DecodeError>(diff), "A bad update has a diff, or a good one has none.");
    if (isRefused)
        return 0;
    require(!emptyDoc(1001)->applyUpdate(std::get<Bytes>(diff), nullptr, format), "A diff was refused.");

    const Bytes state = doc->encodeStateAsUpdate({}, format);
    const Bytes lacking = doc->encodeStateAsUpdate(known, format);
    const Bytes cut = std::get<Bytes>(diffUpdate(state, known, format));
    // A document notes a key also where a neighbour tells it, and what goes through a diff does not, as in Yjs.
    if (!doc->hasPending())
        requireSame(toHex(std::get<Bytes>(diffUpdate(lacking, {}, format))),
                    toHex(std::get<Bytes>(diffUpdate(cut, {}, format))), "The diff of a state is not what its document sends.");

    // Who has some of it and takes in the rest has all.
    const auto reader = emptyDoc(1002), other = emptyDoc(1003);
    require(!reader->applyUpdate(state, nullptr, format), "A state was refused.");
    require(!reader->applyUpdate(lacking, nullptr, format), "What is lacking was refused.");
    requireSame(reader->check(), {}, "What is lacking breaks a document.");
    require(reader->stateVector().covers(doc->stateVector()), "What is lacking leads to less.");
    if (!doc->hasPending())
        require(reader->stateVector() == doc->stateVector(), "What is lacking leads to another state vector.");
    require(!other->applyUpdate(cut, nullptr, format), "A diff was refused.");
    requireSame(other->check(), {}, "A diff breaks a document.");
    return 0;
}
