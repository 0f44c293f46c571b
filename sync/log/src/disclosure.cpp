// SPDX-License-Identifier: Apache-2.0
#include "valise/log/disclosure.hpp"

#include <algorithm>

#include "body.hpp"
#include "branches.hpp"
#include "layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/padding.hpp"

namespace valise::log {

namespace {

using Cipher = crypto::XChaCha20Poly1305;
using Nonce = ByteArray<Cipher::nonce_size>;

/// A disclosure, field by field. Borrows from its bytes.
struct Fields {
    crypto::EntryPosition position;
    EntryHeader header;
    ByteView sealed;
    ByteView key;
    Nonce nonce{};
    std::vector<crypto::Digest> later_contents;
    crypto::Signature signature{};
};

Result<Fields> read_fields(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    Fields fields;
    fields.position = read_position(reader);
    const EpochId epoch{reader.array<EpochId::size>()};
    const std::uint8_t flags = reader.u8();
    if (reader.has_failed() || !is_valid(fields.position) || flags >> Flags::epoch_shift != 0)
        return refuse(Errc::malformed, "a disclosure of what no entry is");
    VALISE_TRY(fields.header, read_header(reader, flags, fields.position));
    fields.header.epoch = epoch;
    const std::uint64_t size = reader.varint();
    if (!is_sealed_size(size)) return refuse(Errc::malformed, "an entry of a size that none has");
    fields.sealed = reader.view(static_cast<std::size_t>(size));
    fields.key = reader.view(crypto::key_size);
    fields.nonce = reader.array<Cipher::nonce_size>();
    const std::uint64_t count = reader.varint();
    if (count >= most_entries) return refuse(Errc::malformed, "more entries than a range holds");
    for (std::uint64_t i = 0; i < count && !reader.has_failed(); ++i)
        fields.later_contents.push_back(reader.array<std::tuple_size_v<crypto::Digest>>());
    fields.signature = reader.array<std::tuple_size_v<crypto::Signature>>();
    VALISE_TRY_VOID(reader.finish());
    return fields;
}

bool is_signed_by(const Fields& fields, const crypto::VerificationKey& device) {
    std::vector<crypto::Digest> contents{content_digest(fields.header, fields.sealed)};
    contents.insert(contents.end(), fields.later_contents.begin(), fields.later_contents.end());
    return crypto::is_signed_by(
        device, crypto::context::range, last_id(fields.position, contents).bytes, fields.signature);
}

Result<Bytes> open(const Fields& fields) {
    Bytes associated = to_bytes(EncodedHeader(fields.header).bytes());
    append(associated, fields.sealed.first(crypto::entry_salt_size));
    VALISE_TRY(const Bytes padded,
        Cipher::open(crypto::KeyView(fields.key.data(), crypto::key_size), fields.nonce, associated,
            fields.sealed.subspan(crypto::entry_salt_size)));
    VALISE_TRY(const ByteView plaintext, crypto::unpad_entry(padded));
    return unpack_body(to_bytes(plaintext));
}

} // namespace

Result<Bytes> disclose(crypto::KeyView epoch_key, const VerifiedRange& range, std::size_t index) {
    VALISE_TRY_VOID(open_entry(epoch_key, range, index));
    const auto [header, sealed] = range.range().entry(index);
    const auto position = range.position(index);
    const auto [key, nonce] = crypto::entry_key(epoch_key, position, sealed.first<crypto::entry_salt_size>());

    FixedWriter writer = begin_layout();
    writer.bytes(crypto::encode_position(position)).bytes(header.epoch.bytes).u8(Flags::of(header, 0));
    if (header.known_heads) writer.bytes(*header.known_heads);
    writer.varint(sealed.size()).bytes(sealed).bytes(key.view()).bytes(nonce);
    writer.varint(range.links().size() - index - 1);
    for (std::size_t i = index + 1; i < range.links().size(); ++i) writer.bytes(range.links()[i].content);
    return finish(writer.bytes(range.range().signature()));
}

Result<DisclosedEntry> verify_disclosure(ByteView bytes, const crypto::VerificationKey& device) {
    VALISE_TRY(const Fields fields, read_fields(bytes));
    if (!is_signed_by(fields, device))
        return refuse(Errc::corrupt_data, "an entry that the device has not signed");
    VALISE_TRY(Bytes body, open(fields));
    return DisclosedEntry{fields.position, fields.header, std::move(body)};
}

} // namespace valise::log
