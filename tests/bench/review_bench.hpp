// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace valise::bench {

/// Registers what commands of the program take on a review of 30 people and 40,000 entries, beside what
/// nobody is spared: its start, and the opening of the valise with its passphrase. Counters: milliseconds,
/// how many times as long that is, and the most memory in MB; times mean nothing here.
void add_commands_on_a_review();

} // namespace valise::bench
