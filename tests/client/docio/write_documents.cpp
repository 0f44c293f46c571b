// SPDX-License-Identifier: Apache-2.0
// Writes documents as the program does, for programs of others to read: write_documents FOLDER
#include <filesystem>
#include <fstream>
#include <iostream>

#include "client/docio/answers_example.hpp"
#include "valise/base/bytes.hpp"
#include "valise/docio/outline.hpp"
#include "valise/docio/xlsform.hpp"

namespace {

using namespace valise;
using casework::Language;
using casework::Words;

/// In the language in which most can go wrong, and in one in which a person can look at it.
casework::Questionnaire questionnaire() {
    const auto words = [](std::string arabic, std::string english) {
        return Words{{Language::arabic, std::move(arabic)}, {Language::english, std::move(english)}};
    };
    const std::vector<casework::Option> options{{"yes", words("نعم", "Yes")}, {"no", words("لا", "No")}};
    casework::Questionnaire all;
    all.id = "practice";
    all.instrument = "UNTOC";
    all.cluster = "I";
    all.title = words("استبيان للتدريب", "A practice questionnaire");
    all.notice = words("لم يعتمده أحد", "Adopted by nobody");
    casework::Section section;
    section.id = "s1";
    section.title = words("التجريم", "Criminalization");
    section.articles = {"5", "6"};
    casework::Question choice;
    choice.id = "q1";
    choice.number = "1";
    choice.form = casework::AnswerForm::choice;
    choice.text = words("هل هو جرم؟", "Is it an <offence> & \"punished\"?\nSee article 5.");
    choice.options = options;
    casework::Question table;
    table.id = "q2";
    table.form = casework::AnswerForm::table;
    table.text = words("من شارك؟", "Who took part?");
    table.columns = {words("السلطة", "Authority"), words("الموضوع", "Subject")};
    table.follows = "q1";
    table.condition = casework::Condition{"q1", {"yes"}};
    section.questions = {choice, table};
    all.sections = {section};
    return all;
}

/// The answers of the tests, in one language.
bool write_answers(const std::filesystem::path& folder, const std::string& name, Language language) {
    const auto answers = docio::tests::small_answers();
    const auto of = docio::tests::paper_questionnaire();
    auto look = docio::tests::small_look();
    look.language = language;
    const auto document = docio::to_docx(answers, of, look);
    const auto sheet = docio::to_xlsx(answers, of, look);
    if (!document || !sheet) return false;
    for (const auto& [ending, file] : {std::pair(".docx", *document), std::pair(".xlsx", *sheet)}) {
        const std::string_view content = as_text(file);
        std::ofstream(folder / (name + ending), std::ios::binary)
            .write(content.data(), static_cast<std::streamsize>(content.size()));
    }
    return true;
}

bool write(const std::filesystem::path& path, const casework::Read<Bytes>& file) {
    if (!file) {
        std::cerr << path << ": " << file.error().front().where << ": " << file.error().front().what << '\n';
        return false;
    }
    const std::string_view content = as_text(*file);
    std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
    return true;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const std::filesystem::path folder = arguments[1];
    const casework::Questionnaire all = questionnaire();
    const bool are_written = write(folder / "form.xlsx", docio::to_xlsform(all))
        && write(folder / "arabic.docx", docio::to_docx_outline(all, Language::arabic))
        && write(folder / "english.docx", docio::to_docx_outline(all, Language::english))
        && write_answers(folder, "answers", Language::english)
        && write_answers(folder, "answers-arabic", Language::arabic);
    return are_written ? 0 : 1;
}
