// SPDX-License-Identifier: Apache-2.0
#include "paper_page.hpp"

#include <algorithm>

#include "paper_marks.hpp"

namespace valise::docio::paper {

namespace {

/// The marks in the first cell.
std::vector<std::string> marks_of(const WordRow& row) {
    std::vector<std::string> marks;
    if (row.cells.empty()) return marks;
    for (const WordElement& element : row.cells.front().content)
        if (const auto* const paragraph = std::get_if<WordParagraph>(&element))
            marks.insert(marks.end(), paragraph->marks.begin(), paragraph->marks.end());
    return marks;
}

/// The word that stands before a row, in one of the languages.
std::optional<TextOfRow> text_by_label(std::string_view label) {
    for (const auto language : casework::all_languages) {
        const PaperWords& words = paper_words(language);
        if (label == words.text) return TextOfRow{};
        for (const auto other : casework::all_languages)
            if (label == label_of_translation(words, other)) return TextOfRow{other};
    }
    return std::nullopt;
}

} // namespace

std::string label_of_translation(const PaperWords& words, casework::Language language) {
    return std::string(words.translation) + " (" + std::string(casework::code_of(language)) + ")";
}

std::optional<TextOfRow> text_of_row(const WordRow& row, const std::string& question_mark) {
    if (row.cells.size() < 2) return std::nullopt;
    const auto marks = marks_of(row);
    const auto has = [&marks](
                         const std::string& mark) { return std::ranges::find(marks, mark) != marks.end(); };
    if (has(text_mark(question_mark))) return TextOfRow{};
    for (const auto language : casework::all_languages)
        if (has(text_mark(question_mark, language))) return TextOfRow{language};
    return text_by_label(words_of(row.cells.front().content));
}

std::string words_beside_texts(const WordTable& table, const std::string& question_mark) {
    std::string words;
    for (const WordRow& row : table.rows)
        if (!text_of_row(row, question_mark))
            for (const WordCell& cell : row.cells) words += words_of(cell.content);
    std::erase_if(words, [](char letter) { return letter == ' ' || letter == '\n' || letter == '\t'; });
    return words;
}

} // namespace valise::docio::paper
