// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/casework/observations.hpp"

namespace valise::desk {

/// Who is reviewed by whom and in which cluster, in the language of the review: under the first heading of
/// each joint text.
[[nodiscard]] casework::FieldsOfSections particulars_of(
    const casework::Catalogue& catalogue, const casework::Review& review);

} // namespace valise::desk
