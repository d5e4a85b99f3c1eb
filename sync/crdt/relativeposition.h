#pragma once

#include "sync/crdt/id.h"
#include "sync/crdt/offset.h"

#include <optional>
#include <string>

namespace bytecrowds::crdt {

class Text;

/// A place in a root text that moves with the text around it: before the element `item`, or the end of the text when
/// there is none. Equal to Yjs' relative position with the association "right" (assoc >= 0) of a root type.
struct RelativePosition
{
    std::string root;
    std::optional<Id> item;
    int assoc = 0; ///< < 0: after the element instead

    static RelativePosition at(const Text& text, Utf16 offset);
    /// None when the element is not known here, or lies in another text. A deleted element gives the place where it
    /// was.
    std::optional<Utf16> resolve(const Text& text) const;

    bool operator==(const RelativePosition&) const = default;
};

} // namespace bytecrowds::crdt
