#include "sync/protocol/message.h"

#include "sync/crdt/bytes.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds::protocol;
using bytecrowds::crdt::require;

namespace {

/// Which of a message's payloads are encoded without it.
struct Written
{
    template<typename Whole>
    Bytes operator()(const Whole& message) const
    {
        return encode(message);
    }
    Bytes operator()(const SyncStep2& message) const { return encodeSyncStep2(message.update); }
    Bytes operator()(const SyncUpdate& message) const { return encodeSyncUpdate(message.update); }
    Bytes operator()(const AwarenessUpdate& message) const { return encodeAwareness(message.update); }
};

} // namespace

/// A frame of the wire: what is understood is written again as what is understood in the same way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto decoded = decode({data, size});
    if (const auto* error = std::get_if<DecodeError>(&decoded)) {
        require(!error->sentence.empty(), "A frame is refused without a sentence.");
        return 0;
    }
    const Message& message = std::get<Message>(decoded);
    const Bytes once = std::visit(Written(), message);
    const auto again = decode(once);
    require(std::holds_alternative<Message>(again), "A written message cannot be read.");
    require(std::get<Message>(again).index() == message.index(), "A message is of another kind when written.");
    require(std::visit(Written(), std::get<Message>(again)) == once, "A message is another when written.");
    return 0;
}
