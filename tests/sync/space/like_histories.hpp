// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "small_history.hpp"

/// Why not all small histories have to be told to know what becomes of all of them. Each of these is a
/// theorem of the rules of docs/sync.md, "Spaces"; like_histories_test.cpp also holds each to all
/// histories, where they are few enough to do without it.
///
/// **Names.** What becomes of an act depends on no name of a person or act, and on no order of arrival. So
/// one history of each form is enough.
///
/// **What matters to an act.** Say that a matters to b when a strikes b, or b rests on a, or there is a
/// checkpoint beside b in whose past a changes b's author or somebody whom b changes, or is struck by
/// b. Take a set of acts with all that matters to any of it. It is a history of its own, with the same right
/// to each act, the same levels, strikes and verdicts: right and level ask for the changes of author
/// and changed, on which an act rests; 2a and 2b ask for what the two acts say, and for levels; 2c asks for
/// what the third clause names; and rule 4 judges a part by those that lead to it. So the verdict on an act
/// is known from the history of all that leads to it.
///
/// **Circles.** An act that matters to no other is a part of its own, and the last one: all others are judged
/// as if it were not there, and it is judged alone, by their verdicts. So the histories are enough in which
/// everything leads to one circle.
///
/// **Likeness.** Nothing rests on an act upon which none builds. Put two such beside one history; they
/// are alike if they have the same past and level, strike the same and are struck by the same for the same
/// reasons, rest on the same and are right in the same states. Then all verdicts are the same.
///
/// **Levels.** The rules compare standings, and ask whether one is none, an admin's, or the top. So a team is
/// a review space whose officers are called focal points, and who founds a space below the top
/// founds one in which the top is not given.
namespace valise::tests {

/// Who is called how.
using Naming = std::array<int, most_people>;

/// Those that keep who is what at first.
[[nodiscard]] std::vector<Naming> namings(const Standings& at_first);

/// The same for histories that differ by names and order of arrival alone, and for no others.
using Form = std::array<std::uint32_t, most_small_acts>;
[[nodiscard]] Form form_of(const SmallHistory& history, const std::vector<Naming>& namings);

/// Something of an act that depends on no name. `act` need not be in the history, its past is.
[[nodiscard]] std::uint64_t trait(const SmallHistory& history, const SmallAct& act, Acts past);

/// For each act: itself, what matters to it, what matters to that, and so on.
[[nodiscard]] std::array<Acts, most_small_acts> leading_to_each(const SmallHistory& history);
/// Those that matter to no other.
[[nodiscard]] Acts leading_nowhere(const SmallHistory& history);
/// Those that might lead somewhere if this were added. No other does that leads nowhere.
[[nodiscard]] Acts may_matter_with(const SmallHistory& history, const SmallAct& act);
[[nodiscard]] bool ends_in_a_circle(const SmallHistory& history);

/// What verdicts ask of the last act.
struct Likeness {
    std::uint64_t surroundings = 0;
    std::uint64_t strikes = 0;
    std::uint64_t right = 0;

    auto operator<=>(const Likeness&) const = default;
};
[[nodiscard]] Likeness likeness_of_last(const SmallHistory& history);

} // namespace valise::tests
