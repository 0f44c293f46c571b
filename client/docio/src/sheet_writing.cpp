// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "package.hpp"
#include "part_name.hpp"
#include "sheet_parts.hpp"

namespace valise::docio {

namespace {

constexpr const char* main_names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* relationship_names =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string relationship_kind = std::string(relationship_names) + "/";
const std::string content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

constexpr const char* bold_style = "1";

pugi::xml_node root_of(pugi::xml_document& document, const char* name) {
    pugi::xml_node root = document.append_child(name);
    root.append_attribute("xmlns") = main_names;
    return root;
}

/// As programs for sheets have it, and no two alike but for their case.
bool are_names(const std::vector<Sheet>& sheets) {
    constexpr std::size_t longest = 31;
    std::set<std::string> taken;
    for (const Sheet& sheet : sheets) {
        const std::string& name = sheet.name;
        if (name.empty() || name.size() > longest || !is_writable(name)) return false;
        if (name.find_first_of("[]:*?/\\'\t\n") != std::string::npos) return false;
        if (!taken.insert(without_case(name)).second) return false;
    }
    return !sheets.empty();
}

bool are_cells(const Sheet& sheet) {
    for (const auto& [row, cells] : sheet.rows)
        for (const auto& [column, text] : cells) {
            if (row == 0 || row > most_rows || column == 0 || column > most_columns) return false;
            if (text.empty() || !is_cell_text(text)) return false;
        }
    return true;
}

Bytes workbook_xml(const std::vector<Sheet>& sheets) {
    const Xml document = new_xml();
    pugi::xml_node root = root_of(*document, "workbook");
    root.append_attribute("xmlns:r") = relationship_names;
    pugi::xml_node list = root.append_child("sheets");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        pugi::xml_node sheet = list.append_child("sheet");
        sheet.append_attribute("name") = sheets[i].name.c_str();
        sheet.append_attribute("sheetId") = static_cast<unsigned>(i + 1);
        sheet.append_attribute("r:id") = ("r" + std::to_string(i + 1)).c_str();
    }
    return written(*document);
}

/// Two looks of a cell: plain, and bold. The rest is what every file must say.
Bytes styles_xml() {
    static constexpr std::string_view styles =
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
        R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
        R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>)"
        R"(<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>)"
        R"(<fills count="2"><fill><patternFill patternType="none"/></fill>)"
        R"(<fill><patternFill patternType="gray125"/></fill></fills>)"
        R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
        R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
        R"(<cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" )"
        R"(applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>)"
        R"(<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" )"
        R"(applyFont="1"/></cellXfs>)"
        R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";
    return to_bytes(as_bytes(styles));
}

void append_first_row_in_sight(pugi::xml_node root) {
    pugi::xml_node view = root.append_child("sheetViews").append_child("sheetView");
    view.append_attribute("workbookViewId") = "0";
    pugi::xml_node pane = view.append_child("pane");
    pane.append_attribute("ySplit") = "1";
    pane.append_attribute("topLeftCell") = "A2";
    pane.append_attribute("activePane") = "bottomLeft";
    pane.append_attribute("state") = "frozen";
}

void append_column_widths(pugi::xml_node root) {
    pugi::xml_node column = root.append_child("cols").append_child("col");
    column.append_attribute("min") = "1";
    column.append_attribute("max") = most_columns;
    column.append_attribute("width") = "24";
    column.append_attribute("customWidth") = "1";
}

void append_cells(pugi::xml_node root, const Sheet& sheet) {
    pugi::xml_node data = root.append_child("sheetData");
    for (const auto& [number, cells] : sheet.rows) {
        pugi::xml_node row = data.append_child("row");
        row.append_attribute("r") = number;
        for (const auto& [column, text] : cells) {
            pugi::xml_node cell = row.append_child("c");
            cell.append_attribute("r") = (column_letters(column) + std::to_string(number)).c_str();
            if (number == 1) cell.append_attribute("s") = bold_style;
            cell.append_attribute("t") = "inlineStr";
            append_text(cell.append_child("is"), "t", with_escapes(text));
        }
    }
}

Bytes sheet_xml(const Sheet& sheet, const std::string& page_mark) {
    const Xml document = new_xml();
    pugi::xml_node root = root_of(*document, "worksheet");
    append_first_row_in_sight(root);
    append_column_widths(root);
    append_cells(root, sheet);
    if (!page_mark.empty()) {
        std::string mark = "&C";
        for (const char letter : page_mark) mark.append(letter == '&' ? "&&" : std::string(1, letter));
        root.append_child("headerFooter").append_child("oddHeader").text().set(mark.c_str());
    }
    return written(*document);
}

} // namespace

Result<Bytes> write_workbook(const Workbook& workbook, const std::string& page_mark) {
    if (!are_names(workbook.sheets) || !std::ranges::all_of(workbook.sheets, are_cells)
        || !is_writable(page_mark))
        return refuse(Errc::invalid_input, "a sheet cannot hold this");
    const std::string main = "xl/workbook.xml";
    std::vector<WrittenPart> parts{{.name = main,
        .type = content_type + "sheet.main+xml",
        .kind = relationship_kind + "officeDocument",
        .source = "",
        .content = workbook_xml(workbook.sheets)}};
    for (const Sheet& sheet : workbook.sheets)
        parts.push_back({.name = "xl/worksheets/sheet" + std::to_string(parts.size()) + ".xml",
            .type = content_type + "worksheet+xml",
            .kind = relationship_kind + "worksheet",
            .source = main,
            .content = sheet_xml(sheet, page_mark)});
    parts.push_back({.name = "xl/styles.xml",
        .type = content_type + "styles+xml",
        .kind = relationship_kind + "styles",
        .source = main,
        .content = styles_xml()});
    return package_of(std::move(parts));
}

} // namespace valise::docio
