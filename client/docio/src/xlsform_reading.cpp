// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "places.hpp"
#include "valise/casework/limits.hpp"
#include "valise/docio/xlsform.hpp"
#include "xlsform_columns.hpp"
#include "xlsform_sheets.hpp"
#include "xlsform_table.hpp"
#include "xml.hpp"

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

/// Rows that a form gathers by itself, and nobody answers.
constexpr std::array<std::string_view, 10> gathered{"start", "end", "today", "deviceid", "phonenumber",
    "username", "email", "audit", "simserial", "subscriberid"};

/// An option or a column, and the row in which it stands.
struct Choice {
    Option option;
    std::uint32_t row = 0;
};
/// What the options of all questions may hold. A list is short, and written out at each question that shares
/// it.
constexpr std::size_t most_shared_text = std::size_t{16} << 20;

using ChoiceLists = std::map<std::string, std::vector<Choice>, std::less<>>;

class SettingsReader {
public:
    SettingsReader(const Sheet& sheet, Questionnaire& into, Faults& faults)
        : into_(into), faults_(faults), sheet_(sheet.name), columns_(sheet, known(sheet), faults) {}

    /// What the columns of all sheets are in that name no language.
    static Language default_language(const Sheet& sheet) {
        for (const auto& [column, header] : sheet.rows.contains(1) ? sheet.rows.at(1) : Sheet::Row())
            if (trimmed(header) == "default_language")
                if (const auto language = labelled_language(sheet.cell(2, column))) return *language;
        return Language::english;
    }

    void read() {
        const auto rows = columns_.filled_rows();
        if (rows != std::vector<std::uint32_t>{row})
            fault("there should be one row of settings, the second of the sheet");
        into_.id = columns_.plain(row, "form_id");
        into_.instrument = columns_.plain(row, "instrument");
        into_.cluster = columns_.plain(row, "cluster");
        into_.notice = columns_.words(row, "notice");
        read_title();
        read_version();
        read_sample();
        read_translations();
        const std::string language = columns_.plain(row, "default_language");
        if (!language.empty() && !labelled_language(language))
            fault("default_language: this is none of the six languages: " + in_quotes(language));
    }

private:
    static constexpr std::uint32_t row = 2;

    static NamedColumns::Known known(const Sheet& sheet) {
        return {.plain = xlsform::settings_plain,
            .in_languages = xlsform::settings_in_languages,
            .default_language = default_language(sheet)};
    }

    void fault(std::string what) { faults_.push_back({row_place(sheet_, row), std::move(what)}); }

    void read_title() {
        into_.title = columns_.words(row, "title");
        const std::string title = columns_.exact(row, "form_title");
        if (columns_.has_in_languages("title") || title.empty()) return;
        const std::string language = columns_.plain(row, "default_language");
        into_.title.emplace(labelled_language(language).value_or(Language::english), title);
    }

    void read_version() {
        const std::string version = columns_.plain(row, "version");
        if (!version.empty() && !read_number(version, UINT32_MAX, into_.version))
            fault("version: this should be a number: " + in_quotes(version));
    }

    void read_sample() {
        const std::string sample = columns_.plain(row, "sample");
        into_.is_sample = sample != "no" && sample != "FALSE";
        if (into_.is_sample && !sample.empty() && sample != "yes" && sample != "TRUE")
            fault("sample: this should be yes or no: " + in_quotes(sample));
    }

    void read_translations() {
        for (const auto& [language, text] : columns_.words(row, "translation")) {
            const auto translation = spelled(translation_names, trimmed(text));
            if (translation)
                into_.translations.emplace(language, *translation);
            else if (!trimmed(text).empty())
                fault("translation: this should be missing, needs_editing, waiting_for_review or approved: "
                    + in_quotes(text));
        }
    }

    Questionnaire& into_;
    Faults& faults_;
    std::string sheet_;
    NamedColumns columns_;
};

ChoiceLists read_choices(const Sheet& sheet, Language default_language, Faults& faults) {
    const NamedColumns columns(sheet,
        {.plain = xlsform::choices_plain,
            .in_languages = xlsform::choices_in_languages,
            .default_language = default_language},
        faults);
    ChoiceLists lists;
    for (const std::uint32_t row : columns.filled_rows()) {
        const std::string list = columns.plain(row, "list_name");
        if (list.empty())
            faults.push_back({row_place(sheet.name, row), "list_name: this is empty"});
        else
            lists[list].push_back({{columns.plain(row, "name"), columns.words(row, "label")}, row});
    }
    return lists;
}

