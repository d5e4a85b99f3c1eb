#include "sync/crdt/update.h"
#include "tests/fuzz/content.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::crdt;

/// A byte of format, then an update: in the other format it does the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    const bool isV2 = input.byte() & 1;
    const UpdateFormat format = isV2 ? UpdateFormat::V2 : UpdateFormat::V1;
    const UpdateFormat otherFormat = isV2 ? UpdateFormat::V1 : UpdateFormat::V2;
    const ByteView update = input.rest();
    const auto converted = convertUpdate(update, format, otherFormat);
    const auto doc = docWithContent(1000), other = docWithContent(1000);
    const bool isRefused = doc->applyUpdate(update, nullptr, format).has_value();
    require(isRefused == std::holds_alternative<DecodeError>(converted), "A bad update was converted, or a good one not.");
    if (isRefused)
        return 0;
    const Bytes& bytes = std::get<Bytes>(converted);
    require(!other->applyUpdate(bytes, nullptr, otherFormat), "A converted update was refused.");
    requireSame(other->check(), {}, "A converted update breaks a document.");
    // V2 puts deletions into order; V1 has no word for some values that V2 has, such as an undefined format.
    const Bytes back = std::get<Bytes>(convertUpdate(bytes, otherFormat, format));
    const Bytes again = std::get<Bytes>(convertUpdate(back, format, otherFormat));
    require(std::get<Bytes>(convertUpdate(again, otherFormat, format)) == back, "An update is another after a way and back.");
    const auto returned = docWithContent(1000);
    require(!returned->applyUpdate(back, nullptr, format), "An update was refused after a way and back.");
    require((isV2 ? returned : doc)->encodeStateAsUpdate() == other->encodeStateAsUpdate(),
            "A converted update does something else.");
    return 0;
}
