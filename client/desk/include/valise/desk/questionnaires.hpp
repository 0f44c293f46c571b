// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/casework/catalogue.hpp"
#include "valise/casework/review.hpp"

namespace valise::desk {

/// The questionnaires that are answered in a review: those of its cluster and of its instruments, in the
/// order of the catalogue. Borrowed from the catalogue.
[[nodiscard]] std::vector<const casework::Questionnaire*> questionnaires_of(
    const casework::Catalogue& catalogue, const casework::Review& review);

} // namespace valise::desk
