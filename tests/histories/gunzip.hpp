// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>

#include "valise/base/bytes.hpp"

namespace valise::histories {

/// What a stream of zlib or gzip holds, if that is no more than `limit` bytes: otherwise `too_large`.
/// `malformed` when it is not one such stream, from its first byte to its last.
[[nodiscard]] Result<Bytes> inflated(ByteView stream, std::size_t limit);

/// The file or, when it is compressed with gzip, what is in it. Whether it is says its beginning, not its
/// name. Refuses as system::read_file and `inflated` do; the largest real trace is far from the limits.
[[nodiscard]] Result<Bytes> read_possibly_gzipped(const std::filesystem::path& path);

} // namespace valise::histories
