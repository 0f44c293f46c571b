// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/entry.hpp"

#include <algorithm>

#include "valise/crypto/contexts.hpp"
#include "valise/crypto/padding.hpp"

namespace valise::crypto {

namespace {

Bytes associated_bytes(ByteView header, std::span<const Byte, entry_salt_size> salt) {
    Bytes bytes;
    bytes.reserve(header.size() + salt.size());
    append(bytes, header);
    append(bytes, salt);
    return bytes;
}

} // namespace

ByteArray<encoded_position_size> encode_position(const EntryPosition& position) noexcept {
    ByteArray<encoded_position_size> encoded{};
    auto* next = encoded.begin();
    const auto put = [&next](ByteView field) { next = std::ranges::copy(field, next).out; };
    const auto put_number = [&next](std::uint64_t value, std::size_t size) {
        for (std::size_t i = size; i-- > 0;) *next++ = static_cast<Byte>(value >> (8 * i));
    };
    put(position.space.bytes);
    put(position.log.device.bytes);
    put_number(position.log.incarnation, 4);
    put_number(position.sequence, 8);
    put(position.previous.bytes);
    return encoded;
}

EntryKey entry_key(
    KeyView epoch_key, const EntryPosition& position, std::span<const Byte, entry_salt_size> salt) {
    Scratch<64> material;
    Blake2b hash(64, epoch_key);
    hash.add(context::entry).add(encode_position(position)).add(salt);
    hash.finish(material.bytes());

    EntryKey derived{Secret::copy_of(material.view().first<key_size>())};
    std::ranges::copy(
        material.view().subspan<key_size, XChaCha20Poly1305::nonce_size>(), derived.nonce.begin());
    return derived;
}

Bytes seal_entry(
    KeyView epoch_key, const EntryPosition& position, ByteView header, ByteView plaintext, Random& random) {
    ByteArray<entry_salt_size> salt;
    random.fill(salt);
    const auto [key, nonce] = entry_key(epoch_key, position, salt);

    const Bytes padded = pad_entry(plaintext);
    Bytes sealed(salt.size() + padded.size() + seal_overhead);
    std::ranges::copy(salt, sealed.begin());
    XChaCha20Poly1305::seal(
        key.key(), nonce, associated_bytes(header, salt), padded, ByteSpan(sealed).subspan(salt.size()));
    return sealed;
}

Result<Bytes> open_entry(KeyView epoch_key, const EntryPosition& position, ByteView header, ByteView sealed) {
    if (sealed.size() < entry_salt_size) return refuse(Errc::corrupt_data, "shorter than a sealed entry");
    const auto salt = sealed.first<entry_salt_size>();
    const auto [key, nonce] = entry_key(epoch_key, position, salt);

    VALISE_TRY(Bytes padded,
        XChaCha20Poly1305::open(
            key.key(), nonce, associated_bytes(header, salt), sealed.subspan(entry_salt_size)));
    VALISE_TRY(const ByteView plaintext, unpad_entry(padded));
    padded.resize(plaintext.size());
    return padded;
}

Digest key_commitment(KeyView key) { return blake2b({as_bytes(context::key_commitment), key}); }

} // namespace valise::crypto
