#include "sync/crdt/relativeposition.h"
#include "tests/fuzz/content.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::crdt;

/// A relative position, looked for in a document with content.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto decoded = RelativePosition::decode({data, size});
    if (!std::holds_alternative<RelativePosition>(decoded))
        return 0;
    const RelativePosition& position = std::get<RelativePosition>(decoded);
    const auto again = RelativePosition::decode(position.encode());
    require(std::holds_alternative<RelativePosition>(again), "A written position cannot be read.");
    require(std::get<RelativePosition>(again) == position, "A position is another when written.");

    const auto doc = docWithContent(1000);
    const Text& text = doc->text("t");
    if (const auto offset = position.resolve(text)) {
        require(*offset <= text.utf16Length(), "A position lies behind its text.");
        require(RelativePosition::at(text, *offset, position.assoc).resolve(text) == offset, "A place is found elsewhere.");
    }
    if (const auto place = position.resolve(*doc)) {
        const auto found = RelativePosition::at(place->type, place->index, position.assoc).resolve(*doc);
        require(found && found->type == place->type && found->index == place->index, "A place is found elsewhere.");
    }
    requireSame(doc->check(), {}, "Looking for a position breaks a document.");
    return 0;
}
