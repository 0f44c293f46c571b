// SPDX-License-Identifier: Apache-2.0
#include "sheet_parts.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "valise/base/utf8.hpp"

#include "xml.hpp"

namespace valise::docio {

namespace {

/// Of the format.
constexpr std::uint32_t last_row = 1'048'576;
constexpr std::uint32_t last_column = 16'384;

constexpr std::string_view escape_begin = "_x";
constexpr std::size_t escape_size = 7;

/// The unit that "_x000D_" at the beginning stands for.
std::optional<std::uint32_t> escaped_unit(std::string_view text) noexcept {
    if (text.size() < escape_size || !text.starts_with(escape_begin) || text[escape_size - 1] != '_')
        return {};
    std::uint32_t unit = 0;
    const char* const end = text.data() + escape_size - 1;
    const auto [read, error] = std::from_chars(text.data() + 2, end, unit, 16);
    if (error != std::errc() || read != end) return {};
    return unit;
}

void append_unit(std::string& text, std::uint32_t unit) {
    if (unit < 0x80) {
        text += static_cast<char>(unit);
    } else if (unit < 0x800) {
        text += static_cast<char>(0xC0 | unit >> 6);
        text += static_cast<char>(0x80 | (unit & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | unit >> 12);
        text += static_cast<char>(0x80 | (unit >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (unit & 0x3F));
    }
}

bool is_surrogate(std::uint32_t unit) noexcept { return unit >= 0xD800 && unit < 0xE000; }

/// A number as its digits say: what Excel keeps of 1.1 has seventeen of them, and so have some whole ones.
std::string plain_number(const std::string& written) {
    double value = 0;
    const auto [read, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (error != std::errc() || read != written.data() + written.size() || !std::isfinite(value))
        return written;
    constexpr double sensible = 1e18;
    if (std::abs(value) > sensible) return written;
    std::array<char, 400> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return {digits.data(), end.ptr};
}

/// The text of an <si> or <is>: its own, or that of its runs. How it is pronounced stands there too.
std::string string_item(pugi::xml_node item) {
    std::string text;
    for (const pugi::xml_node child : item.children()) {
        if (is_element(child, "t")) text += text_of(child);
        if (is_element(child, "r")) text += text_of(element_of(child, "t"));
    }
    return without_escapes(text);
}

Result<std::string> cell_text(pugi::xml_node cell, const std::vector<std::string>& shared) {
    const std::string_view type = attribute_of(cell, "t");
    if (type == "inlineStr") return string_item(element_of(cell, "is"));
    const std::string value = text_of(element_of(cell, "v"));
    if (type == "s") {
        std::uint32_t index = 0;
        if (!read_number(value, UINT32_MAX, index) || index >= shared.size())
            return refuse(Errc::malformed, "a cell names a text that is not there");
        return shared[index];
    }
    if (type == "b") return value == "1" ? "TRUE" : "FALSE";
    if (type == "str") return without_escapes(value);
    return type.empty() || type == "n" ? plain_number(value) : value;
}

/// Reads the cells of rows, some of which say where they are.
class CellReader {
public:
    CellReader(const std::vector<std::string>& shared, std::size_t& room) : shared_(shared), room_(room) {}

    Result<void> read_row(pugi::xml_node row) {
        ++place_.row;
        place_.column = 0;
        if (const std::string_view number = attribute_of(row, "r"); !number.empty())
            if (!read_number(number, last_row, place_.row) || place_.row == 0)
                return refuse(Errc::malformed, "a row is nowhere on a sheet");
        for (const pugi::xml_node cell : row.children())
            if (is_element(cell, "c")) VALISE_TRY_VOID(read_cell(cell));
        return {};
    }

    [[nodiscard]] Sheet take() && { return std::move(sheet_); }

private:
    Result<void> read_cell(pugi::xml_node cell) {
        ++place_.column;
        if (const std::string_view reference = attribute_of(cell, "r"); !reference.empty()) {
            const auto said = place_of(reference);
            if (!said) return refuse(Errc::malformed, "a cell is nowhere on a sheet");
            if (said->row != place_.row) return refuse(Errc::malformed, "a cell stands in another row");
            place_ = *said;
        }
        VALISE_TRY(std::string text, cell_text(cell, shared_));
        // Some programs write out every row and column that they give a colour.
        if (text.empty()) return {};
        if (place_.row > most_rows) return refuse(Errc::too_large, "there are too many rows");
        if (place_.column > most_columns) return refuse(Errc::too_large, "there are too many columns");
        if (!is_cell_text(text)) return refuse(Errc::malformed, "a cell holds what is no text");
        if (text.size() > room_) return refuse(Errc::too_large, "there is too much text in the sheets");
        room_ -= text.size();
        sheet_.set(place_.row, place_.column, std::move(text));
        return {};
    }

    const std::vector<std::string>& shared_;
    std::size_t& room_;
    Place place_;
    Sheet sheet_;
};

} // namespace

std::optional<Place> place_of(std::string_view reference) noexcept {
    Place place;
    std::size_t letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters) {
        place.column = place.column * 26 + static_cast<std::uint32_t>(reference[letters] - 'A' + 1);
        if (place.column > last_column) return std::nullopt;
    }
    if (!read_number(reference.substr(letters), last_row, place.row)) return std::nullopt;
    if (place.column == 0 || place.row == 0) return std::nullopt;
    return place;
}

std::string column_letters(std::uint32_t column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

std::string without_escapes(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto unit = escaped_unit(text);
        if (unit && !is_surrogate(*unit)) {
            text.remove_prefix(escape_size);
            // The ends of lines, of which some programs write both halves.
            if (*unit != '\r')
                append_unit(plain, *unit);
            else if (!text.starts_with('\n'))
                plain += '\n';
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

std::string with_escapes(std::string_view text) {
    std::string escaped;
    while (!text.empty()) {
        if (escaped_unit(text)) escaped += "_x005F";
        escaped += text.front();
        text.remove_prefix(1);
    }
    return escaped;
}

bool is_cell_text(std::string_view text) noexcept {
    if (text.size() > longest_cell * 3 || !is_writable(text)) return false;
    std::size_t units = 0;
    for (const char letter : text) {
        const auto byte = static_cast<Byte>(letter);
        units += byte < 0x80 || byte >= 0xC0 ? 1 : 0; // Each character once,
        units += byte >= 0xF0 ? 1 : 0;                // and those that UTF-16 writes as two twice.
    }
    return units <= longest_cell;
}

Result<std::vector<std::string>> read_shared_strings(ByteView xml) {
    VALISE_TRY(const Xml document, read_xml(xml));
    std::vector<std::string> strings;
    for (const pugi::xml_node item : document->document_element().children())
        if (is_element(item, "si")) strings.push_back(string_item(item));
    return strings;
}

Result<Sheet> read_cells(ByteView xml, const std::vector<std::string>& shared, std::size_t& room) {
    VALISE_TRY(const Xml document, read_xml(xml));
    CellReader reader(shared, room);
    const pugi::xml_node cells = element_of(document->document_element(), "sheetData");
    for (const pugi::xml_node row : cells.children())
        if (is_element(row, "row")) VALISE_TRY_VOID(reader.read_row(row));
    return std::move(reader).take();
}

} // namespace valise::docio
