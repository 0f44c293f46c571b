// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "outline_blocks.hpp"
#include "outline_words.hpp"
#include "places.hpp"
#include "word_writing.hpp"

namespace valise::docio {

using casework::AnswerForm;
using casework::Condition;
using casework::Faults;
using casework::Language;
using casework::Option;
using casework::Question;
using casework::Questionnaire;
using casework::Read;
using casework::Section;
using casework::Words;

namespace {

/// A questionnaire as an outline has it: in one language, with ids by position.
class OneLanguage {
public:
    OneLanguage(Language language, Faults& faults)
        : language_(language), phrases_(language), faults_(faults) {}

    [[nodiscard]] Questionnaire of(const Questionnaire& all) {
        Questionnaire one = all;
        one.translations.clear();
        keep(one.title, "title");
        keep(one.notice, "notice");
        for (std::size_t i = 0; i < one.sections.size(); ++i) change(one.sections[i], i);
        return one;
    }

private:
    /// Leaves out the other languages.
    void keep(Words& words, const std::string& place) {
        const auto found = words.find(language_);
        if (found == words.end() && !words.empty())
            faults_.push_back({place, "this is missing in the language of the outline"});
        words = found == words.end() ? Words() : Words{*found};
    }

    void change(Section& section, std::size_t index) {
        const std::string place = entry("sections", index);
        section.id = "s" + std::to_string(index + 1);
        keep(section.title, place + ".title");
        for (std::size_t i = 0; i < section.questions.size(); ++i)
            change(section.questions[i], entry(place + ".questions", i));
    }

    void change(Question& question, const std::string& place) {
        const std::string id = "q" + std::to_string(ids_.size() + 1);
        ids_.emplace(question.id, id);
        if (question.follows) question.follows = ids_.at(*question.follows);
        if (question.condition) change(*question.condition);
        question.written_in = language_;
        keep(question.text, place + ".text");
        keep(question.guidance, place + ".guidance");
        std::vector<Option> options;
        for (Option& option : question.options) {
            keep(option.label, entry(place + ".options", options.size()));
            option_ids_[id].emplace(
                option.id, phrases_.option_id(casework::words_in(option.label, language_), options));
            option.id = option_ids_[id].at(option.id);
            options.push_back(option);
        }
        for (std::size_t i = 0; i < question.columns.size(); ++i)
            keep(question.columns[i], entry(place + ".columns", i));
        question.id = id;
    }

    void change(Condition& condition) const {
        condition.question = ids_.at(condition.question);
        for (std::string& option : condition.is_one_of)
            option = option_ids_.at(condition.question).at(option);
    }

    Language language_;
    Phrases phrases_;
    Faults& faults_;
    std::map<std::string, std::string> ids_;
    std::map<std::string, std::map<std::string, std::string>> option_ids_;
};

/// Writes such a questionnaire as paragraphs.
class OutlineWriter {
public:
    OutlineWriter(const Questionnaire& all, Language language)
        : all_(all), language_(language), words_(words_of(language)), phrases_(language) {}

    [[nodiscard]] std::vector<Block> write() && {
        add(Look::title, said(all_.title));
        if (!all_.notice.empty()) add(Look::subtitle, said(all_.notice));
        for (const Section& section : all_.sections) write(section);
        return std::move(blocks_);
    }

private:
    [[nodiscard]] std::string said(const Words& words) const {
        return std::string(casework::words_in(words, language_));
    }

    void add(Look look, std::string text, std::uint32_t level = 1) {
        blocks_.push_back({.number = static_cast<std::uint32_t>(blocks_.size() + 1),
            .look = look,
            .level = level,
            .text = std::move(text),
            .headings = {}});
    }

    void add_detail(std::string_view word, const std::string& text) {
        add(Look::plain, std::string(word) + ": " + text);
    }

    void write(const Section& section) {
        add(Look::heading, said(section.title));
        std::string articles;
        for (const std::string& article : section.articles)
            articles += (articles.empty() ? "" : ", ") + article;
        if (!articles.empty()) add_detail(words_.articles, articles);
        for (const Question& question : section.questions) write(question);
    }

    void write(const Question& question) {
        const std::uint32_t depth = question.follows ? depths_[*question.follows] + 1 : 0;
        depths_[question.id] = depth;
        add(Look::heading, question.number + "\t" + said(question.text),
            std::min(depth + 2, deepest_heading));
        if (!question.article.empty()) add_detail(words_.article, question.article);
        if (question.form != AnswerForm::table) add_detail(words_.answer, std::string(form_of(question)));
        write_condition(question);
        if (!question.guidance.empty()) add(Look::plain, said(question.guidance));
        for (const Option& option : question.options) add(Look::bulleted, said(option.label));
        if (question.columns.empty()) return;
        add(Look::plain, "");
        for (const Words& column : question.columns) blocks_.back().headings.push_back(said(column));
    }

