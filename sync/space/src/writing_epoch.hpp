// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "resolver.hpp"

namespace valise::space {

/// The newest epoch whose author and holders are all members now, the one with the smallest id if
/// there are several. Holders are the members when it was made, its author, and everybody whom an
/// authorised act that it did not know of admitted: they may have been given a slot since.
[[nodiscard]] std::optional<EpochId> writing_epoch(const Resolver& resolver, const SubjectId& founder);

} // namespace valise::space
