#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/utf8.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <string_view>

using namespace bytecrowds::crdt;

/// JSON text, as JSON.parse reads it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (!isValidUtf8(text))
        return 0;
    const auto canonical = canonicalJson(text);
    const auto value = parseJson(text);
    require(canonical.has_value() == value.has_value(), "JSON has a value but no canonical form, or none but a form.");
    if (!canonical)
        return 0;
    require(isValidUtf8(*canonical), "Canonical JSON is no UTF-8.");
    require(canonicalJson(*canonical) == canonical, "Canonical JSON has another canonical form.");
    require(parseJson(toJson(*value)).has_value(), "What was read is written as no JSON.");
    return 0;
}
