#include "sync/crdt/itemindex.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace bytecrowds::crdt {

namespace {

constexpr std::size_t LeafCapacity = 32;
constexpr std::size_t NodeCapacity = 16;

} // namespace

Extent& Extent::operator+=(const Extent& other)
{
    utf16 += other.utf16;
    utf8 += other.utf8;
    items += other.items;
    return *this;
}

Extent& Extent::operator-=(const Extent& other)
{
    utf16 -= other.utf16;
    utf8 -= other.utf8;
    items -= other.items;
    return *this;
}

Extent extentOf(const Item& item)
{
    if (!item.isVisible())
        return {0, 0, 1};
    const auto* string = std::get_if<content::String>(&item.content);
    return {item.length, string ? string->utf8.size() : 0, 1};
}

struct ItemIndex::Node
{
    Inner* parent = nullptr;
    bool isLeaf;
    Extent sum;

    explicit Node(bool leaf)
        : isLeaf(leaf)
    {
    }
    virtual ~Node() = default;

    void grow(const Extent& by);
    void shrink(const Extent& by);
};

struct ItemIndex::Leaf : Node
{
    struct Entry
    {
        Item* item;
        Extent extent;
    };
    std::size_t count = 0;
    std::array<Entry, LeafCapacity> entries;

    Leaf()
        : Node(true)
    {
    }

    std::size_t indexOf(const Item* item) const
    {
        std::size_t i = 0;
        while (entries[i].item != item)
            ++i;
        return i;
    }

    std::unique_ptr<Leaf> splitHalf()
    {
        auto right = std::make_unique<Leaf>();
        const std::size_t half = count / 2;
        for (std::size_t i = half; i < count; ++i) {
            right->entries[right->count++] = entries[i];
            right->sum += entries[i].extent;
            entries[i].item->leaf = right.get();
        }
        count = half;
        return right;
    }
};

struct ItemIndex::Inner : Node
{
    std::size_t count = 0;
    std::array<std::unique_ptr<Node>, NodeCapacity> children;

    Inner()
        : Node(false)
    {
    }

    std::size_t indexOf(const Node* node) const
    {
        std::size_t i = 0;
        while (children[i].get() != node)
            ++i;
        return i;
    }

    void insert(std::size_t at, std::unique_ptr<Node> node)
    {
        std::move_backward(children.begin() + std::ptrdiff_t(at), children.begin() + std::ptrdiff_t(count),
                           children.begin() + std::ptrdiff_t(count + 1));
        node->parent = this;
        children[at] = std::move(node);
        ++count;
    }

    std::unique_ptr<Inner> splitHalf()
    {
        auto right = std::make_unique<Inner>();
        const std::size_t half = count / 2;
        for (std::size_t i = half; i < count; ++i) {
            right->sum += children[i]->sum;
            right->insert(right->count, std::move(children[i]));
        }
        count = half;
        return right;
    }
};

void ItemIndex::Node::grow(const Extent& by)
{
    for (Node* node = this; node; node = node->parent)
        node->sum += by;
}

void ItemIndex::Node::shrink(const Extent& by)
{
    for (Node* node = this; node; node = node->parent)
        node->sum -= by;
}

ItemIndex::ItemIndex()
    : m_root(std::make_unique<Leaf>())
{
}

ItemIndex::~ItemIndex() = default;

void ItemIndex::insertAfter(const Item* left, Item* item)
{
    Leaf* leaf;
    std::size_t at = 0;
    if (left) {
        leaf = leafOf(left);
        at = leaf->indexOf(left) + 1;
    } else {
        Node* node = m_root.get();
        while (!node->isLeaf)
            node = static_cast<Inner*>(node)->children[0].get();
        leaf = static_cast<Leaf*>(node);
    }
    if (leaf->count == LeafCapacity) {
        auto right = leaf->splitHalf();
        Leaf* const rightLeaf = right.get();
        leaf->shrink(right->sum);
        insertNode(leaf, std::move(right));
        if (at > leaf->count) {
            at -= leaf->count;
            leaf = rightLeaf;
        }
    }
    const Extent extent = extentOf(*item);
    std::move_backward(leaf->entries.begin() + std::ptrdiff_t(at), leaf->entries.begin() + std::ptrdiff_t(leaf->count),
                       leaf->entries.begin() + std::ptrdiff_t(leaf->count + 1));
    leaf->entries[at] = {item, extent};
    ++leaf->count;
    item->leaf = leaf;
    leaf->grow(extent);
}

/// The sums above do not yet count `node`.
void ItemIndex::insertNode(Node* left, std::unique_ptr<Node> node)
{
    Inner* parent = left->parent;
    if (!parent) {
        auto root = std::make_unique<Inner>();
        parent = root.get();
        root->sum = m_root->sum;
        root->insert(0, std::move(m_root));
        m_root = std::move(root);
    }
    std::size_t at = parent->indexOf(left) + 1;
    if (parent->count == NodeCapacity) {
        auto right = parent->splitHalf();
        Inner* const rightInner = right.get();
        parent->shrink(right->sum);
        insertNode(parent, std::move(right));
        if (at > parent->count) {
            at -= parent->count;
            parent = rightInner;
        }
    }
    Node* const added = node.get();
    parent->insert(at, std::move(node));
    parent->grow(added->sum);
}