/// Goes through the rows of the survey, one section after the other.
class SurveyReader {
public:
    SurveyReader(const Sheet& sheet, Language default_language, const ChoiceLists& lists, Questionnaire& into,
        Faults& faults)
        : sheet_(sheet.name),
          default_language_(default_language),
          lists_(lists),
          into_(into),
          faults_(faults),
          columns_(sheet,
              {.plain = xlsform::survey_plain,
                  .in_languages = xlsform::survey_in_languages,
                  .default_language = default_language},
              faults) {}

    void read() {
        for (const std::uint32_t row : columns_.filled_rows()) {
            row_ = row;
            read_row();
        }
        if (open_groups_ > 0) fault("a group is begun and does not end");
    }

    [[nodiscard]] Places take_places() && { return std::move(places_); }

private:
    void fault(std::string what) { faults_.push_back({row_place(sheet_, row_), std::move(what)}); }
    [[nodiscard]] std::string plain(std::string_view column) const { return columns_.plain(row_, column); }

    void read_row() {
        const std::string type = plain("type");
        const std::size_t end = type.find_first_of(" \t\n");
        const std::string first = type.substr(0, end);
        const std::string second(end == std::string::npos ? std::string_view() : trimmed(type).substr(end));
        const std::string list(trimmed(second));
        if (type == "begin_group" || type == "begin group")
            begin_section();
        else if (type == "end_group" || type == "end group")
            end_section();
        else if (type == "text")
            read_written();
        else if (first == "select_one")
            read_choice(AnswerForm::choice, list);
        else if (first == "select_multiple")
            read_choice(AnswerForm::several, list);
        else if (std::ranges::find(gathered, type) == gathered.end())
            fault(type.empty()
                    ? "type: this is empty"
                    : "type: nothing of this kind can be asked in a questionnaire: " + in_quotes(type));
    }

    void begin_section() {
        if (++open_groups_ > 1) return fault("a section cannot stand within another");
        refuse_filled({"relevant", "follows", "number", "form", "columns", "written_in"}, "a section");
        if (!columns_.words(row_, "hint").empty()) fault("hint: a section has none");
        Section section{
            .id = plain("name"), .title = columns_.words(row_, "label"), .articles = {}, .questions = {}};
        section.articles = articles_of(columns_.exact(row_, "article"));
        places_.emplace(entry("sections", into_.sections.size()), row_place(sheet_, row_));
        into_.sections.push_back(std::move(section));
    }

    void end_section() {
        if (open_groups_ == 0) return fault("no group is open that could end here");
        --open_groups_;
    }

