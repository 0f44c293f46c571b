// SPDX-License-Identifier: Apache-2.0
// Sheets and outlines of words that mean something, put together by chance: what is read as a questionnaire
// is whole, and written so that it is read as the same.
#include "fuzz/choices.hpp"
#include "outline_blocks.hpp"
#include "valise/docio/xlsform.hpp"
#include "xlsform_columns.hpp"
#include "xlsform_sheets.hpp"

namespace {

using namespace valise;
using namespace valise::docio;

const std::vector<std::string> words{"", "", "text", "select_one a", "select_multiple b", "begin_group",
    "end_group", "q1", "q2", "a", "b", "yes", "no", "${q1} = 'yes'", "selected(${q2}, 'no') or ${q2} = 'yes'",
    "table", "legal_references", "fr", "English (en)", "5, 6", "5\n6, 7", "approved", "A question?", " ",
    "_x0041_", "1"};

std::string cell(fuzz::Choices& choices) {
    const std::uint32_t which = choices.below(static_cast<std::uint32_t>(words.size()) + 1);
    if (which < words.size()) return words[which];
    return std::string(as_text(choices.bytes(choices.below(8))));
}

/// A sheet with some of the columns that there are, or others.
template <class Plain, class InLanguages>
Sheet sheet_of(
    fuzz::Choices& choices, std::string_view name, const Plain& plain, const InLanguages& in_languages) {
    Sheet sheet;
    sheet.name = name;
    std::uint32_t column = 0;
    for (const std::string_view header : plain) sheet.set(1, ++column, std::string(header));
    for (const std::string_view header : in_languages) {
        sheet.set(1, ++column, std::string(header));
        sheet.set(1, ++column, std::string(header) + "::French (fr)");
    }
    if (choices.byte() == 0) sheet.set(1, 1 + choices.below(column + 1), cell(choices));
    const std::uint32_t rows = choices.below(8);
    for (std::uint32_t row = 2; row < rows + 2; ++row)
        for (std::uint32_t at = 1; at <= column; ++at) sheet.set(row, at, cell(choices));
    return sheet;
}

void check_sheets(fuzz::Choices choices) {
    Workbook workbook;
    workbook.sheets.push_back(
        sheet_of(choices, xlsform::survey, xlsform::survey_plain, xlsform::survey_in_languages));
    workbook.sheets.push_back(
        sheet_of(choices, xlsform::choices, xlsform::choices_plain, xlsform::choices_in_languages));
    Sheet settings =
        sheet_of(choices, xlsform::settings, xlsform::settings_plain, xlsform::settings_in_languages);
    if (choices.byte() % 4 != 0) {
        settings.rows[2] = {{1, "A form"}, {2, "form"}, {5, "a"}, {6, "b"}, {7, "no"}};
        settings.rows.erase(settings.rows.upper_bound(2), settings.rows.end());
    }
    workbook.sheets.push_back(std::move(settings));

    const auto read = questionnaire_of(workbook);
    if (!read) {
        VALISE_CHECK(!read.error().empty());
        return;
    }
    VALISE_CHECK(casework::faults_of(*read).empty());
    const auto again = questionnaire_of(workbook_of(*read));
    VALISE_CHECK(again.has_value() && *again == *read);
}

const std::vector<std::string> lines{"Articles: 5, 6", "Article: 5", "Answer: text", "Answer: any of these",
    "Answer: legal references", "Asked if the answer is: “Yes”", "Asked if the answer is: always",
    "Asked upon question 12 (a): “No”", "If the answer is “Yes” or “No”, why?",
    "If the answer is yes, in part, why?", "Yes", "Yes, in part", "No", "12 (a)\tWhat?", "\tWhat?", "A text",
    ""};

void check_outline(fuzz::Choices choices) {
    std::vector<Block> blocks;
    while (!choices.is_empty() && blocks.size() < 60) {
        Block block{.number = static_cast<std::uint32_t>(blocks.size() + 1), .text = {}, .headings = {}};
        block.look = static_cast<Look>(1 + choices.below(6));
        block.level = 1 + choices.below(4);
        const std::uint32_t which = choices.below(static_cast<std::uint32_t>(lines.size()) + 1);
        block.text =
            which < lines.size() ? lines[which] : std::string(as_text(choices.bytes(choices.below(12))));
        if (choices.below(12) == 0) block.headings = {block.text, "A column"};
        blocks.push_back(std::move(block));
    }
    const OutlineSettings settings{.id = "a", .instrument = "b", .cluster = "c", .notice = "Not adopted"};
    const auto read = outline_of(blocks, settings);
    if (!read) {
        VALISE_CHECK(!read.error().empty());
        return;
    }
    VALISE_CHECK(casework::faults_of(read->questionnaire).empty());
    const auto file = to_docx_outline(read->questionnaire, settings.language);
    if (!file) return; // Such as a condition upon another than the one that is followed.
    const auto again = outline_from_docx(*file, settings);
    VALISE_CHECK(again.has_value() && again->questionnaire == read->questionnaire);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input{data, size};
    if (input.empty()) return 0;
    if (input[0] % 2 == 0)
        check_sheets(fuzz::Choices(input.subspan(1)));
    else
        check_outline(fuzz::Choices(input.subspan(1)));
    return 0;
}
