#include "tests/fuzz/content.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::crdt;

/// A byte of options (1: a document with content), then small updates, each a byte of length and as many bytes. They may
/// be applied without a transaction where nobody looks, and must do the same where somebody does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    const bool hasContent = input.byte() & 1;
    const auto make = [hasContent] { return hasContent ? docWithContent(1000) : emptyDoc(1000); };
    const auto doc = make(), watched = make(), merely = make();
    const Subscription onText = watched->text("t").observe([](const TextEvent&) {});
    const Subscription onUpdate = merely->onUpdate([](ByteView, const Transaction&) {});
    while (!input.atEnd()) {
        const ByteView update = input.chunk();
        const bool isRefused = doc->applyUpdate(update).has_value();
        require(watched->applyUpdate(update).has_value() == isRefused && merely->applyUpdate(update).has_value() == isRefused,
                "An update is refused only when somebody looks, or nobody.");
        requireSame(doc->check(), {}, "A document is broken.");
        const Bytes state = doc->encodeStateAsUpdate();
        require(state == watched->encodeStateAsUpdate(), "An update does something else when somebody looks.");
        require(state == merely->encodeStateAsUpdate(), "An update does something else when somebody hears of updates.");
    }
    requireSame(watched->check() + merely->check(), {}, "A watched document is broken.");
    const std::string words = describe(*doc);
    requireSame(words, describe(*watched), "An update looks otherwise when somebody looks.");
    requireSame(words, describe(*merely), "An update looks otherwise when somebody hears of updates.");
    return 0;
}
