// SPDX-License-Identifier: Apache-2.0
#include "xlsform_table.hpp"

#include <algorithm>
#include <array>

#include "valise/base/utf8.hpp"

#include "sheet_parts.hpp"
#include "xlsform_sheets.hpp"

namespace valise::docio {

using casework::Faults;
using casework::Language;
using casework::Words;

namespace {

/// Columns of XLSForm that change how a form looks or is filled in, not what is asked.
constexpr std::array<std::string_view, 13> passed_over{"appearance", "required", "required_message",
    "readonly", "read_only", "media", "image", "big-image", "audio", "video", "autoplay", "parameters",
    "style"};

constexpr std::array<std::string_view, casework::all_languages.size()> english_names{
    "Arabic", "Chinese", "English", "French", "Russian", "Spanish"};

std::string_view name_of(Language language) noexcept {
    return english_names[static_cast<std::size_t>(language) - 1];
}

template <class List> bool contains(const List& list, std::string_view name) {
    return std::ranges::find(list, name) != list.end();
}

} // namespace

std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view spaces = " \t\n";
    const std::size_t begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

std::string row_place(std::string_view sheet, std::uint32_t row) {
    return std::string(sheet) + ", row " + std::to_string(row);
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60;
    const bool is_cut = text.size() > longest;
    if (is_cut) text = text.substr(0, valid_utf8_prefix(as_bytes(text.substr(0, longest))));
    std::string line(text);
    std::ranges::replace_if(
        line, [](char letter) { return static_cast<Byte>(letter) < ' ' || letter == '\x7f'; }, ' ');
    return "\"" + line + (is_cut ? "..." : "") + "\"";
}

std::string language_label(Language language) {
    return std::string(name_of(language)) + " (" + std::string(casework::code_of(language)) + ")";
}

std::optional<Language> labelled_language(std::string_view label) {
    label = trimmed(label);
    for (const Language language : casework::all_languages)
        if (label == name_of(language)) return language;
    if (label.ends_with(')')) {
        const std::size_t begin = label.rfind('(');
        if (begin == std::string_view::npos) return std::nullopt;
        label = trimmed(label.substr(begin + 1, label.size() - begin - 2));
    }
    return casework::language_of(label);
}

NamedColumns::NamedColumns(const Sheet& sheet, const Known& known, Faults& faults) : sheet_(sheet) {
    const auto header = sheet.rows.find(1);
    if (header == sheet.rows.end()) {
        faults.push_back({row_place(sheet.name, 1), "this row should name the columns"});
        return;
    }
    for (const auto& [number, name] : header->second) read_header(number, trimmed(name), known, faults);
    for (const auto& [row, cells] : sheet.rows)
        for (const auto& [column, text] : cells)
            if (!header->second.contains(column) && !trimmed(text).empty())
                faults.push_back({row_place(sheet.name, row),
                    "column " + column_letters(column) + " has no name in the first row"});
}

void NamedColumns::read_header(
    std::uint32_t number, std::string_view header, const Known& known, Faults& faults) {
    const std::size_t end = header.find("::");
    const std::string name(trimmed(header.substr(0, end)));
    const auto fault = [&](std::string_view what) {
        faults.push_back({row_place(sheet_.name, 1), std::string(what) + in_quotes(header)});
    };
    if (header.empty() || header.starts_with('#') || contains(passed_over, name)) return;
    if (contains(known.plain, header)) {
        if (!columns_.try_emplace(name, number).second) fault("this column is there twice: ");
        return;
    }
    if (!contains(known.in_languages, name)) {
        // One that says nothing does no harm.
        if (!is_empty_below(number))
            fault("this column is not known (one that begins with # is passed over): ");
        return;
    }
    const auto language = end == std::string_view::npos ? std::optional(known.default_language)
                                                        : labelled_language(header.substr(end + 2));
    if (!language)
        fault("this is none of the six languages (ar, zh, en, fr, ru, es): ");
    else if (!in_languages_[name].try_emplace(*language, number).second)
        fault("this column is there twice: ");
}

bool NamedColumns::is_empty_below(std::uint32_t column) const {
    return std::ranges::none_of(sheet_.rows,
        [&](const auto& row) { return row.first != 1 && !trimmed(sheet_.cell(row.first, column)).empty(); });
}

std::vector<std::uint32_t> NamedColumns::filled_rows() const {
    std::vector<std::uint32_t> filled;
    for (const auto& [row, cells] : sheet_.rows)
        if (row != 1
            && std::ranges::any_of(cells, [](const auto& cell) { return !trimmed(cell.second).empty(); }))
            filled.push_back(row);
    return filled;
}

std::string NamedColumns::exact(std::uint32_t row, std::string_view column) const {
    const auto found = columns_.find(std::string(column));
    return found == columns_.end() ? std::string() : std::string(sheet_.cell(row, found->second));
}

std::string NamedColumns::plain(std::uint32_t row, std::string_view column) const {
    return std::string(trimmed(exact(row, column)));
}

Words NamedColumns::words(std::uint32_t row, std::string_view column) const {
    Words words;
    const auto found = in_languages_.find(std::string(column));
    if (found == in_languages_.end()) return words;
    for (const auto& [language, number] : found->second)
        if (const std::string_view text = sheet_.cell(row, number); !text.empty())
            words.emplace(language, text);
    return words;
}

} // namespace valise::docio
