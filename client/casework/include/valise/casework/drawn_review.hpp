// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "valise/casework/lot_record.hpp"
#include "valise/casework/review.hpp"

namespace valise::casework {

/// A review as its lots were drawn: in which group it begins, and who reviews which of the instruments that
/// have articles in this cluster. All else is for whoever begins it to say. `not_found` for a State that was
/// not under review in this draw.
[[nodiscard]] Result<Review> drawn_review(const LotRecord& record, const Catalogue& catalogue,
    const crypto::StateCode& under_review, const std::string& cluster);

} // namespace valise::casework
