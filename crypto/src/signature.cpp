// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/signature.hpp"

#include "sodium.hpp"

namespace valise::crypto {

namespace {

/// libsodium signs one contiguous message.
Bytes joined(std::string_view context, ByteView message) {
    Bytes bytes;
    bytes.reserve(context.size() + message.size());
    append(bytes, as_bytes(context));
    append(bytes, message);
    return bytes;
}

} // namespace

SigningKey SigningKey::generate(Random& random) {
    const Secret seed = Secret::random(key_size, random);
    return from_seed(seed.key());
}

SigningKey SigningKey::from_seed(KeyView seed) {
    SigningKey key;
    VALISE_CHECK(
        crypto_sign_seed_keypair(key.verification_key_.data(), key.expanded_.bytes().data(), seed.data())
        == 0);
    return key;
}

Signature SigningKey::sign(std::string_view context, ByteView message) const {
    const Bytes signed_bytes = joined(context, message);
    Signature signature;
    VALISE_CHECK(crypto_sign_detached(signature.data(), nullptr, signed_bytes.data(), signed_bytes.size(),
                     expanded_.view().data())
        == 0);
    return signature;
}

bool is_signed_by(
    const VerificationKey& key, std::string_view context, ByteView message, const Signature& signature) {
    const Bytes signed_bytes = joined(context, message);
    return crypto_sign_verify_detached(signature.data(), signed_bytes.data(), signed_bytes.size(), key.data())
        == 0;
}

} // namespace valise::crypto
