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
/// What a chunk is called on the way: a hash of it, sealed, so that nobody has another one of this name. Says
/// nothing to those without the key of its file, not even that two spaces hold the same file.
using ChunkName = Id<struct ChunkTag, 32>;

inline constexpr std::size_t chunk_size = 64 * 1024;
/// In one list.
inline constexpr std::uint32_t most_names = chunk_size / ChunkName::size;
inline constexpr std::uint64_t largest_attachment = std::uint64_t{4} << 30;

/// An attached file as a store knows it: what it takes to expect, check and find chunks, and nothing to show.
/// Whoever reads an announcement (proto::AnnounceAttachment, which has more, and comes from others) makes one
/// of it, with the space in which it was read; whoever adds a file has one before there is an announcement.
///
/// Behind the chunks that hold the file come lists of the names of those before them, then lists of these,
/// and the **top** last: from its name, all others can be found. A file of one chunk has no list: that is the
/// top.
struct Attachment {
    AttachmentId id;
    SpaceId space;
    std::uint64_t size = 0;
    ChunkName top;

    /// Of the file itself.
    [[nodiscard]] std::uint32_t chunk_count() const;
    /// With the lists.
    [[nodiscard]] std::uint32_t all_chunk_count() const;
    /// How many bytes are in a chunk, before it is sealed.
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
[[nodiscard]] ChunkName chunk_name(ByteView sealed);

/// The attached files of all spaces, kept as their chunks travel: sealed.
///
/// A file may be here in part; what is missing can come in any order, over any
/// number of days. The key of a file is kept with the secrets of its space and goes with them.
///
/// A view of a store, which must outlive it.
class Attachments {
public:
    Attachments(database::Connection& connection, Random& random)
        : connection_(&connection), keys_(connection, random), random_(&random) {}

    /// Gives the next bytes of a file, at most as many as asked for; fewer only at its end.
    using Reader = std::function<Result<Bytes>(std::size_t most)>;

    /// Seals a file under a key of its own, all of it or nothing. `too_large` above the limit.
    [[nodiscard]] Result<Attachment> add(const SpaceId& space, const Reader& read);
    /// Prepares for chunks to come. A file that is known already stays as it is; `invalid_input` when it is
    /// known with another size, space, key or top.
    [[nodiscard]] Result<void> expect(const Attachment& attachment, const crypto::Secret& file_key);
    /// Takes in a chunk that came. `corrupt_data` when it is not this one, `not_found` when nobody expects
    /// it, or the list that names it is not here; one that is here already changes nothing.
    [[nodiscard]] Result<void> take(const AttachmentId& id, std::uint32_t chunk, ByteView sealed);

    [[nodiscard]] Result<std::optional<Attachment>> find(const AttachmentId& id) const;
    /// What the entry that attaches a file has to tell.
    [[nodiscard]] Result<crypto::Secret> key_of(const AttachmentId& id) const;
    /// Those that are not here and of which the name is known, with their numbers: lists first.
    struct Missing {
        std::uint32_t chunk = 0;
        ChunkName name;
    };
    [[nodiscard]] Result<std::vector<Missing>> missing(const AttachmentId& id, std::size_t most) const;
    /// Of each chunk of the file itself, whether it is here.
    [[nodiscard]] Result<std::vector<bool>> present(const AttachmentId& id) const;
    /// What is in one chunk; `not_found` while it is missing.
    [[nodiscard]] Result<Bytes> read(const AttachmentId& id, std::uint32_t chunk) const;
    /// What a chunk is called; `not_found` while the list that names it is missing.
    [[nodiscard]] Result<ChunkName> name_of(const AttachmentId& id, std::uint32_t chunk) const;
    /// A sealed chunk, for whoever asks for it by its name.
    [[nodiscard]] Result<std::optional<Bytes>> sealed(const ChunkName& name) const;

    /// Walks through all chunks of a space that are here, file by file, each behind the list that names it:
    /// so can they be taken.
    using ChunkVisitor = std::function<Result<void>(const ChunkName&, Bytes sealed)>;
    [[nodiscard]] Result<void> each_sealed(const SpaceId& space, const ChunkVisitor& visit) const;
    /// How many files of a space are not all here.
    [[nodiscard]] Result<std::uint64_t> incomplete(const SpaceId& space) const;

    /// With its key; nothing happens when it is not there.
    [[nodiscard]] Result<void> remove(const AttachmentId& id);

private:
    [[nodiscard]] Result<Attachment> require(const AttachmentId& id) const;
    [[nodiscard]] Result<Attachment> add_chunks(
        Attachment attachment, const crypto::Secret& key, const Reader& read);
    [[nodiscard]] Result<ChunkName> add_lists(
        const Attachment& attachment, const crypto::Secret& key, std::vector<ChunkName> names);
    [[nodiscard]] Result<ChunkName> keep(const Attachment& attachment, std::uint32_t chunk, ByteView sealed);
    [[nodiscard]] Result<std::vector<bool>> present_of(
        const Attachment& attachment, std::uint32_t count) const;
    [[nodiscard]] Result<void> add_missing(const Attachment& attachment, std::uint32_t list,
        const std::vector<bool>& present, std::vector<Missing>& missing) const;
    [[nodiscard]] Result<std::vector<ChunkName>> names_in(const AttachmentId& id, std::uint32_t list) const;

    database::Connection* connection_;
    SpaceKeys keys_;
    Random* random_;
};

} // namespace valise::store
