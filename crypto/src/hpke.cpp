// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/hpke.hpp"

#include <algorithm>
#include <limits>

#include "valise/crypto/aead.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::crypto::hpke {

using namespace std::string_view_literals;

namespace {

/// The identifiers of the algorithms, as RFC 9180 section 7 numbers them.
constexpr auto kem_suite = "KEM\x00\x20"sv;
constexpr auto hpke_suite = "HPKE\x00\x20\x00\x01\x00\x03"sv;

constexpr auto version_label = "HPKE-v1"sv;

enum class Mode : Byte { base = 0, psk = 1 };

/// LabeledExtract of section 4.
Secret labeled_extract(std::string_view suite, ByteView salt, std::string_view label, ByteView input) {
    return hkdf::extract(salt, {as_bytes(version_label), as_bytes(suite), as_bytes(label), input});
}

/// LabeledExpand of section 4.
Result<Secret> labeled_expand(
    std::string_view suite, const Secret& key, std::string_view label, ByteView info, std::size_t size) {
    if (size > std::numeric_limits<std::uint16_t>::max())
        return refuse(Errc::too_large, "more bytes than HKDF-SHA256 can give");
    const ByteArray<2> length{static_cast<Byte>(size >> 8), static_cast<Byte>(size)};
    Secret out(size);
    VALISE_TRY_VOID(hkdf::expand(
        key.view(), {length, as_bytes(version_label), as_bytes(suite), as_bytes(label), info}, out.bytes()));
    return out;
}

/// As labeled_expand, for the sizes that the algorithms fix.
Secret expand_key(
    std::string_view suite, const Secret& key, std::string_view label, ByteView info, std::size_t size) {
    auto out = labeled_expand(suite, key, label, info, size);
    VALISE_CHECK(out.has_value());
    return *std::move(out);
}

/// ExtractAndExpand of section 4.1: the shared secret of the key encapsulation.
Result<Secret> shared_secret(const AgreementKeyPair& own, const AgreementKey& peer,
    const AgreementKey& encapsulated_key, const AgreementKey& recipient) {
    VALISE_TRY(const Secret agreed, own.agree_with(peer));
    const Secret extracted = labeled_extract(kem_suite, {}, "eae_prk", agreed.view());
    Bytes both_keys = to_bytes(encapsulated_key);
    append(both_keys, recipient);
    return expand_key(kem_suite, extracted, "shared_secret", both_keys, key_size);
}

Result<void> check_psk(const Psk& psk) {
    if (psk.secret.size() < key_size || psk.id.empty())
        return refuse(Errc::invalid_input, "a pre-shared key needs 32 bytes and a name");
    return {};
}

} // namespace

/// KeySchedule of section 5.1.
class KeySchedule {
public:
    static Result<Context> run(const Secret& shared, ByteView info, const std::optional<Psk>& psk) {
        if (psk) VALISE_TRY_VOID(check_psk(*psk));
        const Mode mode = psk ? Mode::psk : Mode::base;
        const ByteView psk_secret = psk ? psk->secret : ByteView{};
        const ByteView psk_id = psk ? psk->id : ByteView{};

        Bytes context{static_cast<Byte>(mode)};
        append(context, labeled_extract(hpke_suite, {}, "psk_id_hash", psk_id).view());
        append(context, labeled_extract(hpke_suite, {}, "info_hash", info).view());

        const Secret secret = labeled_extract(hpke_suite, shared.view(), "secret", psk_secret);
        return Context(expand_key(hpke_suite, secret, "key", context, key_size),
            expand_key(hpke_suite, secret, "base_nonce", context, Context::nonce_size),
            expand_key(hpke_suite, secret, "exp", context, key_size));
    }
};

Result<Secret> Context::export_secret(ByteView context, std::size_t size) const {
    return labeled_expand(hpke_suite, exporter_, "sec", context, size);
}

ByteArray<Context::nonce_size> Context::nonce() const {
    VALISE_CHECK(sequence_ != std::numeric_limits<std::uint64_t>::max());
    ByteArray<nonce_size> nonce{};
    std::ranges::copy(base_nonce_.view(), nonce.begin());
    for (std::size_t i = 0; i < 8; ++i) nonce[nonce_size - 1 - i] ^= static_cast<Byte>(sequence_ >> (8 * i));
    return nonce;
}

Result<Sender> Sender::begin(
    const AgreementKey& recipient, ByteView info, Random& random, const std::optional<Psk>& psk) {
    const Secret material = Secret::random(key_size, random);
    const AgreementKeyPair ephemeral = derive_key_pair(material.view());
    const AgreementKey& encapsulated_key = ephemeral.public_key();
    VALISE_TRY(const Secret shared, shared_secret(ephemeral, recipient, encapsulated_key, recipient));
    VALISE_TRY(Context context, KeySchedule::run(shared, info, psk));
    return Sender(std::move(context), encapsulated_key);
}

Bytes Sender::seal(ByteView associated, ByteView plaintext) {
    Bytes sealed = ChaCha20Poly1305::seal(key_.key(), nonce(), associated, plaintext);
    ++sequence_;
    return sealed;
}

Result<Recipient> Recipient::begin(const AgreementKey& encapsulated_key, const AgreementKeyPair& own,
    ByteView info, const std::optional<Psk>& psk) {
    VALISE_TRY(const Secret shared, shared_secret(own, encapsulated_key, encapsulated_key, own.public_key()));
    VALISE_TRY(Context context, KeySchedule::run(shared, info, psk));
    return Recipient(std::move(context));
}

Result<Bytes> Recipient::open(ByteView associated, ByteView sealed) {
    VALISE_TRY(Bytes plaintext, ChaCha20Poly1305::open(key_.key(), nonce(), associated, sealed));
    ++sequence_;
    return plaintext;
}

Result<Secret> Recipient::open_secret(ByteView associated, ByteView sealed) {
    VALISE_TRY(Secret plaintext, ChaCha20Poly1305::open_secret(key_.key(), nonce(), associated, sealed));
    ++sequence_;
    return plaintext;
}

Result<Bytes> seal_message(
    const AgreementKey& recipient, ByteView info, ByteView associated, ByteView plaintext, Random& random) {
    VALISE_TRY(Sender sender, Sender::begin(recipient, info, random));
    Bytes message = to_bytes(sender.encapsulated_key());
    append(message, sender.seal(associated, plaintext));
    return message;
}

Result<Bytes> open_message(
    const AgreementKeyPair& own, ByteView info, ByteView associated, ByteView message) {
    if (message.size() < message_overhead) return refuse(Errc::malformed, "shorter than a sealed message");
    AgreementKey encapsulated_key;
    std::ranges::copy(message.first<key_size>(), encapsulated_key.begin());
    VALISE_TRY(Recipient recipient, Recipient::begin(encapsulated_key, own, info));
    return recipient.open(associated, message.subspan<key_size>());
}

AgreementKeyPair derive_key_pair(ByteView material) {
    const Secret extracted = labeled_extract(kem_suite, {}, "dkp_prk", material);
    return AgreementKeyPair::from_private_key(expand_key(kem_suite, extracted, "sk", {}, key_size));
}

} // namespace valise::crypto::hpke
