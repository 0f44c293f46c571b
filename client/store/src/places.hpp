// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "valise/store/search.hpp"

namespace valise::store {

/// Where the words of a text stand, in order, mostly in a byte each (docs/formats.md).
[[nodiscard]] Result<Bytes> encode_places(std::span<const Place> places);
/// `corrupt_data` unless it is what `encode_places` gives of as many.
[[nodiscard]] Result<std::vector<Place>> decode_places(ByteView bytes, std::size_t count);

} // namespace valise::store
