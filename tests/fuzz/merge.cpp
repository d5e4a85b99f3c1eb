#include "sync/crdt/update.h"
#include "tests/fuzz/content.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace bytecrowds::crdt;

namespace {

/// Of two, the farthest of each client.
void extend(StateVector& vector, const StateVector& other)
{
    for (const auto& [client, clock] : other.clocks())
        vector.set(client, std::max(vector.clock(client), clock));
}

} // namespace

/// A byte of format, then updates, each a byte of length and as many bytes. What of them is good is merged, in one step
/// and two by two. That this does what they do one by one, `program` shows for what replicas make.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input input({data, size});
    const UpdateFormat format = input.byte() & 1 ? UpdateFormat::V2 : UpdateFormat::V1;
    std::vector<ByteView> updates;
    std::vector<ByteView> all;
    StateVector extent;
    while (!input.atEnd()) {
        const ByteView update = input.chunk();
        all.push_back(update);
        const auto single = extentOfUpdate(update, format);
        if (const auto* clocks = std::get_if<UpdateExtent>(&single)) {
            updates.push_back(update);
            extend(extent, clocks->to);
        }
    }
    if (all.size() > 1)
        require(std::holds_alternative<DecodeError>(mergeUpdates(all, format)) == (all.size() > updates.size()),
                "Updates are merged of which one is bad, or are not.");
    if (updates.size() < 2)
        return 0;

    const Bytes merged = std::get<Bytes>(mergeUpdates(updates, format));
    const auto mergedExtent = extentOfUpdate(merged, format);
    require(std::holds_alternative<UpdateExtent>(mergedExtent), "A merged update is bad.");
    require(extent.covers(std::get<UpdateExtent>(mergedExtent).to), "A merged update has what is in none.");
    const auto vector = std::get<StateVector>(stateVectorOfUpdate(merged, format));

    Bytes folded(updates[0].begin(), updates[0].end());
    for (std::size_t i = 1; i < updates.size(); ++i)
        folded = std::get<Bytes>(mergeUpdates(std::vector<ByteView>{folded, updates[i]}, format));
    require(std::holds_alternative<StateVector>(stateVectorOfUpdate(folded, format)), "An update merged twice is bad.");

    for (const Bytes& update : {merged, folded}) {
        const auto doc = emptyDoc(1000);
        require(!doc->applyUpdate(update, nullptr, format), "A merged update was refused.");
        requireSame(doc->check(), {}, "A merged update breaks a document.");
        require(extent.covers(doc->stateVector()), "A merged update leads beyond all.");
    }
    const auto doc = emptyDoc(1000);
    require(!doc->applyUpdate(merged, nullptr, format), "A merged update was refused.");
    require(vector.covers(doc->stateVector()), "A merged update leads beyond its state vector.");
    return 0;
}
