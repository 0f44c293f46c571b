// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "valise/base/ids.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/store/space_keys.hpp"

namespace valise::store {

/// A file that somebody attached, by the name under which it was announced (proto::AnnounceAttachment).
using AttachmentId = ObjectId;
/// What a chunk is called on the way. Says nothing to those without the key of its file, not even that two
/// spaces hold the same file.
using ChunkName = Id<struct ChunkTag, 32>;

inline constexpr std::size_t chunk_size = 64 * 1024;
inline constexpr std::uint64_t largest_attachment = std::uint64_t{4} << 30;

/// An attached file, as the entry that attaches it says.
struct Attachment {
    AttachmentId id;
    SpaceId space;
    std::uint64_t size = 0;

    [[nodiscard]] std::uint32_t chunk_count() const;
    /// How many bytes of the file are in a chunk.
    [[nodiscard]] std::size_t size_of(std::uint32_t chunk) const;

    bool operator==(const Attachment&) const = default;
};

/// One chunk sealed under the key of its file, bound to its place and to being the last or not.
/// docs/formats.md has the bytes. The same content at the same place gives the same bytes.
[[nodiscard]] Bytes seal_chunk(
    crypto::KeyView file_key, const Attachment& attachment, std::uint32_t chunk, ByteView content);
/// `corrupt_data` unless it is this chunk of this file.
[[nodiscard]] Result<Bytes> open_chunk(
    crypto::KeyView file_key, const Attachment& attachment, std::uint32_t chunk, ByteView sealed);
[[nodiscard]] ChunkName chunk_name(
    crypto::KeyView file_key, const Attachment& attachment, std::uint32_t chunk);

/// The attached files of all spaces, kept as their chunks travel: sealed.
///
/// A file may be here in part; what is missing can come in any order, over any
/// number of days. The key of a file is kept with the secrets of its space and goes with them.
///
/// A view of a store, which must outlive it.
class Attachments {
public:
    Attachments(Connection& connection, Random& random)
        : connection_(&connection), keys_(connection, random), random_(&random) {}

    /// Gives the next bytes of a file, at most as many as asked for; fewer only at its end.
    using Reader = std::function<Result<Bytes>(std::size_t most)>;

    /// Seals a file under a key of its own, all of it or nothing. `too_large` above the limit.
    [[nodiscard]] Result<Attachment> add(const SpaceId& space, const Reader& read);
    /// Prepares for chunks to come. A file that is known already stays as it is; `invalid_input` when it is
    /// known with another size, space or key.
    [[nodiscard]] Result<void> expect(const Attachment& attachment, const crypto::Secret& file_key);
    /// Takes in a chunk that came. `corrupt_data` when it is not this one, `not_found` when nobody expects
    /// it; one that is here already changes nothing.
    [[nodiscard]] Result<void> take(const AttachmentId& id, std::uint32_t chunk, ByteView sealed);

    [[nodiscard]] Result<std::optional<Attachment>> find(const AttachmentId& id) const;
    /// What the entry that attaches a file has to tell.
    [[nodiscard]] Result<crypto::Secret> key_of(const AttachmentId& id) const;
    /// Of each chunk, whether it is here.
    [[nodiscard]] Result<std::vector<bool>> present(const AttachmentId& id) const;
    /// The content of one chunk; `not_found` while it is missing.
    [[nodiscard]] Result<Bytes> read(const AttachmentId& id, std::uint32_t chunk) const;
    /// A sealed chunk, for whoever asks for it by its name.
    [[nodiscard]] Result<std::optional<Bytes>> sealed(const ChunkName& name) const;

    /// With its key; nothing happens when it is not there.
    [[nodiscard]] Result<void> remove(const AttachmentId& id);

private:
    [[nodiscard]] Result<Attachment> require(const AttachmentId& id) const;
    [[nodiscard]] Result<std::uint64_t> add_chunks(
        Attachment attachment, const crypto::Secret& key, const Reader& read);
    [[nodiscard]] Result<void> keep(
        const AttachmentId& id, std::uint32_t chunk, const ChunkName& name, ByteView sealed);

    Connection* connection_;
    SpaceKeys keys_;
    Random* random_;
};

} // namespace valise::store
