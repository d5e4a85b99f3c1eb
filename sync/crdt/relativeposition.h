#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/id.h"
#include "sync/crdt/offset.h"
#include "sync/crdt/sharedtype.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

namespace bytecrowds::crdt {

class Doc;
class Text;

/// A place in a sequence that moves with what stands around it: before the element `item` (with assoc < 0 behind it), or,
/// when there is none, the end of the sequence (its start). Equal to Yjs' relative position.
///
///   varuint 0, id of the item  or  1, varstring root  or  2, id of the type's item;  then varint assoc
///
/// Source: Yjs 13.6, RelativePosition.js.
struct RelativePosition
{
    std::string root;       ///< the name of the type, if it is a root
    std::optional<Id> item; ///< an element
    int assoc = 0;          ///< >= 0: the place stays before what is on its right; < 0: behind what is on its left
    std::optional<Id> type = std::nullopt; ///< the item that holds the type, if it is no root

    /// The place at an offset in a text (or a root text), in UTF-16 units.
    static RelativePosition at(const Text& text, Utf16 offset, int assoc = 0);
    /// The place at an index of any sequence.
    static RelativePosition at(const SharedType& sequence, std::size_t index, int assoc = 0);

    /// None when the element is not known here, or lies in another text. A deleted element gives the place where it
    /// was; one that undo has brought back, where it is now.
    std::optional<Utf16> resolve(const Text& text) const;
    struct Absolute
    {
        SharedType type;
        std::size_t index;
    };
    /// None when the element or the type is not known here, or collected. `followUndone`: go to what undo has brought
    /// back, which other replicas do not know of.
    std::optional<Absolute> resolve(Doc& doc, bool followUndone = true) const;

    Bytes encode() const;
    static std::variant<RelativePosition, DecodeError> decode(ByteView bytes);

    bool operator==(const RelativePosition&) const = default;
};

} // namespace bytecrowds::crdt