    [[nodiscard]] std::string_view form_of(const Question& question) const {
        switch (question.form) {
        case AnswerForm::choice: return words_.one_of_these;
        case AnswerForm::several: return words_.any_of_these;
        case AnswerForm::legal_references: return words_.legal_references;
        default: return words_.text;
        }
    }

    /// Says upon which answers it is asked, where its own words do not.
    void write_condition(const Question& question) {
        const std::string text = said(question.text);
        const auto behind_if = phrases_.behind_if(text);
        if (!question.condition) {
            if (behind_if) add_detail(words_.asked_if, std::string(words_.always));
            return;
        }
        const Question& asked = *casework::find_question(all_, question.condition->question);
        const bool is_plain = &asked == asked_above(question);
        const auto& ids = question.condition->is_one_of;
        if (is_plain && behind_if && phrases_.named_options(*behind_if, asked.options, language_) == ids)
            return;
        if (is_plain)
            add_detail(words_.asked_if, quoted_labels(asked, ids));
        else
            add_detail(std::string(words_.asked_upon) + " " + asked.number, quoted_labels(asked, ids));
    }

    /// Of the questions that this one follows, the nearest that one chooses an answer of.
    [[nodiscard]] const Question* asked_above(const Question& question) const {
        const Question* above = &question;
        while (above != nullptr && (above == &question || above->options.empty()))
            above = above->follows ? casework::find_question(all_, *above->follows) : nullptr;
        return above;
    }

    [[nodiscard]] std::string quoted_labels(
        const Question& asked, const std::vector<std::string>& ids) const {
        std::string labels;
        for (const std::string& id : ids) {
            if (!labels.empty()) labels += " " + std::string(words_.or_word) + " ";
            const auto option = std::ranges::find(asked.options, id, &Option::id);
            labels += std::string(words_.open_quote) + said(option->label) + std::string(words_.close_quote);
        }
        return labels;
    }

    static constexpr std::uint32_t deepest_heading = 9;

    const Questionnaire& all_;
    Language language_;
    const OutlineWords& words_;
    Phrases phrases_;
    std::vector<Block> blocks_;
    std::map<std::string, std::uint32_t> depths_;
};

/// What is read otherwise than it was meant, by the names of `faults_of`.
Faults differences(const Questionnaire& meant, const Questionnaire& read) {
    constexpr auto otherwise = "an outline in Word would be read as something else than this";
    Faults faults;
    if (meant.title != read.title) faults.push_back({"title", otherwise});
    if (meant.notice != read.notice) faults.push_back({"notice", otherwise});
    for (std::size_t i = 0; i < meant.sections.size(); ++i) {
        const Section& section = meant.sections[i];
        const std::string place = entry("sections", i);
        const Section* const other = i < read.sections.size() ? &read.sections[i] : nullptr;
        if (other == nullptr || other->title != section.title || other->articles != section.articles)
            faults.push_back({place, otherwise});
        for (std::size_t j = 0; j < section.questions.size(); ++j)
            if (other == nullptr || j >= other->questions.size()
                || other->questions[j] != section.questions[j])
                faults.push_back({entry(place + ".questions", j), otherwise});
    }
    if (faults.empty() && meant != read) faults.push_back({"", otherwise});
    return faults;
}

} // namespace

Read<Bytes> to_docx_outline(const Questionnaire& questionnaire, Language language) {
    Faults faults = casework::faults_of(questionnaire);
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    const Questionnaire meant = OneLanguage(language, faults).of(questionnaire);
    if (!faults.empty()) return tl::unexpected(std::move(faults));

    const std::string mark(questionnaire.is_sample ? words_of(language).sample : "");
    auto file = write_word_file(OutlineWriter(meant, language).write(), {.language = language, .mark = mark});
    if (!file) return tl::unexpected(Faults{{"", file.error().detail}});
    auto again = outline_from_docx(*file,
        {.id = meant.id,
            .version = meant.version,
            .is_sample = meant.is_sample,
            .instrument = meant.instrument,
            .cluster = meant.cluster,
            .language = language,
            .notice = {}});
    if (!again) return tl::unexpected(std::move(again).error());
    faults = differences(meant, again->questionnaire);
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return *std::move(file);
}

} // namespace valise::docio
