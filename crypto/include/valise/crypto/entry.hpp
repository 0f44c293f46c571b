// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "valise/base/ids.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/crypto/secret.hpp"

/// How one entry of a log is sealed. What its header and its plaintext say is not known here.
namespace valise::crypto {

/// Where an entry stands. Goes into its key, so that a sealed entry opens there and nowhere else.
struct EntryPosition {
    SpaceId space;
    LogId log;
    std::uint64_t sequence = 0;
    EntryId previous;

    bool operator==(const EntryPosition&) const = default;
};

inline constexpr std::size_t encoded_position_size = 92;

/// The bytes by which a position goes into keys, ids and layouts.
[[nodiscard]] ByteArray<encoded_position_size> encode_position(const EntryPosition& position) noexcept;

inline constexpr std::size_t entry_salt_size = 8;

/// How long the header of an entry is at most.
inline constexpr std::size_t largest_entry_header = 64;

/// A key and nonce that one entry alone has. Giving them to an auditor opens that entry and no other.
///
/// On the stack, and wiped at the end of its scope.
class EntryKey {
public:
    /// For a position and the salt that was drawn for it.
    EntryKey(KeyView epoch_key, const EntryPosition& position, std::span<const Byte, entry_salt_size> salt);

    [[nodiscard]] KeyView key() const noexcept { return material_.view().first<key_size>(); }
    [[nodiscard]] XChaCha20Poly1305::Nonce nonce() const noexcept {
        return material_.view().subspan<key_size, XChaCha20Poly1305::nonce_size>();
    }

private:
    Scratch<64> material_;
};

/// Pads and seals: the salt, then the ciphertext, then the tag. `header`, of up to `largest_entry_header`
/// bytes, is bound to it, not included.
///
/// The salt is fresh each time, so that a device restored from a backup that
/// writes other words at the same position does not use a key twice.
[[nodiscard]] Bytes seal_entry(
    KeyView epoch_key, const EntryPosition& position, ByteView header, ByteView plaintext, Random& random);

/// Opens what `seal_entry` made. Any other bytes, position, header or key: `corrupt_data`; a member's
/// entry that is sealed well and padded wrongly: `malformed`.
[[nodiscard]] Result<Bytes> open_entry(
    KeyView epoch_key, const EntryPosition& position, ByteView header, ByteView sealed);

/// What the signed record of an epoch says of its key without telling it. ChaCha20-Poly1305 alone
/// would let one ciphertext open under two keys.
[[nodiscard]] Digest key_commitment(KeyView key);

} // namespace valise::crypto
