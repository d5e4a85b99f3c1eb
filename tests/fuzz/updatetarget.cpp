#include "tests/fuzz/updatetarget.h"

#include "sync/crdt/update.h"
#include "tests/fuzz/content.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"

namespace bytecrowds::crdt {

namespace {

enum Options : std::uint8_t
{
    KeepDeleted = 1,
    WithContent = 2,
    TypedInto = 4,
    WithWaiting = 8,
};

constexpr ClientId Ours = 1000;

std::unique_ptr<Doc> docFor(std::uint8_t options)
{
    const bool collects = !(options & KeepDeleted);
    auto doc = options & WithContent ? docWithContent(Ours, collects) : emptyDoc(Ours, collects);
    if (options & TypedInto) {
        doc->text("t").insert(Utf16(0), "typed");
        doc->text("t").erase(Utf16(2), Utf16(3));
    }
    if (options & WithWaiting) {
        const std::uint8_t waiting[] = {1, 1, 7, 2, 0xC4, 3, 90, 3, 91, 1, 'w', 1, 2, 1, 100, 1};
        require(!doc->applyUpdate(waiting), "What waits was refused.");
    }
    return doc;
}

/// Looks at everything that changes, so that the document must take the general ways, and writes down what it tells.
class Watcher
{
public:
    explicit Watcher(Doc& doc)
        : m_onText(doc.text("t").observe([](const TextEvent&) {}))
        , m_onMap(doc.map("m").observeDeep([](const std::vector<Event>&) {}))
        , m_onUpdate(doc.onUpdate([this](ByteView update, const Transaction&) { updates.emplace_back(update.begin(), update.end()); }))
    {
    }

    std::vector<Bytes> updates;

private:
    Subscription m_onText, m_onMap, m_onUpdate;
};

/// The state can be read by whoever has nothing, in both formats.
void requireReadable(const Doc& doc)
{
    for (const UpdateFormat format : {UpdateFormat::V1, UpdateFormat::V2}) {
        const auto reader = emptyDoc(Ours + 1);
        require(!reader->applyUpdate(doc.encodeStateAsUpdate({}, format), nullptr, format), "A state was refused.");
        requireSame(reader->check(), {}, "A state leads to a broken document.");
        require(reader->stateVector().covers(doc.stateVector()), "A state leads to less.");
        if (!doc.hasPending()) {
            require(reader->stateVector() == doc.stateVector(), "A state leads to another state vector.");
            require(!reader->hasPending(), "Something waits in a reader that waits nowhere else.");
        }
    }
}

} // namespace

void fuzzUpdate(ByteView bytes, UpdateFormat format)
{
    Input input(bytes);
    const std::uint8_t options = input.byte();
    const ByteView update = input.rest();
    const auto doc = docFor(options), watched = docFor(options);
    const Bytes before = doc->encodeStateAsUpdate();
    const StateVector vectorBefore = doc->stateVector();
    Watcher watcher(*watched);

    const auto error = doc->applyUpdate(update, nullptr, format);
    const auto watchedError = watched->applyUpdate(update, nullptr, format);
    require(error.has_value() == watchedError.has_value(), "An update is refused only when somebody looks, or nobody.");
    requireSame(doc->check(), {}, "A document is broken.");
    requireSame(watched->check(), {}, "A watched document is broken.");
    const Bytes after = doc->encodeStateAsUpdate();
    requireSame(toHex(after), toHex(watched->encodeStateAsUpdate()), "An update does something else when somebody looks.");
    requireSame(describe(*doc), describe(*watched), "An update looks otherwise when somebody looks.");
    if (error) {
        require(!error->sentence.empty(), "An update was refused without a word.");
        require(after == before && watcher.updates.empty(), "A refused update has changed something.");
        return;
    }
    require(doc->stateVector().covers(vectorBefore), "An update has taken something away.");
    requireReadable(*doc);

    // Whoever hears what the document tells has the same, save what waits.
    const auto follower = docFor(options);
    for (const Bytes& told : watcher.updates)
        require(!follower->applyUpdate(told), "What a document tells was refused.");
    requireSame(follower->check(), {}, "What a document tells breaks another.");
    require(follower->stateVector() == doc->stateVector(), "What a document tells leads to another state vector.");

    // Once more it changes nothing.
    require(!doc->applyUpdate(update, nullptr, format), "An update was refused the second time.");
    requireSame(doc->check(), {}, "An update breaks a document that has it.");
    require(doc->stateVector() == follower->stateVector(), "An update that is here leads to another state vector.");
}

} // namespace bytecrowds::crdt
