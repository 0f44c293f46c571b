// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "outline_words.hpp"
#include "valise/docio/xlsform.hpp"
#include "xlsform_columns.hpp"
#include "xlsform_sheets.hpp"

namespace valise::docio {

using casework::AnswerForm;
using casework::Faults;
using casework::Language;
using casework::Option;
using casework::Question;
using casework::Questionnaire;
using casework::Read;
using casework::Section;
using casework::Words;

namespace {

/// Writes rows under named columns.
class SheetWriter {
public:
    SheetWriter(std::string_view name, std::span<const std::string_view> plain,
        std::span<const std::string_view> in_languages, const std::set<Language>& languages) {
        sheet_.name = name;
        for (const std::string_view column : plain) add_column(std::string(column));
        for (const std::string_view column : in_languages)
            for (const Language language : languages) add_column(in_language(column, language));
    }

    void next_row() { ++row_; }
    void put(std::string_view column, std::string text) {
        sheet_.set(row_, columns_.at(std::string(column)), std::move(text));
    }
    void put(std::string_view column, const Words& words) {
        for (const auto& [language, text] : words) put(in_language(column, language), text);
    }
    void put(std::string_view column, Language language, std::string text) {
        put(in_language(column, language), std::move(text));
    }

    [[nodiscard]] Sheet take() && { return std::move(sheet_); }

private:
    static std::string in_language(std::string_view column, Language language) {
        return std::string(column) + "::" + language_label(language);
    }

    void add_column(const std::string& header) {
        const auto number = static_cast<std::uint32_t>(columns_.size() + 1);
        columns_.emplace(header, number);
        sheet_.set(1, number, header);
    }

    Sheet sheet_;
    std::map<std::string, std::uint32_t> columns_;
    std::uint32_t row_ = 1;
};

/// Every language in which anything is said, or of which it is said how far it is.
std::set<Language> languages_of(const Questionnaire& questionnaire) {
    std::set<Language> languages;
    const auto take = [&languages](const auto& by_language) {
        for (const auto& [language, said] : by_language) languages.insert(language);
    };
    take(questionnaire.title);
    take(questionnaire.notice);
    take(questionnaire.translations);
    for (const Section& section : questionnaire.sections) {
        take(section.title);
        for (const Question& question : section.questions) {
            take(question.text);
            take(question.guidance);
            for (const Option& option : question.options) take(option.label);
            for (const Words& column : question.columns) take(column);
        }
    }
    return languages;
}

/// The language of most questions, for whoever opens the form elsewhere.
Language default_language_of(const Questionnaire& questionnaire) {
    std::map<Language, std::size_t> count;
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) ++count[question.written_in];
    const auto most = std::ranges::max_element(count, {}, [](const auto& each) { return each.second; });
    return most == count.end() ? Language::english : most->first;
}

class FormWriter {
public:
    explicit FormWriter(const Questionnaire& questionnaire)
        : questionnaire_(questionnaire),
          languages_(languages_of(questionnaire)),
          default_language_(default_language_of(questionnaire)),
          survey_(xlsform::survey, xlsform::survey_plain, xlsform::survey_in_languages, languages_),
          choices_(xlsform::choices, xlsform::choices_plain, xlsform::choices_in_languages, languages_),
          settings_(xlsform::settings, xlsform::settings_plain, xlsform::settings_in_languages, languages_) {}

    [[nodiscard]] Workbook write() && {
        for (const Section& section : questionnaire_.sections) write_section(section);
        write_settings();
        return {
            .sheets = {std::move(survey_).take(), std::move(choices_).take(), std::move(settings_).take()}};
    }

private:
    void write_section(const Section& section) {
        survey_.next_row();
        survey_.put("type", "begin_group");
        survey_.put("name", section.id);
        survey_.put("label", section.title);
        survey_.put("article", joined(section.articles));
        for (const Question& question : section.questions) write_question(question);
        survey_.next_row();
        survey_.put("type", "end_group");
    }

