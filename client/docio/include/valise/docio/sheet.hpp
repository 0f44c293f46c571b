// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"

namespace valise::docio {

/// A table of texts. Rows and columns are counted from 1, as programs for sheets show them; what is empty is
/// not there.
struct Sheet {
    using Row = std::map<std::uint32_t, std::string>;

    std::string name;
    std::map<std::uint32_t, Row> rows;

    /// Empty where there is nothing.
    [[nodiscard]] std::string_view cell(std::uint32_t row, std::uint32_t column) const noexcept;
    /// An empty text takes away what is there.
    void set(std::uint32_t row, std::uint32_t column, std::string text);

    bool operator==(const Sheet&) const = default;
};

struct Workbook {
    std::vector<Sheet> sheets; ///< In their order.

    /// Without regard to the case of ASCII letters; null where there is none.
    [[nodiscard]] const Sheet* find(std::string_view name) const noexcept;

    bool operator==(const Workbook&) const = default;
};

/// The texts of an .xlsx, whichever program wrote it. A number is what its digits say, a formula what it
/// last came to; formats, pictures and links are not looked at, and nothing outside the file is.
///
/// Refuses what is no such file (`malformed`, `corrupt_data`, `unsupported`) and what has more rows, columns
/// or text than a person fills in (`too_large`).
[[nodiscard]] Result<Workbook> read_workbook(ByteView xlsx);

/// An .xlsx of these texts, the first row of each sheet bold and always in sight; the same bytes for the same
/// texts, which `read_workbook` gives back. `page_mark` stands on every printed page. `invalid_input` for a
/// name of a sheet, or a text, that no such file can hold.
[[nodiscard]] Result<Bytes> write_workbook(const Workbook& workbook, const std::string& page_mark = {});

} // namespace valise::docio
