// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/aead.hpp"

#include "sodium.hpp"

namespace valise::crypto {

namespace {

/// libsodium's two constructions have the same signatures.
template <std::size_t nonce_size>
constexpr auto encrypt =
    nonce_size == 12 ? crypto_aead_chacha20poly1305_ietf_encrypt : crypto_aead_xchacha20poly1305_ietf_encrypt;
template <std::size_t nonce_size>
constexpr auto decrypt =
    nonce_size == 12 ? crypto_aead_chacha20poly1305_ietf_decrypt : crypto_aead_xchacha20poly1305_ietf_decrypt;

ByteSpan room_of(Bytes& bytes) { return bytes; }
ByteSpan room_of(Secret& secret) { return secret.bytes(); }

/// Opens into a new container, which nobody sees when the seal is broken.
template <class Container, std::size_t nonce_size>
Result<Container> open_into(
    KeyView key, std::span<const Byte, nonce_size> nonce, ByteView associated, ByteView sealed) {
    if (sealed.size() < seal_overhead) return refuse(Errc::corrupt_data, "shorter than a seal");
    Container plaintext(sealed.size() - seal_overhead);
    const int status = decrypt<nonce_size>(room_of(plaintext).data(), nullptr, nullptr, sealed.data(),
        sealed.size(), associated.data(), associated.size(), nonce.data(), key.data());
    if (status != 0) return refuse(Errc::corrupt_data, "a broken seal");
    return plaintext;
}

} // namespace

template <std::size_t nonce_bytes>
void Aead<nonce_bytes>::seal(
    KeyView key, Nonce nonce, ByteView associated, ByteView plaintext, ByteSpan sealed) {
    VALISE_CHECK(sealed.size() == plaintext.size() + seal_overhead);
    encrypt<nonce_size>(sealed.data(), nullptr, plaintext.data(), plaintext.size(), associated.data(),
        associated.size(), nullptr, nonce.data(), key.data());
}

template <std::size_t nonce_bytes>
Bytes Aead<nonce_bytes>::seal(KeyView key, Nonce nonce, ByteView associated, ByteView plaintext) {
    Bytes sealed(plaintext.size() + seal_overhead);
    seal(key, nonce, associated, plaintext, sealed);
    return sealed;
}

template <std::size_t nonce_bytes>
Result<Bytes> Aead<nonce_bytes>::open(KeyView key, Nonce nonce, ByteView associated, ByteView sealed) {
    return open_into<Bytes>(key, nonce, associated, sealed);
}

template <std::size_t nonce_bytes>
Result<Secret> Aead<nonce_bytes>::open_secret(
    KeyView key, Nonce nonce, ByteView associated, ByteView sealed) {
    return open_into<Secret>(key, nonce, associated, sealed);
}

template struct Aead<12>;
template struct Aead<24>;

} // namespace valise::crypto
