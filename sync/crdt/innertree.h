#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace bytecrowds::crdt {

/// The inner levels of a B+tree. Its leaves are numbers that somebody else gives a meaning; each inner node keeps the
/// numbers of its children and a summary of each. All leaves are equally deep. A node that becomes empty goes; others
/// are not joined, since what these trees hold hardly ever shrinks.
///
/// A Summary has a static Summary of(const Summary* begin, const Summary* end) that gives the summary of many, and ==.
/// Leaves have std::uint32_t& parent(std::uint32_t leaf): room for the number of the node above a leaf.
template<class Summary>
class InnerTree
{
public:
    using Number = std::uint32_t;
    static constexpr Number None = ~Number(0);
    static constexpr unsigned Fanout = 16;

    struct Node
    {
        Number parent = None;
        std::uint16_t count = 0;
        bool aboveLeaves = true;
        std::array<Number, Fanout> child;
        std::array<Summary, Fanout> sum;

        unsigned slotOf(Number number) const
        {
            unsigned slot = 0;
            while (child[slot] != number)
                ++slot;
            return slot;
        }
        Summary total() const { return Summary::of(sum.data(), sum.data() + count); }
    };

    const Node& node(Number number) const { return m_nodes[number]; }
    /// The top node; none while the tree is one leaf, or empty.
    Number root() const { return m_root; }

    /// A tree of one leaf.
    template<class Leaves>
    void reset(Leaves& leaves, Number leaf)
    {
        m_nodes.clear();
        m_free.clear();
        m_root = None;
        leaves.parent(leaf) = None;
    }

    /// A leaf has shed a part of what it held into another that comes behind it.
    template<class Leaves>
    void split(Leaves& leaves, Number leaf, const Summary& sum, Number added, const Summary& addedSum)
    {
        const Number parent = leaves.parent(leaf);
        if (parent == None) {
            m_root = make(true);
            put(leaves, m_root, leaf, sum);
            put(leaves, m_root, added, addedSum);
            return;
        }
        m_nodes[parent].sum[m_nodes[parent].slotOf(leaf)] = sum;
        insertBehind(leaves, parent, leaf, added, addedSum);
        // Nodes that were halved on the way lay beside this path's: every sum on it is made anew.
        for (Number number = leaves.parent(leaf); m_nodes[number].parent != None; number = m_nodes[number].parent)
            renewOne(number);
    }

    /// Of a tree that has inner nodes.
    template<class Leaves>
    const Summary& sumOf(Leaves& leaves, Number leaf) const
    {
        const Node& node = m_nodes[leaves.parent(leaf)];
        return node.sum[node.slotOf(leaf)];
    }

    template<class Leaves>
    void set(Leaves& leaves, Number leaf, const Summary& sum)
    {
        const Number parent = leaves.parent(leaf);
        if (parent == None)
            return;
        m_nodes[parent].sum[m_nodes[parent].slotOf(leaf)] = sum;
        renew(parent);
    }

    /// For summaries that are sums.
    template<class Leaves>
    void add(Leaves& leaves, Number leaf, const Summary& more)
    {
        for (Number child = leaf, parent = leaves.parent(leaf); parent != None;) {
            Node& node = m_nodes[parent];
            node.sum[node.slotOf(child)] += more;
            child = parent;
            parent = node.parent;
        }
    }

    /// Not the last one.
    template<class Leaves>
    void erase(Leaves& leaves, Number leaf)
    {
        Number child = leaf, parent = leaves.parent(leaf);
        while (m_nodes[parent].count == 1) {
            child = parent;
            parent = m_nodes[child].parent;
            release(child);
        }
        Node& node = m_nodes[parent];
        const unsigned slot = node.slotOf(child);
        for (unsigned i = slot + 1; i < node.count; ++i) {
            node.child[i - 1] = node.child[i];
            node.sum[i - 1] = node.sum[i];
        }
        --node.count;
        renew(parent);
        while (m_root != None && m_nodes[m_root].count == 1) {
            const Number top = m_root;
            const Number only = m_nodes[top].child[0];
            const bool isLeaf = m_nodes[top].aboveLeaves;
            parentOf(leaves, top, only) = None;
            m_root = isLeaf ? None : only;
            release(top);
        }
    }

    /// Leaves in their order, as an empty tree takes them fastest.
    template<class Leaves, class Sums>
    void build(Leaves& leaves, const std::vector<Number>& order, const Sums& sumOf)
    {
        reset(leaves, order.front());
        if (order.size() == 1)
            return;
        std::vector<Number> level = order;
        for (bool isLeaf = true; isLeaf || level.size() > 1; isLeaf = false) {
            std::vector<Number> above;
            for (std::size_t i = 0; i < level.size(); ++i) {
                if (i % Fanout == 0)
                    above.push_back(make(isLeaf));
                put(leaves, above.back(), level[i], isLeaf ? sumOf(i) : m_nodes[level[i]].total());
            }
            level = std::move(above);
        }
        m_root = level.front();
    }

