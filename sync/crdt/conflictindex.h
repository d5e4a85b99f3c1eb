#pragma once

#include "sync/crdt/innertree.h"
#include "sync/crdt/item.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace bytecrowds::crdt {

class StructStore;
struct NewItem;

/// Where conflicting inserts of one list go, in logarithmic time. Each element hangs under its origin, and a list is such
/// a tree in pre-order: all that hangs under an element stands together, right behind it. So the place of an insert,
/// which Yjs finds by a walk over all that stands between its neighbours, follows from three questions: where what
/// hangs under its origin ends, which of its siblings there stops it, and which lower client before that it must pass.
///
/// The index shares the leaves of the list's PositionIndex, and knows the least rank in each: the rank of an item is the
/// depth of its first element, and then its client. Only a forged struct, made between neighbours that nobody could have
/// seen so, can bend the list out of pre-order; then the index knows nothing any more, and the walk must do.
class ConflictIndex
{
public:
    using FindItem = std::function<ItemRef(LocalId)>; ///< the item that holds an element
    using Depth = std::uint64_t;

    ConflictIndex(StructStore& store, ListNumber list, const FindItem& find);

    /// The left neighbour of a new item between `made.left` and `made.right`, none at the front; nothing when the index
    /// doesn't know. Source: Yjs 13.6, Item.js, integrate, of which this is the outcome.
    std::optional<ItemRef> place(StructStore& store, const NewItem& made, const FindItem& find);

    // The list and its leaves have changed already.

    /// A new item has come, whose origin is the end of `origin`.
    void insert(StructStore& store, ItemRef item, ItemRef origin);
    /// The right part of an item that was cut.
    void split(StructStore& store, ItemRef right);
    /// An item begins so many elements later, or fewer: it has lost them to its left neighbour, or got them from there.
    void shift(StructStore& store, ItemRef item, std::int64_t elements);
    void leafChanged(StructStore& store, std::uint32_t leaf);
    void leafHalved(StructStore& store, std::uint32_t leaf, std::uint32_t added);
    void leafErased(std::uint32_t leaf);

    std::string check(const StructStore& store, ListNumber list) const;

private:
    struct Rank
    {
        Depth depth = ~Depth(0);
        ClientId client = ~ClientId(0);

        auto operator<=>(const Rank&) const = default;
        static Rank of(const Rank* begin, const Rank* end);
    };
    struct Parents : std::vector<std::uint32_t>
    {
        std::uint32_t& parent(std::uint32_t leaf)
        {
            if (leaf >= size())
                resize(leaf + 1);
            return (*this)[leaf];
        }
    };

    /// What hangs under one element, by its right origin and then in the order of the list.
    struct Sibling
    {
        LocalId rightOrigin;
        ClientId client = 0;
        std::int64_t order = 0;
        LocalId id; ///< of its first element

        bool operator<(const Sibling& other) const;
    };
    using Siblings = std::set<Sibling>;
    struct HashId
    {
        std::size_t operator()(const LocalId& id) const { return std::hash<Clock>()(id.clock * 0x9E3779B97F4A7C15u + id.client); }
    };

    Rank rankOf(const StructStore& store, ItemRef item) const;
    Rank rankOfLeaf(const StructStore& store, std::uint32_t leaf) const;
    ItemRef lowerBehind(const StructStore& store, ItemRef item, Rank bound) const;
    ItemRef lowerBefore(const StructStore& store, ListNumber list, ItemRef item, Rank bound) const;
    bool isBetween(const StructStore& store, ListNumber list, ItemRef left, ItemRef item, ItemRef end) const;
    ItemRef siblingThatStops(StructStore& store, const NewItem& made, Depth depth, const FindItem& find);
    bool measureDepths(StructStore& store, ListNumber list, const FindItem& find);
    void bend();

    bool m_isBent = false;
    InnerTree<Rank> m_tree;
    mutable Parents m_parents;
    std::unordered_map<LocalId, Siblings, HashId> m_crowds; ///< under the elements where many hang
    std::int64_t m_newest = 0;                              ///< the order of the sibling that came last
};

} // namespace bytecrowds::crdt
