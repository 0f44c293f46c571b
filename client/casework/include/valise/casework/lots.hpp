// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "valise/casework/lot_inputs.hpp"

/// The draw of lots itself: a pure function of what was published and of 32 bytes that nobody could foresee.
/// docs/review.md says it in words, docs/formats.md step by step for whoever repeats it by other means.
namespace valise::casework {

/// Which of the two reviewing States a seat belongs to.
enum class Side : std::uint8_t { own_group = 1, other_group };

/// A place among those who review one State.
struct Seat {
    crypto::StateCode under_review;
    Side side = Side::own_group;
    /// Drawn in addition, for the instruments that the State drawn for this side is not party to.
    bool is_additional = false;
    /// What is reviewed from here: of a State drawn first, all that both are party to.
    InstrumentSet instruments = 0;
    crypto::StateCode reviewing; ///< No State where a hard rule left nobody.

    bool operator==(const Seat&) const = default;
};

struct Draw {
    /// The States under review in the order in which they were drawn; the groups are parts of it.
    std::vector<crypto::StateCode> order;
    /// By State in that order; of each the side of its own group first; of each side whom was drawn first,
    /// then who is additional.
    std::vector<Seat> seats;

    bool operator==(const Draw&) const = default;
};

/// Draws. Always ends, with a seat for everything that is to be reviewed; `check` has to take the inputs,
/// otherwise it refuses as that does. The same bytes give the same draw on every machine.
[[nodiscard]] Result<Draw> draw(const LotInputs& inputs, const crypto::Digest& randomness);

/// A rule that does not hold in a draw, and for whom.
struct Shortfall {
    LotRule rule = LotRule::party;
    /// The State under review; of `most_reviews` and `fewest_reviews` the reviewing State, unless it left a
    /// seat empty.
    crypto::StateCode state;
    crypto::StateCode other;   ///< Who sits there against the rule; no State where that is nobody.
    bool left_empty = false;   ///< The rule is hard, and nobody could be drawn for a seat.
    std::uint32_t reviews = 0; ///< Of `most_reviews` and `fewest_reviews`: how many there are.

    bool operator==(const Shortfall&) const = default;
};

/// Every rule in force that does not hold, in the order of the rules, behind seats that stayed empty. `seats`
/// are of a draw from these inputs.
[[nodiscard]] std::vector<Shortfall> shortfalls_of(const LotInputs& inputs, const std::vector<Seat>& seats);

/// The group in which a State under review begins, from 1; 0 when it is not in this draw.
[[nodiscard]] std::uint16_t group_of(
    const LotInputs& inputs, const Draw& draw, const crypto::StateCode& under_review);

/// Who reviews this instrument of this State, by code.
[[nodiscard]] std::vector<crypto::StateCode> reviewing_states(
    const std::vector<Seat>& seats, const crypto::StateCode& under_review, std::size_t instrument);

/// Draws once more who sits in one place, as things stand, from `randomness` of its own. Nobody else moves,
/// but for those who were additional in place of this State: where the new one leaves other instruments,
/// they are drawn anew. Returns the seats of that side as they are then.
///
/// `passed_over` are not drawn again: whom earlier redraws of this review replaced. Refuses a State that has
/// no seat there: `invalid_input`; and when nobody else can be drawn: `not_found`.
[[nodiscard]] Result<std::vector<Seat>> draw_again(const LotInputs& inputs, const std::vector<Seat>& seats,
    const crypto::StateCode& under_review, const crypto::StateCode& replaced,
    const std::vector<crypto::StateCode>& passed_over, const crypto::Digest& randomness);

/// Puts the seats of one side in the place of those that were there.
void seat_anew(std::vector<Seat>& seats, const std::vector<Seat>& of_one_side);

} // namespace valise::casework
