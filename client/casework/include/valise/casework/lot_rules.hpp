// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

/// What a draw of lots keeps to, as data: the catalogue may say it, and each draw publishes it.
namespace valise::casework {

/// What is asked of who reviews. That nobody reviews itself, nobody has two seats in one review, and nobody
/// reviews an instrument that it is not party to, is no matter of data and always so: `party`.
enum class LotRule : std::uint8_t {
    party = 0,
    own_group,            ///< One reviewing State is from the group of the State under review.
    other_group,          ///< The other is from another group.
    group_of_additional,  ///< An additional State is, in that, like the one that it stands in for.
    similar_legal_system, ///< One of the two has the legal system of the State under review.
    no_mutual_reviews,    ///< No two States review each other.
    most_reviews,         ///< No State reviews more than `most`.
    fewest_reviews,       ///< Each State that may review reviews at least `fewest`.
};

/// A hard rule is kept, or a seat stays empty and the draw says for which rule. A soft rule gives way where
/// it cannot be kept, and the draw says where it did.
enum class Strength : std::uint8_t { soft = 1, hard };

struct RuleInForce {
    LotRule rule = LotRule::own_group;
    Strength strength = Strength::soft;

    bool operator==(const RuleInForce&) const = default;
};

/// As far as they were found, in the resolutions or in the practice of the sister mechanism; docs/review.md
/// says which is which.
struct LotRules {
    /// The weightiest first: where two soft rules contradict each other, the later one gives way. A rule that
    /// is not here is not in force.
    std::vector<RuleInForce> in_force{
        {LotRule::own_group, Strength::hard},
        {LotRule::other_group, Strength::hard},
        {LotRule::similar_legal_system, Strength::soft},
        {LotRule::group_of_additional, Strength::soft},
        {LotRule::no_mutual_reviews, Strength::soft},
        {LotRule::most_reviews, Strength::soft},
        {LotRule::fewest_reviews, Strength::soft},
    };
    std::uint8_t fewest = 1;
    std::uint8_t most = 3;
    std::uint8_t redraws_on_request = 2; ///< For one State under review; more are exceptional.

    bool operator==(const LotRules&) const = default;
};

} // namespace valise::casework
