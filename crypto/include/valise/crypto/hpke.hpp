// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/agreement.hpp"
#include "valise/crypto/secret.hpp"

/// Sealing to the owner of a public key: HPKE (RFC 9180) with DHKEM(X25519,
/// HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305, in the modes base and psk.
///
/// Neither mode says who sealed; the record around it is signed for that.
namespace valise::crypto::hpke {

/// A secret that both sides were given by another way, and the public name it goes by.
/// Borrowed. The secret has at least 32 bytes and the name is not empty.
struct Psk {
    ByteView secret;
    ByteView id;
};

/// What both ends of one sealing have in common.
///
/// Owner of its secrets; move-only; used by one thread. Each message takes the
/// next number, and both ends must go through them in the same order.
class Context {
public:
    /// A further secret, of `size` bytes, that only the two ends can know.
    [[nodiscard]] Result<Secret> export_secret(ByteView context, std::size_t size) const;

protected:
    friend class KeySchedule;
    static constexpr std::size_t nonce_size = ChaCha20Poly1305::nonce_size;

    Context(Secret key, Secret base_nonce, Secret exporter)
        : key_(std::move(key)), base_nonce_(std::move(base_nonce)), exporter_(std::move(exporter)) {}

    [[nodiscard]] ByteArray<nonce_size> nonce() const;

    Secret key_;
    Secret base_nonce_;
    std::uint64_t sequence_ = 0;

private:
    Secret exporter_;
};

/// The end that seals.
class Sender : public Context {
public:
    /// Begins a sealing to `recipient`. A public key of small order is `malformed`, a psk against its
    /// rules `invalid_input`.
    [[nodiscard]] static Result<Sender> begin(const AgreementKey& recipient, ByteView info, Random& random,
        const std::optional<Psk>& psk = std::nullopt);

    /// What the recipient needs beside the sealed messages.
    [[nodiscard]] const AgreementKey& encapsulated_key() const noexcept { return encapsulated_key_; }

    [[nodiscard]] Bytes seal(ByteView associated, ByteView plaintext);

private:
    Sender(Context context, const AgreementKey& encapsulated_key)
        : Context(std::move(context)), encapsulated_key_(encapsulated_key) {}

    AgreementKey encapsulated_key_;
};

/// The end that opens.
class Recipient : public Context {
public:
    /// Refuses as Sender::begin does.
    [[nodiscard]] static Result<Recipient> begin(const AgreementKey& encapsulated_key,
        const AgreementKeyPair& own, ByteView info, const std::optional<Psk>& psk = std::nullopt);

    /// The next message. One that does not open is `corrupt_data`, and its number stays to be used.
    [[nodiscard]] Result<Bytes> open(ByteView associated, ByteView sealed);
    /// As `open`, when what was sealed is itself a secret.
    [[nodiscard]] Result<Secret> open_secret(ByteView associated, ByteView sealed);

private:
    explicit Recipient(Context context) : Context(std::move(context)) {}
};

/// One message in one piece: the encapsulated key, then the sealed text.
inline constexpr std::size_t message_overhead = key_size + seal_overhead;

[[nodiscard]] Result<Bytes> seal_message(
    const AgreementKey& recipient, ByteView info, ByteView associated, ByteView plaintext, Random& random);
[[nodiscard]] Result<Bytes> open_message(
    const AgreementKeyPair& own, ByteView info, ByteView associated, ByteView message);

/// The key pair that the RFC derives from key material: `DeriveKeyPair`.
[[nodiscard]] AgreementKeyPair derive_key_pair(ByteView material);

} // namespace valise::crypto::hpke
