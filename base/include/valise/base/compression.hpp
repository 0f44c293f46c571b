// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "valise/base/bytes.hpp"

namespace valise {

// zstd, within bounds: for content of which somebody else may have written the frame.

/// A frame never grows to more than this many times its own size when it is read, so that a small file cannot
/// ask for much memory. What would compress better than that is written less well.
constexpr std::size_t largest_growth = 256;

/// Whether a frame notices by itself that it was damaged: for what is kept, not for what travels sealed.
enum class Checksum : bool { no, yes };

/// Compresses `content`. What stands in `known` as well costs little; who reads it needs the same `known`.
[[nodiscard]] Bytes compress(std::string_view content, Checksum checksum, std::string_view known = {});

/// Reads a frame back, whose content has this size. Refuses anything else, before it takes memory for it:
/// `malformed`.
[[nodiscard]] Result<std::string> decompress(ByteView frame, std::size_t size, std::string_view known = {});

} // namespace valise
