// SPDX-License-Identifier: Apache-2.0
#include "valise/store/attachments.hpp"

#include <algorithm>
#include <span>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/aead.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/database/connection.hpp"
#include "valise/exchange/request.hpp"

namespace valise::store {

namespace {

using crypto::Secret;
using crypto::XChaCha20Poly1305;

ByteArray<5> place_of(const Attachment& attachment, std::uint32_t chunk) {
    const bool is_last = chunk + 1 == attachment.chunk_count(); // lists tell by their number
    ByteArray<5> place{};
    std::ranges::copy(FixedWriter().u32(chunk).u8(is_last ? 1 : 0).written(), place.begin());
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
    return chunk < attachment.all_chunk_count();
}

/// Chunks that follow each other, of which the lists above them know.
struct Row {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    [[nodiscard]] std::uint32_t end() const { return first + count; }
};

/// That of the file itself first, the top last.
std::vector<Row> rows_of(const Attachment& attachment) {
    std::vector<Row> rows{{0, attachment.chunk_count()}};
    while (rows.back().count > 1)
        rows.push_back({rows.back().end(), (rows.back().count + most_names - 1) / most_names});
    return rows;
}

/// Those that a list names; none of a chunk of the file itself.
Row listed_in(const Attachment& attachment, std::uint32_t chunk) {
    const auto rows = rows_of(attachment);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (chunk < rows[i].first || chunk >= rows[i].end()) continue;
        const Row& below = rows[i - 1];
        const std::uint32_t first = below.first + (chunk - rows[i].first) * most_names;
        return {first, std::min(most_names, below.end() - first)};
    }
    return {};
}

/// The list that names it; itself, of the top.
std::uint32_t list_above(const Attachment& attachment, std::uint32_t chunk) {
    const auto rows = rows_of(attachment);
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        if (chunk < rows[i].end()) return rows[i + 1].first + (chunk - rows[i].first) / most_names;
    return chunk;
}

} // namespace

std::uint32_t Attachment::chunk_count() const {
    // An empty file has one chunk, so that it too has a last one.
    return static_cast<std::uint32_t>(size == 0 ? 1 : (size + chunk_size - 1) / chunk_size);
}

std::uint32_t Attachment::all_chunk_count() const { return rows_of(*this).back().end(); }

std::size_t Attachment::size_of(std::uint32_t chunk) const {
    if (chunk >= chunk_count()) return std::size_t{listed_in(*this, chunk).count} * ChunkName::size;
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

ChunkName chunk_name(ByteView sealed) { return ChunkName{exchange::name_of_chunk({}, sealed).name}; }

Result<Attachment> Attachments::add(const SpaceId& space, const Reader& read) {
    Attachment attachment{{}, space, 0, {}};
    random_->fill(attachment.id.bytes);
    const Secret key = Secret::random(crypto::key_size, *random_);
    VALISE_TRY_VOID(connection_->atomically([&]() -> Result<void> {
        VALISE_TRY(attachment, add_chunks(attachment, key, read));
        return expect(attachment, key);
    }));
    return attachment;
}

/// Reads one chunk ahead, because the last one is sealed as such. Gives what the file turned out to be.
Result<Attachment> Attachments::add_chunks(Attachment attachment, const Secret& key, const Reader& read) {
    std::vector<ChunkName> names;
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
        VALISE_TRY(
            names.emplace_back(), keep(attachment, chunk, seal_chunk(key.key(), so_far, chunk, content)));
        if (following.empty()) break;
        content = std::move(following);
    }
    VALISE_TRY(attachment.top, add_lists(attachment, key, std::move(names)));
    return attachment;
}

/// Gives the name of the top.
Result<ChunkName> Attachments::add_lists(
    const Attachment& attachment, const Secret& key, std::vector<ChunkName> names) {
    for (std::uint32_t list = attachment.chunk_count(); names.size() > 1;) {
        std::vector<ChunkName> above;
        for (std::span left(names); !left.empty(); ++list) {
            const auto listed = left.first(std::min<std::size_t>(most_names, left.size()));
            Bytes content;
            for (const ChunkName& name : listed) append(content, name.bytes);
            VALISE_TRY(above.emplace_back(),
                keep(attachment, list, seal_chunk(key.key(), attachment, list, content)));
            left = left.subspan(listed.size());
        }
        names = std::move(above);
    }
    return names.front();
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
            return connection_->run(
                "INSERT INTO attachment (id, space, size, top, chunks) VALUES (?, ?, ?, ?, ?)", attachment.id,
                attachment.space, attachment.size, attachment.top, attachment.all_chunk_count());
        });
    });
}

