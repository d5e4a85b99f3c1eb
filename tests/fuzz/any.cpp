#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/encoding.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace bytecrowds::crdt;

/// A value as lib0 writes it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Decoder decoder({data, size});
    const Value value = decoder.readAny();
    if (decoder.failed())
        return 0;
    Encoder once, twice;
    once.writeAny(value);
    Decoder reader(once.bytes());
    twice.writeAny(reader.readAny());
    require(reader.atEnd() && !reader.failed(), "A written value cannot be read.");
    require(std::ranges::equal(once.bytes(), twice.bytes()), "A value is another when written.");
    require(canonicalJson(toJson(value)) == toJson(value), "A value becomes JSON that is not canonical.");
    return 0;
}
