// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/desk/arrival.hpp"
#include "valise/desk/own_work.hpp"

namespace valise::desk {

/// Takes back what an arrival did to one paper, as `Arrivals::undo` says. `own` is the owner's computer.
[[nodiscard]] Result<void> take_back(OwnWork& work, const SubjectId& own, const ArrivedPaper& arrived);

} // namespace valise::desk
