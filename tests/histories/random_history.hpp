// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "histories/history.hpp"
#include "valise/base/random.hpp"

namespace valise::histories {

enum class Alphabet : std::uint8_t {
    ascii,
    mixed, ///< Of one to four bytes, right to left, combining, invisible, and such as JSON writes otherwise.
};

/// What a random history is like. Every `percent_` is how often, of a hundred times.
struct Shape {
    std::uint32_t transactions = 40;
    std::uint32_t agents = 3;                ///< At least 1.
    std::uint32_t percent_merging = 40;      ///< A transaction first takes in what others did.
    std::uint32_t percent_deleting = 30;     ///< A change deletes, where there is something to delete.
    std::uint32_t percent_at_one_place = 40; ///< An insertion goes to the place that all prefer.
    std::uint32_t longest_insert = 4;        ///< In characters, at least 1.
    std::uint32_t longest_delete = 4;        ///< In characters, at least 1.
    /// An agent may forget what it did itself, and go on from any version.
    bool may_fork = false;
    /// A transaction may stand on the beginning of another without the rest of it.
    bool may_split = true;
    Alphabet alphabet = Alphabet::ascii;
};

/// A history as people could have made it, with the end that the reference gives it. The same seed and
/// shape make the same history on every machine.
///
/// Its agents are "agent 9", "agent 10" and so on: the order of the names is not that of the numbers.
[[nodiscard]] History random_history(SeededRandom& random, const Shape& shape);

} // namespace valise::histories
