// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "valise/log/proof.hpp"

namespace valise::log {

/// The id of the last of these entries, of which the first stands at `position`.
[[nodiscard]] EntryId last_id(crypto::EntryPosition position, std::span<const crypto::Digest> contents);

/// Two branches that differ, in their order.
[[nodiscard]] EquivocationProof proof_of(
    const SpaceId& space, const LogId& log, SignedBranch&& one, SignedBranch&& other);

} // namespace valise::log
