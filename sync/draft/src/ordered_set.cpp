// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/ordered_set.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "contest.hpp"

namespace valise::draft {
namespace {

/// The places of a list: a tree, read from left to right (Fugue, Weidner and Kleppmann 2023).
class Tree {
public:
    explicit Tree(const Deeds& deeds) {
        deeds.for_each<proto::AddItem>(
            [this](const Deed& deed, const proto::AddItem& add) { put(deed, deed.name, add.place); });
        deeds.for_each<proto::MoveItem>(
            [this](const Deed& deed, const proto::MoveItem& move) { put(deed, move.item, move.place); });
        // Adds come before moves above; beside one place, names alone decide.
        for (auto& [parent, children] : children_)
            for (std::vector<OperationName>* side : {&children.before, &children.after})
                std::ranges::sort(*side);
        std::ranges::sort(at_beginning_);
    }

    struct Node {
        OperationName item;
        Turn turn;
    };

    [[nodiscard]] const std::map<OperationName, Node>& nodes() const noexcept { return nodes_; }
    [[nodiscard]] bool has_after(const OperationName& node) const {
        const auto found = children_.find(node);
        return found != children_.end() && !found->second.after.empty();
    }

    /// All places that the beginning leads to, in their order. What hangs on a place that is not here, or in
    /// a circle, is not among them.
    [[nodiscard]] std::vector<OperationName> in_order() const {
        struct Step {
            OperationName node;
            bool is_open = false;
        };
        std::vector<OperationName> order;
        std::vector<Step> steps;
        const auto push = [&steps](const std::vector<OperationName>& nodes) {
            for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) steps.push_back({*node, false});
        };
        push(at_beginning_);
        while (!steps.empty()) {
            const Step step = steps.back();
            steps.pop_back();
            if (step.is_open) {
                order.push_back(step.node);
                continue;
            }
            const auto children = children_.find(step.node);
            if (children != children_.end()) push(children->second.after);
            steps.push_back({step.node, true});
            if (children != children_.end()) push(children->second.before);
        }
        return order;
    }

private:
    struct Children {
        std::vector<OperationName> before;
        std::vector<OperationName> after;
    };

    void put(const Deed& deed, const OperationName& item, const proto::Place& place) {
        nodes_.emplace(deed.name, Node{item, turn_of(deed)});
        if (!place.parent) {
            at_beginning_.push_back(deed.name);
            return;
        }
        Children& children = children_[*place.parent];
        (place.side == proto::Side::before ? children.before : children.after).push_back(deed.name);
    }

    std::map<OperationName, Node> nodes_;
    std::map<OperationName, Children> children_;
    std::vector<OperationName> at_beginning_;
};

/// The places that stand for their items.
std::set<OperationName> standing_places(const Deeds& deeds) {
    std::map<OperationName, Contest> contests; // About where each item is.
    deeds.for_each<proto::AddItem>(
        [&](const Deed& deed, const proto::AddItem&) { contests[deed.name].enter(deed.name); });
    deeds.for_each<proto::MoveItem>([&](const Deed& deed, const proto::MoveItem& move) {
        contests[move.item].enter(deed.name);
        contests[move.item].take(deed.name, move.replaces);
    });
    deeds.for_each<proto::RemoveItem>([&](const Deed& deed, const proto::RemoveItem& remove) {
        contests[remove.item].take(deed.name, remove.replaces);
    });
    std::set<OperationName> standing;
    for (const auto& [item, contest] : contests)
        for (const OperationName& place : contest.left()) standing.insert(place);
    return standing;
}

} // namespace

OrderedSet::OrderedSet(const Deeds& deeds) {
    const Tree tree(deeds);
    const std::set<OperationName> places = standing_places(deeds);
    std::map<OperationName, Item> known;
    deeds.for_each<proto::AddItem>([&](const Deed& deed, const proto::AddItem& add) {
        known.emplace(deed.name, Item{deed.name, add.value, {}});
    });
    for (const auto& [name, node] : tree.nodes())
        if (const auto item = known.find(node.item); item != known.end() && places.contains(name))
            item->second.places.push_back(name);

    const std::vector<OperationName> order = tree.in_order();
    std::map<OperationName, std::pair<Turn, std::size_t>> last; // Of each item: where its last place is.
    for (const OperationName& name : order) {
        const Tree::Node& node = tree.nodes().at(name);
        slots_.push_back({name, tree.has_after(name)});
        if (!known.contains(node.item) || !places.contains(name)) continue;
        const std::pair here{node.turn, slots_.size() - 1};
        auto& best = last.try_emplace(node.item, here).first->second;
        best = std::max(best, here);
    }
    std::map<std::size_t, OperationName> standing;
    for (const auto& [item, best] : last) standing.emplace(best.second, item);
    for (const auto& [slot, name] : standing) {
        slot_of_item_.push_back(slot);
        items_.push_back(known.at(name));
        known.erase(name);
    }
    for (const auto& [name, item] : known) (item.places.empty() ? removed_ : waiting_).push_back(item);
}

proto::Place OrderedSet::place_at(std::size_t index) const {
    VALISE_CHECK(index <= items_.size());
    const std::size_t next = index == 0 ? 0 : slot_of_item_[index - 1] + 1;
    if (next > 0 && !slots_[next - 1].has_after) return {slots_[next - 1].name, proto::Side::after};
    if (next == slots_.size()) return {};
    return {slots_[next].name, proto::Side::before};
}

proto::AddItem OrderedSet::adding(std::size_t index, Bytes value) const {
    return {place_at(index), std::move(value)};
}

proto::MoveItem OrderedSet::moving(const Item& item, std::size_t index) const {
    return {item.name, place_at(index), nameable(item.places)};
}

proto::RemoveItem OrderedSet::removing(const Item& item) { return {item.name, nameable(item.places)}; }

} // namespace valise::draft
