// SPDX-License-Identifier: Apache-2.0
#include "questionnaire_json.hpp"

#include "sense.hpp"
#include "valise/casework/catalogue.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {

namespace {

/// Options that several questions share, by the name that the file gives them.
struct Scale {
    std::vector<Option> options;
    std::size_t size = 0; ///< About what a copy takes.
    bool is_right = true;
};
struct Scales {
    std::map<std::string, Scale> by_name;
    std::size_t room = limits::json; ///< For copies; a small file asks for no more than a large one.
};

Option read_option(const Json& entry, const std::string& place, FaultList& faults) {
    Fields fields(entry, place, faults);
    Option option{fields.text("id"), fields.words("label")};
    fields.finish();
    return option;
}

std::size_t size_of(const Option& option) {
    std::size_t size = sizeof(Option) + option.id.size();
    for (const auto& [language, text] : option.label) size += sizeof(Words::value_type) + text.size();
    return size;
}

Scales read_scales(Fields& fields) {
    Scales scales;
    FaultList& faults = fields.faults();
    const Json* const all = fields.find("scales", Need::optional);
    if (all == nullptr) return scales;
    Fields inner(*all, fields.place_of("scales"), faults);
    if (!all->is_object()) return scales;
    for (const auto& [name, value] : all->items()) {
        const std::size_t before = faults.size();
        Scale& scale = scales.by_name[name];
        scale.options = inner.list(name, Need::required, limits::options,
            [&](const Json& entry, const std::string& place) { return read_option(entry, place, faults); });
        for (const Option& option : scale.options) scale.size += size_of(option);
        scale.is_right = faults.size() == before;
    }
    return scales;
}

std::vector<Option> options_of_scale(Fields& fields, Scales& scales) {
    const std::string name = fields.text("scale");
    const auto found = scales.by_name.find(name);
    const auto refuse_with = [&](const std::string& what) {
        fields.faults().add(fields.place_of("scale"), what);
        fields.faults().close(fields.place_of("options"));
        return std::vector<Option>();
    };
    if (found == scales.by_name.end()) return refuse_with("there is no scale with this name: " + shown(name));
    const Scale& scale = found->second;
    if (!scale.is_right) fields.faults().close(fields.place_of("options"));
    if (scale.size > scales.room) return refuse_with("the scales of this questionnaire are too large");
    scales.room -= scale.size;
    return scale.options;
}

std::vector<Option> read_options(Fields& fields, Scales& scales) {
    FaultList& faults = fields.faults();
    auto options = fields.list("options", Need::optional, limits::options,
        [&](const Json& entry, const std::string& place) { return read_option(entry, place, faults); });
    if (fields.find("scale", Need::optional) == nullptr) return options;
    if (options.empty()) return options_of_scale(fields, scales);
    faults.add(fields.place_of("scale"), "there are options here already");
    return options;
}

std::optional<Condition> read_condition(Fields& fields) {
    const Json* const value = fields.find("condition", Need::optional);
    if (value == nullptr) return std::nullopt;
    Fields inner(*value, fields.place_of("condition"), fields.faults());
    Condition condition{inner.text("question"), inner.texts("is_one_of", Need::required, limits::options)};
    inner.finish();
    return condition;
}

Language read_language(Fields& fields, const std::string& name) {
    if (fields.find(name, Need::optional) == nullptr) return Language::english;
    const auto language = language_of(fields.text(name));
    if (!language) fields.faults().add(fields.place_of(name), "this is none of the six languages");
    return language.value_or(Language::english);
}

std::vector<Words> read_columns(Fields& fields) {
    return fields.list("columns", Need::optional, limits::columns,
        [&](const Json& entry, const std::string& place) { return words_of(entry, place, fields.faults()); });
}

Question read_question(const Json& entry, const std::string& place, FaultList& faults, Scales& scales) {
    Fields fields(entry, place, faults);
    Question question;
    question.id = fields.text("id");
    question.number = fields.text("number", Need::optional);
    question.article = fields.text("article", Need::optional);
    question.form = fields.one_of("form", Need::required, AnswerForm::text);
    question.written_in = read_language(fields, "written_in");
    question.text = fields.words("text");
    question.guidance = fields.words("guidance", Need::optional);
    question.options = read_options(fields, scales);
    question.columns = read_columns(fields);
    if (fields.find("follows", Need::optional)) question.follows = fields.text("follows");
    question.condition = read_condition(fields);
    fields.finish();
    return question;
}

Section read_section(const Json& entry, const std::string& place, FaultList& faults, Scales& scales) {
    Fields fields(entry, place, faults);
    Section section;
    section.id = fields.text("id");
    section.title = fields.words("title");
    section.articles = fields.texts("articles", Need::optional, limits::articles);
    section.questions = fields.list("questions", Need::required, limits::questions,
        [&](const Json& one, const std::string& where) { return read_question(one, where, faults, scales); });
    fields.finish();
    return section;
}

OrderedJson written(const std::vector<Option>& options) {
    OrderedJson all = OrderedJson::array();
    for (const Option& option : options) all.push_back({{"id", option.id}, {"label", written(option.label)}});
    return all;
}

OrderedJson written(const Question& question) {
    OrderedJson one{{"id", question.id}};
    if (!question.number.empty()) one["number"] = question.number;
    if (!question.article.empty()) one["article"] = question.article;
    one["form"] = spelling_of(question.form);
    if (question.written_in != Language::english) one["written_in"] = code_of(question.written_in);
    one["text"] = written(question.text);
    if (!question.guidance.empty()) one["guidance"] = written(question.guidance);
    if (!question.options.empty()) one["options"] = written(question.options);
    for (const Words& column : question.columns) one["columns"].push_back(written(column));
    if (question.follows) one["follows"] = *question.follows;
    if (question.condition)
        one["condition"] = {
            {"question", question.condition->question}, {"is_one_of", question.condition->is_one_of}};
    return one;
}

OrderedJson written(const Section& section) {
    OrderedJson one{{"id", section.id}, {"title", written(section.title)}};
    if (!section.articles.empty()) one["articles"] = section.articles;
    one["questions"] = OrderedJson::array();
    for (const Question& question : section.questions) one["questions"].push_back(written(question));
    return one;
}

} // namespace

