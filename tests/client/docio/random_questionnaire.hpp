// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "valise/base/random.hpp"
#include "valise/casework/questionnaire.hpp"

namespace valise::docio::tests {

/// Of which kind.
enum class Kind : std::uint8_t {
    any,     ///< Of every kind that fits together.
    outline, ///< As it can be said on paper: words without spaces at their ends, follow-ups behind their
             ///< question.
};

/// Questionnaires from a source of chance.
class RandomQuestionnaire {
public:
    explicit RandomQuestionnaire(Random& random, Kind kind = Kind::any) : random_(random), kind_(kind) {}

    [[nodiscard]] casework::Questionnaire make() {
        casework::Questionnaire all;
        all.id = "saq-" + text(word);
        all.version = static_cast<std::uint32_t>(1 + below(5'000'000));
        all.is_sample = below(2) == 0;
        all.instrument = "UNTOC";
        all.cluster = "I";
        all.title = words();
        all.notice = words();
        for (const casework::Language language : casework::all_languages)
            if (below(3) == 0) all.translations[language] = static_cast<casework::Translation>(1 + below(3));
        const std::size_t sections = 1 + below(3);
        for (std::size_t i = 0; i < sections; ++i) {
            all.sections.push_back(
                {.id = "s." + std::to_string(i), .title = words(), .articles = {}, .questions = {}});
            for (std::size_t articles = below(3); articles > 0; --articles)
                all.sections.back().articles.push_back(
                    std::to_string(articles) + text(kind_ == Kind::outline ? word : printed));
            for (std::size_t questions = below(5) + (i == 0 ? 1 : 0); questions > 0; --questions)
                add_question(all);
        }
        return all;
    }

private:
    static constexpr std::string_view word = "abcXYZ019-_.";
    static constexpr std::string_view printed = "ab 1(),.\"'&<;:=/\\";
    static constexpr std::string_view written = "ab _x005F_\n\t\"'&<>,;:=${}.1";

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_.below(bound)); }

    std::string text(std::string_view letters) {
        std::string made;
        for (std::size_t size = 1 + below(8); size > 0; --size) made += letters[below(letters.size())];
        return made;
    }

    std::string any_text() {
        if (kind_ == Kind::outline) return "a" + text(written) + "z";
        static const std::vector<std::string> more{"هل", "是", "é", "ж", "\xF0\x9F\x98\x80", " ", "_x000D_"};
        return text(written) + (below(2) == 0 ? more[below(more.size())] : "");
    }

    casework::Words words() {
        casework::Words words{{casework::Language::french, any_text()}};
        for (const casework::Language language : casework::all_languages)
            if (below(3) == 0) words[language] = any_text();
        return words;
    }

    std::string label() {
        if (below(2) == 0) return "";
        return kind_ == Kind::outline ? "1" + text(word) : text(printed);
    }

    void add_question(casework::Questionnaire& all) {
        casework::Question question;
        question.id = "q" + std::to_string(++count_) + text(word);
        question.number = label();
        question.article = label();
        question.form = static_cast<casework::AnswerForm>(1 + below(5));
        question.text = words();
        if (below(2) == 0) question.guidance = words();
        question.written_in = casework::Language::french;
        if (question.form == casework::AnswerForm::choice || question.form == casework::AnswerForm::several)
            for (std::size_t options = 1 + below(3); options > 0; --options)
                add_option(question, std::to_string(options));
        if (question.form == casework::AnswerForm::table)
            for (std::size_t columns = 1 + below(3); columns > 0; --columns)
                question.columns.push_back(words());
        if (kind_ == Kind::any && !ids_.empty() && below(2) == 0) question.follows = ids_[below(ids_.size())];
        if (kind_ == Kind::any && !choices_.empty() && below(2) == 0)
            add_condition(question, choices_[below(choices_.size())]);
        if (kind_ == Kind::outline) place_in_outline(question, all.sections.back());
        ids_.push_back(question.id);
        if (!question.options.empty()) choices_.push_back(question);
        all.sections.back().questions.push_back(std::move(question));
    }

    void add_option(casework::Question& question, const std::string& number) {
        question.options.push_back({"o" + number, words()});
        // On paper, two that read alike cannot be told apart.
        if (kind_ == Kind::outline)
            for (auto& [language, label] : question.options.back().label) label += number;
    }

    void add_condition(casework::Question& question, const casework::Question& asked) {
        question.condition = casework::Condition{asked.id, {}};
        for (const casework::Option& option : asked.options)
            if (question.condition->is_one_of.empty() || below(2) == 0)
                question.condition->is_one_of.push_back(option.id);
    }

    /// Lets it follow the question before it, or nothing; upon an answer to that one, if it has options.
    void place_in_outline(casework::Question& question, const casework::Section& section) {
        if (section.questions.empty() || below(2) == 0 || depth_ > 5) {
            depth_ = 0;
            return;
        }
        ++depth_;
        const casework::Question& before = section.questions.back();
        question.follows = before.id;
        if (!before.options.empty() && below(3) > 0) add_condition(question, before);
    }

    Random& random_;
    Kind kind_;
    int depth_ = 0;
    std::size_t count_ = 0;
    std::vector<std::string> ids_;
    std::vector<casework::Question> choices_;
};

} // namespace valise::docio::tests
