#pragma once

#include "sync/crdt/event.h"
#include "sync/crdt/observers.h"
#include "sync/crdt/text.h"

namespace bytecrowds::crdt {

/// Who wants to be told of a type's changes.
struct TypeObservers
{
    Observers<const TextEvent&> text;
    Observers<const Event&> own;
    Observers<const std::vector<Event>&> deep; ///< of the type and all in it, the outermost first
};

} // namespace bytecrowds::crdt