void check_format(Fields& fields, std::string_view format) {
    if (fields.find("format", Need::required) == nullptr) return;
    const std::string name = fields.text("format");
    if (name != format)
        fields.faults().add(
            fields.place_of("format"), "this should be \"" + std::string(format) + "\": " + shown(name));
}

Questionnaire read_questionnaire(Fields& fields) {
    FaultList& faults = fields.faults();
    Questionnaire all;
    all.id = fields.text("id");
    all.version = fields.number("version");
    all.is_sample = fields.flag("is_sample");
    all.instrument = fields.text("instrument");
    all.cluster = fields.text("cluster");
    all.title = fields.words("title");
    all.notice = fields.words("notice", Need::optional);
    fields.each("translations", Need::optional,
        [&](const std::string& key, const Json& value, const std::string& place) {
            if (const auto language = language_of(key))
                all.translations[*language] = spelled_in(value, place, faults, Translation::missing);
            else
                faults.add(place, "this is none of the six languages");
        });
    Scales scales = read_scales(fields);
    all.sections = fields.list("sections", Need::required, limits::sections,
        [&](const Json& one, const std::string& where) { return read_section(one, where, faults, scales); });
    fields.finish();
    return all;
}

void write_questionnaire(OrderedJson& to, const Questionnaire& questionnaire) {
    to["id"] = questionnaire.id;
    to["version"] = questionnaire.version;
    to["is_sample"] = questionnaire.is_sample;
    to["instrument"] = questionnaire.instrument;
    to["cluster"] = questionnaire.cluster;
    to["title"] = written(questionnaire.title);
    if (!questionnaire.notice.empty()) to["notice"] = written(questionnaire.notice);
    for (const auto& [language, translation] : questionnaire.translations)
        to["translations"][std::string(code_of(language))] = spelling_of(translation);
    to["sections"] = OrderedJson::array();
    for (const Section& section : questionnaire.sections) to["sections"].push_back(written(section));
}

OrderedJson written(const Words& words) {
    OrderedJson all = OrderedJson::object();
    for (const auto& [language, text] : words) all[std::string(code_of(language))] = text;
    return all;
}

std::string text_of(const OrderedJson& whole) {
    return whole.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

Read<Questionnaire> questionnaire_from_json(std::string_view json) {
    FaultList faults;
    const auto whole = parse_json(json, faults);
    if (!whole) return tl::unexpected(faults.take());
    Fields fields(*whole, "", faults);
    check_format(fields, questionnaire_format);
    Questionnaire questionnaire = read_questionnaire(fields);
    faults.close_places();
    check_sense(questionnaire, "", faults);
    if (!faults.is_empty()) return tl::unexpected(faults.take());
    return questionnaire;
}

std::string to_json(const Questionnaire& questionnaire) {
    OrderedJson whole{{"format", questionnaire_format}};
    write_questionnaire(whole, questionnaire);
    return text_of(whole);
}

} // namespace valise::casework