void ItemIndex::remove(Item* item)
{
    Leaf* const leaf = leafOf(item);
    const std::size_t at = leaf->indexOf(item);
    leaf->shrink(leaf->entries[at].extent);
    std::move(leaf->entries.begin() + std::ptrdiff_t(at + 1), leaf->entries.begin() + std::ptrdiff_t(leaf->count),
              leaf->entries.begin() + std::ptrdiff_t(at));
    --leaf->count;
    item->leaf = nullptr;
    if (leaf->count == 0)
        removeNode(leaf);
}

void ItemIndex::removeNode(Node* node)
{
    Inner* const parent = node->parent;
    if (!parent)
        return; // the root may be an empty leaf
    const std::size_t at = parent->indexOf(node);
    std::move(parent->children.begin() + std::ptrdiff_t(at + 1),
              parent->children.begin() + std::ptrdiff_t(parent->count), parent->children.begin() + std::ptrdiff_t(at));
    parent->children[--parent->count].reset();
    if (parent->count > 0)
        return;
    if (parent->parent)
        removeNode(parent);
    else
        m_root = std::make_unique<Leaf>();
}

void ItemIndex::update(Item* item)
{
    Leaf* const leaf = leafOf(item);
    Extent& extent = leaf->entries[leaf->indexOf(item)].extent;
    const Extent now = extentOf(*item);
    if (now == extent)
        return;
    leaf->shrink(extent);
    leaf->grow(now);
    extent = now;
}

Extent ItemIndex::total() const
{
    return m_root->sum;
}

Extent ItemIndex::before(const Item* item) const
{
    Extent sum;
    const Leaf* const leaf = leafOf(item);
    for (std::size_t i = 0; leaf->entries[i].item != item; ++i)
        sum += leaf->entries[i].extent;
    const Node* node = leaf;
    for (const Inner* parent = leaf->parent; parent; node = parent, parent = parent->parent) {
        for (std::size_t i = 0; parent->children[i].get() != node; ++i)
            sum += parent->children[i]->sum;
    }
    return sum;
}

ItemIndex::Place ItemIndex::find(std::uint64_t offset, std::uint64_t Extent::*unit) const
{
    Place place;
    if (offset >= m_root->sum.*unit) {
        place.start = m_root->sum;
        return place;
    }
    // Invariant: the sought element lies under `node`, `offset` behind its start.
    const Node* node = m_root.get();
    while (!node->isLeaf) {
        const auto* inner = static_cast<const Inner*>(node);
        std::size_t i = 0;
        for (; offset >= inner->children[i]->sum.*unit; ++i) {
            offset -= inner->children[i]->sum.*unit;
            place.start += inner->children[i]->sum;
        }
        node = inner->children[i].get();
    }
    const auto* leaf = static_cast<const Leaf*>(node);
    std::size_t i = 0;
    for (; offset >= leaf->entries[i].extent.*unit; ++i) {
        offset -= leaf->entries[i].extent.*unit;
        place.start += leaf->entries[i].extent;
    }
    place.item = leaf->entries[i].item;
    return place;
}

ItemIndex::Place ItemIndex::findUtf16(std::uint64_t units) const
{
    return find(units, &Extent::utf16);
}

ItemIndex::Place ItemIndex::findUtf8(std::uint64_t bytes) const
{
    return find(bytes, &Extent::utf8);
}

Item* ItemIndex::last() const
{
    const Node* node = m_root.get();
    while (!node->isLeaf) {
        const auto* inner = static_cast<const Inner*>(node);
        node = inner->children[inner->count - 1].get();
    }
    const auto* leaf = static_cast<const Leaf*>(node);
    return leaf->count > 0 ? leaf->entries[leaf->count - 1].item : nullptr;
}

std::string ItemIndex::check(const Item* start) const
{
    struct Checker
    {
        const Item* next;
        int leafDepth = -1;

        std::string check(const Node* node, const Inner* parent, int depth)
        {
            if (node->parent != parent)
                return "A node of a text's index has a wrong parent.";
            Extent sum;
            if (node->isLeaf) {
                if (leafDepth >= 0 && leafDepth != depth)
                    return "The leaves of a text's index are not equally deep.";
                leafDepth = depth;
                const auto* leaf = static_cast<const Leaf*>(node);
                for (std::size_t i = 0; i < leaf->count; ++i) {
                    const auto& [item, extent] = leaf->entries[i];
                    if (item != next)
                        return "A text's index holds other items than its list.";
                    if (item->leaf != leaf || extent != extentOf(*item))
                        return "An item of a text's index has changed.";
                    sum += extent;
                    next = next->right;
                }
            } else {
                const auto* inner = static_cast<const Inner*>(node);
                if (inner->count == 0)
                    return "A node of a text's index is empty.";
                for (std::size_t i = 0; i < inner->count; ++i) {
                    if (std::string error = check(inner->children[i].get(), inner, depth + 1); !error.empty())
                        return error;
                    sum += inner->children[i]->sum;
                }
            }
            return sum == node->sum ? std::string() : "A sum in a text's index is wrong.";
        }
    };
    Checker checker{start};
    std::string error = checker.check(m_root.get(), nullptr, 0);
    if (error.empty() && checker.next)
        error = "A text's index lacks items of its list.";
    return error;
}

} // namespace bytecrowds::crdt
