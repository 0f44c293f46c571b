// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/docio/sheet.hpp"

/// The parts of an .xlsx.
namespace valise::docio {

/// In which anything stands.
inline constexpr std::uint32_t most_rows = 20'000;
inline constexpr std::uint32_t most_columns = 500;
inline constexpr std::size_t longest_cell = 32'767; ///< In UTF-16, as everywhere.

/// The row and column of "B7"; none where no sheet has such a place.
struct Place {
    std::uint32_t row = 0;
    std::uint32_t column = 0;

    bool operator==(const Place&) const = default;
};
[[nodiscard]] std::optional<Place> place_of(std::string_view reference) noexcept;
[[nodiscard]] std::string column_letters(std::uint32_t column);

/// A text in which "_x000D_" stands for a character, and the other way round.
[[nodiscard]] std::string without_escapes(std::string_view text);
[[nodiscard]] std::string with_escapes(std::string_view text);

[[nodiscard]] bool is_cell_text(std::string_view text) noexcept;

/// The texts that cells name by their numbers.
[[nodiscard]] Result<std::vector<std::string>> read_shared_strings(ByteView xml);

/// The cells of one sheet. Takes what they hold from `room`, which all sheets of a file share.
[[nodiscard]] Result<Sheet> read_cells(
    ByteView xml, const std::vector<std::string>& shared, std::size_t& room);

} // namespace valise::docio
