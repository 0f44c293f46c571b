// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "valise/casework/lots.hpp"

namespace valise::casework {

/// Holds the seats of a draw to its rules, one by one, as somebody would with a pencil: knows nothing of how
/// they were drawn.
class Audit {
public:
    Audit(const LotInputs& inputs, const std::vector<Seat>& seats) : inputs_(inputs), seats_(seats) {
        for (const auto& state : inputs.pool.states) states_[state.code] = state;
        for (const auto& [reviewing, under_review] : inputs.earlier) {
            ++loads_[reviewing];
            pairs_.insert({reviewing, under_review});
        }
        for (const Seat& seat : seats)
            if (seat.reviewing.is_a_state()) {
                ++loads_[seat.reviewing];
                pairs_.insert({seat.reviewing, seat.under_review});
            }
    }

    std::uint32_t load(const crypto::StateCode& code) const {
        const auto found = loads_.find(code);
        return found == loads_.end() ? 0 : found->second;
    }

    /// What no data changes: empty when it holds.
    std::string trouble() const {
        std::set<std::pair<crypto::StateCode, crypto::StateCode>> once;
        std::map<crypto::StateCode, std::array<int, 2>> first;
        for (const Seat& seat : seats_) {
            if (!seat.is_additional) ++first[seat.under_review][static_cast<std::size_t>(seat.side) - 1];
            if (!seat.reviewing.is_a_state()) continue;
            const PoolState& reviewing = states_.at(seat.reviewing);
            if (seat.reviewing == seat.under_review) return "reviews itself";
            if (!once.insert({seat.under_review, seat.reviewing}).second) return "two seats in one review";
            if (!reviewing.may_review) return "reviews though excused";
            if (seat.instruments == 0) return "reviews nothing";
            if ((seat.instruments & ~reviewing.party_to) != 0) return "reviews what it is not party to";
            if ((seat.instruments & ~states_.at(seat.under_review).party_to) != 0)
                return "more than there is";
        }
        for (const auto& under_review : inputs_.under_review)
            if (first[under_review] != std::array{1, 1}) return "not one first seat of each side";
        return uncovered();
    }

    /// For whom this rule does not hold, seats that are empty aside: the State under review, or of loads the
    /// one that reviews.
    std::multiset<crypto::StateCode> broken(LotRule rule) const {
        std::multiset<crypto::StateCode> found;
        if (rule == LotRule::most_reviews || rule == LotRule::fewest_reviews) {
            for (const auto& [code, state] : states_)
                if (rule == LotRule::most_reviews ? load(code) > inputs_.rules.most
                                                  : state.may_review && load(code) < inputs_.rules.fewest)
                    found.insert(code);
            return found;
        }
        if (rule == LotRule::similar_legal_system) return dissimilar();
        for (const Seat& seat : seats_)
            if (seat.reviewing.is_a_state() && is_broken(rule, seat)) found.insert(seat.under_review);
        return found;
    }

private:
    /// Each side of a review covers every instrument, or has a seat for it that stayed empty.
    std::string uncovered() const {
        std::map<std::pair<crypto::StateCode, Side>, InstrumentSet> covered;
        std::set<std::pair<crypto::StateCode, Side>> empty;
        for (const Seat& seat : seats_) {
            auto& there = covered[{seat.under_review, seat.side}];
            if ((there & seat.instruments) != 0) return "one instrument twice on one side";
            there |= seat.instruments;
            if (!seat.is_additional && !seat.reviewing.is_a_state())
                empty.insert({seat.under_review, seat.side});
        }
        for (const auto& [place, instruments] : covered)
            if (!empty.contains(place) && instruments != states_.at(place.first).party_to)
                return "an instrument without a seat";
        return "";
    }

    bool is_broken(LotRule rule, const Seat& seat) const {
        const std::string& group = states_.at(seat.under_review).group;
        const std::string& its_group = states_.at(seat.reviewing).group;
        const bool is_known = !group.empty() && !its_group.empty();
        const bool is_own = is_known && group == its_group;
        const bool is_other = is_known && group != its_group;
        switch (rule) {
        case LotRule::own_group: return !seat.is_additional && seat.side == Side::own_group && !is_own;
        case LotRule::other_group: return !seat.is_additional && seat.side == Side::other_group && !is_other;
        case LotRule::group_of_additional:
            return seat.is_additional && !(seat.side == Side::own_group ? is_own : is_other);
        case LotRule::no_mutual_reviews: return pairs_.contains({seat.under_review, seat.reviewing});
        default: return false;
        }
    }

    std::multiset<crypto::StateCode> dissimilar() const {
        std::multiset<crypto::StateCode> found(inputs_.under_review.begin(), inputs_.under_review.end());
        for (const Seat& seat : seats_) {
            if (seat.is_additional || !seat.reviewing.is_a_state()) continue;
            const std::string& system = states_.at(seat.under_review).legal_system;
            if (!system.empty() && system == states_.at(seat.reviewing).legal_system)
                found.erase(seat.under_review);
        }
        return found;
    }

    const LotInputs& inputs_;
    const std::vector<Seat>& seats_;
    std::map<crypto::StateCode, PoolState> states_;
    std::map<crypto::StateCode, std::uint32_t> loads_;
    std::set<std::pair<crypto::StateCode, crypto::StateCode>> pairs_;
};

/// Every rule holds, or the draw says for whom it does not; of hard ones, that a seat stayed empty.
inline std::string trouble_with(const LotInputs& inputs, const std::vector<Seat>& seats) {
    const Audit audit(inputs, seats);
    if (const auto trouble = audit.trouble(); !trouble.empty()) return trouble;
    const auto said = shortfalls_of(inputs, seats);
    for (const auto& [rule, strength] : inputs.rules.in_force) {
        std::multiset<crypto::StateCode> for_whom;
        for (const Shortfall& one : said)
            if (one.rule == rule && !one.left_empty) for_whom.insert(one.state);
        if (for_whom != audit.broken(rule)) return "a rule is broken and nobody says so";
        const bool may_break = strength == Strength::soft || rule == LotRule::fewest_reviews;
        const bool is_excused = rule == LotRule::similar_legal_system || rule == LotRule::most_reviews;
        if (!may_break && !is_excused && !for_whom.empty()) return "a hard rule is broken";
    }
    const auto empty =
        std::ranges::count_if(seats, [](const Seat& seat) { return !seat.reviewing.is_a_state(); });
    if (std::ranges::count_if(said, &Shortfall::left_empty) != empty) return "an empty seat is not told of";
    return "";
}

} // namespace valise::casework
