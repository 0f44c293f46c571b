// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/letter.hpp"

#include <algorithm>

#include "layout.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::enrolment {

namespace {

using Seal = crypto::XChaCha20Poly1305;

constexpr std::size_t beginning_size = 2;
constexpr std::size_t padded_size = letter_size - beginning_size - Seal::nonce_size - crypto::seal_overhead;
static_assert(most_letter_content == padded_size - 2);

/// Something that follows from the ticket and the number of a letter.
void derive(const Ticket& ticket, std::string_view context, ByteView number, ByteSpan out) {
    crypto::Blake2b hash(out.size(), ticket.view());
    hash.add(context).add(number);
    hash.finish(out);
}

crypto::Secret letter_key(const Ticket& ticket, LetterKind kind) {
    crypto::Secret key(crypto::key_size);
    derive(ticket, crypto::context::letter_key, ByteArray<1>{static_cast<Byte>(kind)}, key.bytes());
    return key;
}

Bytes associated(LetterKind kind) {
    FixedWriter writer;
    writer.bytes(as_bytes(crypto::context::letter))
        .u8(format_version)
        .u8(suite)
        .u8(static_cast<std::uint8_t>(kind));
    return writer.written();
}

Result<Bytes> unpadded(ByteView padded) {
    FixedReader reader(padded);
    const ByteView content = reader.prefixed16(most_letter_content);
    const ByteView rest = padded.subspan(reader.consumed().size());
    if (reader.has_failed() || std::ranges::any_of(rest, [](Byte byte) { return byte != 0; }))
        return refuse(Errc::malformed, "a letter padded as nobody would");
    return to_bytes(content);
}

} // namespace

MailAddress address_of(const Ticket& ticket, LetterKind kind) {
    MailAddress address;
    derive(ticket, crypto::context::mail, ByteArray<1>{static_cast<Byte>(kind)}, address);
    return address;
}

crypto::Secret handshake_secret(const Ticket& ticket) {
    crypto::Secret secret(crypto::key_size);
    derive(ticket, crypto::context::ticket, {}, secret.bytes());
    return secret;
}

Result<Bytes> seal_letter(const Ticket& ticket, LetterKind kind, ByteView content, Random& random) {
    if (content.size() > most_letter_content) return refuse(Errc::too_large, "more than a letter holds");
    FixedWriter writer;
    writer.prefixed16(content);
    Bytes padded = writer.written();
    padded.resize(padded_size);
    ByteArray<Seal::nonce_size> nonce;
    random.fill(nonce);

    Bytes letter{format_version, suite};
    append(letter, nonce);
    append(letter, Seal::seal(letter_key(ticket, kind).key(), nonce, associated(kind), padded));
    VALISE_CHECK(letter.size() == letter_size);
    return letter;
}

Result<Bytes> open_letter(const Ticket& ticket, LetterKind kind, ByteView letter) {
    if (letter.size() != letter_size) return refuse(Errc::malformed, "not of the size of a letter");
    if (letter[0] != format_version || letter[1] != suite)
        return refuse(Errc::unsupported, "a letter of another version or suite");
    const auto nonce = fixed<Seal::nonce_size>(letter.subspan(beginning_size, Seal::nonce_size));
    const auto padded = Seal::open(letter_key(ticket, kind).key(), nonce, associated(kind),
        letter.subspan(beginning_size + Seal::nonce_size));
    if (!padded) return refuse(Errc::wrong_key, "a letter of another ticket, or one that was changed");
    return unpadded(*padded);
}

} // namespace valise::enrolment
