// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/fixed_layout.hpp"
#include "valise/log/heads.hpp"

namespace valise::log {

/// Heads without their space.
void write_heads(FixedWriter& writer, const Heads& heads);
/// `malformed` for what `write_heads` does not write.
[[nodiscard]] Result<Heads> read_heads(FixedReader& reader, const SpaceId& space);

} // namespace valise::log