    /// The next leaf behind one whose summary `is` what is sought. Of many leaves' summary it must say whether one of them
    /// is; none when there is no such leaf.
    template<class Leaves, class Is>
    Number nextLeaf(Leaves& leaves, Number leaf, Is is) const
    {
        return neighbour<1>(leaves, leaf, is);
    }
    /// The same towards the front.
    template<class Leaves, class Is>
    Number previousLeaf(Leaves& leaves, Number leaf, Is is) const
    {
        return neighbour<-1>(leaves, leaf, is);
    }

private:
    Number make(bool aboveLeaves)
    {
        if (m_free.empty()) {
            m_nodes.emplace_back();
            m_free.push_back(Number(m_nodes.size() - 1));
        }
        const Number number = m_free.back();
        m_free.pop_back();
        m_nodes[number].parent = None;
        m_nodes[number].count = 0;
        m_nodes[number].aboveLeaves = aboveLeaves;
        return number;
    }

    void release(Number number)
    {
        m_nodes[number].count = 0;
        m_free.push_back(number);
    }

    template<int Step, class Leaves, class Is>
    Number neighbour(Leaves& leaves, Number child, Is is) const
    {
        for (Number number = m_root == None ? None : leaves.parent(child); number != None; number = m_nodes[number].parent) {
            const int slot = slotThat<Step>(number, int(m_nodes[number].slotOf(child)) + Step, is);
            if (slot >= 0)
                return descend<Step>(number, slot, is);
            child = number;
        }
        return None;
    }

    template<int Step, class Is>
    int slotThat(Number number, int slot, Is is) const
    {
        const Node& node = m_nodes[number];
        for (; slot >= 0 && slot < int(node.count); slot += Step) {
            if (is(node.sum[slot]))
                return slot;
        }
        return -1;
    }

    template<int Step, class Is>
    Number descend(Number number, int slot, Is is) const
    {
        while (!m_nodes[number].aboveLeaves) {
            number = m_nodes[number].child[slot];
            slot = slotThat<Step>(number, Step > 0 ? 0 : int(m_nodes[number].count) - 1, is);
        }
        return m_nodes[number].child[slot];
    }

    template<class Leaves>
    Number& parentOf(Leaves& leaves, Number node, Number child)
    {
        return m_nodes[node].aboveLeaves ? leaves.parent(child) : m_nodes[child].parent;
    }

    template<class Leaves>
    void put(Leaves& leaves, Number number, Number child, const Summary& sum)
    {
        Node& node = m_nodes[number];
        node.child[node.count] = child;
        node.sum[node.count] = sum;
        ++node.count;
        parentOf(leaves, number, child) = number;
    }

    template<class Leaves>
    void insertBehind(Leaves& leaves, Number number, Number left, Number added, const Summary& sum)
    {
        if (m_nodes[number].count == Fanout) {
            const Number right = halve(leaves, number);
            if (parentOf(leaves, right, left) == right)
                number = right;
        }
        Node& node = m_nodes[number];
        const unsigned slot = node.slotOf(left) + 1;
        for (unsigned i = node.count; i > slot; --i) {
            node.child[i] = node.child[i - 1];
            node.sum[i] = node.sum[i - 1];
        }
        node.child[slot] = added;
        node.sum[slot] = sum;
        ++node.count;
        parentOf(leaves, number, added) = number;
    }

    /// Moves the right half of a full node into a new one behind it.
    template<class Leaves>
    Number halve(Leaves& leaves, Number number)
    {
        const Number right = make(m_nodes[number].aboveLeaves);
        for (unsigned i = Fanout / 2; i < Fanout; ++i)
            put(leaves, right, m_nodes[number].child[i], m_nodes[number].sum[i]);
        m_nodes[number].count = Fanout / 2;
        const Summary leftSum = m_nodes[number].total(), rightSum = m_nodes[right].total();
        if (const Number parent = m_nodes[number].parent; parent == None) {
            m_root = make(false);
            put(leaves, m_root, number, leftSum);
            put(leaves, m_root, right, rightSum);
        } else {
            m_nodes[parent].sum[m_nodes[parent].slotOf(number)] = leftSum;
            insertBehind(leaves, parent, number, right, rightSum);
        }
        return right;
    }

    /// Brings the summaries above a node to what they should be, up to the first that is right.
    void renew(Number number)
    {
        while (m_nodes[number].parent != None && renewOne(number))
            number = m_nodes[number].parent;
    }

    bool renewOne(Number number)
    {
        Node& parent = m_nodes[m_nodes[number].parent];
        Summary& sum = parent.sum[parent.slotOf(number)];
        const Summary total = m_nodes[number].total();
        if (sum == total)
            return false;
        sum = total;
        return true;
    }

    std::vector<Node> m_nodes;
    std::vector<Number> m_free;
    Number m_root = None;
};

} // namespace bytecrowds::crdt
