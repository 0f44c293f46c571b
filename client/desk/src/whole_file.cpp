// SPDX-License-Identifier: Apache-2.0
#include "whole_file.hpp"

#include <algorithm>
#include <functional>

namespace valise::desk {

Result<std::optional<Bytes>> whole_file(
    store::Store& store, const SpaceId& space, const store::AttachmentId& file, std::uint64_t most) {
    const auto attachments = store.attachments();
    VALISE_TRY(const auto attachment, attachments.find(file));
    if (!attachment || attachment->space != space) return std::nullopt;
    if (attachment->size > most) return refuse(Errc::too_large, "a file that is larger than expected");
    VALISE_TRY(const auto present, attachments.present(file));
    if (!std::ranges::all_of(present, std::identity())) return std::nullopt;
    Bytes content;
    for (std::uint32_t chunk = 0; chunk < attachment->chunk_count(); ++chunk) {
        VALISE_TRY(const Bytes part, attachments.read(file, chunk));
        append(content, part);
    }
    return content;
}

} // namespace valise::desk
