#pragma once

#include "sync/crdt/content.h"
#include "sync/crdt/deleteset.h"
#include "sync/crdt/id.h"
#include "sync/crdt/statevector.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bytecrowds::crdt {

/// A struct as an update holds it: a value that knows its neighbours and its parent by name only.
struct StructRef
{
    using Parent = std::variant<std::monostate, std::string, Id>; ///< that of a neighbour; a root; the item of a type

    Id id;
    Clock length = 0;
    std::optional<Id> origin;
    std::optional<Id> rightOrigin;
    Parent parent;
    std::optional<std::string> parentSub;
    Content content;

    Clock end() const { return id.clock + length; }
    bool isSkip() const { return std::holds_alternative<content::Skip>(content); }
    bool isGc() const { return std::holds_alternative<content::Gc>(content); }
    bool isItem() const { return !isSkip() && !isGc(); }

    StructRef copy() const;
    /// Drops the first `count` elements.
    void cut(Clock count);
};

/// An update taken apart. Structs of one client stand together, in order of their clocks.
struct Update
{
    std::vector<StructRef> structs;
    DeleteSet deletes;

    Update copy() const;
};

/// Decodes an update (v1) completely, and refuses what no replica could integrate. Structs of no length are left out.
///
///   update  varuint count of clients | client... | delete set
///   client  varuint count of structs | varuint client | varuint clock of the first | struct...
///   struct  info | [varuint client, clock of the origin] | [of the right origin]
///           | if it has neither: varuint 1, varstring root  or  varuint 0, varuint client, clock of the parent
///                               [varstring parentSub]
///           | content
///   info    0x80 origin, 0x40 right origin, 0x20 parentSub, low 5 bits the number of the content
///
/// Source: Yjs 13.6, encoding.js.
std::variant<Update, DecodeError> decodeUpdate(ByteView bytes);
Bytes encodeUpdate(const Update& update);

/// One update that does what all of them do, with skips for what is missing between their structs. Source: Yjs 13.6,
/// updates.js, mergeUpdatesV2.
Update mergeUpdates(std::vector<Update> updates);
/// What of an update a replica with that state lacks. Source: Yjs 13.6, updates.js, diffUpdateV2.
Update diffUpdate(const Update& update, const StateVector& known);

} // namespace bytecrowds::crdt
