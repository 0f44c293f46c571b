// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace valise::text {

/// A row of leaves, each with a few kinds of length, in which places are found by any of them.
///
/// The tree knows leaves by number only; their content is the owner's, who keeps it in an array of the same
/// numbers, and what the lengths are lengths of is the owner's business too. There is always one leaf at
/// least, and at first just that: number 0, of no length. Finding, inserting, removing and changing take time
/// that grows with the logarithm of the number of leaves.
///
/// A plain value. Not thread-safe. Instantiated for one to three kinds.
template <std::size_t kinds> class LengthTree {
public:
    using Leaf = std::uint32_t;
    using Lengths = std::array<std::uint32_t, kinds>;
    static constexpr Leaf none = UINT32_MAX;

    /// A leaf, and what stands before it.
    struct Place {
        Leaf leaf = 0;
        Lengths before{};
    };

    LengthTree();

    [[nodiscard]] const Lengths& total() const noexcept { return total_; }
    [[nodiscard]] Leaf first() const noexcept { return first_; }
    [[nodiscard]] Leaf next(Leaf leaf) const noexcept { return links_[leaf].next; }
    [[nodiscard]] Leaf previous(Leaf leaf) const noexcept { return links_[leaf].previous; }
    /// Leaf numbers are below this.
    [[nodiscard]] std::size_t size() const noexcept { return links_.size(); }

    /// The leaf that holds the unit number `position` by this kind of length; a last leaf when there is none.
    template <std::size_t kind> [[nodiscard]] Place find(std::uint32_t position) const noexcept {
        Place place;
        const Node* node = &nodes_[root_];
        while (true) {
            std::uint32_t slot = 0;
            for (; slot + 1 < node->count && position >= node->lengths[kind][slot]; ++slot) {
                position -= node->lengths[kind][slot];
                for (std::size_t each = 0; each < kinds; ++each)
                    place.before[each] += node->lengths[each][slot];
            }
            place.leaf = node->child[slot];
            if (node->holds_leaves) return place;
            node = &nodes_[place.leaf];
        }
    }

    [[nodiscard]] Lengths before(Leaf leaf) const noexcept;
    [[nodiscard]] bool is_before(Leaf left, Leaf right) const noexcept;

    /// A new leaf after `leaf`, of no length. Its number may be that of a leaf removed before.
    Leaf insert_after(Leaf leaf);
    /// Adds to the lengths of a leaf; what is taken away is given as two's complement.
    void add(Leaf leaf, const Lengths& change) noexcept;
    /// Takes out a leaf; the last one must stay.
    void remove(Leaf leaf);
    /// Back to one leaf of no length. Keeps its memory for what comes.
    void clear();

private:
    using NodeId = std::uint32_t;
    static constexpr std::uint32_t width = 16;

    /// Children are nodes, or leaves in a node of the lowest level.
    struct Node {
        std::array<std::array<std::uint32_t, width>, kinds> lengths{};
        std::array<std::uint32_t, width> child{};
        NodeId parent = none;
        std::uint16_t count = 0;
        bool holds_leaves = true;
    };

    struct Link {
        Leaf previous = none;
        Leaf next = none;
        NodeId home = none;
    };

    [[nodiscard]] static std::uint32_t slot_of(const Node& node, std::uint32_t child) noexcept;
    void add_from(NodeId id, std::uint32_t child, const Lengths& change) noexcept;
    /// The new child counts as without length.
    void insert_child(NodeId id, std::uint32_t slot, std::uint32_t child);
    void adopt(NodeId id, std::uint32_t child) noexcept;
    NodeId split(NodeId id, std::uint32_t kept);
    void grow_root();
    void remove_child(NodeId id, std::uint32_t slot);
    NodeId new_node();

    std::vector<Node> nodes_;
    std::vector<Link> links_;
    std::vector<Leaf> free_leaves_;
    std::vector<NodeId> free_nodes_;
    NodeId root_ = 0;
    Leaf first_ = 0;
    Lengths total_{};
};

extern template class LengthTree<1>;
extern template class LengthTree<2>;
extern template class LengthTree<3>;

} // namespace valise::text
