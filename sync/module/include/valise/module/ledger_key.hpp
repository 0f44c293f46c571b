// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "valise/database/database.hpp"

/// The file with the key of a ledger, or of a backup of one. Whoever runs the module says where it lies;
/// best on another disk. docs/formats.md has its bytes.
namespace valise::module {

inline constexpr std::size_t key_file_size = 1 + 1 + 32 + 16;

/// Draws a key and writes it, durably, to a file that this user alone can read. `invalid_input` when the
/// name is taken: a key that is lost takes its ledger along.
[[nodiscard]] Result<database::DatabaseKey> make_key_file(const std::filesystem::path& path, Random& random);

/// `not_found`, `malformed`, `unsupported`.
[[nodiscard]] Result<database::DatabaseKey> read_key_file(const std::filesystem::path& path);

/// What stands in such a file. `malformed`, `unsupported`.
[[nodiscard]] Result<database::DatabaseKey> parse_key_file(ByteView bytes);

} // namespace valise::module
