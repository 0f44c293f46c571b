// SPDX-License-Identifier: Apache-2.0
#include "valise/store/attachments.hpp"

#include <algorithm>

#include "connection.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::store {

namespace {

using crypto::Secret;
using crypto::XChaCha20Poly1305;

ByteArray<5> place_of(const Attachment& attachment, std::uint32_t chunk) {
    const bool is_last = chunk + 1 == attachment.chunk_count();
    const auto encoded = FixedWriter().u32(chunk).u8(is_last ? 1 : 0).finish();
    VALISE_CHECK(encoded.has_value());
    ByteArray<5> place{};
    std::ranges::copy(*encoded, place.begin());
    return place;
}

ByteArray<XChaCha20Poly1305::nonce_size> nonce_of(crypto::KeyView file_key, ByteView place) {
    ByteArray<XChaCha20Poly1305::nonce_size> nonce{};
    crypto::Blake2b(nonce.size(), file_key).add(crypto::context::attachment).add(place).finish(nonce);
    return nonce;
}

/// Whoever attaches a file chooses its id: the key of none takes the place of another secret.
Bytes key_name(const AttachmentId& id) {
    Bytes name = to_bytes(as_bytes("attachment "));
    append(name, id.bytes);
    return name;
}

Bytes associated_bytes(const Attachment& attachment, ByteView place) {
    Bytes bytes = to_bytes(attachment.id.bytes);
    append(bytes, place);
    return bytes;
}

bool is_chunk_of(const Attachment& attachment, std::uint32_t chunk) {
    return chunk < attachment.chunk_count();
}

} // namespace

std::uint32_t Attachment::chunk_count() const {
    // An empty file has one chunk, so that it too has a last one.
    return static_cast<std::uint32_t>(size == 0 ? 1 : (size + chunk_size - 1) / chunk_size);
}

std::size_t Attachment::size_of(std::uint32_t chunk) const {
    return static_cast<std::size_t>(
        std::min<std::uint64_t>(chunk_size, size - std::uint64_t{chunk} * chunk_size));
}

Bytes seal_chunk(
    crypto::KeyView file_key, const Attachment& attachment, std::uint32_t chunk, ByteView content) {
    VALISE_CHECK(is_chunk_of(attachment, chunk) && content.size() == attachment.size_of(chunk));
    const auto place = place_of(attachment, chunk);
    return XChaCha20Poly1305::seal(
        file_key, nonce_of(file_key, place), associated_bytes(attachment, place), content);
}

Result<Bytes> open_chunk(
    crypto::KeyView file_key, const Attachment& attachment, std::uint32_t chunk, ByteView sealed) {
    if (!is_chunk_of(attachment, chunk) || sealed.size() != attachment.size_of(chunk) + crypto::seal_overhead)
        return refuse(Errc::corrupt_data, "not a chunk of this file");
    const auto place = place_of(attachment, chunk);
    return XChaCha20Poly1305::open(
        file_key, nonce_of(file_key, place), associated_bytes(attachment, place), sealed);
}

ChunkName chunk_name(crypto::KeyView file_key, const Attachment& attachment, std::uint32_t chunk) {
    ChunkName name;
    crypto::Blake2b(ChunkName::size, file_key)
        .add(crypto::context::attachment_chunk)
        .add(attachment.id.bytes)
        .add(place_of(attachment, chunk))
        .finish(name.bytes);
    return name;
}

Result<Attachment> Attachments::add(const SpaceId& space, const Reader& read) {
    Attachment attachment{{}, space, 0};
    random_->fill(attachment.id.bytes);
    const Secret key = Secret::random(crypto::key_size, *random_);
    VALISE_TRY_VOID(connection_->atomically([&]() -> Result<void> {
        VALISE_TRY(attachment.size, add_chunks(attachment, key, read));
        return expect(attachment, key);
    }));
    return attachment;
}

/// Reads one chunk ahead, because the last one is sealed as such. Gives the size of the file.
Result<std::uint64_t> Attachments::add_chunks(Attachment attachment, const Secret& key, const Reader& read) {
    VALISE_TRY(Bytes content, read(chunk_size));
    for (std::uint32_t chunk = 0;; ++chunk) {
        VALISE_CHECK(content.size() <= chunk_size);
        const bool is_full = content.size() == chunk_size;
        VALISE_TRY(Bytes following, is_full ? read(chunk_size) : Result<Bytes>(Bytes()));
        attachment.size += content.size();
        if (attachment.size + following.size() > largest_attachment)
            return refuse(Errc::too_large, "a file above the limit of attachments");
        // As many bytes more make the chunk before them not the last.
        Attachment so_far = attachment;
        so_far.size += following.size();
        VALISE_TRY_VOID(keep(attachment.id, chunk, chunk_name(key.key(), so_far, chunk),
            seal_chunk(key.key(), so_far, chunk, content)));
        if (following.empty()) return attachment.size;
        content = std::move(following);
    }
}

