// SPDX-License-Identifier: Apache-2.0
#include "length_tree.hpp"

#include <algorithm>
#include <numeric>

#include "valise/base/result.hpp"

namespace valise::text {
namespace {

template <class Values> void open_gap(Values& values, std::uint32_t slot, std::uint32_t count) {
    std::copy_backward(values.begin() + slot, values.begin() + count, values.begin() + count + 1);
}

template <class Values> void close_gap(Values& values, std::uint32_t slot, std::uint32_t count) {
    std::copy(values.begin() + slot + 1, values.begin() + count, values.begin() + slot);
}

} // namespace

template <std::size_t kinds> LengthTree<kinds>::LengthTree() { clear(); }

template <std::size_t kinds> void LengthTree<kinds>::clear() {
    nodes_.assign(1, {});
    links_.assign(1, {});
    free_leaves_.clear();
    free_nodes_.clear();
    root_ = 0;
    first_ = 0;
    total_ = {};
    nodes_[0].count = 1;
    links_[0].home = 0;
}

template <std::size_t kinds>
std::uint32_t LengthTree<kinds>::slot_of(const Node& node, std::uint32_t child) noexcept {
    std::uint32_t slot = 0;
    while (node.child[slot] != child) ++slot;
    return slot;
}

template <std::size_t kinds>
typename LengthTree<kinds>::Lengths LengthTree<kinds>::before(Leaf leaf) const noexcept {
    Lengths sum{};
    std::uint32_t child = leaf;
    for (NodeId id = links_[leaf].home; id != none; child = id, id = nodes_[id].parent) {
        const Node& node = nodes_[id];
        for (std::uint32_t slot = 0; node.child[slot] != child; ++slot)
            for (std::size_t kind = 0; kind < kinds; ++kind) sum[kind] += node.lengths[kind][slot];
    }
    return sum;
}

template <std::size_t kinds> bool LengthTree<kinds>::is_before(Leaf left, Leaf right) const noexcept {
    // All leaves are equally deep, so both climbs meet in the common ancestor.
    std::uint32_t left_child = left;
    std::uint32_t right_child = right;
    NodeId left_home = links_[left].home;
    NodeId right_home = links_[right].home;
    while (left_home != right_home) {
        left_child = left_home;
        right_child = right_home;
        left_home = nodes_[left_home].parent;
        right_home = nodes_[right_home].parent;
    }
    return slot_of(nodes_[left_home], left_child) < slot_of(nodes_[left_home], right_child);
}

template <std::size_t kinds> void LengthTree<kinds>::add(Leaf leaf, const Lengths& change) noexcept {
    for (std::size_t kind = 0; kind < kinds; ++kind) total_[kind] += change[kind];
    add_from(links_[leaf].home, leaf, change);
}

template <std::size_t kinds>
void LengthTree<kinds>::add_from(NodeId id, std::uint32_t child, const Lengths& change) noexcept {
    for (; id != none; child = id, id = nodes_[id].parent) {
        Node& node = nodes_[id];
        const std::uint32_t slot = slot_of(node, child);
        for (std::size_t kind = 0; kind < kinds; ++kind) node.lengths[kind][slot] += change[kind];
    }
}

template <std::size_t kinds> typename LengthTree<kinds>::Leaf LengthTree<kinds>::insert_after(Leaf leaf) {
    Leaf fresh = static_cast<Leaf>(links_.size());
    if (free_leaves_.empty()) {
        links_.emplace_back();
    } else {
        fresh = free_leaves_.back();
        free_leaves_.pop_back();
    }
    const Leaf after = links_[leaf].next;
    links_[fresh] = {leaf, after, none};
    links_[leaf].next = fresh;
    if (after != none) links_[after].previous = fresh;
    const NodeId home = links_[leaf].home;
    insert_child(home, slot_of(nodes_[home], leaf) + 1, fresh);
    return fresh;
}

template <std::size_t kinds> void LengthTree<kinds>::adopt(NodeId id, std::uint32_t child) noexcept {
    (nodes_[id].holds_leaves ? links_[child].home : nodes_[child].parent) = id;
}

template <std::size_t kinds>
void LengthTree<kinds>::insert_child(NodeId id, std::uint32_t slot, std::uint32_t child) {
    if (nodes_[id].count == width) {
        // A row that grows at its end leaves full nodes behind; any other splits in halves.
        const std::uint32_t kept = slot == width ? width : width / 2;
        const NodeId right = split(id, kept);
        if (slot > kept || kept == width) {
            id = right;
            slot -= kept;
        }
    }
    Node& node = nodes_[id];
    for (auto& lengths : node.lengths) {
        open_gap(lengths, slot, node.count);
        lengths[slot] = 0;
    }
    open_gap(node.child, slot, node.count);
    node.child[slot] = child;
    ++node.count;
    adopt(id, child);
}

template <std::size_t kinds>
typename LengthTree<kinds>::NodeId LengthTree<kinds>::split(NodeId id, std::uint32_t kept) {
    if (id == root_) grow_root();
    const NodeId right_id = new_node();
    Node& left = nodes_[id];
    Node& right = nodes_[right_id];
    right.holds_leaves = left.holds_leaves;
    right.count = static_cast<std::uint16_t>(left.count - kept);
    Lengths moved{};
    Lengths lost{};
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        std::copy(left.lengths[kind].begin() + kept, left.lengths[kind].begin() + left.count,
            right.lengths[kind].begin());
        moved[kind] = std::accumulate(
            right.lengths[kind].begin(), right.lengths[kind].begin() + right.count, std::uint32_t{0});
        lost[kind] = -moved[kind];
    }
    std::copy(left.child.begin() + kept, left.child.begin() + left.count, right.child.begin());
    left.count = static_cast<std::uint16_t>(kept);
    for (std::uint32_t slot = 0; slot < right.count; ++slot) adopt(right_id, right.child[slot]);

