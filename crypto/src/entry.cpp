// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/entry.hpp"

#include <algorithm>

#include "valise/crypto/contexts.hpp"
#include "valise/crypto/padding.hpp"

namespace valise::crypto {

namespace {

/// What is bound to an entry beside its place. It takes no memory of its own: there is one for each of many.
class AssociatedBytes {
public:
    AssociatedBytes(ByteView header, std::span<const Byte, entry_salt_size> salt)
        : size_(header.size() + salt.size()) {
        VALISE_CHECK(header.size() <= largest_entry_header);
        std::ranges::copy(salt, std::ranges::copy(header, bytes_.begin()).out);
    }

    [[nodiscard]] ByteView view() const noexcept { return ByteView(bytes_).first(size_); }

private:
    ByteArray<largest_entry_header + entry_salt_size> bytes_{};
    std::size_t size_;
};

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

EntryKey::EntryKey(
    KeyView epoch_key, const EntryPosition& position, std::span<const Byte, entry_salt_size> salt) {
    Blake2b hash(material_.view().size(), epoch_key);
    hash.add(context::entry).add(encode_position(position)).add(salt);
    hash.finish(material_.bytes());
}

Bytes seal_entry(
    KeyView epoch_key, const EntryPosition& position, ByteView header, ByteView plaintext, Random& random) {
    ByteArray<entry_salt_size> salt;
    random.fill(salt);
    const EntryKey key(epoch_key, position, salt);

    const Bytes padded = pad_entry(plaintext);
    Bytes sealed(salt.size() + padded.size() + seal_overhead);
    std::ranges::copy(salt, sealed.begin());
    XChaCha20Poly1305::seal(key.key(), key.nonce(), AssociatedBytes(header, salt).view(), padded,
        ByteSpan(sealed).subspan(salt.size()));
    return sealed;
}

Result<Bytes> open_entry(KeyView epoch_key, const EntryPosition& position, ByteView header, ByteView sealed) {
    if (sealed.size() < entry_salt_size) return refuse(Errc::corrupt_data, "shorter than a sealed entry");
    const auto salt = sealed.first<entry_salt_size>();
    const EntryKey key(epoch_key, position, salt);

    VALISE_TRY(Bytes padded,
        XChaCha20Poly1305::open(
            key.key(), key.nonce(), AssociatedBytes(header, salt).view(), sealed.subspan(entry_salt_size)));
    VALISE_TRY(const ByteView plaintext, unpad_entry(padded));
    padded.resize(plaintext.size());
    return padded;
}

Digest key_commitment(KeyView key) { return blake2b({as_bytes(context::key_commitment), key}); }

} // namespace valise::crypto
