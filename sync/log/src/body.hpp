// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/bytes.hpp"

/// How a body lies in the plaintext of an entry: as it is, or compressed when that leaves
/// less of it after padding.
namespace valise::log {

/// Refuses a body that is longer than any may be: `too_large`.
[[nodiscard]] Result<Bytes> pack_body(ByteView body);

/// Refuses anything that `pack_body` does not write, before it takes memory for it: `malformed`.
[[nodiscard]] Result<Bytes> unpack_body(Bytes plaintext);

} // namespace valise::log
