// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "valise/desk/identity.hpp"

namespace valise::desk {

/// The keys that stand above all others: of each, the seed. Any two speak for all. They are to be taken off
/// this computer, each to a place of its own. Owner of the secrets; move-only.
using RootSeeds = std::array<crypto::Secret, crypto::RootPolicy::key_count>;

/// The secretariat, as it begins: nobody was before it.
struct FoundedSecretariat {
    RootSeeds root_seeds;
    Bytes root_policy; ///< Goes with every program that is to trust this secretariat.
};

/// Draws the root keys, and makes a store that of the first officer of the secretariat, who may certify the
/// focal points of States. Refuses as `settle_in` does.
[[nodiscard]] Result<FoundedSecretariat> found_secretariat(store::Store& store, store::Outside outside);

} // namespace valise::desk
