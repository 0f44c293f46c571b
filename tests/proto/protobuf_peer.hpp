// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/proto/body.hpp"

namespace valise::wire {
class Action;
} // namespace valise::wire

/// The codec of entries once more, by Protocol Buffers: slower, and written without regard to ours.
namespace valise::tests {

/// The body as Protocol Buffers writes it.
[[nodiscard]] Bytes write_by_protobuf(const proto::Body& body);
/// What Protocol Buffers reads, if it would write that so, and `encode_body` accepts it.
[[nodiscard]] std::optional<proto::Body> read_by_protobuf(ByteView bytes);

void write(const proto::Action& from, wire::Action& to);
/// Reads without asking whether it makes sense. `malformed` when a field has a size that it cannot have.
[[nodiscard]] Result<proto::Action> read(const wire::Action& from);

} // namespace valise::tests
