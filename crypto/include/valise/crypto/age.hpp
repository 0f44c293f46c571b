// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/agreement.hpp"
#include "valise/crypto/secret.hpp"

/// Files in the format age-encryption.org/v1, addressed to X25519 recipients.
///
/// The program `age` reads what this writes and the other way round. Armor,
/// passphrases and plugins are left out.
namespace valise::crypto::age {

/// Whom a file is addressed to: "age1...".
struct Recipient {
    AgreementKey key{};

    [[nodiscard]] static Result<Recipient> parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    bool operator==(const Recipient&) const = default;
};

/// Who can open it: "AGE-SECRET-KEY-1...". Owner of its secret; move-only.
class Identity {
public:
    explicit Identity(AgreementKeyPair keys) : keys_(std::move(keys)) {}
    [[nodiscard]] static Identity generate(Random& random) {
        return Identity(AgreementKeyPair::generate(random));
    }
    /// The caller wipes its own copy of the text.
    [[nodiscard]] static Result<Identity> parse(std::string_view text);

    [[nodiscard]] Recipient recipient() const { return {keys_.public_key()}; }
    [[nodiscard]] const AgreementKeyPair& keys() const { return keys_; }
    [[nodiscard]] Secret text() const;

private:
    AgreementKeyPair keys_;
};

/// A file always has a multiple of this many stanzas. Those that are for nobody
/// look like the others, so that a seized file does not tell how many may read it.
inline constexpr std::size_t stanza_multiple = 8;
inline constexpr std::size_t most_recipients = 1024;

/// Seals a stream. Every call adds to `out` what is ready to be written.
///
/// Owner of its keys; move-only; used by one thread for one file.
class Encryptor {
public:
    /// `invalid_input` without a recipient or with more than `most_recipients`; `malformed` for a recipient
    /// whose key is of small order. Then `out` is as it was.
    [[nodiscard]] static Result<Encryptor> begin(
        std::span<const Recipient> recipients, Random& random, Bytes& out);

    void add(ByteView plaintext, Bytes& out);
    /// Ends the file, and the use of this object.
    void finish(Bytes& out);

private:
    explicit Encryptor(Secret payload_key) : payload_key_(std::move(payload_key)) {}

    Secret payload_key_;
    std::uint64_t chunk_ = 0;
    Bytes buffer_;
};

/// Opens a stream. Every call adds to `out` the plaintext that was found genuine.
///
/// As the format says, that happens portion by portion: what came out before a
/// refusal is genuine but is not the whole file. Whoever needs all or nothing
/// calls `decrypt`.
///
/// Refuses with `malformed` when the header is not well-formed, `wrong_key` when
/// no identity fits, and `corrupt_data` when the header or the payload was
/// changed or cut short. After a refusal every further call is refused the same.
///
/// Borrows the identities. Owner of its keys; move-only; used by one thread for one file.
class Decryptor {
public:
    explicit Decryptor(std::span<const Identity> identities) : identities_(identities) {}

    [[nodiscard]] Result<void> add(ByteView file, Bytes& out);
    /// Says that there is no more; only then is the file known to be whole.
    [[nodiscard]] Result<void> finish(Bytes& out);

    /// Whether the header was genuine and for one of the identities.
    [[nodiscard]] bool has_opened_header() const noexcept { return payload_key_.has_value(); }

private:
    [[nodiscard]] Result<void> advance(ByteView file, Bytes& out);
    [[nodiscard]] Result<void> end(Bytes& out);
    [[nodiscard]] Result<void> read_header(ByteView& file);
    [[nodiscard]] Result<void> open_header();
    [[nodiscard]] Result<void> read_payload(ByteView file, Bytes& out);
    [[nodiscard]] Result<void> open_chunk(bool is_last, Bytes& out);
    [[nodiscard]] Result<Bytes> open_buffer(bool is_last) const;

    std::span<const Identity> identities_;
    std::optional<Error> refusal_;
    Bytes header_;
    std::size_t line_start_ = 0;
    std::size_t header_end_ = 0; ///< Of the text; the payload's nonce follows. 0 until it is known.
    std::optional<Secret> payload_key_;
    std::uint64_t chunk_ = 0;
    Bytes buffer_;
};

/// A whole file at once.
[[nodiscard]] Result<Bytes> encrypt(
    std::span<const Recipient> recipients, ByteView plaintext, Random& random);
/// A whole file at once: all of it, or a refusal as Decryptor gives it and nothing.
[[nodiscard]] Result<Bytes> decrypt(std::span<const Identity> identities, ByteView file);

} // namespace valise::crypto::age
