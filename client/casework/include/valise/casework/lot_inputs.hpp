// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "valise/casework/catalogue.hpp"
#include "valise/casework/lot_rules.hpp"
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
