#pragma once

#include "sync/crdt/item.h"

#include <cstdint>
#include <memory>
#include <string>

namespace bytecrowds::crdt {

/// How much text some items show, and how many items they are.
struct Extent
{
    std::uint64_t utf16 = 0; ///< units; an embed is one
    std::uint64_t utf8 = 0;  ///< bytes
    std::uint64_t items = 0;

    Extent& operator+=(const Extent& other);
    Extent& operator-=(const Extent& other);
    bool operator==(const Extent&) const = default;
};

/// What an item shows in its text now.
Extent extentOf(const Item& item);

/// The items of a sequence in their order, tombstones included: from a place to an item and back, in UTF-16 units and
/// in bytes, in logarithmic time.
///
/// A B+tree: a leaf holds up to LeafCapacity items, an inner node up to NodeCapacity children, and each node the sum of
/// what lies under it. All leaves are equally deep. A node that becomes empty goes; others are not joined, since a
/// sequence hardly ever shrinks.
class ItemIndex
{
public:
    ItemIndex();
    ~ItemIndex();

    /// After `left`, or at the front.
    void insertAfter(const Item* left, Item* item);
    void remove(Item* item);
    /// What an item shows has changed.
    void update(Item* item);

    Extent total() const;
    /// What stands before an item.
    Extent before(const Item* item) const;

    struct Place
    {
        Item* item = nullptr; ///< visible, and holds the element behind the place; null at the end
        Extent start;         ///< what stands before that item
    };
    Place findUtf16(std::uint64_t units) const;
    /// An embed takes no byte: those at that byte stand before the place.
    Place findUtf8(std::uint64_t bytes) const;
    /// The last item, visible or not; null when there is none.
    Item* last() const;

    /// Whether it holds these items in this order and all sums are right; empty, or a sentence.
    std::string check(const Item* start) const;

private:
    struct Node;
    struct Leaf;
    struct Inner;

    static Leaf* leafOf(const Item* item) { return static_cast<Leaf*>(item->leaf); }
    void insertNode(Node* left, std::unique_ptr<Node> node);
    void removeNode(Node* node);
    Place find(std::uint64_t offset, std::uint64_t Extent::*unit) const;

    std::unique_ptr<Node> m_root;
};

} // namespace bytecrowds::crdt
