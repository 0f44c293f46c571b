// SPDX-License-Identifier: Apache-2.0
#include "sim/attached.hpp"

namespace valise::sim {

crypto::Secret key_of(const AnnounceAttachment& file) { return crypto::Secret::copy_of(file.key); }

store::Attachment attachment_of(const SpaceId& space, const AnnounceAttachment& file) {
    return {file.file, space, file.size, store::ChunkName{file.manifest_hash}};
}

exchange::ChunkName chunk_of(const SpaceId& space, const AnnounceAttachment& file) {
    return {space, file.manifest_hash};
}

Bytes seal_file(const SpaceId& space, AnnounceAttachment& file, ByteView content) {
    const auto key = key_of(file);
    file.size = content.size();
    file.chunk_count = 1;
    Bytes sealed = store::seal_chunk(key.key(), attachment_of(space, file), 0, content);
    file.manifest_hash = store::chunk_name(sealed).bytes;
    return sealed;
}

std::optional<Bytes> open_file(const SpaceId& space, const AnnounceAttachment& file, ByteView sealed) {
    const auto key = key_of(file);
    auto content = store::open_chunk(key.key(), attachment_of(space, file), 0, sealed);
    if (!content) return std::nullopt;
    return *std::move(content);
}

} // namespace valise::sim
