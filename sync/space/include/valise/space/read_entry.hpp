// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "valise/log/proof.hpp"
#include "valise/proto/body.hpp"
#include "valise/space/standing.hpp"

/// What a replica makes of entries. Plain values: a later act, key or entry may make it something else.
namespace valise::space {

/// Whether what an entry says is so.
enum class Reading : std::uint8_t {
    counts,
    quarantined,  ///< Written without a standing: kept and shown, until an admin adopts it.
    beyond_role,  ///< Written by a member who may not do all of this.
    other_branch, ///< Its device forked its log, and another branch counts.
    unsettled,    ///< It hangs on entries that are not here yet.
    locked,       ///< No key for it is here: it is on its way, or was never meant for this device.
    newer,        ///< Written by a newer program than this one.
    unreadable,   ///< A member sealed what no program of ours writes.
};

/// One entry, with what this device makes of it.
struct ReadEntry {
    PlacedEntry place;
    Reading reading = Reading::locked;
    std::optional<RecordId> by; ///< Of one that a standing keeps from counting: which act gave it.
    bool may_change = false;    ///< It may be read otherwise when later entries of its log come.
    /// What it says, whatever came of it, for those in charge to see; of an entry of work that is readable.
    /// What it does in texts is own work of its log, by the name of `draft::author_of`.
    std::optional<proto::Body> body;
};

/// What came of a range.
struct TakenRange {
    /// All of them, in order, also those that were known; but for those that this replica went on behind.
    std::vector<ReadEntry> entries;
    std::size_t added = 0; ///< How many, at the end, were not known before.
    std::optional<log::EquivocationProof> fork;
    /// The range stands on a branch of which the beginning has not come. Nothing was taken but the proof;
    /// keep it, and offer it again.
    bool is_waiting = false;
};

} // namespace valise::space
