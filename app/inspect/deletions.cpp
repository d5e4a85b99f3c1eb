#include "app/inspect/deletions.h"

#include <algorithm>

namespace bytecrowds::inspect {

using crdt::Clock;
using crdt::DeleteSet;

DeleteSet deletionsOf(const crdt::DecodedUpdate& update)
{
    DeleteSet deletions;
    for (const crdt::DecodedUpdate::Deletion& deletion : update.deletes)
        deletions.add(update.id(deletion.client), deletion.clock, deletion.length);
    deletions.normalize();
    return deletions;
}

Clock deletedLength(const DeleteSet& deleted, crdt::Id first, Clock length)
{
    const auto client = deleted.clients().find(first.client);
    if (client == deleted.clients().end())
        return 0;
    const DeleteSet::Ranges& ranges = client->second;
    const Clock end = first.clock + length;
    auto range = std::partition_point(ranges.begin(), ranges.end(),
                                      [&first](const crdt::DeleteRange& each) { return each.end() <= first.clock; });
    Clock sum = 0;
    for (; range != ranges.end() && range->clock < end; ++range)
        sum += std::min(range->end(), end) - std::max(range->clock, first.clock);
    return sum;
}

} // namespace bytecrowds::inspect