    const NodeId parent = left.parent;
    insert_child(parent, slot_of(nodes_[parent], id) + 1, right_id);
    add_from(nodes_[id].parent, id, lost);
    add_from(nodes_[right_id].parent, right_id, moved);
    return right_id;
}

template <std::size_t kinds> void LengthTree<kinds>::grow_root() {
    const NodeId root = new_node();
    nodes_[root].holds_leaves = false;
    nodes_[root].count = 1;
    nodes_[root].child[0] = root_;
    for (std::size_t kind = 0; kind < kinds; ++kind) nodes_[root].lengths[kind][0] = total_[kind];
    nodes_[root_].parent = root;
    root_ = root;
}

template <std::size_t kinds> void LengthTree<kinds>::remove(Leaf leaf) {
    const Link link = links_[leaf];
    VALISE_CHECK(link.previous != none || link.next != none);
    (link.previous == none ? first_ : links_[link.previous].next) = link.next;
    if (link.next != none) links_[link.next].previous = link.previous;
    const std::uint32_t slot = slot_of(nodes_[link.home], leaf);
    Lengths lost{};
    for (std::size_t kind = 0; kind < kinds; ++kind) lost[kind] = -nodes_[link.home].lengths[kind][slot];
    add(leaf, lost);
    remove_child(link.home, slot);
    free_leaves_.push_back(leaf);
}

template <std::size_t kinds> void LengthTree<kinds>::remove_child(NodeId id, std::uint32_t slot) {
    Node& node = nodes_[id];
    for (auto& lengths : node.lengths) close_gap(lengths, slot, node.count);
    close_gap(node.child, slot, node.count);
    if (--node.count > 0) return;
    // A root never comes here, as the last leaf is never removed.
    remove_child(node.parent, slot_of(nodes_[node.parent], id));
    free_nodes_.push_back(id);
}

template <std::size_t kinds> typename LengthTree<kinds>::NodeId LengthTree<kinds>::new_node() {
    if (free_nodes_.empty()) {
        nodes_.emplace_back();
        return static_cast<NodeId>(nodes_.size() - 1);
    }
    const NodeId id = free_nodes_.back();
    free_nodes_.pop_back();
    nodes_[id] = {};
    return id;
}

template class LengthTree<1>;
template class LengthTree<2>;
template class LengthTree<3>;

} // namespace valise::text
