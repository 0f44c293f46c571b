// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/base/clock.hpp"
#include "valise/base/ids.hpp"
#include "valise/store/store.hpp"
#include "valise/text/version.hpp"

namespace valise::desk {

/// How far a text had come when this computer shared or received something of it.
struct TextTime {
    Timestamp when;
    text::Version version;

    bool operator==(const TextTime&) const = default;
};

/// Later ones push the oldest out; what they told is then not known any more.
inline constexpr std::size_t most_text_times = 1024;

/// In their order, a minute or more apart.
[[nodiscard]] Result<std::vector<TextTime>> text_times_of(
    store::Store& store, const SpaceId& space, const ObjectId& object);
[[nodiscard]] Result<void> add_text_time(
    store::Store& store, const SpaceId& space, const ObjectId& object, TextTime time);

/// docs/formats.md has the bytes.
[[nodiscard]] Bytes encode(const std::vector<TextTime>& times);
[[nodiscard]] Result<std::vector<TextTime>> parse_text_times(ByteView bytes);

} // namespace valise::desk
