// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/fixed_layout.hpp"

/// What the layouts of this layer have in common.
namespace valise::enrolment {

inline constexpr std::uint8_t format_version = 1;
/// Ed25519, X25519, BLAKE2b, XChaCha20-Poly1305, Noise_IKpsk2.
inline constexpr std::uint8_t suite = 1;

/// A certificate, a revocation or a root policy.
inline constexpr std::size_t largest_record = 400;

/// Copies a field into an array of its size.
template <std::size_t size> std::span<const Byte, size> fixed(ByteView bytes) {
    return std::span<const Byte, size>(bytes);
}

} // namespace valise::enrolment
