#include "tests/fuzz/content.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::crdt;

/// A byte of format, then a snapshot: a document that keeps its history shows it, and gives it to another.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    const UpdateFormat format = input.byte() & 1 ? UpdateFormat::V2 : UpdateFormat::V1;
    const auto decoded = Snapshot::decode(input.rest(), format);
    if (!std::holds_alternative<Snapshot>(decoded))
        return 0;
    const Snapshot& snapshot = std::get<Snapshot>(decoded);
    for (const UpdateFormat each : {UpdateFormat::V1, UpdateFormat::V2}) {
        const auto again = Snapshot::decode(snapshot.encode(each), each);
        require(std::holds_alternative<Snapshot>(again), "A written snapshot cannot be read.");
        require(std::get<Snapshot>(again) == snapshot, "A snapshot is another when written.");
    }
    const auto doc = docWithContent(1000, false);
    const Utf16 length = doc->text("t").utf16Length();
    (void)snapshot.contains(contentUpdate());
    const std::string text = doc->text("t").toString(snapshot);
    const Delta delta = doc->text("t").toDelta(snapshot);
    const Snapshot now = doc->snapshot();
    (void)doc->text("t").toDelta(now, &snapshot);
    (void)doc->text("t").toDelta(snapshot, &now);
    (void)doc->array("a").elements(snapshot);
    (void)doc->map("m").element("k", snapshot);
    requireSame(doc->check(), {}, "Looking back breaks a document.");
    // A snapshot that was made up may cut a pair of surrogates, and leave half of one on each side.
    require(doc->text("t").utf16Length() == length, "Looking back changes a document.");

    const auto restored = emptyDoc(1001, false);
    if (doc->restore(snapshot, *restored)) {
        requireSame(restored->check(), {}, "A restored document is broken.");
        if (!restored->hasPending()) { // a snapshot that was made up may leave out what the rest depends on
            requireSame(restored->text("t").toString(), text, "A restored text is another.");
            require(restored->text("t").toDelta() == delta, "A restored text has other formats.");
        }
    }
    requireSame(doc->check(), {}, "Restoring breaks a document.");
    return 0;
}
