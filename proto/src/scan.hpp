// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include "valise/base/bytes.hpp"

namespace valise::proto {

/// Looks through the wire format before Protocol Buffers does: known fields of the right kind in the order of
/// their numbers, text that is UTF-8, every length within what surrounds it, and so few messages that a small
/// input cannot ask for much memory. Allocates nothing. `malformed` otherwise.
[[nodiscard]] Result<void> scan(ByteView bytes, const google::protobuf::Descriptor& type);

/// The number of the layout that a body begins with, or 0 when it begins with none.
[[nodiscard]] std::uint64_t version_of(ByteView body);

} // namespace valise::proto
