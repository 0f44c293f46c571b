// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "valise/crypto/fingerprint.hpp"
#include "valise/desk/desk.hpp"
#include "valise/exchange/caller.hpp"
#include "valise/pouch/reading.hpp"

namespace valise::desk {

/// What is in one volume of a pouch: enough to ask its addressee whether to take it in.
struct PouchLook {
    pouch::Inventory inventory; ///< By whom, when, for whom, and how much of which spaces is known.
    crypto::Fingerprint words;  ///< As on the slip.
    bool was_taken = false;     ///< All of it was taken in on this computer, and nothing waits.
};

/// How much of a space somebody does not have yet: items and chunks. Slots and proofs do not count, since
/// what becomes of them does not show.
[[nodiscard]] std::uint64_t news_in(const pouch::SpaceInventory& space);

/// Reads a volume to its end; nothing changes. Refuses as `pouch::look_into`: `wrong_key` when it is for
/// others, `corrupt_data` when it was damaged, and then there is nothing to be had from it.
[[nodiscard]] Result<PouchLook> look_into_pouch(Desk& desk, pouch::Source& volume);

/// How far the taking in has come.
struct TakeProgress {
    std::uint64_t records = 0;
    std::uint64_t bytes = 0; ///< Of what is in it.
};
struct TakeTerms {
    std::function<void(const TakeProgress&)> on_progress;
    std::stop_token stop;
};

/// What came of a volume.
struct TakeReport {
    pouch::Outcome outcome;   ///< Of its items.
    std::uint64_t chunks = 0; ///< Of attachments, those that this computer lacked.
    /// Of attachments, those that nothing here names yet. They were not kept: when what they need has come,
    /// as the volumes before this one, it is to be taken in again.
    std::uint64_t early_chunks = 0;
    exchange::Findings findings;       ///< Of receipts, held against what was read of the module.
    std::vector<ChangedPaper> changes; ///< What arrived.
    /// The number under which it is kept (arrivals.hpp); nothing when nothing arrived.
    std::optional<std::uint64_t> arrival;
};

/// Takes in a volume that was looked into; once more, it changes nothing. A computer that has never exchanged
/// with anybody learns all it needs from pouches.
///
/// It is done in parts, each a transaction. Behind a refusal the parts before it stay, and the volume is to
/// be taken in again; the next that is taken in, or exchange, tells all that arrived. `corrupt_data` when it
/// is not any more what was looked into, `unavailable` when it was stopped or the stick is gone; otherwise as
/// the store refuses.
[[nodiscard]] Result<TakeReport> take_in_pouch(
    Desk& desk, pouch::Source& volume, const PouchLook& look, const TakeTerms& terms = {});

} // namespace valise::desk
