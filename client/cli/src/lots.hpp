// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "home.hpp"
#include "valise/casework/lot_record.hpp"
#include "valise/desk/lots.hpp"

/// What the commands about draws of lots have in common.
namespace valise::cli {

/// The record in a file, as it was signed. Exit 14 or 15 for what is none.
[[nodiscard]] Outcome<casework::SignedLotRecord> record_in(const std::filesystem::path& path);

/// What a draw is to begin from: the States of the catalogue, and what was typed. Exit 2 where none can.
[[nodiscard]] Outcome<casework::LotInputs> inputs_given(
    const Call& call, const casework::Catalogue& catalogue);

/// Who reviews whom after all redraws, State by State in the order that was drawn.
[[nodiscard]] Report::Table reviews_in(const casework::LotRecord& record);
/// Which rules gave way.
[[nodiscard]] Report::Table shortfalls_in(const casework::SignedLotRecord& record);

/// What the circle has of a record: exit 5 or 14 unless it is in force.
[[nodiscard]] std::string_view words_of(desk::RecordStanding standing);
[[nodiscard]] ExitCode exit_of(desk::RecordStanding standing);

/// The secretariat's, step by step.
[[nodiscard]] const std::vector<Command>& lots_ceremony_commands();

} // namespace valise::cli
