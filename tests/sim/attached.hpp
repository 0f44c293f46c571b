// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/exchange/request.hpp"
#include "valise/proto/actions.hpp"
#include "valise/store/attachments.hpp"

/// Files of one chunk, which is what travels of them.
namespace valise::sim {

using proto::AnnounceAttachment;

[[nodiscard]] crypto::Secret key_of(const AnnounceAttachment& file);
[[nodiscard]] store::Attachment attachment_of(const SpaceId& space, const AnnounceAttachment& file);
[[nodiscard]] exchange::ChunkName chunk_of(const SpaceId& space, const AnnounceAttachment& file);

/// Says what the chunk is called in the announcement, which has the name and the key of the file, and gives
/// it.
[[nodiscard]] Bytes seal_file(const SpaceId& space, AnnounceAttachment& file, ByteView content);
/// Nothing when it is another chunk.
[[nodiscard]] std::optional<Bytes> open_file(
    const SpaceId& space, const AnnounceAttachment& file, ByteView sealed);

} // namespace valise::sim