    /// One in each line, or all in one line with commas between them.
    static std::vector<std::string> articles_of(std::string_view cell) {
        const bool is_by_line = cell.find('\n') != std::string_view::npos;
        std::vector<std::string> articles;
        while (articles.size() <= casework::limits::articles
            && (is_by_line ? !cell.empty() : !trimmed(cell).empty())) {
            const std::size_t end = cell.find(is_by_line ? '\n' : ',');
            const std::string_view article = cell.substr(0, end);
            articles.emplace_back(is_by_line ? article : trimmed(article));
            cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + 1);
        }
        return articles;
    }

    void refuse_filled(const std::vector<std::string_view>& columns, const std::string& who) {
        for (const std::string_view column : columns)
            if (!plain(column).empty()) fault(std::string(column) + ": " + who + " has none");
    }

    Question begin_question() {
        Question question;
        question.id = plain("name");
        question.number = columns_.exact(row_, "number");
        question.article = columns_.exact(row_, "article");
        question.text = columns_.words(row_, "label");
        question.guidance = columns_.words(row_, "hint");
        question.written_in = default_language_;
        if (const std::string code = plain("written_in"); !code.empty()) {
            if (const auto language = labelled_language(code))
                question.written_in = *language;
            else
                fault("written_in: this is none of the six languages: " + in_quotes(code));
        }
        read_condition(question);
        return question;
    }

    void read_condition(Question& question) {
        if (const std::string relevant = plain("relevant"); !relevant.empty()) {
            question.condition = read_relevant(relevant);
            if (!question.condition)
                fault("relevant: only ${question} = 'option' or selected(${question}, 'option'), and several "
                      "of "
                      "one question with \"or\" between them, can be a condition: "
                    + in_quotes(relevant));
        }
        if (const std::string follows = plain("follows"); !follows.empty())
            question.follows = follows;
        else if (!columns_.has("follows") && question.condition)
            question.follows = question.condition->question;
    }

    void read_written() {
        Question question = begin_question();
        const std::string form = plain("form");
        if (const auto known = form.empty() ? AnswerForm::text : spelled(own_forms, form))
            question.form = *known;
        else
            fault("form: this should be text, table or legal_references: " + in_quotes(form));
        const std::string list = plain("columns");
        if (question.form == AnswerForm::table) {
            for (Option& column : choices_of("columns", list))
                question.columns.push_back(std::move(column.label));
        } else if (!list.empty())
            fault("columns: only a table has columns");
        const std::string from_list = question.form == AnswerForm::table ? "columns" : "";
        finish(std::move(question), from_list, list);
    }

    void read_choice(AnswerForm form, const std::string& list) {
        Question question = begin_question();
        question.form = form;
        refuse_filled({"form", "columns"}, "a question with options");
        question.options = choices_of("type", list);
        finish(std::move(question), "options", list);
    }

    [[nodiscard]] std::vector<Option> choices_of(const std::string& column, const std::string& list) {
        const auto found = lists_.find(list);
        if (found == lists_.end()) {
            fault(column + ": there is no list of this name in the sheet choices: " + in_quotes(list));
            return {};
        }
        std::vector<Option> options;
        for (const Choice& choice : found->second) {
            // One more than there may be, so that it is noticed.
            if (options.size() > casework::limits::options || !has_room_for(choice.option)) break;
            options.push_back(choice.option);
        }
        return options;
    }

    /// Says once that there is none.
    bool has_room_for(const Option& option) {
        std::size_t size = sizeof option;
        for (const auto& [language, label] : option.label) size += label.size();
        if (size <= room_) {
            room_ -= size;
            return true;
        }
        if (room_ > 0) fault("there is too much text in the options of all questions");
        room_ = 0;
        return false;
    }

    void finish(Question question, const std::string& from_list, const std::string& list) {
        if (open_groups_ == 0 || into_.sections.empty()) {
            fault("a question stands within a group, which is its section");
            return;
        }
        // One more than there may be, so that it is noticed.
        if (++questions_ > casework::limits::questions + 1) return;
        Section& section = into_.sections.back();
        const std::string place =
            entry(entry("sections", into_.sections.size() - 1) + ".questions", section.questions.size());
        places_.emplace(place, row_place(sheet_, row_));
        if (!columns_.has("follows")) places_.emplace(place + ".follows", said_already);
        if (!from_list.empty()) remember(place + "." + from_list, list);
        section.questions.push_back(std::move(question));
    }

    /// Where the options or columns of a question stand.
    void remember(const std::string& place, const std::string& list) {
        const auto found = lists_.find(list);
        if (found == lists_.end())
            places_.emplace(place, said_already);
        else
            for (std::size_t i = 0; i < std::min(found->second.size(), casework::limits::options + 1); ++i)
                places_.emplace(entry(place, i), row_place(xlsform::choices, found->second[i].row));
    }

    std::string sheet_;
    Language default_language_;
    const ChoiceLists& lists_;
    Questionnaire& into_;
    Faults& faults_;
    NamedColumns columns_;
    Places places_;
    std::uint32_t row_ = 0;
    std::uint32_t open_groups_ = 0;
    std::size_t room_ = most_shared_text;
    std::size_t questions_ = 0;
};

} // namespace

Read<Questionnaire> questionnaire_of(const Workbook& workbook) {
    Faults faults;
    for (const std::string_view name : {xlsform::survey, xlsform::choices, xlsform::settings})
        if (workbook.find(name) == nullptr && name != xlsform::choices)
            faults.push_back({std::string(name), "there is no sheet of this name in the file"});
    if (!faults.empty()) return tl::unexpected(std::move(faults));

    const Sheet& settings = *workbook.find(xlsform::settings);
    const Sheet* const choices = workbook.find(xlsform::choices);
    Questionnaire questionnaire;
    SettingsReader(settings, questionnaire, faults).read();
    const Language language = SettingsReader::default_language(settings);
    const ChoiceLists lists = choices == nullptr ? ChoiceLists() : read_choices(*choices, language, faults);
    SurveyReader survey(*workbook.find(xlsform::survey), language, lists, questionnaire, faults);
    survey.read();
    Places places = std::move(survey).take_places();
    places.emplace("", row_place(settings.name, 2));
    places.emplace("sections", std::string(xlsform::survey));
    add_by_places(casework::faults_of(questionnaire), places, faults);
    if (faults.size() > casework::limits::faults) faults.resize(casework::limits::faults);
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return questionnaire;
}

Read<Questionnaire> questionnaire_from_xlsform(ByteView file) {
    const auto workbook = read_workbook(file);
    if (!workbook)
        return tl::unexpected(
            Faults{{"", "this is not a sheet that can be read: " + workbook.error().detail}});
    return questionnaire_of(*workbook);
}

} // namespace valise::docio
