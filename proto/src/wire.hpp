// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "body.pb.h"
#include "valise/proto/body.hpp"

/// Between our values and those of Protocol Buffers.
namespace valise::proto {

/// The action is one that `check` accepts.
void write(const Action& from, wire::Action& to);

/// Reads without asking whether it makes sense: that is for `check`. `malformed` when a field has a size that
/// it cannot have.
[[nodiscard]] Result<Action> read(const wire::Action& from);

} // namespace valise::proto
