// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/standing.hpp"

namespace valise::casework {

draft::Deeds counted(const draft::Deeds& deeds, const Counts& counts) {
    draft::Deeds kept;
    for (const auto& [name, deed] : deeds.by_name())
        if (counts(name)) VALISE_CHECK(kept.add(deed)); // As good there as it was here.
    return kept;
}

} // namespace valise::casework
