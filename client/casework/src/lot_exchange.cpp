// SPDX-License-Identifier: Apache-2.0
// Chains of exchanges: the first State of a chain takes a seat, whoever sat there is relieved, the first one
// gives a seat of its own to the next, and so on to one who may have one more. As in a search for augmenting
// paths, each seat and each State is looked at once.
#include <algorithm>

#include "lot_table.hpp"

namespace valise::casework::lot {

namespace {

constexpr int most_rounds = 10;

/// `state` takes `place`; what led here is the step `before`.
struct Step {
    std::size_t state;
    std::size_t place;
    std::size_t before;
};

class Search {
public:
    Search(Table& table, const std::vector<std::size_t>& precedence, bool first_stays)
        : table_(table), precedence_(precedence), first_stays_(first_stays) {}

    /// Seats where something could begin to change, and the rule that whoever comes first is to keep there.
    struct Aim {
        std::vector<std::size_t> from;
        LotRule rule;
    };

    bool improve(const Aim& aim) { return is_found(aim, true) || is_found(aim, false); }

private:
    [[nodiscard]] bool is_end(const Aim& aim, std::size_t state) const {
        return aim.rule == LotRule::fewest_reviews ? table_.is_too_seldom(state) : table_.has_room(state);
    }

    bool is_found(const Aim& aim, bool is_gentle) {
        const auto ends = [&](std::size_t state) { return is_end(aim, state); };
        if (std::ranges::none_of(precedence_, ends)) return false;
        is_gentle_ = is_gentle;
        steps_.clear();
        asked_.assign(table_.size(), false);
        given_.assign(table_.places().size(), false);
        const auto cost_before = table_.cost();
        for (const std::size_t place : aim.from) give(place, nobody, aim.rule);
        for (std::size_t at = 0; at < steps_.size(); ++at) {
            const std::size_t state = steps_[at].state;
            if (ends(state) && is_better(at, cost_before)) return true;
            for (std::size_t place = 0; place < table_.places().size(); ++place)
                if (table_.places()[place].holder == state) give(place, at, LotRule::party);
        }
        return false;
    }

    /// Whoever may take this seat is asked, each once.
    void give(std::size_t place, std::size_t before, LotRule wanted) {
        if (given_[place]) return;
        given_[place] = true;
        for (const std::size_t state : precedence_) {
            if (asked_[state] || !may_take(place, state, wanted)) continue;
            asked_[state] = true;
            steps_.push_back({state, place, before});
        }
    }

    [[nodiscard]] bool may_take(std::size_t number, std::size_t state, LotRule wanted) const {
        const Place& place = table_.places()[number];
        if (!table_.is_eligible(place, state)) return false;
        const bool is_of_load = wanted == LotRule::most_reviews || wanted == LotRule::fewest_reviews;
        if (!is_of_load && !table_.keeps(wanted, place, state)) return false;
        if (first_stays_ && !place.is_additional) {
            Place after = place;
            after.holder = state;
            if (table_.missing_at(after) != table_.missing_at(place)) return false;
        }
        return !is_gentle_ || std::ranges::all_of(table_.yielding(), [&](LotRule rule) {
            if (rule == LotRule::most_reviews || rule == LotRule::fewest_reviews) return true;
            return table_.keeps(rule, place, state)
                || (place.holder != nobody && !table_.keeps(rule, place, place.holder));
        });
    }

    /// Goes back along the chain; leaves it so if that is better.
    bool is_better(std::size_t last, const std::vector<std::uint32_t>& cost_before) {
        std::vector<std::pair<std::size_t, std::size_t>> holders; // as they were
        for (std::size_t at = last; at != nobody; at = steps_[at].before) {
            holders.emplace_back(steps_[at].place, table_.places()[steps_[at].place].holder);
            table_.seat(steps_[at].place, steps_[at].state);
        }
        if (table_.cost() < cost_before) return true;
        for (const auto& [place, holder] : holders) table_.seat(place, holder);
        return false;
    }

    Table& table_;
    const std::vector<std::size_t>& precedence_;
    bool first_stays_;
    bool is_gentle_ = true;
    std::vector<Step> steps_;
    std::vector<bool> asked_;
    std::vector<bool> given_;
};

/// Once for each seat that is empty, or breaks the rule.
bool improve_seats(Search& search, const Table& table, LotRule rule) {
    bool is_any_better = false;
    for (std::size_t number = 0; number < table.places().size(); ++number) {
        const Place& place = table.places()[number];
        const bool is_wrong = rule == LotRule::party
            ? place.holder == nobody
            : place.holder != nobody && !table.keeps(rule, place, place.holder);
        if (is_wrong && search.improve({{number}, rule})) is_any_better = true;
    }
    return is_any_better;
}

/// All seats of States of which `is_giving` says that they should have fewer.
template <class IsGiving> std::vector<std::size_t> seats_of(const Table& table, IsGiving is_giving) {
    std::vector<std::size_t> seats;
    for (std::size_t number = 0; number < table.places().size(); ++number) {
        const std::size_t holder = table.places()[number].holder;
        if (holder != nobody && is_giving(holder)) seats.push_back(number);
    }
    return seats;
}

bool improve_most(Search& search, const Table& table, std::uint32_t most, std::size_t state) {
    bool is_any_better = false;
    const auto is_it = [&](std::size_t holder) { return holder == state; };
    while (table.load_of(state) > most && search.improve({seats_of(table, is_it), LotRule::most_reviews}))
        is_any_better = true;
    return is_any_better;
}

bool improve_fewest(Search& search, const Table& table, std::uint32_t fewest) {
    bool is_any_better = false;
    const auto has_more = [&](std::size_t holder) { return table.load_of(holder) > fewest; };
    while (search.improve({seats_of(table, has_more), LotRule::fewest_reviews})) is_any_better = true;
    return is_any_better;
}

} // namespace

void exchange(Table& table, const std::vector<std::size_t>& precedence, bool first_stays) {
    Search search(table, precedence, first_stays);
    bool is_any_better = true;
    for (int round = 0; is_any_better && round < most_rounds; ++round) {
        is_any_better = improve_seats(search, table, LotRule::party);
        for (const LotRule rule : table.yielding()) {
            bool is_better = false;
            if (rule == LotRule::fewest_reviews)
                is_better = improve_fewest(search, table, table.rules().fewest);
            else if (rule != LotRule::most_reviews)
                is_better = improve_seats(search, table, rule);
            else
                for (const std::size_t state : precedence)
                    if (improve_most(search, table, table.rules().most, state)) is_better = true;
            if (is_better) is_any_better = true;
        }
    }
}

} // namespace valise::casework::lot
