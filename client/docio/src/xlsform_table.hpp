// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "valise/casework/faults.hpp"
#include "valise/casework/language.hpp"
#include "valise/docio/sheet.hpp"

namespace valise::docio {

[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

/// "survey, row 14".
[[nodiscard]] std::string row_place(std::string_view sheet, std::uint32_t row);

/// Somebody else's text for a message: short, on one line.
[[nodiscard]] std::string in_quotes(std::string_view text);

/// A sheet whose first row names its columns, some of them once for each language.
class NamedColumns {
public:
    /// Which columns there may be. Faults are columns that are not known, and such as are there twice.
    struct Known {
        std::span<const std::string_view> plain;
        std::span<const std::string_view> in_languages;
        /// Of the columns in languages, those that name none are in this one.
        casework::Language default_language = casework::Language::english;
    };
    NamedColumns(const Sheet& sheet, const Known& known, casework::Faults& faults);

    /// Those below the first in which something stands, in their order.
    [[nodiscard]] std::vector<std::uint32_t> filled_rows() const;
    [[nodiscard]] bool has(std::string_view column) const { return columns_.contains(std::string(column)); }
    [[nodiscard]] bool has_in_languages(std::string_view column) const {
        return in_languages_.contains(std::string(column));
    }

    /// As it stands.
    [[nodiscard]] std::string exact(std::uint32_t row, std::string_view column) const;
    /// Without the spaces around it.
    [[nodiscard]] std::string plain(std::uint32_t row, std::string_view column) const;
    [[nodiscard]] casework::Words words(std::uint32_t row, std::string_view column) const;

private:
    void read_header(
        std::uint32_t number, std::string_view header, const Known& known, casework::Faults& faults);
    [[nodiscard]] bool is_empty_below(std::uint32_t column) const;

    const Sheet& sheet_;
    std::map<std::string, std::uint32_t> columns_;
    std::map<std::string, std::map<casework::Language, std::uint32_t>> in_languages_;
};

} // namespace valise::docio
