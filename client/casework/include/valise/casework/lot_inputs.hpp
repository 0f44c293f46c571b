// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "valise/casework/catalogue.hpp"
#include "valise/crypto/certificate.hpp"
#include "valise/crypto/hash.hpp"

/// What a draw of lots begins from: the States, and the rules as data. Plain values, which are published
/// before the draw, so that anybody can repeat it. Layout: docs/formats.md, "The draw of lots".
namespace valise::casework {

/// Of the instruments of a pool: bit i stands for instrument i.
using InstrumentSet = std::uint8_t;

struct PoolState {
    crypto::StateCode code;
    std::string group;        ///< Empty: nobody said. It is then of no group, and of no other either.
    std::string legal_system; ///< Empty: nobody said. It is then similar to no other.
    InstrumentSet party_to = 0;
    bool may_review = true; ///< No: excused from reviewing in this draw.

    bool operator==(const PoolState&) const = default;
};

struct Pool {
    std::vector<std::string> instruments; ///< At most eight, in the order of the catalogue.
    std::vector<PoolState> states;        ///< By code.

    bool operator==(const Pool&) const = default;
};

/// What of a catalogue a draw depends on.
[[nodiscard]] Pool pool_of(const Catalogue& catalogue);

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

/// A review that was drawn before: it counts for how many a State performs, and as a mutual one.
struct EarlierReview {
    crypto::StateCode reviewing;
    crypto::StateCode under_review;

    auto operator<=>(const EarlierReview&) const = default;
};

struct LotInputs {
    Pool pool;
    std::vector<crypto::StateCode> under_review; ///< By code; each party to some instrument.
    /// How many States begin together, the first group first: they are told apart by lot. Their sum is that
    /// of the States under review.
    std::vector<std::uint16_t> group_sizes;
    LotRules rules;
    std::vector<EarlierReview> earlier; ///< In their order, none twice.

    bool operator==(const LotInputs&) const = default;
};

inline constexpr std::size_t most_pool_states = 512;
inline constexpr std::size_t most_pool_instruments = 8;
inline constexpr std::size_t longest_pool_name = 64;
inline constexpr std::size_t most_earlier_reviews = 8192;

/// Whether a draw can begin from these: `invalid_input`, with the reason, when it cannot.
[[nodiscard]] Result<void> check(const LotInputs& inputs);

/// The one way of writing them. They are such that `check` takes them.
[[nodiscard]] Bytes encode(const LotInputs& inputs);
/// Refuses what `encode` does not write, and what `check` refuses: `malformed`.
[[nodiscard]] Result<LotInputs> parse_lot_inputs(ByteView bytes);

/// What a commitment binds, and what people compare who hold the same inputs.
[[nodiscard]] crypto::Digest digest_of(const LotInputs& inputs);

} // namespace valise::casework
