// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/age.hpp"

#include <algorithm>

#include "age_header.hpp"
#include "text_encoding.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::crypto::age {

namespace {

constexpr std::string_view recipient_prefix = "age";
constexpr std::string_view identity_prefix = "age-secret-key-";
constexpr std::string_view wrap_context = "age-encryption.org/v1/X25519";

constexpr std::size_t file_key_size = 16;
constexpr std::size_t payload_nonce_size = 16;
constexpr std::size_t chunk_size = 64 * 1024;
constexpr std::size_t sealed_chunk_size = chunk_size + seal_overhead;
constexpr std::size_t longest_header = 256 * 1024;

using Nonce = ByteArray<ChaCha20Poly1305::nonce_size>;

/// Each wrap key is used once, so its nonce may be fixed.
constexpr Nonce wrap_nonce{};

/// The STREAM construction: a counter, and whether this is the last chunk.
Nonce chunk_nonce(std::uint64_t chunk, bool is_last) {
    Nonce nonce{};
    for (std::size_t i = 0; i < 8; ++i) nonce[10 - i] = static_cast<Byte>(chunk >> (8 * i));
    nonce[11] = is_last ? 1 : 0;
    return nonce;
}

Secret derive(ByteView input, ByteView salt, std::string_view info) {
    auto key = hkdf::derive(input, salt, as_bytes(info), key_size);
    VALISE_CHECK(key.has_value());
    return *std::move(key);
}

Secret wrap_key(const Secret& shared, const ByteArray<32>& share, const AgreementKey& recipient) {
    Bytes salt = to_bytes(share);
    append(salt, recipient);
    return derive(shared.view(), salt, wrap_context);
}

Digest header_code(const Secret& file_key, std::string_view authenticated) {
    const Secret key = derive(file_key.view(), {}, "header");
    return hmac_sha256(key.view(), {as_bytes(authenticated)});
}

Secret payload_key(const Secret& file_key, ByteView nonce) {
    return derive(file_key.view(), nonce, "payload");
}

Result<Stanza> wrap(const Secret& file_key, const Recipient& recipient, Random& random) {
    const AgreementKeyPair ephemeral = AgreementKeyPair::generate(random);
    VALISE_TRY(const Secret shared, ephemeral.agree_with(recipient.key));
    const Secret key = wrap_key(shared, ephemeral.public_key(), recipient.key);
    Stanza stanza{ephemeral.public_key(), {}};
    ChaCha20Poly1305::seal(key.key(), wrap_nonce, {}, file_key.view(), stanza.sealed_file_key);
    return stanza;
}

/// A stanza that nobody can open and nobody can tell from the others.
Stanza grease(Random& random) {
    Stanza stanza{AgreementKeyPair::generate(random).public_key(), {}};
    random.fill(stanza.sealed_file_key);
    return stanza;
}

/// One order as likely as any other, so that no place tells whose a stanza is.
void shuffle(std::vector<Stanza>& stanzas, Random& random) {
    for (std::size_t i = stanzas.size(); i > 1; --i) std::swap(stanzas[i - 1], stanzas[random.below(i)]);
}

/// The file key, when `stanza` is for `identity`.
Result<std::optional<Secret>> unwrap(const Stanza& stanza, const Identity& identity) {
    VALISE_TRY(const Secret shared, identity.keys().agree_with(stanza.share));
    const Secret key = wrap_key(shared, stanza.share, identity.keys().public_key());
    auto file_key = ChaCha20Poly1305::open_secret(key.key(), wrap_nonce, {}, stanza.sealed_file_key);
    if (!file_key) return std::nullopt;
    return *std::move(file_key);
}

Result<Secret> find_file_key(const std::vector<Stanza>& stanzas, std::span<const Identity> identities) {
    for (const Stanza& stanza : stanzas)
        for (const Identity& identity : identities) {
            VALISE_TRY(auto file_key, unwrap(stanza, identity));
            if (file_key) return *std::move(file_key);
        }
    return refuse(Errc::wrong_key, "addressed to somebody else");
}

} // namespace

Result<Recipient> Recipient::parse(std::string_view text) {
    VALISE_TRY(const Secret key, from_bech32(recipient_prefix, text));
    Recipient recipient;
    std::ranges::copy(key.view(), recipient.key.begin());
    return recipient;
}

std::string Recipient::text() const { return std::string(as_text(to_bech32(recipient_prefix, key).view())); }

Result<Identity> Identity::parse(std::string_view text) {
    VALISE_TRY(Secret key, from_bech32(identity_prefix, text));
    return Identity(AgreementKeyPair::from_private_key(std::move(key)));
}

Secret Identity::text() const {
    Secret text = to_bech32(identity_prefix, keys_.private_key());
    for (Byte& character : text.bytes())
        if (character >= 'a' && character <= 'z') character -= 32;
    return text;
}

Result<Encryptor> Encryptor::begin(std::span<const Recipient> recipients, Random& random, Bytes& out) {
    if (recipients.empty() || recipients.size() > most_recipients)
        return refuse(Errc::invalid_input, "a sealed file without a recipient, or with too many");
    const Secret file_key = Secret::random(file_key_size, random);

    std::vector<Stanza> stanzas;
    for (const Recipient& recipient : recipients) {
        VALISE_TRY(const Stanza stanza, wrap(file_key, recipient, random));
        stanzas.push_back(stanza);
    }
    while (stanzas.size() % stanza_multiple != 0) stanzas.push_back(grease(random));
    shuffle(stanzas, random);

    const std::string header = format_header(stanzas);
    ByteArray<payload_nonce_size> nonce;
    random.fill(nonce);
    append(out, as_bytes(header + " " + to_base64(header_code(file_key, header)) + "\n"));
    append(out, nonce);
    return Encryptor(payload_key(file_key, nonce));
}

