// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::bench {

/// Registers a phase of reviews, from the first invitation to the agreed list of observations, played at the
/// desks of everybody against one program of the secure module with its ledger in SQLite: 10 reviews, and all
/// 189. Counters: processor time that a review takes, of the module and of all desks, and how much more it is
/// among 189 than among 10; times mean nothing here.
void add_a_phase_of_reviews();

} // namespace valise::bench
