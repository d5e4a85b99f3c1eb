#include "tests/bench/crowdbench.h"

#include "sync/crdt/text.h"
#include "tests/bench/documents.h"
#include "tests/bench/report.h"

#include <algorithm>

namespace bytecrowds::bench {

using crdt::Bytes;
using crdt::Doc;
using crdt::Utf16;

void benchCrowd(const Options& options)
{
    constexpr std::size_t Writers = 100;
    const std::size_t inserts = 100 * std::size_t(options.scale);
    std::vector<Bytes> states;
    for (std::size_t writer = 0; writer < Writers; ++writer) {
        const auto doc = makeDoc(writer + 1);
        for (std::size_t i = 0; i < inserts; ++i)
            doc->text("text").insert(Utf16(0), std::string(1, char('a' + (writer + i) % 26)));
        states.push_back(doc->encodeStateAsUpdate());
    }
    std::string outcome;
    for (const std::string name : {"ascending", "descending"}) {
        if (options.isWanted(name)) {
            std::unique_ptr<Doc> doc;
            const Times times = measure(
                options.runs, [&] { doc = makeDoc(1000); },
                [&] {
                    for (const Bytes& state : states)
                        applyTo(*doc, state);
                });
            const std::string text = doc->text("text").toString();
            require(outcome.empty() || text == outcome, "the order of updates made another text");
            outcome = text;
            report({"crowd", options.scale, name},
                   {{"ms", times.median}, {"minMs", times.least}, {"runs", double(times.runs)}, {"inserts", double(inserts)}},
                   sha256(text));
        }
        std::reverse(states.begin(), states.end());
    }
}

} // namespace bytecrowds::bench
