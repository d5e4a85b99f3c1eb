#include "sync/crdt/undostacks.h"
#include "tests/fuzz/content.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::crdt;

/// A copy as it is loaded: a chunk of what may be damaged of it (an update), then undo steps. Whatever they say, the
/// document stays sound when they are restored, undone and redone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    const ByteView part = input.chunk();
    const auto decoded = UndoStacks::decode(input.rest());
    if (!std::holds_alternative<UndoStacks>(decoded))
        return 0;
    const UndoStacks& stacks = std::get<UndoStacks>(decoded);
    const Bytes encoded = stacks.encode();
    const auto again = UndoStacks::decode(encoded);
    require(std::holds_alternative<UndoStacks>(again), "Written steps cannot be read.");
    require(std::get<UndoStacks>(again).encode() == encoded, "Steps are others when written.");

    const auto doc = emptyDoc(1000);
    doc->holdGarbage();
    require(!doc->applyUpdate(contentUpdate()), "The content was refused.");
    (void)doc->applyUpdate(part);
    doc->collectGarbage(stacks.deleted());
    requireSame(doc->check(), {}, "Loading breaks a document.");
    UndoOptions options;
    options.now = [] { return std::chrono::milliseconds(0); };
    options.maxSteps = 50;
    options.maxDeleted = 1000;
    UndoManager undo(*doc, options);
    undo.restore(stacks);
    requireSame(doc->check(), {}, "Restoring steps breaks a document.");
    for (int i = 0; i < 3; ++i) {
        undo.undo();
        undo.undo();
        undo.redo();
        requireSame(doc->check(), {}, "Undoing breaks a document.");
    }
    const auto kept = UndoStacks::decode(undo.stacks().encode());
    require(std::holds_alternative<UndoStacks>(kept), "The steps of a manager cannot be read.");
    const auto reader = emptyDoc(2000);
    require(!reader->applyUpdate(doc->encodeStateAsUpdate()), "A document's state cannot be read.");
    requireSame(describe(*reader), describe(*doc), "Undone edits make another document elsewhere.");
    return 0;
}