void Encryptor::add(ByteView plaintext, Bytes& out) {
    while (!plaintext.empty()) {
        // A full chunk waits until something follows it, because the last one is sealed differently.
        if (buffer_.size() == chunk_size) {
            append(
                out, ChaCha20Poly1305::seal(payload_key_.key(), chunk_nonce(chunk_++, false), {}, buffer_));
            buffer_.clear();
        }
        const auto now = plaintext.first(std::min(plaintext.size(), chunk_size - buffer_.size()));
        append(buffer_, now);
        plaintext = plaintext.subspan(now.size());
    }
}

void Encryptor::finish(Bytes& out) {
    append(out, ChaCha20Poly1305::seal(payload_key_.key(), chunk_nonce(chunk_, true), {}, buffer_));
    buffer_.clear();
    payload_key_.wipe();
}

Result<void> Decryptor::add(ByteView file, Bytes& out) {
    if (refusal_) return tl::unexpected(*refusal_);
    auto outcome = advance(file, out);
    if (!outcome) refusal_ = outcome.error();
    return outcome;
}

Result<void> Decryptor::finish(Bytes& out) {
    if (refusal_) return tl::unexpected(*refusal_);
    auto outcome = end(out);
    refusal_ = outcome ? Error{Errc::invalid_input, "this file was read to its end"} : outcome.error();
    return outcome;
}

Result<void> Decryptor::advance(ByteView file, Bytes& out) {
    if (!payload_key_) VALISE_TRY_VOID(read_header(file));
    if (payload_key_) VALISE_TRY_VOID(read_payload(file, out));
    return {};
}

Result<void> Decryptor::end(Bytes& out) {
    if (!payload_key_) {
        // The same refusal as for a whole header, if the fault lies in what came of it.
        VALISE_TRY_VOID(
            parse_header(as_text(ByteView(header_).first(header_end_ != 0 ? header_end_ : header_.size()))));
        return refuse(Errc::malformed, "a file that ends before its payload");
    }
    return open_chunk(true, out);
}

/// Takes from `file` up to the end of the header and of the nonce behind it; opens it when all is there.
Result<void> Decryptor::read_header(ByteView& file) {
    while (!file.empty()) {
        header_.push_back(file.front());
        file = file.subspan(1);
        if (header_end_ != 0) {
            if (header_.size() == header_end_ + payload_nonce_size) return open_header();
        } else if (header_.back() == '\n') {
            if (as_text(header_).substr(line_start_).starts_with(last_line_start))
                header_end_ = header_.size();
            line_start_ = header_.size();
        }
        if (header_.size() > longest_header) return refuse(Errc::malformed, "a header without an end");
    }
    return {};
}

Result<void> Decryptor::open_header() {
    const ByteView text = ByteView(header_).first(header_end_);
    const ByteView nonce = ByteView(header_).subspan(header_end_);
    VALISE_TRY(const Header header, parse_header(as_text(text)));
    VALISE_TRY(const Secret file_key, find_file_key(header.stanzas, identities_));
    if (!equal_in_constant_time(header_code(file_key, header.authenticated), header.code))
        return refuse(Errc::corrupt_data, "the header was changed");
    payload_key_ = payload_key(file_key, nonce);
    return {};
}

Result<void> Decryptor::read_payload(ByteView file, Bytes& out) {
    while (!file.empty()) {
        if (buffer_.size() == sealed_chunk_size) VALISE_TRY_VOID(open_chunk(false, out));
        const auto now = file.first(std::min(file.size(), sealed_chunk_size - buffer_.size()));
        append(buffer_, now);
        file = file.subspan(now.size());
    }
    return {};
}

Result<void> Decryptor::open_chunk(bool is_last, Bytes& out) {
    auto plaintext = open_buffer(is_last);
    const bool is_out_of_place = !plaintext && buffer_.size() == sealed_chunk_size;
    if (is_out_of_place) plaintext = open_buffer(!is_last);
    if (!plaintext) return tl::unexpected(plaintext.error());
    if (plaintext->empty() && chunk_ > 0) return refuse(Errc::corrupt_data, "an empty chunk behind others");

    append(out, *plaintext);
    buffer_.clear();
    ++chunk_;
    // The format's rule: a whole chunk that is genuine comes out even when the file is wrong around it.
    if (is_out_of_place)
        return refuse(Errc::corrupt_data,
            is_last ? "the end of the file is missing" : "bytes behind the end of the file");
    return {};
}

Result<Bytes> Decryptor::open_buffer(bool is_last) const {
    return ChaCha20Poly1305::open(payload_key_->key(), chunk_nonce(chunk_, is_last), {}, buffer_);
}

Result<Bytes> encrypt(std::span<const Recipient> recipients, ByteView plaintext, Random& random) {
    Bytes file;
    VALISE_TRY(Encryptor encryptor, Encryptor::begin(recipients, random, file));
    encryptor.add(plaintext, file);
    encryptor.finish(file);
    return file;
}

Result<Bytes> decrypt(std::span<const Identity> identities, ByteView file) {
    Decryptor decryptor(identities);
    Bytes plaintext;
    VALISE_TRY_VOID(decryptor.add(file, plaintext));
    VALISE_TRY_VOID(decryptor.finish(plaintext));
    return plaintext;
}

} // namespace valise::crypto::age
