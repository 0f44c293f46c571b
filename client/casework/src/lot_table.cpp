// SPDX-License-Identifier: Apache-2.0
#include "lot_table.hpp"

#include <algorithm>

namespace valise::casework::lot {

namespace {

constexpr std::size_t rule_count = static_cast<std::size_t>(LotRule::fewest_reviews) + 1;

std::size_t index_of(LotRule rule) { return static_cast<std::size_t>(rule); }

bool is_of_load(LotRule rule) { return rule == LotRule::most_reviews || rule == LotRule::fewest_reviews; }

} // namespace

Table::Table(const LotInputs& inputs)
    : inputs_(inputs),
      count_(inputs.pool.states.size()),
      strengths_(rule_count),
      loads_(count_),
      seats_(count_ * count_),
      earlier_(count_ * count_) {
    for (const auto& [rule, strength] : inputs.rules.in_force) {
        strengths_[index_of(rule)] = strength;
        if (strength == Strength::hard && rule != LotRule::fewest_reviews) hard_.push_back(rule);
        if (strength == Strength::hard && rule == LotRule::fewest_reviews)
            yielding_.insert(yielding_.begin(), rule);
        if (strength == Strength::soft) yielding_.push_back(rule);
    }
    for (const auto& [reviewing, under_review] : inputs.earlier) {
        const std::size_t state = number_of(reviewing);
        ++loads_[state];
        earlier_[state * count_ + number_of(under_review)] = true;
    }
}

std::size_t Table::number_of(const crypto::StateCode& code) const {
    const auto& states = inputs_.pool.states;
    const auto found = std::ranges::lower_bound(states, code, {}, &PoolState::code);
    return found != states.end() && found->code == code ? static_cast<std::size_t>(found - states.begin())
                                                        : nobody;
}

std::optional<Strength> Table::strength_of(LotRule rule) const { return strengths_[index_of(rule)]; }

std::size_t Table::add(const Place& place) {
    const std::size_t number = places_.size();
    places_.push_back(place);
    places_.back().holder = nobody;
    seat(number, place.holder);
    return number;
}

void Table::seat(std::size_t place, std::size_t state) {
    Place& there = places_[place];
    if (there.holder != nobody) {
        --loads_[there.holder];
        --seats_of(there.holder, there.review);
    }
    there.holder = state;
    if (state == nobody) return;
    ++loads_[state];
    ++seats_of(state, there.review);
}

InstrumentSet Table::party_to(std::size_t state) const { return inputs_.pool.states[state].party_to; }

InstrumentSet Table::missing_at(const Place& place) const {
    if (place.holder == nobody || place.is_additional) return 0;
    return static_cast<InstrumentSet>(party_to(place.review) & ~party_to(place.holder));
}

bool Table::has_room(std::size_t state) const {
    return !strength_of(LotRule::most_reviews) || loads_[state] < inputs_.rules.most;
}

bool Table::is_too_seldom(std::size_t state) const {
    return may_review(state) && loads_[state] < inputs_.rules.fewest;
}

bool Table::may_sit(const Place& place, std::size_t state) const {
    if (!may_review(state) || state == place.review) return false;
    if (seats_[state * count_ + place.review] != 0) return false;
    if (!place.is_additional) return (party_to(state) & party_to(place.review)) != 0;
    return (place.instruments & ~party_to(state)) == 0;
}

bool Table::reviews(std::size_t one, std::size_t other) const {
    return seats_[one * count_ + other] != 0 || earlier_[one * count_ + other];
}

bool Table::is_similar(std::size_t one, std::size_t other) const {
    const std::string& system = inputs_.pool.states[one].legal_system;
    return !system.empty() && system == inputs_.pool.states[other].legal_system;
}

bool Table::is_on_its_side(const Place& place, std::size_t state) const {
    const std::string& wanted = inputs_.pool.states[place.review].group;
    const std::string& group = inputs_.pool.states[state].group;
    if (wanted.empty() || group.empty()) return false;
    return (wanted == group) == (place.side == Side::own_group);
}

bool is_about(LotRule rule, const Place& place) {
    switch (rule) {
    case LotRule::own_group: return !place.is_additional && place.side == Side::own_group;
    case LotRule::other_group: return !place.is_additional && place.side == Side::other_group;
    case LotRule::group_of_additional: return place.is_additional;
    case LotRule::similar_legal_system: return place.needs_similar;
    default: return true;
    }
}

bool Table::keeps(LotRule rule, const Place& place, std::size_t state) const {
    if (!is_about(rule, place)) return true;
    switch (rule) {
    case LotRule::party: return may_sit(place, state);
    case LotRule::own_group:
    case LotRule::other_group:
    case LotRule::group_of_additional: return is_on_its_side(place, state);
    case LotRule::similar_legal_system: return is_similar(place.review, state);
    case LotRule::no_mutual_reviews: return !reviews(place.review, state);
    case LotRule::most_reviews: return has_room(state);
    case LotRule::fewest_reviews: return is_too_seldom(state);
    }
    return true;
}

bool Table::is_eligible(const Place& place, std::size_t state) const {
    return may_sit(place, state) && std::ranges::all_of(hard_, [&](LotRule rule) {
        return is_of_load(rule) || keeps(rule, place, state);
    });
}

std::vector<std::size_t> Table::candidates_for(
    const Place& place, const std::vector<std::size_t>& without) const {
    std::vector<std::size_t> candidates;
    for (std::size_t state = 0; state < count_; ++state) {
        const bool is_full = strength_of(LotRule::most_reviews) == Strength::hard && !has_room(state);
        if (!is_full && is_eligible(place, state) && std::ranges::find(without, state) == without.end())
            candidates.push_back(state);
    }
    for (const LotRule rule : yielding_) {
        std::vector<std::size_t> better;
        std::ranges::copy_if(candidates, std::back_inserter(better),
            [&](std::size_t state) { return keeps(rule, place, state); });
        if (!better.empty()) candidates = std::move(better);
        // Below the fewest, and from the most on, whoever reviews less comes first.
        if (!candidates.empty()
            && ((rule == LotRule::fewest_reviews && is_too_seldom(candidates[0]))
                || (rule == LotRule::most_reviews && !has_room(candidates[0]))))
            keep_least_loaded(candidates);
    }
    return candidates;
}

void Table::keep_least_loaded(std::vector<std::size_t>& states) const {
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    for (const std::size_t state : states) least = std::min(least, loads_[state]);
    std::erase_if(states, [&](std::size_t state) { return loads_[state] != least; });
}

LotRule Table::reason_for_nobody(const Place& place) const {
    std::vector<std::size_t> left;
    for (std::size_t state = 0; state < count_; ++state)
        if (may_sit(place, state)) left.push_back(state);
    for (const LotRule rule : hard_) {
        if (left.empty()) break;
        std::erase_if(left, [&](std::size_t state) { return !keeps(rule, place, state); });
        if (left.empty()) return rule;
    }
    return LotRule::party;
}

std::vector<std::uint32_t> Table::cost() const {
    std::vector<std::uint32_t> costs;
    costs.reserve(hard_.size() + 1 + yielding_.size());
    for (const LotRule rule : hard_) costs.push_back(cost_of(rule));
    costs.push_back(static_cast<std::uint32_t>(std::ranges::count(places_, nobody, &Place::holder)));
    for (const LotRule rule : yielding_) costs.push_back(cost_of(rule));
    return costs;
}

std::uint32_t Table::cost_of(LotRule rule) const {
    if (rule == LotRule::similar_legal_system) return dissimilar_reviews();
    std::uint32_t cost = 0;
    if (is_of_load(rule)) {
        for (std::size_t state = 0; state < count_; ++state) {
            const std::uint32_t load = loads_[state];
            if (rule == LotRule::most_reviews && load > inputs_.rules.most) cost += load - inputs_.rules.most;
            if (rule == LotRule::fewest_reviews && is_too_seldom(state)) cost += inputs_.rules.fewest - load;
        }
        return cost;
    }
    for (const Place& place : places_)
        if (place.holder != nobody && !keeps(rule, place, place.holder)) ++cost;
    return cost;
}

/// Reviews in which neither of the two who were drawn first is similar.
std::uint32_t Table::dissimilar_reviews() const {
    std::vector<bool> has_first(count_);
    std::vector<bool> has_similar(count_);
    for (const Place& place : places_) {
        if (place.is_additional) continue;
        has_first[place.review] = true;
        if (place.holder != nobody && is_similar(place.review, place.holder))
            has_similar[place.review] = true;
    }
    std::uint32_t cost = 0;
    for (std::size_t state = 0; state < count_; ++state)
        if (has_first[state] && !has_similar[state]) ++cost;
    return cost;
}

std::size_t one_of(const std::vector<std::size_t>& candidates, Random& random) {
    return candidates[random.below(candidates.size())];
}

std::pair<std::size_t, std::size_t> add_additional(Table& table, std::size_t first_seat) {
    const Place first = table.places()[first_seat];
    const InstrumentSet missing = table.missing_at(first);
    const std::size_t begin = table.places().size();
    Place additional{first.review, first.side, true, missing, false, nobody};
    const auto could_be_taken = [&](const Place& place) {
        for (std::size_t state = 0; state < table.size(); ++state)
            if (table.is_eligible(place, state)) return true;
        return false;
    };
    if (missing != 0 && could_be_taken(additional)) {
        table.add(additional);
        return {begin, begin + 1};
    }
    for (unsigned bit = 0; bit < most_pool_instruments; ++bit) {
        additional.instruments = static_cast<InstrumentSet>(missing & 1U << bit);
        if (additional.instruments != 0) table.add(additional);
    }
    return {begin, table.places().size()};
}

} // namespace valise::casework::lot
