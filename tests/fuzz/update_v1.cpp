#include "tests/fuzz/target.h"
#include "tests/fuzz/updatetarget.h"

using namespace bytecrowds::crdt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzUpdate({data, size}, UpdateFormat::V1);
    return 0;
}
