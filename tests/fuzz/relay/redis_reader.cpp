#include "sync/relay/bytearray.h"
#include "sync/relay/redisprotocol.h"
#include "sync/relay/redisslots.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::Input;
using crdt::require;

namespace {

struct Answers
{
    std::vector<RedisReply> replies;
    QString problem;
};

Answers read(QByteArrayView bytes, qsizetype step)
{
    RedisReader reader;
    Answers answers;
    for (qsizetype from = 0; from < bytes.size(); from += step) {
        reader.feed(bytes.sliced(from, std::min(step, bytes.size() - from)));
        while (std::optional<RedisReply> reply = reader.next())
            answers.replies.push_back(std::move(*reply));
    }
    answers.problem = reader.problem();
    return answers;
}

bool areSame(const RedisReply& one, const RedisReply& other)
{
    return one.kind == other.kind && one.integer == other.integer && one.text == other.text &&
           std::ranges::equal(one.elements, other.elements, areSame);
}

/// What a cluster says of its slots and of another node.
void readAsCluster(const RedisReply& reply)
{
    const RedisServer asked{{}, QStringLiteral("asked"), 1};
    for (const SlotRange& range : readSlots(reply, asked))
        require(range.first >= 0 && range.first <= range.last && range.last < SlotCount && !range.servers.isEmpty(),
                "Slots are nowhere.");
    if (const auto redirection = Redirection::from(reply.text, asked))
        require(redirection->slot >= 0 && redirection->slot < SlotCount, "A slot is none.");
    const int slot = slotOf(reply.text);
    require(slot >= 0 && slot < SlotCount, "A key has no slot.");
}

} // namespace

/// A byte of how many bytes come at once, then what a Redis answers, in RESP2 or RESP3.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    const qsizetype step = 1 + input.byte();
    const QByteArray bytes = toByteArray(input.rest());
    const Answers whole = read(bytes, std::max<qsizetype>(bytes.size(), 1)), parts = read(bytes, step);
    require(std::ranges::equal(whole.replies, parts.replies, areSame) && whole.problem == parts.problem,
            "What comes in parts is read otherwise.");
    for (const RedisReply& reply : whole.replies)
        readAsCluster(reply);

    const QByteArrayList words{bytes, QByteArray(), "word"};
    const Answers written = read(toResp(words), step);
    require(written.replies.size() == 1 && written.problem.isEmpty(), "A command cannot be read.");
    require(std::ranges::equal(written.replies[0].elements, words, {}, &RedisReply::text), "A command is another one.");
    return 0;
}
