// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "home.hpp"
#include "valise/desk/standing.hpp"

/// How things stand, in the words that every command has for it.
namespace valise::cli {

[[nodiscard]] std::string_view words_of(desk::Capacity capacity);
/// "SEN"; "the secretariat" for those who are of no State.
[[nodiscard]] std::string name_of(const crypto::StateCode& state);
/// Adds where the module is, its six words, what waits and when there was an exchange last.
[[nodiscard]] Outcome<void> tell_exchange(desk::Desk& desk, Report& report);
/// Adds who is to come, and from when, while work waits to go over to a new focal point.
[[nodiscard]] Outcome<void> tell_handover(desk::Desk& desk, Report& report);

[[nodiscard]] std::string six_words(const crypto::Fingerprint& fingerprint);
[[nodiscard]] crypto::Fingerprint fingerprint_of(const exchange::ModuleId& module);

/// What a check found, one row each.
[[nodiscard]] Report::Table table_of(const std::vector<store::Finding>& findings);

} // namespace valise::cli
