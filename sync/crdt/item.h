#pragma once

#include "sync/crdt/content.h"
#include "sync/crdt/id.h"

#include <optional>
#include <string>
#include <variant>

namespace bytecrowds::crdt {

class ItemIndex;
struct TypeCore;

/// A struct of a document: a run of elements of one client, in a list of its parent. The StructStore owns it; left,
/// right and parent live as long as it does, or are changed before they die.
struct Item
{
    Id id;
    Clock length = 0;
    std::optional<Id> origin;      ///< its left neighbour when it was made
    std::optional<Id> rightOrigin; ///< its right neighbour when it was made
    Item* left = nullptr;
    Item* right = nullptr;
    TypeCore* parent = nullptr;             ///< null when the item is collected
    const std::string* parentSub = nullptr; ///< the key in parent->entries; null in the parent's sequence
    std::optional<Id> redone;               ///< the item that an undo made in its place
    void* leaf = nullptr;                   ///< where the parent's ItemIndex holds it
    bool deleted = false;
    bool keep = false; ///< an undo step may need it: not collected
    Content content;

    Clock end() const { return id.clock + length; }
    Id lastId() const { return {id.client, id.clock + length - 1}; }
    bool holds(Clock clock) const { return clock >= id.clock && clock < end(); }
    bool isGc() const { return std::holds_alternative<content::Gc>(content); }
    bool isCountable() const { return crdt::isCountable(content); }
    bool isVisible() const { return !deleted && isCountable(); }
    TypeCore* type() const
    {
        const auto* held = std::get_if<content::Type>(&content);
        return held ? held->core.get() : nullptr;
    }
};

} // namespace bytecrowds::crdt
