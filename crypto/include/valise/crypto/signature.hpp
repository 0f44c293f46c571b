// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::crypto {

using Signature = ByteArray<64>;
using VerificationKey = ByteArray<32>;

/// An Ed25519 key that signs (RFC 8032).
///
/// Owner of its secret; move-only. Used for signatures alone: agreement has keys of its own.
class SigningKey {
public:
    [[nodiscard]] static SigningKey generate(Random& random);
    /// The key that these 32 bytes stand for; the caller wipes its own copy.
    [[nodiscard]] static SigningKey from_seed(KeyView seed);

    [[nodiscard]] const VerificationKey& verification_key() const noexcept { return verification_key_; }

    /// Signs `context` followed by `message`.
    [[nodiscard]] Signature sign(std::string_view context, ByteView message) const;

private:
    SigningKey() : expanded_(64) {}

    Secret expanded_;
    VerificationKey verification_key_{};
};

/// Whether `signature` over `context` followed by `message` is by the owner of `key`.
///
/// Strict, as libsodium is: refuses keys and points of small order, keys not in
/// their canonical form, and a second form of a valid signature. Even so, never
/// use the bytes of a signature as an id.
[[nodiscard]] bool is_signed_by(
    const VerificationKey& key, std::string_view context, ByteView message, const Signature& signature);

} // namespace valise::crypto
