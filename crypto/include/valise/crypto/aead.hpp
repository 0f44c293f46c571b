// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "valise/base/bytes.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::crypto {

/// How much longer a sealed text is than what was sealed: the tag behind the ciphertext.
inline constexpr std::size_t seal_overhead = 16;

/// Encryption that also shows any change. `associated` bytes are bound to the text, not hidden.
///
/// The same key and nonce must never seal two texts. Opening gives out nothing
/// at all unless every bit is right; else it refuses with `corrupt_data`.
template <std::size_t nonce_bytes> struct Aead {
    static constexpr std::size_t nonce_size = nonce_bytes;
    using Nonce = std::span<const Byte, nonce_size>;

    /// Fills `sealed`, which is `seal_overhead` longer than `plaintext`.
    static void seal(KeyView key, Nonce nonce, ByteView associated, ByteView plaintext, ByteSpan sealed);
    [[nodiscard]] static Bytes seal(KeyView key, Nonce nonce, ByteView associated, ByteView plaintext);
    [[nodiscard]] static Result<Bytes> open(KeyView key, Nonce nonce, ByteView associated, ByteView sealed);
    /// As `open`, when what was sealed is itself a secret.
    [[nodiscard]] static Result<Secret> open_secret(
        KeyView key, Nonce nonce, ByteView associated, ByteView sealed);
};

/// RFC 8439; in Noise, HPKE and age. Its nonces are counters.
using ChaCha20Poly1305 = Aead<12>;
/// For everything that is stored. Its nonces may be random.
using XChaCha20Poly1305 = Aead<24>;

extern template struct Aead<12>;
extern template struct Aead<24>;

} // namespace valise::crypto