Result<void> Attachments::take(const AttachmentId& id, std::uint32_t chunk, ByteView sealed) {
    VALISE_TRY(const Attachment attachment, require(id));
    VALISE_TRY(const Secret key, key_of(id));
    VALISE_TRY_VOID(open_chunk(key.key(), attachment, chunk, sealed));
    // All readers have the key, and could seal another.
    VALISE_TRY(const ChunkName name, name_of(id, chunk));
    if (chunk_name(sealed) != name) return refuse(Errc::corrupt_data, "not the chunk that was announced");
    return keep(attachment, chunk, sealed).map([](const ChunkName&) {});
}

Result<ChunkName> Attachments::keep(const Attachment& attachment, std::uint32_t chunk, ByteView sealed) {
    const ChunkName name = chunk_name(sealed);
    VALISE_TRY_VOID(connection_->run(
        "INSERT OR IGNORE INTO chunk (attachment, place, name, bytes, space) VALUES (?, ?, ?, ?, ?)",
        attachment.id, chunk, name, sealed, attachment.space));
    return name;
}

Result<std::optional<Attachment>> Attachments::find(const AttachmentId& id) const {
    VALISE_TRY(auto row, connection_->query("SELECT space, size, top FROM attachment WHERE id = ?", id));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    Attachment attachment{id, {}, row.number(1), {}};
    VALISE_TRY(attachment.space, row.id<SpaceId>(0));
    VALISE_TRY(attachment.top, row.id<ChunkName>(2));
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
    return present_of(attachment, attachment.chunk_count());
}

/// Of the first so many.
Result<std::vector<bool>> Attachments::present_of(const Attachment& attachment, std::uint32_t count) const {
    std::vector<bool> present(count);
    VALISE_TRY(auto rows, connection_->query("SELECT place FROM chunk WHERE attachment = ?", attachment.id));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return present;
        if (const auto place = rows.number(0); place < present.size()) present[place] = true;
    }
}

Result<std::vector<Attachments::Missing>> Attachments::missing(
    const AttachmentId& id, std::size_t most) const {
    VALISE_TRY(const Attachment attachment, require(id));
    VALISE_TRY(const auto present, present_of(attachment, attachment.all_chunk_count()));
    std::vector<Missing> missing;
    if (!present.back() && most > 0) missing.push_back({attachment.all_chunk_count() - 1, attachment.top});
    const auto rows = rows_of(attachment);
    for (std::size_t row = rows.size() - 1; row > 0; --row)
        for (std::uint32_t list = rows[row].first; list < rows[row].end(); ++list)
            if (present[list] && missing.size() < most)
                VALISE_TRY_VOID(add_missing(attachment, list, present, missing));
    if (missing.size() > most) missing.resize(most);
    return missing;
}

/// Those that this list names.
Result<void> Attachments::add_missing(const Attachment& attachment, std::uint32_t list,
    const std::vector<bool>& present, std::vector<Missing>& missing) const {
    const Row listed = listed_in(attachment, list);
    std::vector<ChunkName> names;
    for (std::uint32_t chunk = listed.first; chunk < listed.end(); ++chunk) {
        if (present[chunk]) continue;
        if (names.empty()) {
            VALISE_TRY(names, names_in(attachment.id, list));
        }
        missing.push_back({chunk, names.at(chunk - listed.first)});
    }
    return {};
}

Result<std::vector<ChunkName>> Attachments::names_in(const AttachmentId& id, std::uint32_t list) const {
    VALISE_TRY(const Bytes content, read(id, list));
    std::vector<ChunkName> names(content.size() / ChunkName::size);
    FixedReader reader(content);
    for (ChunkName& name : names) name.bytes = reader.array<ChunkName::size>();
    return names;
}

Result<ChunkName> Attachments::name_of(const AttachmentId& id, std::uint32_t chunk) const {
    VALISE_TRY(const Attachment attachment, require(id));
    if (!is_chunk_of(attachment, chunk)) return refuse(Errc::not_found, "the file has no such chunk");
    const std::uint32_t list = list_above(attachment, chunk);
    if (list == chunk) return attachment.top;
    VALISE_TRY(const auto names, names_in(id, list));
    return names.at(chunk - listed_in(attachment, list).first);
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

Result<void> Attachments::each_sealed(const SpaceId& space, const ChunkVisitor& visit) const {
    // What is named stands before the list that names it.
    VALISE_TRY(auto rows,
        connection_->query("SELECT chunk.name, chunk.bytes FROM attachment "
                           "JOIN chunk ON chunk.attachment = attachment.id "
                           "WHERE attachment.space = ? ORDER BY attachment.id, chunk.place DESC",
            space));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        VALISE_TRY(const auto name, rows.id<ChunkName>(0));
        VALISE_TRY_VOID(visit(name, rows.bytes(1)));
    }
}

Result<std::uint64_t> Attachments::incomplete(const SpaceId& space) const {
    VALISE_TRY(auto row,
        connection_->query("SELECT count(*) FROM attachment WHERE space = ? AND "
                           "(SELECT count(*) FROM chunk WHERE attachment = attachment.id) < chunks",
            space));
    VALISE_TRY_VOID(row.next());
    return row.number(0);
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
