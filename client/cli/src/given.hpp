// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "command.hpp"
#include "valise/casework/day.hpp"
#include "valise/casework/faults.hpp"
#include "valise/casework/language.hpp"
#include "valise/casework/review.hpp"

/// What people type for a day, a State or a language; exit 2 where it is none.
namespace valise::cli {

/// "2026-03-02"
[[nodiscard]] Outcome<casework::Day> day_of(std::string_view text);
[[nodiscard]] std::string shown(const casework::Day& day);
/// That of the option, otherwise today.
[[nodiscard]] Outcome<casework::Day> day_given(
    Call& call, std::string_view option, const casework::Catalogue& catalogue);
/// At the secretariat.
[[nodiscard]] casework::Day today(Call& call, const casework::Catalogue& catalogue);

[[nodiscard]] Outcome<crypto::StateCode> state_of(std::string_view letters);
/// "UNTOC:NOR,GHA TIP:NOR,GHA"
[[nodiscard]] Outcome<std::map<std::string, casework::States>> reviewing_of(std::string_view text);
[[nodiscard]] Outcome<casework::Language> language_given(const Call& call);

/// All that is wrong with a file, by row; exit 1, and nothing was done with it.
[[nodiscard]] Report report_of(const casework::Faults& faults);

} // namespace valise::cli
