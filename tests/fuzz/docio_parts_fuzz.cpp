// SPDX-License-Identifier: Apache-2.0
// The parts of office documents as raw XML: what is read is written, and read again as the same.
#include "package.hpp"
#include "sheet_parts.hpp"
#include "word_parts.hpp"
#include "word_writing.hpp"

namespace {

using namespace valise;
using namespace valise::docio;

void check_cells(ByteView xml) {
    std::size_t room = 100'000;
    auto sheet = read_cells(xml, {"shared", "twice"}, room);
    if (!sheet) return;
    sheet->name = "one";
    const Workbook workbook{.sheets = {std::move(*sheet)}};
    const auto written = write_workbook(workbook);
    VALISE_CHECK(written.has_value());
    VALISE_CHECK(read_workbook(*written) == workbook);
}

void check_blocks(ByteView xml) {
    static const Styles styles{
        .by_id = {{"T", {.name = "title", .based_on = "T", .outline_level = {}, .list = {}}},
            {"H", {.name = "heading 2", .based_on = "", .outline_level = {}, .list = {}}},
            {"L", {.name = "list", .based_on = "T", .outline_level = {}, .list = "1"}}},
        .plain = ""};
    static const Lists lists{{"1", {{0, "bullet"}}}, {"2", {{0, "decimal"}}}};
    const auto blocks = read_blocks(xml, styles, lists);
    if (!blocks) return;
    const auto written = write_word_file(*blocks, {.language = casework::Language::arabic, .mark = "mark"});
    VALISE_CHECK(written.has_value());
    const auto again = read_word_file(*written);
    VALISE_CHECK(again && again->size() == blocks->size());
    for (std::size_t i = 0; i < blocks->size(); ++i) {
        VALISE_CHECK((*again)[i].look == (*blocks)[i].look && (*again)[i].text == (*blocks)[i].text);
        VALISE_CHECK((*again)[i].headings == (*blocks)[i].headings);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView xml{data, size};
    check_cells(xml);
    check_blocks(xml);
    static_cast<void>(read_shared_strings(xml));
    static_cast<void>(read_styles(xml));
    static_cast<void>(read_lists(xml));
    if (const auto relationships = read_relationships(xml, "a/b.xml"))
        for (const auto& [id, relationship] : *relationships)
            VALISE_CHECK(!relationship.part.starts_with('/') && !relationship.part.starts_with("../"));
    return 0;
}