Result<void> Attachments::expect(const Attachment& attachment, const Secret& file_key) {
    if (file_key.size() != crypto::key_size) return refuse(Errc::invalid_input, "not the key of a file");
    if (attachment.size > largest_attachment)
        return refuse(Errc::too_large, "a file above the limit of attachments");
    VALISE_TRY(const auto known, find(attachment.id));
    if (known) {
        VALISE_TRY(const Secret key, key_of(attachment.id));
        if (*known == attachment && key.matches(file_key.view())) return {};
        return refuse(Errc::invalid_input, "this file is known as another");
    }
    return connection_->atomically([&] {
        return keys_.put(attachment.space, key_name(attachment.id), file_key).and_then([&] {
            return connection_->run("INSERT INTO attachment (id, space, size) VALUES (?, ?, ?)",
                attachment.id, attachment.space, attachment.size);
        });
    });
}

Result<void> Attachments::take(const AttachmentId& id, std::uint32_t chunk, ByteView sealed) {
    VALISE_TRY(const Attachment attachment, require(id));
    VALISE_TRY(const Secret key, key_of(id));
    VALISE_TRY_VOID(open_chunk(key.key(), attachment, chunk, sealed));
    return keep(id, chunk, chunk_name(key.key(), attachment, chunk), sealed);
}

Result<void> Attachments::keep(
    const AttachmentId& id, std::uint32_t chunk, const ChunkName& name, ByteView sealed) {
    return connection_->run(
        "INSERT OR IGNORE INTO chunk (attachment, place, name, bytes) VALUES (?, ?, ?, ?)", id, chunk, name,
        sealed);
}

Result<std::optional<Attachment>> Attachments::find(const AttachmentId& id) const {
    VALISE_TRY(auto row, connection_->query("SELECT space, size FROM attachment WHERE id = ?", id));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    Attachment attachment{id, {}, row.number(1)};
    VALISE_TRY(attachment.space, row.id<SpaceId>(0));
    return attachment;
}

Result<Attachment> Attachments::require(const AttachmentId& id) const {
    VALISE_TRY(const auto found, find(id));
    if (!found) return refuse(Errc::not_found, "nobody attached a file of this name");
    return *found;
}

Result<Secret> Attachments::key_of(const AttachmentId& id) const {
    VALISE_TRY(const Attachment attachment, require(id));
    VALISE_TRY(auto key, keys_.find(attachment.space, key_name(id)));
    if (!key) return refuse(Errc::not_found, "the key of this file is gone");
    return *std::move(key);
}

Result<std::vector<bool>> Attachments::present(const AttachmentId& id) const {
    VALISE_TRY(const Attachment attachment, require(id));
    std::vector<bool> present(attachment.chunk_count());
    VALISE_TRY(auto rows, connection_->query("SELECT place FROM chunk WHERE attachment = ?", id));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return present;
        if (const auto place = rows.number(0); place < present.size()) present[place] = true;
    }
}

Result<Bytes> Attachments::read(const AttachmentId& id, std::uint32_t chunk) const {
    VALISE_TRY(const Attachment attachment, require(id));
    VALISE_TRY(const Secret key, key_of(id));
    VALISE_TRY(auto row,
        connection_->query("SELECT bytes FROM chunk WHERE attachment = ? AND place = ?", id, chunk));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return refuse(Errc::not_found, "this part of the file has not come yet");
    return open_chunk(key.key(), attachment, chunk, row.bytes(0));
}

Result<std::optional<Bytes>> Attachments::sealed(const ChunkName& name) const {
    VALISE_TRY(auto row, connection_->query("SELECT bytes FROM chunk WHERE name = ?", name));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return row.bytes(0);
}

Result<void> Attachments::remove(const AttachmentId& id) {
    VALISE_TRY(const auto known, find(id));
    if (!known) return {};
    return connection_->atomically([&]() -> Result<void> {
        VALISE_TRY_VOID(keys_.remove(known->space, key_name(id)));
        VALISE_TRY_VOID(connection_->run("DELETE FROM chunk WHERE attachment = ?", id));
        return connection_->run("DELETE FROM attachment WHERE id = ?", id);
    });
}

} // namespace valise::store
