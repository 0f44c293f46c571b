// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sense.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {

namespace {

/// Goes through a questionnaire once, in its order.
class QuestionnaireSense {
public:
    QuestionnaireSense(const Questionnaire& all, std::string place, FaultList& faults)
        : all_(all), place_(std::move(place)), faults_(faults), sections_(faults), questions_(faults) {}

    void check() {
        check_id(all_.id, field_of(place_, "id"), faults_);
        if (all_.version == 0) faults_.add(field_of(place_, "version"), "versions are counted from 1");
        check_id(all_.instrument, field_of(place_, "instrument"), faults_);
        check_id(all_.cluster, field_of(place_, "cluster"), faults_);
        check_words(all_.title, Need::required, field_of(place_, "title"), faults_);
        check_notice();
        check_sections(field_of(place_, "sections"));
    }

private:
    void check_sections(const std::string& place) {
        std::size_t count = 0;
        for (const Section& section : all_.sections) {
            count += section.questions.size();
            for (const Question& question : section.questions) behind_.emplace(question.id, &question);
        }
        if (count == 0) faults_.add(place, "no question is asked");
        check_count(all_.sections.size(), limits::sections, place, faults_);
        check_count(count, limits::questions, place, faults_);
        if (count > limits::questions) return; // To look at each would take too long.
        for (std::size_t index = 0; index < all_.sections.size(); ++index)
            check(all_.sections[index], entry_of(place, index));
    }

    void check_notice() {
        check_words(all_.notice, all_.is_sample ? Need::required : Need::optional, field_of(place_, "notice"),
            faults_);
        for (const auto& [language, translation] : all_.translations)
            if (translation == Translation::approved) approved_.push_back(language);
        check_translated(all_.title, field_of(place_, "title"));
        check_translated(all_.notice, field_of(place_, "notice"));
    }

    /// In a language that is approved nothing is missing that is said in another.
    void check_translated(const Words& words, const std::string& place) {
        if (words.empty()) return;
        for (const Language language : approved_)
            if (!words.contains(language))
                faults_.add(field_of(place, code_of(language)),
                    "this is missing in a language that is said to be approved");
    }

    /// The words of a question.
    void check_said(const Words& words, Need need, Language written_in, const std::string& place) {
        check_words(words, need, place, faults_);
        check_translated(words, place);
        if (!words.empty() && !words.contains(written_in))
            faults_.add(field_of(place, code_of(written_in)),
                "this is missing in the language in which the question was first written");
    }

    void check(const Section& section, const std::string& place) {
        sections_.add_new(section.id, field_of(place, "id"));
        check_words(section.title, Need::required, field_of(place, "title"), faults_);
        check_translated(section.title, field_of(place, "title"));
        check_articles(section.articles, field_of(place, "articles"), faults_);
        for (std::size_t index = 0; index < section.questions.size(); ++index)
            check(section.questions[index], entry_of(field_of(place, "questions"), index));
    }

    void check(const Question& question, const std::string& place) {
        check_label(question.number, Need::optional, field_of(place, "number"), faults_);
        check_label(question.article, Need::optional, field_of(place, "article"), faults_);
        check_said(question.text, Need::required, question.written_in, field_of(place, "text"));
        check_said(question.guidance, Need::optional, question.written_in, field_of(place, "guidance"));
        check_options(question, field_of(place, "options"));
        check_columns(question, field_of(place, "columns"));
        if (question.follows) check_follows(question, field_of(place, "follows"));
        if (question.condition) check(*question.condition, field_of(place, "condition"));
        questions_.add_new(question.id, field_of(place, "id"));
        before_.emplace(question.id, &question);
    }

