// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/base/bytes.hpp"
#include "valise/store/store.hpp"

namespace valise::desk {

/// A file of this space as a whole; nothing while some of it is not here. `too_large` for more than `most`
/// bytes, before any of it is read; else as `store::Attachments::read`.
[[nodiscard]] Result<std::optional<Bytes>> whole_file(
    store::Store& store, const SpaceId& space, const store::AttachmentId& file, std::uint64_t most);

} // namespace valise::desk
