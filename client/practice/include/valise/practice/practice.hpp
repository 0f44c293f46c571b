// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>

#include "valise/store/store.hpp"

/// A review to learn on, at a desk of one's own.
namespace valise::practice {

/// In how many steps it is made.
inline constexpr std::size_t practice_steps = 6;

struct PracticeTerms {
    crypto::argon2::Cost cost = crypto::argon2::Cost::standard(); ///< Of the owner's valise.
    std::function<void(std::size_t step)> on_step;                ///< Before each step, counted from 0.
    std::stop_token stop;                                         ///< Looked at between the steps.
    /// Where homes of the others stay, by the same passphrase: `officer` of the secretariat, `carla` of a
    /// reviewing State, `moussa` and `awa` of the owner's team. Empty: they are gone when it is made.
    std::filesystem::path others = {};
};

/// Makes a new home with a valise in its `store`, whose owner is the focal point of a State under review:
/// colleagues have drafted two answers, one of which is submitted, and a reviewing State asks. People are
/// made up, the questionnaire is a sample, and nothing leaves this computer.
///
/// `invalid_input` when there is something under this name; `unavailable` when it was stopped. A refusal
/// leaves nothing.
[[nodiscard]] Result<void> make_practice_review(const std::filesystem::path& home, ByteView passphrase,
    store::Outside outside, const PracticeTerms& terms = {});

} // namespace valise::practice
