// SPDX-License-Identifier: Apache-2.0
#include "package.hpp"
#include "part_name.hpp"
#include "sheet_parts.hpp"

namespace valise::docio {

namespace {

/// All texts of all cells, those that are shared as often as they are named.
constexpr std::size_t most_text = std::size_t{16} << 20;
constexpr std::size_t most_sheets = 50;

struct NamedPart {
    std::string name;
    std::string part;
};

Result<std::vector<NamedPart>> list_sheets(ByteView xml, const Relationships& relationships) {
    VALISE_TRY(const Xml document, read_xml(xml));
    std::vector<NamedPart> sheets;
    for (const pugi::xml_node sheet : element_of(document->document_element(), "sheets").children()) {
        if (!is_element(sheet, "sheet")) continue;
        const auto found = relationships.find(attribute_of(sheet, "id"));
        if (found == relationships.end()) return refuse(Errc::malformed, "a sheet is not in the file");
        // Of charts and the like there is nothing to read.
        if (found->second.kind == "worksheet")
            sheets.push_back({std::string(attribute_of(sheet, "name")), found->second.part});
    }
    if (sheets.size() > most_sheets) return refuse(Errc::too_large, "there are too many sheets");
    return sheets;
}

Result<std::vector<std::string>> shared_strings(Archive& archive, const Relationships& relationships) {
    const std::string part = part_of_kind(relationships, "sharedStrings");
    if (part.empty()) return std::vector<std::string>();
    VALISE_TRY(const Bytes xml, archive.read(part));
    return read_shared_strings(xml);
}

} // namespace

std::string_view Sheet::cell(std::uint32_t row, std::uint32_t column) const noexcept {
    const auto found_row = rows.find(row);
    if (found_row == rows.end()) return {};
    const auto found = found_row->second.find(column);
    return found == found_row->second.end() ? std::string_view() : std::string_view(found->second);
}

void Sheet::set(std::uint32_t row, std::uint32_t column, std::string text) {
    if (!text.empty()) {
        rows[row][column] = std::move(text);
        return;
    }
    const auto found = rows.find(row);
    if (found == rows.end()) return;
    found->second.erase(column);
    if (found->second.empty()) rows.erase(found);
}

const Sheet* Workbook::find(std::string_view name) const noexcept {
    for (const Sheet& sheet : sheets)
        if (without_case(sheet.name) == without_case(name)) return &sheet;
    return nullptr;
}

Result<Workbook> read_workbook(ByteView xlsx) {
    VALISE_TRY(Archive archive, Archive::open(xlsx));
    VALISE_TRY(const Relationships file, relationships_of(archive, ""));
    const std::string main = part_of_kind(file, "officeDocument");
    VALISE_TRY(const Relationships relationships, relationships_of(archive, main));
    VALISE_TRY(const Bytes workbook_xml, archive.read(main));
    VALISE_TRY(const std::vector<NamedPart> sheets, list_sheets(workbook_xml, relationships));
    VALISE_TRY(const std::vector<std::string> shared, shared_strings(archive, relationships));

    Workbook workbook;
    std::size_t room = most_text;
    for (const NamedPart& sheet : sheets) {
        VALISE_TRY(const Bytes xml, archive.read(sheet.part));
        VALISE_TRY(Sheet cells, read_cells(xml, shared, room));
        cells.name = sheet.name;
        workbook.sheets.push_back(std::move(cells));
    }
    return workbook;
}

} // namespace valise::docio