    void check_options(const Question& question, const std::string& place) {
        const bool has_options = question.form == AnswerForm::choice || question.form == AnswerForm::several;
        if (has_options && question.options.empty()) faults_.add(place, "there is nothing to choose from");
        if (!has_options && !question.options.empty())
            faults_.add(place, "only a question of the form choice or several has options");
        check_count(question.options.size(), limits::options, place, faults_);
        DifferentIds ids(faults_);
        for (std::size_t index = 0; index < question.options.size(); ++index) {
            const Option& option = question.options[index];
            ids.add_new(option.id, field_of(entry_of(place, index), "id"));
            check_said(
                option.label, Need::required, question.written_in, field_of(entry_of(place, index), "label"));
        }
    }

    void check_columns(const Question& question, const std::string& place) {
        const bool is_table = question.form == AnswerForm::table;
        if (is_table && question.columns.empty()) faults_.add(place, "a table has columns");
        if (!is_table && !question.columns.empty()) faults_.add(place, "only a table has columns");
        check_count(question.columns.size(), limits::columns, place, faults_);
        for (std::size_t index = 0; index < question.columns.size(); ++index)
            check_said(question.columns[index], Need::required, question.written_in, entry_of(place, index));
    }

    void check_follows(const Question& question, const std::string& place) {
        if (before_.contains(*question.follows)) return;
        if (is_in_a_circle(question))
            faults_.add(place, "these follow-ups go in a circle");
        else if (behind_.contains(*question.follows))
            faults_.add(
                place, "a follow-up stands behind its question, not before it: " + shown(*question.follows));
        else
            faults_.add(place, "there is no question with this id: " + shown(*question.follows));
    }

    [[nodiscard]] bool is_in_a_circle(const Question& question) const {
        const Question* at = &question;
        for (std::size_t step = 0; step < behind_.size() && at->follows; ++step) {
            if (*at->follows == question.id) return true;
            const auto next = behind_.find(*at->follows);
            if (next == behind_.end()) return false;
            at = next->second;
        }
        return false;
    }

    void check(const Condition& condition, const std::string& place) {
        const std::string options = field_of(place, "is_one_of");
        if (condition.is_one_of.empty()) faults_.add(options, "this is empty");
        check_count(condition.is_one_of.size(), limits::options, options, faults_);
        const auto found = before_.find(condition.question);
        if (found == before_.end()) {
            const bool is_behind = behind_.contains(condition.question);
            faults_.add(field_of(place, "question"),
                (is_behind ? "this question does not stand before the one that depends on it: "
                           : "there is no question with this id: ")
                    + shown(condition.question));
            return;
        }
        check_chosen(condition, *found->second, options);
    }

    void check_chosen(const Condition& condition, const Question& question, const std::string& place) {
        // One without options, which should have some, is a fault of its own.
        if (question.form != AnswerForm::choice && question.form != AnswerForm::several)
            faults_.add(place, "that question offers nothing to choose from: " + shown(question.id));
        else if (!question.options.empty())
            for (std::size_t index = 0; index < condition.is_one_of.size(); ++index)
                check_chosen(condition.is_one_of, index, question, entry_of(place, index));
    }

    void check_chosen(const std::vector<std::string>& ids, std::size_t index, const Question& question,
        const std::string& place) {
        const auto one = ids.begin() + static_cast<std::ptrdiff_t>(index);
        if (std::ranges::find(question.options, *one, &Option::id) == question.options.end())
            faults_.add(place, "that question has no option with this id: " + shown(*one));
        else if (std::find(ids.begin(), one, *one) != one)
            faults_.add(place, "this is here twice: " + shown(*one));
    }

    const Questionnaire& all_;
    std::string place_;
    FaultList& faults_;
    DifferentIds sections_;
    DifferentIds questions_;
    std::vector<Language> approved_;
    std::map<QuestionId, const Question*> before_; ///< Those that were looked at.
    std::map<QuestionId, const Question*> behind_; ///< All of them.
};

} // namespace

void check_sense(const Questionnaire& questionnaire, const std::string& place, FaultList& faults) {
    QuestionnaireSense(questionnaire, place, faults).check();
}

Faults faults_of(const Questionnaire& questionnaire) {
    FaultList faults;
    check_sense(questionnaire, "", faults);
    return faults.take();
}

} // namespace valise::casework
