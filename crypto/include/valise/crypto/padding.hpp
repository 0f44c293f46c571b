// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "valise/base/bytes.hpp"

/// Lengths that say little: every length that leaves the device is one of few.
namespace valise::crypto {

/// The Padmé length (PURBs, Nikitin et al., 2019) for `length`: at most 12 % more.
[[nodiscard]] std::uint64_t padme(std::uint64_t length) noexcept;

/// The size of the Noise body that carries `length` bytes: a fixed step while small, then Padmé.
[[nodiscard]] std::uint64_t noise_body_size(std::uint64_t length) noexcept;

/// Pads the plaintext of an entry to its bucket: one byte 0x80, then zeros (ISO/IEC 7816-4).
[[nodiscard]] Bytes pad_entry(ByteView plaintext);

/// Undoes `pad_entry`. Anything that it would not have made is `malformed`.
[[nodiscard]] Result<ByteView> unpad_entry(ByteView padded);

} // namespace valise::crypto
