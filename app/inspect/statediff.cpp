#include "app/inspect/statediff.h"

#include <algorithm>

namespace bytecrowds::inspect {

using crdt::Clock;
using crdt::DeleteSet;

DeleteSet missingElements(const crdt::StateVector& first, const crdt::StateVector& second)
{
    DeleteSet missing;
    for (const auto& [client, clock] : first.clocks()) {
        const Clock known = second.clock(client);
        if (clock > known)
            missing.add(client, known, clock - known);
    }
    return missing;
}

DeleteSet missingDeletions(const DeleteSet& first, const DeleteSet& second)
{
    DeleteSet missing;
    for (const auto& [client, ranges] : first.clients()) {
        const auto found = second.clients().find(client);
        const DeleteSet::Ranges others = found == second.clients().end() ? DeleteSet::Ranges() : found->second;
        auto other = others.begin();
        for (const crdt::DeleteRange& range : ranges) {
            Clock at = range.clock;
            while (other != others.end() && other->end() <= at)
                ++other;
            // One of the others may reach into the next range as well: it is not left behind.
            for (auto next = other; next != others.end() && next->clock < range.end(); ++next) {
                if (next->clock > at)
                    missing.add(client, at, next->clock - at);
                at = std::max(at, std::min(next->end(), range.end()));
            }
            missing.add(client, at, range.end() - at);
        }
    }
    return missing;
}

} // namespace bytecrowds::inspect
