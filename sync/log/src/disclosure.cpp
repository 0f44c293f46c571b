// SPDX-License-Identifier: Apache-2.0
#include "valise/log/disclosure.hpp"

#include "body.hpp"
#include "layout.hpp"
#include "shown_entry.hpp"
#include "valise/crypto/padding.hpp"

namespace valise::log {

namespace {

using Cipher = crypto::XChaCha20Poly1305;
using Nonce = ByteArray<Cipher::nonce_size>;

/// A disclosure, field by field. Borrows from its bytes.
struct Fields {
    ShownEntry entry;
    ByteView key;
    Nonce nonce{};
};

Result<Fields> read_fields(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    Fields fields;
    VALISE_TRY_VOID(read_entry(reader, fields.entry));
    fields.key = reader.view(crypto::key_size);
    fields.nonce = reader.array<Cipher::nonce_size>();
    VALISE_TRY_VOID(read_signature(reader, fields.entry));
    VALISE_TRY_VOID(reader.finish());
    return fields;
}

Result<Bytes> open(const Fields& fields) {
    const ByteView sealed = fields.entry.sealed;
    Bytes associated = to_bytes(EncodedHeader(fields.entry.header).bytes());
    append(associated, sealed.first(crypto::entry_salt_size));
    VALISE_TRY(const Bytes padded,
        Cipher::open(crypto::KeyView(fields.key.data(), crypto::key_size), fields.nonce, associated,
            sealed.subspan(crypto::entry_salt_size)));
    VALISE_TRY(const ByteView plaintext, crypto::unpad_entry(padded));
    return unpack_body(to_bytes(plaintext));
}

} // namespace

Result<Bytes> disclose(crypto::KeyView epoch_key, const VerifiedRange& range, std::size_t index) {
    VALISE_TRY_VOID(open_entry(epoch_key, range, index));
    const SealedEntry entry = range.range().entry(index);
    const auto position = range.position(index);
    const crypto::EntryKey key(epoch_key, position, entry.sealed.first<crypto::entry_salt_size>());

    FixedWriter writer = begin_layout();
    write_entry(writer, position, entry);
    writer.bytes(key.key()).bytes(key.nonce());
    write_signature(writer, contents_behind(range, index), range.range().signature());
    return writer.written();
}

Result<DisclosedEntry> verify_disclosure(ByteView bytes, const crypto::VerificationKey& device) {
    VALISE_TRY(const Fields fields, read_fields(bytes));
    if (!fields.entry.is_signed_by(std::span(&device, 1)))
        return refuse(Errc::corrupt_data, "an entry that the device has not signed");
    VALISE_TRY(Bytes body, open(fields));
    return DisclosedEntry{fields.entry.position, fields.entry.header, std::move(body)};
}

} // namespace valise::log
