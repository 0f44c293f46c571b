// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "valise/crypto/secret.hpp"

namespace valise::crypto::argon2 {

/// How much work a guess at a passphrase takes.
///
/// Lies within bounds, always: not below a floor, so that nobody can weaken a
/// file by editing the numbers stored in it, and not above a ceiling, so that
/// nobody can stop a computer that way.
class Cost {
public:
    /// 3 passes over 256 MiB.
    [[nodiscard]] static Cost standard();
    /// The least that is accepted: 3 passes over 64 MiB.
    [[nodiscard]] static Cost floor();
    /// A cost read from a file. Outside the bounds: `not_permitted`.
    [[nodiscard]] static Result<Cost> from_stored(std::uint32_t passes, std::uint32_t mebibytes);

    [[nodiscard]] std::uint32_t passes() const noexcept { return passes_; }
    [[nodiscard]] std::uint32_t mebibytes() const noexcept { return mebibytes_; }

private:
    Cost(std::uint32_t passes, std::uint32_t mebibytes) : passes_(passes), mebibytes_(mebibytes) {}

    std::uint32_t passes_;
    std::uint32_t mebibytes_;
};

inline constexpr std::size_t salt_size = 16;

/// Argon2id version 1.3 (RFC 9106), one lane: a secret of `size` bytes, from 16 to 1024, from a
/// passphrase. `unavailable` when the computer has not enough memory for the cost.
[[nodiscard]] Result<Secret> derive(
    ByteView passphrase, std::span<const Byte, salt_size> salt, Cost cost, std::size_t size);

/// Whether `encoded`, a string of the form `$argon2id$v=19$m=...`, was made from `passphrase`.
///
/// Takes any cost and any salt: this is how published vectors are checked, whose
/// salts have other sizes. The store never unlocks through it.
[[nodiscard]] bool matches_encoded(const std::string& encoded, ByteView passphrase);

} // namespace valise::crypto::argon2
