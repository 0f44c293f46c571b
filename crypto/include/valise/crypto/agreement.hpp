// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::crypto {

/// The public half of an X25519 key pair (RFC 7748).
using AgreementKey = ByteArray<32>;

/// Whether anybody can agree on a secret with the owner of this key: not of small order.
[[nodiscard]] bool is_usable(const AgreementKey& key);

/// An X25519 key pair. Owner of its secret; move-only.
class AgreementKeyPair {
public:
    [[nodiscard]] static AgreementKeyPair generate(Random& random);
    [[nodiscard]] static AgreementKeyPair from_private_key(Secret private_key);

    [[nodiscard]] const AgreementKey& public_key() const noexcept { return public_key_; }
    [[nodiscard]] KeyView private_key() const { return private_key_.key(); }
    [[nodiscard]] AgreementKeyPair clone() const;

    /// The secret that the two owners have in common. Refuses with `malformed`
    /// a `peer` that would make it all zeros, which is no secret.
    [[nodiscard]] Result<Secret> agree_with(const AgreementKey& peer) const;

private:
    AgreementKeyPair(Secret private_key, const AgreementKey& public_key)
        : private_key_(std::move(private_key)), public_key_(public_key) {}

    Secret private_key_;
    AgreementKey public_key_;
};

} // namespace valise::crypto
