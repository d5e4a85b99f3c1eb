#include "tests/crdt/crowd.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::crdt;

/// The bytes choose what replicas edit and in which order they hear of it: the engine does what the slow reference does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t MostBytes = 1024; // the reference is slow
    Input input(ByteView(data, size).first(std::min(size, MostBytes)));
    Crowd crowd([&input](std::size_t count) { return input.below(count); });
    while (!input.atEnd())
        requireSame(crowd.step(), {}, "The engine and the reference differ.");
    requireSame(crowd.meet(), {}, "The engine and the reference differ when all have met.");
    return 0;
}