    /// With commas, as one would write them; one in each line where an article has a comma of its own.
    static std::string joined(const std::vector<std::string>& articles) {
        const bool are_plain = std::ranges::all_of(articles, [](const std::string& article) {
            return article.find(',') == std::string::npos && article.front() != ' ' && article.back() != ' ';
        });
        std::string cell;
        for (const std::string& article : articles)
            cell += are_plain ? (cell.empty() ? "" : ", ") + article : article + "\n";
        return cell;
    }

    void write_question(const Question& question) {
        const std::string list = list_of(question);
        survey_.next_row();
        survey_.put("type", type_of(question.form, list));
        survey_.put("name", question.id);
        survey_.put("label", question.text);
        survey_.put("hint", question.guidance);
        survey_.put("number", question.number);
        survey_.put("article", question.article);
        survey_.put("follows", question.follows.value_or(""));
        if (question.condition) {
            const Question* const asked =
                casework::find_question(questionnaire_, question.condition->question);
            survey_.put(
                "relevant", relevant_of(*question.condition, asked ? asked->form : AnswerForm::choice));
        }
        if (question.form == AnswerForm::table || question.form == AnswerForm::legal_references)
            survey_.put("form", spelling(own_forms, question.form));
        if (question.form == AnswerForm::table) survey_.put("columns", list);
        if (question.written_in != default_language_)
            survey_.put("written_in", std::string(casework::code_of(question.written_in)));
    }

    static std::string type_of(AnswerForm form, const std::string& list) {
        if (form == AnswerForm::choice) return "select_one " + list;
        if (form == AnswerForm::several) return "select_multiple " + list;
        return "text";
    }

    /// The name of the list of its options or columns, which it shares with every question that has the same.
    std::string list_of(const Question& question) {
        std::vector<Option> entries = question.options;
        for (const Words& column : question.columns)
            entries.push_back({"column" + std::to_string(entries.size() + 1), column});
        if (entries.empty()) return {};
        const auto found = std::ranges::find(lists_, entries);
        const auto index = static_cast<std::size_t>(found - lists_.begin());
        const std::string name = "list" + std::to_string(index + 1);
        if (found != lists_.end()) return name;
        for (const Option& each : entries) {
            choices_.next_row();
            choices_.put("list_name", name);
            choices_.put("name", each.id);
            choices_.put("label", each.label);
        }
        lists_.push_back(std::move(entries));
        return name;
    }

    void write_settings() {
        settings_.next_row();
        settings_.put("form_title", std::string(casework::words_in(questionnaire_.title, default_language_)));
        settings_.put("form_id", questionnaire_.id);
        settings_.put("version", std::to_string(questionnaire_.version));
        settings_.put("default_language", language_label(default_language_));
        settings_.put("instrument", questionnaire_.instrument);
        settings_.put("cluster", questionnaire_.cluster);
        settings_.put("sample", questionnaire_.is_sample ? "yes" : "no");
        settings_.put("title", questionnaire_.title);
        settings_.put("notice", questionnaire_.notice);
        for (const auto& [language, translation] : questionnaire_.translations)
            settings_.put("translation", language, spelling(translation_names, translation));
    }

    const Questionnaire& questionnaire_;
    std::set<Language> languages_;
    Language default_language_;
    SheetWriter survey_;
    SheetWriter choices_;
    SheetWriter settings_;
    std::vector<std::vector<Option>> lists_;
};

} // namespace

Workbook workbook_of(const Questionnaire& questionnaire) { return FormWriter(questionnaire).write(); }

Read<Bytes> to_xlsform(const Questionnaire& questionnaire) {
    if (Faults faults = casework::faults_of(questionnaire); !faults.empty())
        return tl::unexpected(std::move(faults));
    const std::string_view mark = words_of(default_language_of(questionnaire)).sample;
    auto file = write_workbook(
        workbook_of(questionnaire), questionnaire.is_sample ? std::string(mark) : std::string());
    if (!file) return tl::unexpected(Faults{{"", file.error().detail}});
    // What is too much in all for one who reads it.
    if (questionnaire_from_xlsform(*file) != questionnaire)
        return tl::unexpected(Faults{{"", "this is too large for a file of sheets"}});
    return *std::move(file);
}

} // namespace valise::docio
