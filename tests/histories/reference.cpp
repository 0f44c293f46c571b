// SPDX-License-Identifier: Apache-2.0
#include "histories/reference.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace valise::histories {

namespace {

constexpr std::uint32_t not_there = 0;
constexpr std::uint32_t there = 1;

ReferenceMerge merged(const History& history) {
    ReferenceMerge merge;
    for (const Transaction& transaction : history.transactions) merge.add(transaction);
    return merge;
}

} // namespace

void ReferenceMerge::add(const Transaction& next) {
    VALISE_CHECK(next.first == items_.size());
    prepare(next.parents);
    std::uint32_t unit = next.first;
    for (const Patch& patch : next.patches) {
        for (std::uint32_t i = 0; i < patch.deleted; ++i) {
            begin_unit(next, unit++);
            delete_at(patch.position);
        }
        std::size_t position = patch.position;
        for (const auto character : characters_of(patch.inserted)) {
            begin_unit(next, unit);
            insert_at(unit++, position++, character);
        }
    }
    VALISE_CHECK(unit == next.end);
}

std::string ReferenceMerge::text() const {
    std::string text;
    for (const auto unit : order_)
        if (!items_[unit].is_deleted) text += items_[unit].character;
    return text;
}

std::string ReferenceMerge::text_at(std::span<const std::uint32_t> version) {
    prepare(version);
    std::string text;
    for (const auto unit : order_)
        if (items_[unit].state == there) text += items_[unit].character;
    return text;
}

std::size_t ReferenceMerge::length_at(std::span<const std::uint32_t> version) {
    prepare(version);
    return static_cast<std::size_t>(
        std::ranges::count_if(order_, [this](auto unit) { return items_[unit].state == there; }));
}

void ReferenceMerge::prepare(std::span<const std::uint32_t> version) {
    const auto wanted = units_of(version);
    for (std::uint32_t unit = 0; unit < wanted.size(); ++unit) {
        std::uint32_t& state = items_[targets_[unit]].state;
        if (wanted[unit] && !prepared_[unit]) ++state;
        if (!wanted[unit] && prepared_[unit]) --state;
    }
    prepared_ = wanted;
}

std::vector<bool> ReferenceMerge::units_of(std::span<const std::uint32_t> version) const {
    std::vector<bool> found(items_.size());
    std::vector<std::uint32_t> ahead(version.begin(), version.end());
    while (!ahead.empty()) {
        const std::uint32_t unit = ahead.back();
        ahead.pop_back();
        VALISE_CHECK(unit < found.size());
        if (found[unit]) continue;
        found[unit] = true;
        ahead.insert(ahead.end(), parents_[unit].begin(), parents_[unit].end());
    }
    return found;
}

void ReferenceMerge::begin_unit(const Transaction& own, std::uint32_t unit) {
    const bool is_first = unit == own.first;
    parents_.push_back(is_first ? own.parents : std::vector<std::uint32_t>{unit - 1});
    prepared_.push_back(true);
    Item item;
    item.agent = own.agent;
    item.sequence = own.first_sequence + (unit - own.first);
    items_.push_back(std::move(item));
}

void ReferenceMerge::insert_at(std::uint32_t unit, std::size_t position, std::string_view character) {
    const std::size_t cursor = place_behind(position);
    Item& item = items_[unit];
    item.character = character;
    item.state = there;
    if (cursor > 0) item.left_origin = order_[cursor - 1];
    const auto right = std::find_if(order_.begin() + static_cast<std::ptrdiff_t>(cursor), order_.end(),
        [this](auto other) { return items_[other].state != not_there; });
    if (right != order_.end()) item.right_origin = *right;
    order_.insert(order_.begin() + static_cast<std::ptrdiff_t>(place_for(item, cursor)), unit);
    targets_.push_back(unit);
}

void ReferenceMerge::delete_at(std::size_t position) {
    // The last of one more character than stand before it.
    const std::uint32_t target = order_[place_behind(position + 1) - 1];
    ++items_[target].state;
    items_[target].is_deleted = true;
    targets_.push_back(target);
}

std::size_t ReferenceMerge::place_for(const Item& item, std::size_t cursor) const {
    const auto end = static_cast<std::ptrdiff_t>(order_.size());
    const auto left = static_cast<std::ptrdiff_t>(cursor) - 1;
    const auto right = place_of(item.right_origin, end);
    bool is_undecided = false;
    for (std::size_t place = cursor; place < order_.size(); ++place) {
        const Item& other = items_[order_[place]];
        if (other.state != not_there) break;
        const auto other_left = place_of(other.left_origin, -1);
        if (other_left < left) break;
        if (other_left == left) {
            const auto other_right = place_of(other.right_origin, end);
            const bool is_before =
                std::tie(item.agent, item.sequence) < std::tie(other.agent, other.sequence);
            if (other_right == right && is_before) break;
            is_undecided = other_right < right;
        }
        if (!is_undecided) cursor = place + 1;
    }
    return cursor;
}

std::size_t ReferenceMerge::place_behind(std::size_t count) const {
    std::size_t place = 0;
    while (count > 0) {
        VALISE_CHECK(place < order_.size());
        if (items_[order_[place]].state == there) --count;
        ++place;
    }
    return place;
}

std::ptrdiff_t ReferenceMerge::place_of(std::optional<std::uint32_t> unit, std::ptrdiff_t if_none) const {
    return unit ? std::ranges::find(order_, *unit) - order_.begin() : if_none;
}

std::string merged_text(const History& history) { return merged(history).text(); }

std::string text_at(const History& history, std::span<const std::uint32_t> version) {
    return merged(history).text_at(version);
}

} // namespace valise::histories
