#include "sync/protocol/limits.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/requesthead.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::Input;
using crdt::require;

namespace {

using Parsed = std::variant<RequestHead, RequestHead::Refusal, RequestHead::Incomplete>;

bool isOneLine(const QByteArray& text)
{
    return !text.contains('\r') && !text.contains('\n');
}

void check(const RequestHead& head)
{
    require(!head.method.isEmpty() && head.target.startsWith('/'), "A request asks for nothing.");
    require(isOneLine(head.method) && isOneLine(head.target), "A line end is in the first line.");
    require(head.path() == head.target.first(head.path().size()), "A path is no part of its target.");
    require(head.contentLength >= 0 && head.contentLength <= qint64(protocol::MaxBodyBytes), "A body is too large.");
    for (const auto& [name, value] : head.headers) {
        require(!name.isEmpty() && name == name.toLower() && isOneLine(name) && isOneLine(value), "A header is odd.");
        require(head.joinedHeader(name).contains(value), "A header is lost.");
    }
    require(!head.isWebSocketUpgrade() || head.header("upgrade").toLower() == "websocket",
            "An upgrade leads elsewhere.");
}

bool areSame(const Parsed& one, const Parsed& other)
{
    if (one.index() != other.index())
        return false;
    if (const auto* refusal = std::get_if<RequestHead::Refusal>(&one))
        return refusal->status == std::get<RequestHead::Refusal>(other).status;
    const auto* head = std::get_if<RequestHead>(&one);
    return !head || head->headers == std::get<RequestHead>(other).headers;
}

} // namespace

/// A byte of how many bytes come at once, then those of a connection, which the listener looks at from their begin
/// whenever more have come: what it once decided stays so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    const qsizetype step = 1 + input.byte();
    const QByteArray bytes = toByteArray(input.rest());
    const QByteArrayView seen = QByteArrayView(bytes).first(std::min(bytes.size(), RequestHead::MaxBytes));
    const Parsed whole = RequestHead::parse(seen);
    if (const auto* head = std::get_if<RequestHead>(&whole))
        check(*head);
    if (const auto* refusal = std::get_if<RequestHead::Refusal>(&whole))
        require(refusal->status >= 400 && *refusal->sentence, "A request is refused without a reason.");
    for (qsizetype come = 0; come < seen.size(); come += step) {
        const Parsed early = RequestHead::parse(seen.first(come));
        require(std::holds_alternative<RequestHead::Incomplete>(early) || areSame(early, whole),
                "A request was decided too early.");
    }
    return 0;
}
