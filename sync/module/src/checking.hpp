// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/module/module_ledger.hpp"

/// What both ledgers look at when they are checked.
namespace valise::module {

/// Reads every sequence, up to where it ends now: positions, names and running hashes.
[[nodiscard]] Result<void> check_sequences(exchange::Ledger& ledger, std::vector<LedgerFinding>& findings);

/// Reads the notes and adds what is wrong with them.
[[nodiscard]] Result<void> check_notes(ModuleLedger& ledger, std::vector<LedgerFinding>& findings);

} // namespace valise::module
