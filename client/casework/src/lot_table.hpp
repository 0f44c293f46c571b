// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "valise/base/random.hpp"
#include "valise/casework/lots.hpp"

/// A draw while it is made, by numbers: State i is the i-th of the pool.
namespace valise::casework::lot {

inline constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

/// A seat while it is drawn.
struct Place {
    std::size_t review = 0; ///< The State under review.
    Side side = Side::own_group;
    bool is_additional = false;
    InstrumentSet instruments = 0; ///< Of an additional one: all of them are needed.
    bool needs_similar = false;    ///< It was to have the similar legal system.
    std::size_t holder = nobody;
};

/// Who sits where, and what that means for each rule.
class Table {
public:
    explicit Table(const LotInputs& inputs);

    [[nodiscard]] std::size_t size() const noexcept { return count_; }
    [[nodiscard]] const std::vector<Place>& places() const noexcept { return places_; }
    [[nodiscard]] const LotRules& rules() const noexcept { return inputs_.rules; }
    [[nodiscard]] std::size_t number_of(const crypto::StateCode& code) const;
    [[nodiscard]] std::optional<Strength> strength_of(LotRule rule) const;
    /// Rules that give way, the weightiest first; a fewest that is hard is the first of them, since nobody
    /// can be refused for it.
    [[nodiscard]] const std::vector<LotRule>& yielding() const noexcept { return yielding_; }

    /// Returns its number. Its holder, if it has one, sits there.
    std::size_t add(const Place& place);
    void seat(std::size_t place, std::size_t state);
    void need_similar(std::size_t place, bool needs) { places_[place].needs_similar = needs; }

    [[nodiscard]] InstrumentSet party_to(std::size_t state) const;
    /// What this State under review is party to, and whoever sits in this first seat is not.
    [[nodiscard]] InstrumentSet missing_at(const Place& place) const;
    [[nodiscard]] std::uint32_t load_of(std::size_t state) const { return loads_[state]; }
    [[nodiscard]] bool may_review(std::size_t state) const { return inputs_.pool.states[state].may_review; }
    [[nodiscard]] bool has_room(std::size_t state) const;
    [[nodiscard]] bool is_too_seldom(std::size_t state) const;

    /// What no data changes.
    [[nodiscard]] bool may_sit(const Place& place, std::size_t state) const;
    /// Whether this one rule would hold for this seat if this State took it; of loads, if it took one more.
    [[nodiscard]] bool keeps(LotRule rule, const Place& place, std::size_t state) const;
    /// Whether it may sit there and keeps every hard rule, but for those on how many it reviews.
    [[nodiscard]] bool is_eligible(const Place& place, std::size_t state) const;
    [[nodiscard]] bool is_similar(std::size_t one, std::size_t other) const;

    /// All States that could take this seat with the fewest rules giving way, the lightest first. `without`
    /// are left out.
    [[nodiscard]] std::vector<std::size_t> candidates_for(
        const Place& place, const std::vector<std::size_t>& without = {}) const;
    /// The rule for which nobody could be drawn for a seat that is empty.
    [[nodiscard]] LotRule reason_for_nobody(const Place& place) const;

    /// How much does not hold: hard rules, then empty seats, then rules that give way, in their order.
    [[nodiscard]] std::vector<std::uint32_t> cost() const;

private:
    void keep_least_loaded(std::vector<std::size_t>& states) const;
    [[nodiscard]] std::uint32_t cost_of(LotRule rule) const;
    [[nodiscard]] std::uint32_t dissimilar_reviews() const;
    [[nodiscard]] bool is_on_its_side(const Place& place, std::size_t state) const;
    [[nodiscard]] bool reviews(std::size_t one, std::size_t other) const;
    [[nodiscard]] std::uint32_t& seats_of(std::size_t state, std::size_t review) {
        return seats_[state * count_ + review];
    }

    const LotInputs& inputs_;
    std::size_t count_;
    std::vector<LotRule> hard_;
    std::vector<LotRule> yielding_;
    std::vector<std::optional<Strength>> strengths_;
    std::vector<Place> places_;
    std::vector<std::uint32_t> loads_;
    std::vector<std::uint32_t> seats_; ///< How many seats a State has in a review.
    std::vector<bool> earlier_;        ///< Whether it had one in an earlier draw.
};

/// Whether a rule is about this seat.
[[nodiscard]] bool is_about(LotRule rule, const Place& place);

/// Draws one of them; each is as likely as the next. There is one.
[[nodiscard]] std::size_t one_of(const std::vector<std::size_t>& candidates, Random& random);

/// Where something does not hold that could: States exchange seats along chains, each of which makes
/// `Table::cost` less. `precedence` are all States, in the order in which they are asked. `first_stays`: a
/// State drawn first only gives way to one with which the same instruments are missing.
void exchange(Table& table, const std::vector<std::size_t>& precedence, bool first_stays);

/// Adds the seats for what is missing behind a first seat: one, if some State could take all of it, otherwise
/// one for each instrument. Returns the numbers of the first, and of that behind the last.
std::pair<std::size_t, std::size_t> add_additional(Table& table, std::size_t first_seat);

} // namespace valise::casework::lot
