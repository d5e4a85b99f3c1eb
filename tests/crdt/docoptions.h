#pragma once

#include "sync/crdt/doc.h"

namespace bytecrowds::crdt {

/// Gives the ids begin, begin + 1, ...
inline ClientIdSource countingIds(ClientId begin)
{
    return [next = begin]() mutable { return next++; };
}

inline DocOptions optionsFor(ClientId client, bool collectGarbage = true)
{
    return {countingIds(client), collectGarbage};
}

} // namespace bytecrowds::crdt
